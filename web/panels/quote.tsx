import type { StatementView } from "../../graph/api/views.ts";
import type { Span } from "../../graph/model/spans.ts";
import { day } from "../state/dates.ts";
import type { Reading } from "../state/view.ts";

export interface QuoteProps {
  readonly statement: StatementView;
  /** Names whom it is by or what it is about, where the place does not say. */
  readonly show: "speaker" | "topic" | "none";
  readonly reading?: Reading;
  readonly onRead: (article: Reading) => void;
}

const MANNER: Partial<Record<StatementView["kind"] | StatementView["act"], string>> = {
  refusal: "Declined",
  belief: "Believes",
  intention: "Intends",
};

const LEANING = { positive: "Supportive", negative: "Critical" } as const;

/** One statement: its words, how it was made, and the way to where it stands. */
export function Quote({ statement, show, reading, onRead }: QuoteProps) {
  const at: Span | undefined = statement.content[0];
  const isOpen = reading?.id === statement.article.id && reading.at?.[0] === at?.[0];
  return (
    <li class={`quote ${statement.polarity}${isOpen ? " open" : ""}`}>
      {show === "speaker" ? <p class="quote-who">{names(statement.speakers)}</p> : null}
      <blockquote>{statement.text}</blockquote>
      {show === "topic" && statement.about.length > 0 ? <p class="quote-about">on {names(statement.about)}</p> : null}
      <p class="quote-meta">{meta(statement).join(" · ")}</p>
      <button
        type="button"
        class="quote-open"
        aria-label={`Read in ${statement.article.title}: ${statement.text}`}
        onClick={() => {
          onRead({ id: statement.article.id, ...(at ? { at } : {}) });
        }}
      >
        Read in the article
      </button>
    </li>
  );
}

function meta({ polarity, kind, act, cue, medium, saidDate, article, depth }: StatementView): string[] {
  return [
    MANNER[kind] ?? MANNER[act],
    polarity === "neutral" ? undefined : LEANING[polarity],
    cue === null ? undefined : `“${cue}”`,
    medium ?? undefined,
    depth > 1 ? "at second hand" : undefined,
    day(saidDate ?? article.publishedDate),
    article.outlet ?? undefined,
  ].filter((part): part is string => part !== undefined && part !== "");
}

function names(briefs: StatementView["speakers"]): string {
  return briefs.map(({ name }) => name).join(", ");
}
