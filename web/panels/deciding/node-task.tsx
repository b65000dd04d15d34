import type { ComponentType } from "preact";
import { answerTo } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import { leave } from "../../attend.ts";
import { drafted, previewed } from "../../state/desk/draft.ts";
import { isUnsettled } from "../../state/desk/deeds.ts";
import type { Task } from "../../state/view.ts";
import { ChooseKind, ChooseName, ChooseOther, Nothing } from "./correction-fields.tsx";
import { Preview } from "./preview.tsx";
import { Signature } from "./signature.tsx";
import { SplitMentions } from "./split-mentions.tsx";
import type { TaskProps } from "./task-props.ts";
import { WhyOne } from "./why-one.tsx";

interface Form {
  readonly title: (name: string) => string;
  /** What is filled in. */
  readonly Fields: ComponentType<TaskProps>;
  /** The word on the button that does it; absent where nothing is done. */
  readonly act?: string;
  /** What must be filled in before the button does anything. */
  readonly first?: string;
}

const OTHER = "First choose the other name.";

const FORMS: Readonly<Record<Task, Form>> = {
  why: { title: (name) => `Why is ${name} one?`, Fields: WhyOne },
  compare: { title: (name) => `Compare ${name} with …`, Fields: ChooseOther },
  merge: { title: (name) => `Merge ${name} with …`, Fields: ChooseOther, act: "Merge", first: OTHER },
  "never-merge": {
    title: (name) => `Never merge ${name} with …`,
    Fields: ChooseOther,
    act: "Keep them two",
    first: OTHER,
  },
  split: {
    title: (name) => `Which of these are not ${name}?`,
    Fields: SplitMentions,
    act: "Split off",
    first: "First choose mentions.",
  },
  rename: {
    title: (name) => `Rename ${name}`,
    Fields: ChooseName,
    act: "Rename",
    first: "First give another name, and see what changes.",
  },
  "set-kind": {
    title: (name) => `What is ${name}?`,
    Fields: ChooseKind,
    act: "Set kind",
    first: "First choose a kind.",
  },
  drop: { title: (name) => `Drop ${name}: it is no name`, Fields: Nothing, act: "Drop" },
};

/** What is being done with a node, in its details. */
export function NodeTask(props: TaskProps) {
  const { node, task, dispatch } = props;
  const { title, Fields, act, first } = FORMS[task];
  return (
    <section class="task" aria-labelledby="task-title">
      <h3 id="task-title" tabIndex={-1}>
        {title(node.name)}
      </h3>
      <Fields {...props} />
      {act === undefined ? (
        <div class="actions">
          <button type="button" onClick={leave(dispatch, { type: "tasked" })}>
            Close
          </button>
        </div>
      ) : (
        <Ending {...props} act={act} first={first} />
      )}
    </section>
  );
}

interface EndingProps extends TaskProps {
  readonly act: string;
  readonly first: string | undefined;
}

/** What would change, why it is done, and the buttons. */
function Ending({ state, dispatch, act, first, node, task }: EndingProps) {
  const { note, isLearnt } = state.desk.draft;
  const proposal = drafted(state);
  const seen = previewed(state);
  const answer = seen && answerTo(state.answers, decisionRequests.preview(seen, isLearnt));
  const isBusy = isUnsettled(state.desk);
  const carryOut = () => {
    if (proposal) dispatch({ type: "ordered", order: { act: "decide", proposal, isLearnt } });
  };
  return (
    <>
      {seen ? <Preview answer={answer} state={state} dispatch={dispatch} /> : null}
      {TEACHING.has(task) && node.kind !== "Event" ? <Learn isLearnt={isLearnt} dispatch={dispatch} /> : null}
      <label class="field">
        <span>Note (optional)</span>
        <input
          type="text"
          maxlength={2_000}
          value={note}
          onInput={(event) => {
            dispatch({ type: "drafted", draft: { note: event.currentTarget.value } });
          }}
        />
      </label>
      <Signature who={state.desk.who} dispatch={dispatch} />
      {seen || first === undefined ? null : (
        <p class="first" id="task-first">
          {first}
        </p>
      )}
      <div class="actions">
        <DoIt act={act} isReady={answer?.status === "ready"} isBusy={isBusy} onDo={carryOut} />
        <button type="button" onClick={leave(dispatch, { type: "tasked" })}>
          Cancel
        </button>
      </div>
    </>
  );
}

interface DoItProps {
  readonly act: string;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly onDo: () => void;
}

/** The button that does it. While it is done it keeps the focus, which a browser takes from what is disabled, and does nothing. */
function DoIt({ act, isReady, isBusy, onDo }: DoItProps) {
  return (
    <button
      type="button"
      class="primary"
      disabled={!isReady && !isBusy}
      aria-disabled={isBusy}
      aria-describedby="task-first"
      onClick={isBusy ? undefined : onDo}
    >
      {isBusy ? "Working …" : act}
    </button>
  );
}

/** Corrections that say how a name is read, not only who is meant. */
const TEACHING: ReadonlySet<Task> = new Set(["merge", "rename", "set-kind", "drop"]);

function Learn({ isLearnt, dispatch }: Pick<TaskProps, "dispatch"> & { readonly isLearnt: boolean }) {
  const toggle = () => {
    dispatch({ type: "drafted", draft: { isLearnt: !isLearnt } });
  };
  return (
    <label class="choice">
      <input type="checkbox" checked={isLearnt} onChange={toggle} /> Read it so from now on, in every article
    </label>
  );
}
