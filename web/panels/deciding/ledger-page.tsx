import type { LedgerRow } from "../../../graph/api/decision-views.ts";
import { answerTo } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import { ask } from "../../api/ask.ts";
import { chosenText, saveLedger } from "../../api/files.ts";
import { attend, go } from "../../attend.ts";
import { moment } from "../../state/wording/dates.ts";
import { namesIn } from "../../state/desk/queue.ts";
import { inWords, withNames } from "../../state/wording/wording.ts";
import { BroughtIn } from "./brought-in.tsx";
import { Awaited } from "../parts/panel.tsx";
import { Preview } from "./preview.tsx";
import type { DeskProps } from "../page-props.ts";

/** All that was decided, the newest first, each with the way back. */
export function LedgerPage({ state, dispatch }: DeskProps) {
  return (
    <div class="page ledger-page">
      <header class="page-head desk-head">
        <h1 id="ledger-title" tabIndex={-1}>
          Ledger
        </h1>
        <p class="lead">The newest decision first; each can be undone.</p>
        <Acts state={state} dispatch={dispatch} />
      </header>
      <BroughtIn state={state} />
      <Awaited
        answer={answerTo(state.answers, decisionRequests.ledger(state.view.cursor))}
        draw={({ items, next }) => (
          <>
            <Rows rows={items} state={state} dispatch={dispatch} />
            <Pages next={next} state={state} dispatch={dispatch} />
          </>
        )}
      />
    </div>
  );
}

/** The ledger as a file: out, and in. */
function Acts({ state, dispatch }: DeskProps) {
  const save = () => {
    void saveLedger().then((isSaved) => {
      dispatch({ type: "noticed", notice: isSaved ? "Saved." : "The server did not give the ledger." });
    });
  };
  const bringIn = () => {
    void chosenText().then(async (ledger) => {
      dispatch({ type: "broughtIn", answer: { status: "waiting" } });
      dispatch({ type: "broughtIn", answer: await ask(decisionRequests.bringIn(ledger)) });
    });
  };
  return (
    <div class="actions">
      <button type="button" onClick={save}>
        Save as JSON Lines
      </button>
      <button type="button" disabled={state.desk.broughtIn?.status === "waiting"} onClick={bringIn}>
        Bring in a ledger …
      </button>
      <button type="button" onClick={go(dispatch, { type: "turned", page: "review" }, "pair-title")}>
        Review
      </button>
    </div>
  );
}

function Rows({ rows, state, dispatch }: DeskProps & { readonly rows: readonly LedgerRow[] }) {
  if (rows.length === 0) return <p class="missing">Nothing has been decided yet.</p>;
  return (
    <ol class="ledger">
      {rows.map((row) => (
        <Row key={row.decision.id} row={row} state={state} dispatch={dispatch} />
      ))}
    </ol>
  );
}

/** Whether a decision holds. What was dropped and is not in the record is as it was decided: nothing is waited for. */
function standing({ decision, state, sentence }: LedgerRow): { status: LedgerRow["state"]; sentence: string } {
  if (decision.action === "drop" && state === "waiting")
    return { status: "applied", sentence: "No article names it now." };
  return { status: state, sentence };
}

const HOLDS = { applied: "holds", waiting: "waits", refused: "does not hold" } as const;

function Row({ row, state, dispatch }: DeskProps & { readonly row: LedgerRow }) {
  const { decision } = row;
  const { status, sentence } = standing(row);
  const { id, at, who, note } = decision;
  const isOpen = state.view.decision === id;
  const names = (id: string) => row.names[id] ?? namesIn(state)(id);
  const words = inWords(decision, names);
  const toggle = go(dispatch, { type: "inspected", ...(isOpen ? {} : { decision: id }) });
  return (
    <li class={`ledger-row ${status}`}>
      <div class="ledger-line">
        <div>
          <p class="ledger-words">
            {words} <span class="sign">{HOLDS[status]}</span>
          </p>
          <p class="quote-meta">
            {[who === "unknown" ? "somebody" : who, moment(at), note].filter(Boolean).join(" · ")}
          </p>
          {sentence === "" ? null : <p class="quote-meta">{withNames(sentence, names)}</p>}
        </div>
        <button type="button" class="small" aria-expanded={isOpen} aria-label={`Undo: ${words}`} onClick={toggle}>
          Undo …
        </button>
      </div>
      {isOpen ? <Undoing id={id} state={state} dispatch={dispatch} /> : null}
    </li>
  );
}

function Undoing({ id, state, dispatch }: DeskProps & { readonly id: string }) {
  const answer = answerTo(state.answers, decisionRequests.previewUndo(id));
  const undo = () => {
    dispatch({ type: "ordered", order: { act: "undo", decision: id } });
    attend("ledger-title");
  };
  return (
    <div class="undoing">
      <Preview answer={answer} state={state} dispatch={dispatch} />
      <div class="actions">
        <button type="button" class="primary" disabled={answer?.status !== "ready"} onClick={undo}>
          Undo this decision
        </button>
        <button type="button" onClick={go(dispatch, { type: "inspected" })}>
          Leave it
        </button>
      </div>
    </div>
  );
}

function Pages({ next, state, dispatch }: DeskProps & { readonly next: string | null }) {
  if (next === null && state.view.cursor === undefined) return null;
  return (
    <div class="actions">
      {state.view.cursor === undefined ? null : (
        <button type="button" onClick={go(dispatch, { type: "leafed" }, "ledger-title")}>
          Newest decisions
        </button>
      )}
      {next === null ? null : (
        <button type="button" onClick={go(dispatch, { type: "leafed", cursor: next }, "ledger-title")}>
          Earlier decisions
        </button>
      )}
    </div>
  );
}
