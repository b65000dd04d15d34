import type { Passage } from "../../graph/api/decision-views.ts";
import type { FactName } from "../../graph/model/facts.ts";
import type { Dispatch } from "../state/actions.ts";
import { day } from "../state/dates.ts";
import type { Verdict } from "../state/facts.ts";
import { LitWords } from "./lit-words.tsx";
import { reader } from "./quote.tsx";

interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly verdicts: ReadonlyMap<FactName, Verdict>;
  readonly dispatch: Dispatch;
}

/** Sentences, each with its article and that one's date, and the words lit by whether what they tell agrees. */
export function Passages({ passages, verdicts, dispatch }: PassagesProps) {
  if (passages.length === 0) return <p class="missing">No sentence tells of it by name.</p>;
  return (
    <ul class="sources">
      {passages.map((passage) => (
        <Item key={`${passage.article.id} ${passage.span[0]}`} {...{ passage, verdicts, dispatch }} />
      ))}
    </ul>
  );
}

function Item({ passage, verdicts, dispatch }: Omit<PassagesProps, "passages"> & { readonly passage: Passage }) {
  const { article, span, words, lit } = passage;
  const read = () => {
    reader(dispatch)({ id: article.id, at: lit[0]?.span ?? span });
  };
  return (
    <li class="source">
      <p class="source-context">
        <LitWords
          span={span}
          words={words}
          lit={lit.map((one) => ({ span: one.span, as: verdicts.get(one.about) ?? "open" }))}
        />
      </p>
      <p class="quote-meta">
        {[article.outlet ?? article.title, day(article.publishedDate)].filter(Boolean).join(" · ")}
      </p>
      <button type="button" class="quote-open" aria-label={`Read in the article: ${words}`} onClick={read}>
        Read in the article
      </button>
    </li>
  );
}
