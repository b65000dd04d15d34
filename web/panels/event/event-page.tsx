import type { Node, StatementView } from "../../../graph/api/views.ts";
import { answerTo, valueOf } from "../../api/answers.ts";
import { requests } from "../../api/requests.ts";
import { attend, go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { heardIn } from "../../state/heard.ts";
import { saidAbout } from "../../state/statements.ts";
import { days } from "../../state/wording/dates.ts";
import type { State } from "../../state/state.ts";
import { placeInWords, placesOf } from "../../state/wording/places.ts";
import { count } from "../../state/wording/title.ts";
import { byVoice, withoutName } from "../../state/wording/voices.ts";
import type { Voice } from "../../state/wording/voices.ts";
import { Accounts } from "./accounts.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { numbered } from "../../state/wording/wording.ts";
import { textsIn } from "../parts/node-head.tsx";
import { Awaited } from "../parts/panel.tsx";
import { LeftOut, Shown } from "../parts/shown.tsx";
import { Quotes, reader } from "../words/quote.tsx";

interface EventPageProps {
  readonly state: State;
  readonly dispatch: Dispatch;
}

/** One event with every voice on it. */
export function EventPage({ state, dispatch }: EventPageProps) {
  const id = state.view.event ?? "";
  return (
    <div class="page event-page">
      <Awaited
        answer={answerTo(state.answers, requests.node(id))}
        draw={(event) => <EventHead event={event} state={state} dispatch={dispatch} />}
      />
      <Accounts event={id} state={state} dispatch={dispatch} />
      <Awaited
        answer={answerTo(state.answers, saidAbout(id, state.view))}
        draw={({ items }) => <Voices statements={items} state={state} dispatch={dispatch} />}
      />
    </div>
  );
}

function EventHead({ event, state, dispatch }: EventPageProps & { readonly event: Node }) {
  const numbers = textsIn(event.properties["counts"]);
  const show = () => {
    dispatch({ type: "turned", page: "graph" });
    dispatch({ type: "opened", id: event.id });
    attend("details-title");
  };
  return (
    <header class="page-head">
      <p class="kind-line">
        <Glyph kind="Event" /> {metaOf(event, state)}
      </p>
      <h1 id="event-title" tabIndex={-1}>
        {event.name}
      </h1>
      <Shown heard={state.view} dispatch={dispatch} />
      {numbers.length > 0 ? <Numbers numbers={numbers} /> : null}
      <div class="actions">
        <button type="button" onClick={show}>
          Show on the graph
        </button>
        <button type="button" onClick={go(dispatch, { type: "turned", page: "voices" })}>
          Compare in the matrix
        </button>
      </div>
    </header>
  );
}

function Numbers({ numbers }: { readonly numbers: readonly string[] }) {
  return (
    <p class="numbers">
      Numbers given:
      {numbers.map((number) => (
        <b key={number}>{numbered(number)}</b>
      ))}
    </p>
  );
}

/** What, whether (as told last), when and where, on one line. */
function metaOf({ id, properties }: Node, state: State): string {
  const last = valueOf(state.answers, requests.states(id))?.items.at(-1);
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : undefined);
  const [place] = placesOf(id, state).map((one) => placeInWords(one, state));
  return [text("type"), last?.status ?? text("status"), days(text("start"), text("end")), place]
    .filter(Boolean)
    .join(" · ");
}

interface Statements {
  readonly statements: readonly StatementView[];
}

function Voices({ statements: all, state, dispatch }: EventPageProps & Statements) {
  const statements = heardIn(all, state.view);
  const voices = byVoice(statements);
  const others = withoutName(statements);
  return (
    <>
      <p class="tally">
        {count(voices.length, "voice")}, {count(statements.length, "statement")}
      </p>
      <LeftOut statements={all} heard={state.view} dispatch={dispatch} />
      <div class="voices-grid">
        {voices.map((voice) => (
          <VoiceCard key={voice.id} voice={voice} state={state} dispatch={dispatch} />
        ))}
        {others.length > 0 ? <OthersCard statements={others} state={state} dispatch={dispatch} /> : null}
      </div>
    </>
  );
}

function VoiceCard({ voice, state, dispatch }: EventPageProps & { readonly voice: Voice }) {
  return (
    <section class="voice" aria-label={voice.name}>
      <h2>
        <NodeLink node={voice} dispatch={dispatch} />
      </h2>
      <Quotes statements={voice.statements} show="none" reading={state.view.article} onRead={reader(dispatch)} />
    </section>
  );
}

function OthersCard({ statements, state, dispatch }: EventPageProps & Statements) {
  return (
    <section class="voice" aria-label="Without a name">
      <h2>Without a name</h2>
      <Quotes statements={statements} show="speaker" reading={state.view.article} onRead={reader(dispatch)} />
    </section>
  );
}
