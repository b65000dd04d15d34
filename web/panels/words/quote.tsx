import type { StatementView } from "../../../graph/api/views.ts";
import type { Span } from "../../../graph/model/spans.ts";
import { Carriers } from "./carriers.tsx";
import { Copy } from "./copy.tsx";
import { ReadBy, UnsureSwitch, useSureFirst } from "./read-by.tsx";
import { attend } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import { reported } from "../../state/wording/report.ts";
import { isUnsure } from "../../state/wording/sureness.ts";
import type { Reading } from "../../state/view.ts";

export interface QuotesProps {
  readonly statements: readonly StatementView[];
  /** Names whom they are by or what they are about, where the place does not say. */
  readonly show: "speaker" | "topic" | "none";
  readonly reading: Reading | undefined;
  readonly onRead: (article: Reading) => void;
}

/** Statements, each with how it is reported and the way to where it stands. */
export function Quotes({ statements, ...rest }: QuotesProps) {
  return (
    <>
      <UnsureSwitch readings={statements} />
      <ul class="quotes">
        {useSureFirst(statements).map((statement) => (
          <Quote key={statement.id} statement={statement} {...rest} />
        ))}
      </ul>
    </>
  );
}

/** Opens an article at words of it, and moves focus there. */
export function reader(dispatch: Dispatch): (article: Reading) => void {
  return (article) => {
    dispatch({ type: "read", article });
    attend("article-title");
  };
}

const MANNER: Partial<Record<StatementView["kind"] | StatementView["act"], string>> = {
  refusal: "Declined",
  belief: "Believes",
  intention: "Intends",
};

const FACTUALITY = { factual: undefined, negated: "Not said", possible: "Only possible" } as const;
const LEANING = { positive: "Supportive", negative: "Critical" } as const;

function Quote({
  statement,
  show,
  reading,
  onRead,
}: Omit<QuotesProps, "statements"> & { readonly statement: StatementView }) {
  const { article, content, text, about, polarity, rule, confidence } = statement;
  const at: Span | undefined = content[0];
  const isOpen = reading?.id === article.id && reading.at?.[0] === at?.[0];
  const read = () => {
    onRead({ id: article.id, ...(at ? { at } : {}) });
  };
  return (
    <li class={`quote ${polarity}${isOpen ? " open" : ""}${isUnsure(statement) ? " unsure" : ""}`}>
      <Told statement={statement} isNamed={show === "speaker"} />
      {show === "topic" && about.length > 0 ? <p class="quote-about">on {names(about)}</p> : null}
      <p class="quote-meta">{meta(statement).join(" · ")}</p>
      <div class="quote-foot">
        <button type="button" class="quote-open" aria-label={`Read in the article: ${text}`} onClick={read}>
          Read in the article
        </button>
        <Copy statement={statement} />
        <ReadBy rule={rule} confidence={confidence} />
      </div>
      {statement.carried > 1 ? <Carriers statement={statement} onRead={onRead} /> : null}
    </li>
  );
}

interface ToldProps {
  readonly statement: StatementView;
  /** The name is said too; else only where the words around it need it: "Nor did … say". */
  readonly isNamed: boolean;
}

/** A statement as a sentence: who, how it is reported in the article's words, and what. */
export function Told({ statement, isNamed }: ToldProps) {
  const { before, who, how, isQuoted } = reported(statement);
  const isSaid = isNamed || before !== "";
  return (
    <div class="told">
      <p class="told-by">
        {before === "" ? null : <span class="how">{before}</span>}{" "}
        {isSaid && who !== "" ? <b class="who">{who}</b> : null}{" "}
        {how === "" ? null : <span class="how">{how}</span>}{" "}
      </p>
      <blockquote class={isQuoted ? "quoted" : ""}>{statement.text}</blockquote>
    </div>
  );
}

function meta({ polarity, kind, act, factuality, medium, saidDate, article, depth }: StatementView): string[] {
  return [
    FACTUALITY[factuality],
    MANNER[kind] ?? MANNER[act],
    polarity === "neutral" ? undefined : LEANING[polarity],
    medium ?? undefined,
    depth > 1 ? "at second hand" : undefined,
    day(saidDate ?? article.publishedDate),
    article.outlet ?? undefined,
  ].filter((part): part is string => part !== undefined && part !== "");
}

function names(briefs: StatementView["speakers"]): string {
  return briefs.map(({ name }) => name).join(", ");
}
