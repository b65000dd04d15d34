import { useEffect, useRef } from "preact/hooks";
import { answerTo } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { leave } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import { paragraphs, runs } from "../../state/wording/passages.ts";
import type { Passage, Run } from "../../state/wording/passages.ts";
import type { State } from "../../state/state.ts";
import type { Reading } from "../../state/view.ts";
import { Awaited, Panel } from "../parts/panel.tsx";
import { Stepper } from "./stepper.tsx";
import type { ArticleTextProps } from "./stepper.tsx";
import { WhoSpeaks } from "./who-speaks.tsx";

interface ArticlePanelProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** The article itself, the exact words lit. */
export function ArticlePanel({ state, dispatch }: ArticlePanelProps) {
  const { article: reading } = state.view;
  if (!reading) return null;
  const read = (article: Reading) => {
    dispatch({ type: "read", article });
  };
  return (
    <Panel name="article" label="Article" onClose={leave(dispatch, { type: "read" })}>
      <Awaited
        answer={answerTo(state.answers, requests.article(reading.id))}
        draw={(article) => <ArticleText key={article.id} article={article} reading={reading} onRead={read} />}
      />
    </Panel>
  );
}

function ArticleText({ article, reading, onRead }: ArticleTextProps) {
  const body = useRef<HTMLElement>(null);
  const { at } = reading;
  useEffect(() => {
    body.current?.querySelector(".part-content.lit, .part-words.lit")?.scrollIntoView({ block: "center" });
  }, [article.id, at?.[0], at?.[1]]);
  return (
    <article class="article" ref={body}>
      <header>
        <p class="kind-line">{[article.outlet, day(article.publishedDate)].filter(Boolean).join(" · ")}</p>
        <h2 id="article-title" tabIndex={-1}>
          {article.title ?? "Untitled"}
        </h2>
        {article.byline === null ? null : <p class="byline">By {article.byline}</p>}
        <Speakers article={article} reading={reading} onRead={onRead} />
      </header>
      <Stepper article={article} reading={reading} onRead={onRead} />
      <div class="article-text">
        {paragraphs(article, at).map((line) => (
          <p key={line[0]?.span[0]}>
            {runs(line).map((run) => (
              <RunText key={run.passages[0]?.span[0]} run={run} />
            ))}
          </p>
        ))}
      </div>
    </article>
  );
}

/** Who speaks in it, folded: open where the article was come to by itself, for want of words to go to. */
function Speakers({ article, reading, onRead }: ArticleTextProps) {
  return (
    <details class="speakers" open={reading.at === undefined}>
      <summary>Who speaks in it</summary>
      <WhoSpeaks article={article} onRead={onRead} />
    </details>
  );
}

function RunText({ run: { part, passages } }: { readonly run: Run }) {
  const texts = passages.map((passage) => <PassageText key={passage.span[0]} passage={passage} />);
  return part ? <mark class={`part-${part} lit`}>{texts}</mark> : <>{texts}</>;
}

function PassageText({ passage: { text, names, said } }: { readonly passage: Passage }) {
  const marks = [names ? `names kind-${names.toLowerCase()}` : "", said ? "said" : ""].join(" ").trim();
  return marks === "" ? <>{text}</> : <span class={marks}>{text}</span>;
}
