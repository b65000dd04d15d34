import { valueOf } from "../../api/answers.ts";
import { go } from "../../attend.ts";
import type { Action, Dispatch } from "../../state/actions.ts";
import { overviewOf } from "../../state/overview.ts";
import { mainProblem } from "../../state/wording/problem.ts";
import { isBare, isOverview, shownIds } from "../../state/shown.ts";
import type { State } from "../../state/state.ts";
import { TokenForm } from "./token-form.tsx";

interface TroubleProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Why no graph is seen, and what to do about it; nothing where one is. */
export function Trouble({ state, dispatch }: TroubleProps) {
  const problem = mainProblem(state);
  if (problem?.code === "unauthorized") return <TokenForm title={problem.title} dispatch={dispatch} />;
  if (problem) {
    return (
      <Notice
        title={problem.title}
        remedy={problem.remedy}
        act="Try again"
        does={{ type: "retried" }}
        dispatch={dispatch}
      />
    );
  }
  if (!isBare(state)) return null;
  if (!isOverview(state)) {
    const isDead = shownIds(state).length > 0;
    return (
      <Notice
        title={isDead ? "Nothing that this link shows is in the record." : "Nothing is drawn."}
        remedy="Search for a name above, or go back to the overview."
        act="Overview"
        does={{ type: "overviewed" }}
        dispatch={dispatch}
      />
    );
  }
  if (!valueOf(state.answers, overviewOf(state))) return null;
  const remedy = "Read some articles first: onrecord ingest PATH.";
  return (
    <Notice
      title="The record is empty."
      remedy={remedy}
      act="Look again"
      does={{ type: "reread" }}
      dispatch={dispatch}
    />
  );
}

interface NoticeProps {
  readonly title: string;
  readonly remedy: string | undefined;
  readonly act: string;
  readonly does: Action;
  readonly dispatch: Dispatch;
}

function Notice({ title, remedy, act, does, dispatch }: NoticeProps) {
  return (
    <div class="trouble" role="alert">
      <p>{title}</p>
      {remedy === undefined ? null : <p class="lead">{remedy}</p>}
      <button type="button" class="primary" onClick={go(dispatch, does)}>
        {act}
      </button>
    </div>
  );
}
