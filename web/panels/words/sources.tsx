import type { Source } from "../../../graph/api/views.ts";
import { ReadBy, UnsureSwitch, useSureFirst } from "./read-by.tsx";
import { day } from "../../state/wording/dates.ts";
import { isUnsure } from "../../state/wording/sureness.ts";
import type { Reading } from "../../state/view.ts";

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly onRead: (article: Reading) => void;
}

/** Where something stands: each place with its sentence, the words lit, and what read it there. */
export function Sources({ sources, onRead }: SourcesProps) {
  return (
    <>
      <UnsureSwitch readings={sources} />
      <ul class="sources">
        {useSureFirst(sources).map((source) => (
          <SourceItem
            key={`${source.article.id}|${source.span.join("-")}|${source.rule}`}
            source={source}
            onRead={onRead}
          />
        ))}
      </ul>
    </>
  );
}

function SourceItem({ source, onRead }: Omit<SourcesProps, "sources"> & { readonly source: Source }) {
  const { article, span, words, rule, confidence } = source;
  const read = () => {
    onRead({ id: article.id, at: span });
  };
  return (
    <li class={isUnsure(source) ? "source unsure" : "source"}>
      <p class="source-context">
        <Lit {...source} />
      </p>
      <p class="quote-meta">{[article.outlet, day(article.publishedDate)].filter(Boolean).join(" · ")}</p>
      <div class="quote-foot">
        <button type="button" class="quote-open" aria-label={`Read in the article: ${words}`} onClick={read}>
          Read in the article
        </button>
        <ReadBy rule={rule} confidence={confidence} />
      </div>
    </li>
  );
}

/** Code units of context kept on either side of the words, at most. */
const BEFORE = 140;
const AFTER = 160;

/** The context with the words in it marked. A long context is cut to what lies about them. */
export function Lit({ context, words }: Pick<Source, "context" | "words">) {
  const at = context.indexOf(words);
  if (at === -1) return <mark>{words}</mark>;
  const end = at + words.length;
  const from = at > BEFORE ? context.indexOf(" ", at - BEFORE) + 1 : 0;
  const to = context.length - end > AFTER ? context.lastIndexOf(" ", end + AFTER) : context.length;
  return (
    <>
      {from > 0 ? "… " : ""}
      {context.slice(from, at)}
      <mark>{words}</mark>
      {context.slice(end, to)}
      {to < context.length ? " …" : ""}
    </>
  );
}
