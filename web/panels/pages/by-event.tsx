import type { Voices } from "../../../graph/api/views.ts";
import { go } from "../../attend.ts";
import type { Dispatch } from "../../state/actions.ts";
import { day } from "../../state/wording/dates.ts";
import { Glyph } from "../parts/glyph.tsx";
import { NodeLink } from "../parts/node-link.tsx";
import { Cell } from "./voices-cell.tsx";

interface ByEventProps {
  readonly voices: Voices;
  readonly focus: string | undefined;
  readonly dispatch: Dispatch;
}

/** The matrix as a list, for a narrow screen: each event with who spoke about it. */
export function ByEvent({ voices, focus, dispatch }: ByEventProps) {
  return (
    <div class="by-event">
      {voices.events.map((event) => (
        <section key={event.id} class="voice">
          <h2>
            <button
              type="button"
              class="link-node"
              onClick={go(dispatch, { type: "turned", page: "event", event: event.id }, "event-title")}
            >
              <Glyph kind="Event" />
              {event.name}
            </button>
          </h2>
          <p class="quote-meta">{day(event.start)}</p>
          <ul class="links">
            {heardOn(voices, event.id).map(({ speaker, cell }) => (
              <li key={speaker.id}>
                <NodeLink node={speaker} dispatch={dispatch} />
                <Cell cell={cell} name={`${speaker.name} on ${event.name}`} focus={focus} dispatch={dispatch} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Who spoke about an event, the most heard on it first. */
function heardOn({ speakers, cells }: Voices, event: string) {
  const heard = cells.filter((cell) => cell.event === event);
  const found = speakers.flatMap((speaker) => {
    const cell = heard.find((one) => one.speaker === speaker.id);
    return cell ? [{ speaker, cell }] : [];
  });
  return found.sort((a, b) => b.cell.statements - a.cell.statements);
}
