import type { Together } from "../../graph/api/views.ts";
import { TOGETHER_AT_MOST } from "../api/requests.ts";
import type { Dispatch } from "../state/actions.ts";
import { day } from "../state/dates.ts";
import { LitWords } from "./lit-words.tsx";
import { Section } from "./panel.tsx";
import { reader } from "./quote.tsx";

interface NamedTogetherProps {
  readonly found: readonly Together[];
  readonly dispatch: Dispatch;
}

/** The sentences that name both ends of a path. */
export function NamedTogether({ found, dispatch }: NamedTogetherProps) {
  const isAll = found.length < TOGETHER_AT_MOST;
  return (
    <Section title="Named in one sentence" {...(isAll ? { count: found.length } : {})}>
      {found.length === 0 ? <p class="missing">No sentence names both.</p> : null}
      {isAll ? null : <p class="tally">The first {found.length}, the oldest first</p>}
      <ul class="sources">
        {found.map((sentence) => (
          <Sentence key={`${sentence.article.id} ${sentence.span[0]}`} sentence={sentence} dispatch={dispatch} />
        ))}
      </ul>
    </Section>
  );
}

function Sentence({ sentence, dispatch }: { readonly sentence: Together; readonly dispatch: Dispatch }) {
  const { article, span, words, named } = sentence;
  const read = () => {
    reader(dispatch)({ id: article.id, at: named[0]?.span ?? span });
  };
  return (
    <li class="source">
      <p class="source-context">
        <LitWords span={span} words={words} lit={named.map((one) => ({ span: one.span, as: "open" }))} />
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
