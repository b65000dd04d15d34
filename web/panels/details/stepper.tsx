import type { ReadArticle } from "../../api/article-shapes.ts";
import { statementAt } from "../../state/wording/passages.ts";
import type { Reading } from "../../state/view.ts";

export interface ArticleTextProps {
  readonly article: ReadArticle;
  readonly reading: Reading;
  readonly onRead: (article: Reading) => void;
}

/** What the lights mean, and the way from statement to statement through the article. */
export function Stepper({ article, reading, onRead }: ArticleTextProps) {
  const { statements } = article;
  if (statements.length === 0) return null;
  const current = statementAt(article, reading.at);
  const index = current ? statements.indexOf(current) : -1;
  const step = (by: number) => () => {
    const first = statements.at((index + by) % statements.length)?.content[0];
    if (first) onRead({ id: article.id, at: first });
  };
  const place = `${index + 1} of ${statements.length}${current?.speakerName == null ? "" : `: ${current.speakerName}`}`;
  return (
    <div class="stepper">
      <p class="keys">
        <mark class="part-speaker">who</mark> <mark class="part-cue">how</mark>{" "}
        <mark class="part-content">the words</mark>
      </p>
      <div class="stepper-go">
        <p aria-live="polite">{current ? place : `${statements.length} statements`}</p>
        <button type="button" class="small" aria-label="Statement before" onClick={step(index === -1 ? 0 : -1)}>
          ←
        </button>
        <button type="button" class="small" aria-label="Next statement" onClick={step(1)}>
          →
        </button>
      </div>
    </div>
  );
}
