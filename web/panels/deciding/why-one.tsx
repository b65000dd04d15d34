import type { Why } from "../../../graph/api/decision-views.ts";
import { answerTo } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import { go } from "../../attend.ts";
import { namesIn } from "../../state/desk/queue.ts";
import { tellsInWords } from "../../state/wording/tells.ts";
import { count } from "../../state/wording/title.ts";
import { inWords, nameFromId, ruleWords } from "../../state/wording/wording.ts";
import { Reasons } from "./evidence.tsx";
import { Awaited } from "../parts/panel.tsx";
import { reader } from "../words/quote.tsx";
import { Sources } from "../words/sources.tsx";
import type { TaskProps } from "./task-props.ts";

/** Why the mentions of a node are one: each name with what stands beside it, and what ties it to the first. */
export function WhyOne(props: TaskProps) {
  const { state, node } = props;
  return (
    <Awaited
      answer={answerTo(state.answers, decisionRequests.why(node.id))}
      draw={({ parts, decisions }) => (
        <>
          {parts.length === 0 ? <p>It stays in its article, and is compared with nothing.</p> : null}
          <ol class="parts">
            {parts.map((part, at) => (
              <Part key={`${part.name} ${at}`} part={part} isFirst={at === 0} isOnly={parts.length === 1} {...props} />
            ))}
          </ol>
          <Decided decisions={decisions} {...props} />
        </>
      )}
    />
  );
}

function Part({
  part,
  isFirst,
  isOnly,
  dispatch,
}: TaskProps & { readonly part: Why["parts"][number]; readonly isFirst: boolean; readonly isOnly: boolean }) {
  const { name, tells, mentions, rule, reasons, score, passages } = part;
  const told = tellsInWords(tells);
  const isTelling = name.startsWith("mention:");
  return (
    <li class="part">
      <p class="part-name">
        {isTelling ? "Told in an article" : name === "" ? "The surname alone" : nameFromId(name)}
        <span class="section-count">
          {" "}
          {count(mentions, "mention")}, by {ruleWords(rule)}
        </span>
      </p>
      {told.length > 0 ? <p class="quote-meta">{told.join(" · ")}</p> : null}
      <Ties reasons={reasons} score={score} isFirst={isFirst} isOnly={isOnly} />
      <Sources sources={passages} onRead={reader(dispatch)} />
    </li>
  );
}

interface TiesProps extends Pick<Why["parts"][number], "reasons" | "score"> {
  readonly isFirst: boolean;
  readonly isOnly: boolean;
}

function Ties({ reasons, score, isFirst, isOnly }: TiesProps) {
  if (isOnly) return <p class="quote-meta">All that name it tell the same of it: there is nothing to weigh.</p>;
  if (isFirst) return <p class="quote-meta">All others are compared with this name.</p>;
  if (reasons.length === 0) return <p class="quote-meta">Nothing compares it with the first.</p>;
  return (
    <>
      <Reasons reasons={reasons} />
      <p class="quote-meta">Sum {score}</p>
    </>
  );
}

function Decided({ decisions, state, dispatch }: TaskProps & Pick<Why, "decisions">) {
  if (decisions.length === 0) return null;
  const see = (decision: string) => () => {
    dispatch({ type: "turned", page: "ledger" });
    go(dispatch, { type: "inspected", decision }, "ledger-title")();
  };
  return (
    <ul class="decided">
      {decisions.map((decision) => (
        <li key={decision.id}>
          {inWords(decision, namesIn(state))}, by {decision.who}
          {decision.note === "" ? "" : `: ${decision.note}`}{" "}
          <button type="button" class="small" onClick={see(decision.id)}>
            In the ledger
          </button>
        </li>
      ))}
    </ul>
  );
}
