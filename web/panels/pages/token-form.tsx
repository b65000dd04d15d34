import { keepToken } from "../../api/token.ts";
import type { Dispatch } from "../../state/actions.ts";

interface TokenFormProps {
  readonly title: string;
  readonly dispatch: Dispatch;
}

/** Asks for the token of a server that answers only those who bear it, then asks everything again. */
export function TokenForm({ title, dispatch }: TokenFormProps) {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement).get("token");
    if (typeof given !== "string" || given.trim() === "") return;
    keepToken(given.trim());
    dispatch({ type: "retried" });
  };
  return (
    <form class="trouble" onSubmit={send}>
      <p role="alert">{title}</p>
      <label>
        Token <input name="token" type="password" autocomplete="off" required />
      </label>
      <button type="submit" class="primary">
        Open the record
      </button>
    </form>
  );
}
