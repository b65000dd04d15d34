import type { ReviewPair } from "../../../graph/api/decision-views.ts";
import { answerTo, valueOf } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { isPair, queue, underReview } from "../../state/desk/queue.ts";
import { REVIEW_KEYS } from "../../state/desk/review-keys.ts";
import { Glyph } from "../parts/glyph.tsx";
import type { DeskProps } from "../page-props.ts";
import { PairView } from "./pair-view.tsx";
import { Awaited } from "../parts/panel.tsx";
import { Signature } from "./signature.tsx";

/** Pairs that may be one, and the one that is open, to be decided on by key or by hand. */
export function ReviewPage({ state, dispatch }: DeskProps) {
  const { desk } = state;
  const help = go(dispatch, { type: "helped", on: !desk.isHelpOpen });
  return (
    <div class="page review-page">
      <header class="page-head desk-head">
        <h1>Review</h1>
        <Tally state={state} />
        <div class="actions">
          <Signature who={desk.who} dispatch={dispatch} />
          <button type="button" aria-expanded={desk.isHelpOpen} aria-controls="review-keys" onClick={help}>
            Keys <kbd>?</kbd>
          </button>
          <button type="button" onClick={go(dispatch, { type: "turned", page: "ledger" }, "ledger-title")}>
            Ledger
          </button>
        </div>
      </header>
      <Keys isOpen={desk.isHelpOpen} />
      <Awaited
        answer={answerTo(state.answers, decisionRequests.review())}
        draw={() => <Work state={state} dispatch={dispatch} />}
      />
    </div>
  );
}

function Tally({ state }: Pick<DeskProps, "state">) {
  const left = queue(state).length;
  const more = valueOf(state.answers, decisionRequests.review())?.next != null ? " or more" : "";
  const words = left === 0 ? "What may be one." : `What may be one: ${left}${more} left.`;
  return <p class="lead">{words}</p>;
}

function Keys({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <dl id="review-keys" class="key-help" aria-label="Keys of this page" hidden={!isOpen}>
      {REVIEW_KEYS.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function Work({ state, dispatch }: DeskProps) {
  const pairs = queue(state);
  const pair = underReview(state);
  return (
    <div class={`review-work${pairs.length > 0 ? "" : " alone"}`}>
      {pair ? <PairView key="pair" pair={pair} state={state} dispatch={dispatch} /> : <Empty />}
      {pairs.length > 0 ? (
        <nav class="queue" aria-label="Pairs to review">
          <ol>
            {pairs.map((one) => (
              <QueueItem
                key={`${one.a.id} ${one.b.id}`}
                one={one}
                isOpen={!!pair && isPair(one, pair)}
                dispatch={dispatch}
              />
            ))}
          </ol>
        </nav>
      ) : null}
    </div>
  );
}

interface QueueItemProps {
  readonly one: ReviewPair;
  readonly isOpen: boolean;
  readonly dispatch: Dispatch;
}

function QueueItem({ one: { a, b, score, needed }, isOpen, dispatch }: QueueItemProps) {
  const open = go(dispatch, { type: "compared", pair: [a.id, b.id] }, "pair-title");
  return (
    <li>
      <button type="button" class="queue-item" {...(isOpen ? { "aria-current": "true" as const } : {})} onClick={open}>
        <span>
          <Glyph kind={a.kind} /> {a.name}
        </span>
        <span>
          <Glyph kind={b.kind} /> {b.name}
        </span>
        <span class="queue-score">
          {score} of {needed}
        </span>
      </button>
    </li>
  );
}

function Empty() {
  return (
    <section class="pair empty">
      <h2 id="pair-title" tabIndex={-1}>
        Nothing is left to review.
      </h2>
      <p class="lead">
        Pairs that the evidence leaves open come here as articles are read. “Correct” in the details of any name
        compares it with another, or mends it.
      </p>
    </section>
  );
}
