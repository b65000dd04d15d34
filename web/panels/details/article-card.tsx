import type { Node } from "../../../graph/api/views.ts";
import { answerTo } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import type { ReadArticle } from "../../api/article-shapes.ts";
import { day } from "../../state/wording/dates.ts";
import type { State } from "../../state/state.ts";
import type { Dispatch } from "../../state/actions.ts";
import { Glyph } from "../parts/glyph.tsx";
import { Awaited, Section } from "../parts/panel.tsx";
import { reader } from "../words/quote.tsx";
import { WhoSpeaks } from "./who-speaks.tsx";

interface ArticleCardProps {
  readonly state: State;
  readonly node: Node;
  /** The article's own id. */
  readonly id: string;
  readonly dispatch: Dispatch;
}

/** An article in the details: whose it is and of when, the way to its text, and who speaks in it. */
export function ArticleCard({ state, node, id, dispatch }: ArticleCardProps) {
  const read = reader(dispatch);
  return (
    <>
      <header class="node-head">
        <p class="kind-line">
          <Glyph kind="Article" /> Article
        </p>
        <h2 id="details-title" tabIndex={-1}>
          {node.name}
        </h2>
      </header>
      <Awaited
        answer={answerTo(state.answers, requests.article(id))}
        draw={(article) => (
          <>
            <p class="byline">{printed(article)}</p>
            <div class="actions">
              <button
                type="button"
                class="primary"
                onClick={() => {
                  read({ id });
                }}
              >
                Read
              </button>
            </div>
            <Section title="Who speaks in it">
              <WhoSpeaks article={article} onRead={read} />
            </Section>
          </>
        )}
      />
    </>
  );
}

/** `Harlow Courier · 4 May 2025 · By Ana Ruiz`. */
function printed({ outlet, publishedDate, byline }: ReadArticle): string {
  return [outlet, day(publishedDate), byline === null ? "" : `By ${byline}`].filter(Boolean).join(" · ");
}
