import { go } from "../../attend.ts";
import { IconButton } from "../../icons.tsx";
import type { Dispatch } from "../../state/actions.ts";
import { lastStanding } from "../../state/desk/deeds.ts";
import type { Deed } from "../../state/desk/desk.ts";
import { namesIn } from "../../state/desk/queue.ts";
import type { State } from "../../state/state.ts";
import { count } from "../../state/wording/title.ts";
import { withNames } from "../../state/wording/wording.ts";
import type { NameOf } from "../../state/wording/wording.ts";

interface DeedBannerProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** Tells of the last deed, with the way back, and of every one that failed until it is dismissed: nothing is lost unseen. */
export function DeedBanner({ state, dispatch }: DeedBannerProps) {
  const told = toldOf(state);
  if (told.length === 0) return null;
  return (
    <aside class="deeds" aria-label="What was decided">
      <ul>
        {told.map((deed) => (
          <Line key={deed.key} deed={deed} state={state} dispatch={dispatch} />
        ))}
      </ul>
    </aside>
  );
}

function toldOf({ desk: { deeds, dismissed } }: State): readonly Deed[] {
  const open = deeds.filter(({ key }) => !dismissed.includes(key));
  const last = open.at(-1);
  return open.filter((deed) => deed.state === "failed" || (deed === last && deed === deeds.at(-1)));
}

function Line({ deed, state, dispatch }: DeedBannerProps & { readonly deed: Deed }) {
  const { key } = deed;
  const isStanding = deed.state === "done" && lastStanding(state.desk) === deed;
  return (
    <li class={`deed ${deed.state}`}>
      <p>{sentence(deed, namesIn(state))}</p>
      {isStanding ? (
        <button type="button" class="small" onClick={go(dispatch, { type: "tookBack" })}>
          Undo
        </button>
      ) : null}
      {deed.state === "failed" && deed.problem?.code !== "decision-refused" ? (
        <button type="button" class="small" onClick={go(dispatch, { type: "reordered", key })}>
          Try again
        </button>
      ) : null}
      <IconButton icon="close" label={`Dismiss: ${deed.words}`} onClick={go(dispatch, { type: "dismissed", key })} />
    </li>
  );
}

function sentence({ state, words, problem, done, order }: Deed, name: NameOf): string {
  if (state === "failed") return `Not done: ${words}. ${withNames(problem?.remedy ?? problem?.title ?? "", name)}`;
  if (state !== "done" || !done) return `${words} …`;
  const { articles, moves } = done.effect;
  const size = articles > 0 ? ` ${count(articles, "article")}.` : "";
  const proposal = order.act === "decide" ? order.proposal : undefined;
  const isOther = proposal?.action === "merge" && !moves.some(({ from }) => from === proposal.entity);
  const meanwhile = isOther && moves[0] ? ` Meanwhile it had become ${name(moves[0].from)}.` : "";
  return `${words}.${size}${meanwhile}`;
}
