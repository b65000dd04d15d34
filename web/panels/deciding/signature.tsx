import type { TargetedEvent } from "preact";
import type { Dispatch } from "../../state/actions.ts";

interface SignatureProps {
  readonly who: string;
  readonly dispatch: Dispatch;
}

/** Who decides: it stands in the ledger, and is kept for the next visit. */
export function Signature({ who, dispatch }: SignatureProps) {
  const onInput = (event: TargetedEvent<HTMLInputElement>) => {
    dispatch({ type: "signed", who: event.currentTarget.value });
  };
  return (
    <label class="signature">
      Deciding as
      <input type="text" maxlength={200} autocomplete="name" placeholder="your name" value={who} onInput={onInput} />
    </label>
  );
}
