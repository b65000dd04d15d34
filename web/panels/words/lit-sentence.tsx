import type { ArticleBrief } from "../../../graph/api/views.ts";
import type { Span } from "../../../graph/model/spans.ts";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import { type Lit, LitWords } from "./lit-words.tsx";
import { reader } from "./quote.tsx";

interface LitSentenceProps {
  /** Where it stands, and what is lit in it, in the article's text. */
  readonly sentence: { readonly article: ArticleBrief; readonly span: Span; readonly words: string };
  readonly lit: readonly Lit[];
  readonly dispatch: Dispatch;
}

/** An item of a list of sentences: its words, places in them lit, its article and that one's date, and the way there. */
export function LitSentence({ sentence: { article, span, words }, lit, dispatch }: LitSentenceProps) {
  const read = () => {
    reader(dispatch)({ id: article.id, at: lit[0]?.span ?? span });
  };
  return (
    <li class="source">
      <p class="source-context">
        <LitWords span={span} words={words} lit={lit} />
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
