import type { SearchHit } from "../../../graph/api/views.ts";
import { valueOf } from "../../api/answers.ts";
import type { Answers } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { State } from "../../state/state.ts";
import { Combobox } from "./combobox.tsx";

export interface FinderProps {
  readonly state: Pick<State, "typed" | "answers">;
  readonly dispatch: Dispatch;
  readonly box: string;
  readonly label: string;
  readonly hint: string;
  /** Leaves out what cannot be chosen here. */
  readonly accept?: (hit: SearchHit) => boolean;
  readonly onPick: (hit: SearchHit) => void;
}

/** A combobox over the whole record. */
export function Finder({ state, dispatch, box, label, hint, accept, onPick }: FinderProps) {
  const text = state.typed[box] ?? "";
  const found = text.trim().length > 1 ? foundFor(state.answers, text.trim()) : undefined;
  const hits = accept ? found?.filter(accept) : found;
  return (
    <Combobox
      id={box}
      label={label}
      hint={hint}
      text={text}
      {...(hits ? { hits } : {})}
      onText={(next) => {
        dispatch({ type: "typed", box, text: next });
      }}
      onPick={onPick}
    />
  );
}

/** Whether a name was found, and no text in which it stands. */
export function isNamed({ kind }: SearchHit["node"]): boolean {
  return kind !== "Statement" && kind !== "Article";
}

/** Names first, then what was said or written; absent until both are known. */
function foundFor(answers: Answers, q: string): readonly SearchHit[] | undefined {
  const names = valueOf(answers, requests.names(q));
  const words = valueOf(answers, requests.words(q));
  return names && words && [...names.items, ...words.items];
}
