import { answerTo, valueOf } from "../../api/answers.ts";
import { decisionRequests, MENTIONS_AT_MOST } from "../../api/decision-requests.ts";
import { day } from "../../state/wording/dates.ts";
import { mentionsIn } from "../../state/wording/mentions.ts";
import type { NamedMention } from "../../state/wording/mentions.ts";
import { count } from "../../state/wording/title.ts";
import { Awaited } from "../parts/panel.tsx";
import { Lit } from "../words/sources.tsx";
import type { TaskProps } from "./task-props.ts";

/** The mentions of a node, each with its sentence, to be chosen from. */
export function SplitMentions({ state, dispatch, node }: TaskProps) {
  const { mentions } = state.desk.draft;
  const sentences = valueOf(state.answers, decisionRequests.sentences(node.id))?.items ?? [];
  const toggle = (id: string) => () => {
    const chosen = mentions.includes(id) ? mentions.filter((other) => other !== id) : [...mentions, id];
    dispatch({ type: "drafted", draft: { mentions: chosen } });
  };
  return (
    <Awaited
      answer={answerTo(state.answers, decisionRequests.mentions(node.id))}
      draw={(found) => {
        const all = mentionsIn(found, sentences);
        return (
          <fieldset class="mentions">
            <legend>
              {mentions.length} of {count(all.length, "mention")} chosen
              {all.length === MENTIONS_AT_MOST ? " (there may be more)" : ""}
            </legend>
            <div class="mention-list">
              {all.map((one) => (
                <Choice key={one.id} mention={one} isChosen={mentions.includes(one.id)} onToggle={toggle(one.id)} />
              ))}
            </div>
          </fieldset>
        );
      }}
    />
  );
}

interface ChoiceProps {
  readonly mention: NamedMention;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Choice({ mention: { name, source }, isChosen, onToggle }: ChoiceProps) {
  return (
    <label class="mention-choice">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        <span class="source-context">{source ? <Lit {...source} /> : name}</span>
        <span class="quote-meta">
          {source ? [source.article.outlet, day(source.article.publishedDate)].filter(Boolean).join(" · ") : null}
        </span>
      </span>
    </label>
  );
}
