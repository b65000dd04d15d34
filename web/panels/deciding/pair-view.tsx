import { answerTo } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import { requests } from "../../api/requests.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { mergeOf, namesIn } from "../../state/desk/queue.ts";
import { keepingTwo, merging } from "../../state/desk/review-keys.ts";
import { withNames } from "../../state/wording/wording.ts";
import type { Pair } from "../../state/view.ts";
import type { Action } from "../../state/actions.ts";
import { Awaited } from "../parts/panel.tsx";
import { Candidate } from "./candidate.tsx";
import type { DeskProps } from "../page-props.ts";
import { FactRows, PassagesRow, SumRow } from "./side-by-side.tsx";

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
      <table class="side-by-side" aria-labelledby="pair-title">
        <thead>
          <tr>
            <td>
              <h2 id="pair-title" tabIndex={-1}>
                <span class="unseen">
                  {name(pair[0])} and {name(pair[1])}:{" "}
                </span>
                One or two?
              </h2>
            </td>
            {pair.map((id) => (
              <Candidate key={id} id={id} isKept={id === kept} state={state} dispatch={dispatch} />
            ))}
          </tr>
        </thead>
        <Told {...props} />
      </table>
      <Deciding {...props} />
    </section>
  );
}

/** What the two tell, what it comes to, and in which words. */
function Told({ pair, state, dispatch }: PairProps) {
  const answer = answerTo(state.answers, decisionRequests.whyNot(...pair));
  const name = namesIn(state);
  if (answer?.status !== "ready") {
    const isGone = answer?.status === "failed" && answer.problem.code === "not-found";
    return (
      <tbody>
        <tr>
          <td colSpan={3}>{isGone ? <Gone dispatch={dispatch} /> : <Awaited answer={answer} draw={() => null} />}</td>
        </tr>
      </tbody>
    );
  }
  const { facts, sentence, ...told } = answer.value;
  return (
    <>
      <FactRows facts={facts} totals={[articlesOf(pair[0], state), articlesOf(pair[1], state)]} />
      <SumRow {...told} sentence={withNames(sentence, name)} />
      <PassagesRow {...told} facts={facts} names={[name(pair[0]), name(pair[1])]} dispatch={dispatch} />
    </>
  );
}

/** Reports of an event that are looked at: of more, no shares can be told. */
const REPORTS_AT_MOST = 50;

function articlesOf(id: string, { known }: DeskProps["state"]): number | undefined {
  const node = known.nodes[id];
  const articles = Number(node?.properties["articles"] ?? 0);
  return node?.kind === "Event" && articles > REPORTS_AT_MOST ? undefined : articles;
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
  const around = pair.map((id) => answerTo(state.answers, requests.node(id)));
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
