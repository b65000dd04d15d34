import type { Done, Effect, Move } from "../../../graph/api/decision-views.ts";
import type { Brief } from "../../../graph/api/views.ts";
import type { Answer, Problem } from "../../api/answers.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { namesIn } from "../../state/desk/queue.ts";
import type { State } from "../../state/state.ts";
import { count } from "../../state/wording/title.ts";
import { withNames } from "../../state/wording/wording.ts";
import type { NameOf } from "../../state/wording/wording.ts";
import { Glyph } from "../parts/glyph.tsx";

interface PreviewProps {
  readonly answer: Answer<Done> | undefined;
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** What a decision, or its undoing, would change; or why it cannot be. */
export function Preview({ answer, state, dispatch }: PreviewProps) {
  return (
    <div class="preview" role="status">
      <p class="preview-title">What changes</p>
      {answer?.status === "ready" ? (
        <>
          <Changes effect={answer.value.effect} name={withBriefs(namesIn(state), answer.value.effect)} />
          <Learnt words={answer.value.learnt ?? []} />
        </>
      ) : answer?.status === "failed" ? (
        <Refusal problem={answer.problem} state={state} dispatch={dispatch} />
      ) : (
        <p class="waiting">Looking …</p>
      )}
    </div>
  );
}

/** Moves told one by one at most. */
const MOVES_TOLD = 6;

function Changes({ effect, name }: { readonly effect: Effect; readonly name: NameOf }) {
  const { articles, statements, gone, fresh } = effect;
  // What is told of under another id keeps its name, and is neither gone nor new to a reader.
  const renewed = gone.filter((one) => fresh.some((other) => other.kind === one.kind && other.name === one.name));
  const isRenewed = (brief: Brief) => renewed.some((one) => one.kind === brief.kind && one.name === brief.name);
  const moves = effect.moves.filter(({ from }) => !renewed.some(({ id }) => id === from));
  if (articles === 0) return <p>Nothing in the record as it is now.</p>;
  return (
    <>
      <p>
        {count(articles, "article")} and {count(statements, "statement")} are told anew.
      </p>
      <ul class="changes">
        {gone
          .filter((one) => !isRenewed(one))
          .map(({ id, kind, name: lost }) => (
            <li key={`gone ${id}`}>
              <span class="sign">gone</span> <Glyph kind={kind} /> {lost}
            </li>
          ))}
        {fresh
          .filter((one) => !isRenewed(one))
          .map(({ id, kind, name: won }) => (
            <li key={`new ${id}`}>
              <span class="sign">new</span> <Glyph kind={kind} /> {won}
            </li>
          ))}
        {moves.slice(0, MOVES_TOLD).map((move) => (
          <li key={`${move.from} ${move.to ?? ""}`}>{moveWords(move, name)}</li>
        ))}
      </ul>
      {moves.length > MOVES_TOLD ? <p class="missing">And {count(moves.length - MOVES_TOLD, "more move")}.</p> : null}
    </>
  );
}

function Learnt({ words }: { readonly words: readonly string[] }) {
  return words.length === 0 ? null : <p>Read so from now on: {words.join(", ")}.</p>;
}

function moveWords({ from, to, mentions }: Move, name: NameOf): string {
  const many = count(mentions, "mention");
  const [naming, staying, going] = mentions === 1 ? ["names", "stays", "goes"] : ["name", "stay", "go"];
  if (to === null) return `${many} of ${name(from)} then ${naming} nobody`;
  return from === to
    ? `${many} of ${name(from)} ${staying} with it`
    : `${many} of ${name(from)} ${going} to ${name(to)}`;
}

/** Names of what is gone or new, which the record does not hold now. */
function withBriefs(name: NameOf, { gone, fresh }: Effect): NameOf {
  const briefs = new Map([...gone, ...fresh].map((brief) => [brief.id, brief.name]));
  return (id) => briefs.get(id) ?? name(id);
}

interface RefusalProps {
  readonly problem: Problem;
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Why something cannot be done, in the server's sentence, and the way to the decision in the way. */
export function Refusal({ problem: { title, remedy, against }, state, dispatch }: RefusalProps) {
  const see = () => {
    dispatch({ type: "turned", page: "ledger" });
    go(dispatch, { type: "inspected", ...(against === undefined ? {} : { decision: against }) }, "ledger-title")();
  };
  return (
    <div class="refusal">
      <p>{withNames(remedy ?? title, namesIn(state))}</p>
      {against === undefined ? null : (
        <button type="button" class="small" onClick={see}>
          Show that decision
        </button>
      )}
    </div>
  );
}
