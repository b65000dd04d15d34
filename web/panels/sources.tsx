import type { Source } from "../../graph/api/views.ts";
import { day } from "../state/dates.ts";
import type { Reading } from "../state/view.ts";

/** Where something stands: each place with its sentence, the words lit. */
export function Sources({
  sources,
  onRead,
}: {
  readonly sources: readonly Source[];
  readonly onRead: (article: Reading) => void;
}) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.article.id}|${source.span.join("-")}|${source.rule}`} class="source">
          <p class="source-context">{lit(source)}</p>
          <p class="quote-meta">
            {[source.article.outlet, day(source.article.publishedDate)].filter(Boolean).join(" · ")}
          </p>
          <button
            type="button"
            class="quote-open"
            aria-label={`Read in ${source.article.title}: ${source.words}`}
            onClick={() => {
              onRead({ id: source.article.id, at: source.span });
            }}
          >
            Read in the article
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The context with the words in it marked. A long context is cut to what lies about them. */
function lit({ context, words }: Source) {
  const at = context.indexOf(words);
  if (at === -1) return <mark>{words}</mark>;
  const from = at > 140 ? context.indexOf(" ", at - 100) + 1 : 0;
  const end = at + words.length;
  const to = context.length - end > 160 ? context.lastIndexOf(" ", end + 120) : context.length;
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
