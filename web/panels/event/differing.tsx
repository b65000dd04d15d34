import type { Disagreement, Telling } from "../../../graph/api/account-views.ts";
import { countedIn } from "../../../graph/api/counted.ts";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import { numbered } from "../../state/wording/wording.ts";
import { NodeLink } from "../parts/node-link.tsx";
import { reader } from "../words/quote.tsx";
import { Lit } from "../words/sources.tsx";
import { outletOf } from "./states.tsx";

interface DifferingProps {
  readonly disagreement: Disagreement;
  readonly dispatch: Dispatch;
}

const ABOUT = { date: "the date", place: "the place" } as const;

/** One row a telling, under the value that it gives. */
export function Differing({ disagreement: { about, unit, values }, dispatch }: DifferingProps) {
  return (
    <table class="differing">
      <caption>Sources differ on {about === "count" ? countedIn(unit) : ABOUT[about]}</caption>
      <thead>
        <tr>
          {["Value", "Given by", "In these words"].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {values.map(({ value, tellings }) => (
        <tbody key={value}>
          {tellings.map((telling, at) => (
            <tr key={`${telling.article.id} ${telling.span[0]}`}>
              {at === 0 ? (
                <th scope="rowgroup" rowSpan={tellings.length}>
                  {about === "date" ? value.split("/").map(day).join(" – ") : numbered(value)}
                </th>
              ) : null}
              <TellingCells telling={telling} dispatch={dispatch} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TellingCells({ telling, dispatch }: { readonly telling: Telling; readonly dispatch: Dispatch }) {
  const { speaker, article, span, words: said } = telling;
  return (
    <>
      <td>{speaker === null ? outletOf(telling) : <NodeLink node={speaker} dispatch={dispatch} />}</td>
      <td class="source">
        <p class="source-context">
          <Lit {...telling} />
        </p>
        <p class="quote-meta">{[article.outlet, day(article.publishedDate)].filter(Boolean).join(" · ")}</p>
        <button
          type="button"
          class="quote-open"
          aria-label={`Read in the article: ${said}`}
          onClick={() => {
            reader(dispatch)({ id: article.id, at: span });
          }}
        >
          Read in the article
        </button>
      </td>
    </>
  );
}
