import { answerTo } from "../api/answers.ts";
import { decisionRequests } from "../api/decision-requests.ts";
import { requests } from "../api/requests.ts";
import { go } from "../attend.ts";
import type { Dispatch } from "../state/actions.ts";
import { LINKS_AT_MOST } from "../state/questions.ts";
import { inQueue, mergeOf, namesIn } from "../state/queue.ts";
import { keepingTwo, merging } from "../state/review-keys.ts";
import { withNames } from "../state/wording.ts";
import type { Pair } from "../state/view.ts";
import type { Action } from "../state/actions.ts";
import { Evidence } from "./evidence.tsx";
import { Awaited } from "./panel.tsx";
import { Compared } from "./compared.tsx";
import { Candidate } from "./candidate.tsx";
import type { DeskProps } from "./page-props.ts";

interface PairProps extends DeskProps {
  readonly pair: Pair;
}

/** Two names side by side, what speaks for and against their being one, and what may be decided. */
export function PairView(props: PairProps) {
  const { pair, state, dispatch } = props;
  const merge = mergeOf(state, pair);
  const kept = merge.action === "merge" ? merge.into : pair[1];
  const name = namesIn(state);
  return (
    <section class="pair" aria-labelledby="pair-title">
      <h2 id="pair-title" tabIndex={-1}>
        {name(pair[0])} <span class="on">and</span> {name(pair[1])}
        <span class="on">: one or two?</span>
      </h2>
      <div class="candidates">
        {pair.map((id) => (
          <Candidate key={id} id={id} isKept={id === kept} state={state} dispatch={dispatch} />
        ))}
      </div>
      <Reasoning {...props} />
      <Deciding {...props} />
    </section>
  );
}

/** The evidence as the queue has it; for two that are not in it, why they are not one. */
function Reasoning({ pair, state, dispatch }: PairProps) {
  const open = inQueue(state, pair);
  if (open) return <Evidence reasons={open.reasons} score={open.score} needed={open.needed} />;
  const answer = answerTo(state.answers, decisionRequests.whyNot(...pair));
  if (answer?.status === "failed" && answer.problem.code === "not-found") return <Gone dispatch={dispatch} />;
  return (
    <Awaited
      answer={answer}
      draw={({ sentence, reasons, score, needed, ...told }) => (
        <>
          <p class="why-not">{withNames(sentence, namesIn(state))}</p>
          {score === null ? null : <Evidence reasons={reasons} score={score} needed={needed} />}
          <Compared {...told} state={state} dispatch={dispatch} />
        </>
      )}
    />
  );
}

function Gone({ dispatch }: { readonly dispatch: Dispatch }) {
  return (
    <div class="refusal">
      <p>One of the two is not in the record any more: somebody may have decided on it meanwhile.</p>
      <button type="button" class="small" onClick={go(dispatch, { type: "stepped", by: 1 }, "pair-title")}>
        Go on
      </button>
    </div>
  );
}

function Deciding({ pair, state, dispatch }: PairProps) {
  const around = pair.map((id) => answerTo(state.answers, requests.neighbours(id, LINKS_AT_MOST)));
  const isGone = around.some((answer) => answer?.status === "failed");
  const buttons: readonly (readonly [key: string, words: string, action: Action, disabled?: boolean])[] = [
    ["M", "Merge", merging(state, pair), isGone],
    ["N", "Never merge", keepingTwo(state, pair), isGone],
    ["S", "Skip", { type: "skipped", pair }],
    ["U", "Undo last", { type: "tookBack" }],
  ];
  return (
    <div class="deciding" role="group" aria-label="Decide">
      {buttons.map(([key, words, action, disabled = false]) => (
        <button
          key={key}
          type="button"
          class={key === "M" ? "primary" : ""}
          aria-keyshortcuts={key}
          disabled={disabled}
          onClick={go(dispatch, action)}
        >
          {words} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
      <span class="stepping">
        <button type="button" aria-keyshortcuts="K" onClick={go(dispatch, { type: "stepped", by: -1 })}>
          Before <kbd aria-hidden="true">K</kbd>
        </button>
        <button type="button" aria-keyshortcuts="J" onClick={go(dispatch, { type: "stepped", by: 1 })}>
          Next <kbd aria-hidden="true">J</kbd>
        </button>
      </span>
    </div>
  );
}
