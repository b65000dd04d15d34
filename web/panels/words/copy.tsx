import { useEffect, useState } from "preact/hooks";
import type { StatementView } from "../../../graph/api/views.ts";
import { copyText } from "../../clipboard.ts";
import { cited } from "../../state/wording/citation.ts";

/** For so long it says that it has copied. */
const SAID_MS = 2500;
const WORDS = { idle: "Copy", done: "Copied", refused: "Cannot copy here" } as const;

/** Copies a statement with its source. */
export function Copy({ statement }: { readonly statement: StatementView }) {
  const [outcome, setOutcome] = useState<keyof typeof WORDS>("idle");
  useEffect(() => {
    if (outcome === "idle") return undefined;
    const rest = setTimeout(() => {
      setOutcome("idle");
    }, SAID_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [outcome]);
  const copy = () => {
    void copyText(cited(statement)).then((isCopied) => {
      setOutcome(isCopied ? "done" : "refused");
    });
  };
  return (
    <button type="button" class="quote-copy" onClick={copy}>
      <span aria-live="polite">{WORDS[outcome]}</span>
      <span class="unseen">: {statement.text}, with its source</span>
    </button>
  );
}
