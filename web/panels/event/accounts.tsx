import { valueOf } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import type { Dispatch } from "../../state/actions.ts";
import type { State } from "../../state/state.ts";
import { Differing } from "./differing.tsx";
import { SeenTogether } from "./seen-together.tsx";
import { States } from "./states.tsx";

interface AccountsProps {
  readonly event: string;
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** How the reports of an event tell of it together: how it went on, where they differ, whose word on it may have turned. */
export function Accounts({ event, state, dispatch }: AccountsProps) {
  const states = valueOf(state.answers, requests.states(event))?.items ?? [];
  const disagreements = valueOf(state.answers, requests.disagreements(event))?.items ?? [];
  return (
    <div class="accounts">
      {states.length > 0 ? <States states={states} dispatch={dispatch} /> : null}
      {disagreements.map((one) => (
        <Differing key={`${one.about} ${one.unit ?? ""}`} disagreement={one} dispatch={dispatch} />
      ))}
      <SeenTogether title="See both" ask={{ event }} state={state} dispatch={dispatch} />
    </div>
  );
}
