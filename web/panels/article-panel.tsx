import { useEffect, useRef } from "preact/hooks";
import { answerTo } from "../api/answers.ts";
import { requests } from "../api/requests.ts";
import type { ReadArticle } from "../api/shapes.ts";
import { release } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { day } from "../state/dates.ts";
import { paragraphs, statementAt } from "../state/passages.ts";
import type { Passage } from "../state/passages.ts";
import type { State } from "../state/state.ts";
import type { Reading } from "../state/view.ts";
import { Awaited, Panel } from "./panel.tsx";

interface ArticlePanelProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** The article itself, the exact words lit. */
export function ArticlePanel({ state, dispatch }: ArticlePanelProps) {
  const { article } = state.view;
  if (!article) return null;
  return (
    <Panel
      name="article"
      label="Article"
      onClose={() => {
        dispatch({ type: "read" });
        release();
      }}
    >
      <Awaited
        answer={answerTo(state.answers, requests.article(article.id))}
        draw={(value) => (
          <ArticleText
            key={article.id}
            article={value}
            reading={article}
            onRead={(next) => {
              dispatch({ type: "read", article: next });
            }}
          />
        )}
      />
    </Panel>
  );
}

interface ArticleTextProps {
  readonly article: ReadArticle;
  readonly reading: Reading;
  readonly onRead: (article: Reading) => void;
}

function ArticleText({ article, reading, onRead }: ArticleTextProps) {
  const body = useRef<HTMLElement>(null);
  const { at } = reading;
  useEffect(() => {
    body.current?.querySelector(".part-content, .part-words, .part-speaker")?.scrollIntoView({ block: "center" });
  }, [article.id, at?.[0], at?.[1]]);
  return (
    <article class="article" ref={body}>
      <header>
        <p class="kind-line">{[article.outlet, day(article.publishedDate)].filter(Boolean).join(" · ")}</p>
        <h2 id="article-title" tabIndex={-1}>
          {article.title ?? "Untitled"}
        </h2>
        {article.byline === null ? null : <p class="byline">By {article.byline}</p>}
      </header>
      <StatementStepper article={article} reading={reading} onRead={onRead} />
      <div class="article-text">
        {paragraphs(article, at).map((line) => (
          <p key={line[0]?.span[0]}>
            {line.map((passage) => (
              <PassageText key={passage.span[0]} passage={passage} />
            ))}
          </p>
        ))}
      </div>
    </article>
  );
}

/** What the lights mean, and the way from statement to statement through the article. */
function StatementStepper({ article, reading, onRead }: ArticleTextProps) {
  const { statements } = article;
  if (statements.length === 0) return null;
  const current = statementAt(article, reading.at);
  const index = current ? statements.indexOf(current) : -1;
  const to = (step: number) => {
    const [first] = statements.at((index + step) % statements.length)?.content ?? [];
    if (first) onRead({ id: article.id, at: first });
  };
  return (
    <div class="stepper">
      <p class="keys">
        <mark class="part-speaker">who</mark> <mark class="part-cue">how</mark>{" "}
        <mark class="part-content">the words</mark>
      </p>
      <p class="stepper-at" aria-live="polite">
        {current
          ? `${index + 1} of ${statements.length}${current.speakerName === null ? "" : `: ${current.speakerName}`}`
          : `${statements.length} statements`}
      </p>
      <button
        type="button"
        class="small"
        onClick={() => {
          to(index === -1 ? 0 : -1);
        }}
        aria-label="Statement before"
      >
        ←
      </button>
      <button
        type="button"
        class="small"
        onClick={() => {
          to(1);
        }}
        aria-label="Next statement"
      >
        →
      </button>
    </div>
  );
}

function PassageText({ passage }: { readonly passage: Passage }) {
  const { text, part, names, said } = passage;
  const marks = [names ? `names kind-${names.toLowerCase()}` : "", said ? "said" : ""].join(" ").trim();
  const inner = marks === "" ? text : <span class={marks}>{text}</span>;
  return part ? <mark class={`part-${part}`}>{inner}</mark> : <>{inner}</>;
}
