import { ledgerInWords } from "../../state/desk/brought-in.ts";
import { namesIn } from "../../state/desk/queue.ts";
import { withNames } from "../../state/wording/wording.ts";
import type { DeskProps } from "../page-props.ts";

/** Lines told of at most: a file that is no ledger would fill the page. */
const LINES_MAX = 100;

/** What became of the ledger that was brought in last, and each of its lines that there is something to say of. */
export function BroughtIn({ state }: Pick<DeskProps, "state">) {
  const { broughtIn } = state.desk;
  if (broughtIn === undefined) return null;
  const told = broughtIn.status === "ready" ? broughtIn.value.filter(({ sentence }) => sentence !== "") : [];
  return (
    <section class="brought-in" aria-label="The ledger that was brought in">
      <p>{ledgerInWords(broughtIn)}</p>
      {told.length === 0 ? null : (
        <ul>
          {told.slice(0, LINES_MAX).map(({ line, sentence }) => (
            <li key={line} class="quote-meta">
              Line {line}: {withNames(sentence, namesIn(state))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
