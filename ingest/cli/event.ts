import { countedIn } from "../../graph/api/counted.ts";
import { InvalidArgumentError, type Command } from "commander";
import type { Disagreement, EventState, PossibleChange, Telling } from "../../graph/api/account-views.ts";
import { CHANGE_CONFIDENCE } from "../../graph/model/confidence.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { print } from "./print.ts";
import { storeAsIs } from "./stores.ts";

interface Options {
  readonly json?: boolean;
  readonly confidence: number;
}

/** `onrecord event EVENT`: its states, what its reports contradict one another about, and whose word on it may have changed. */
export function addEvent(program: Command): void {
  program
    .command("event")
    .description(
      "tell an event's states, what reports disagree about and who gave which, and whose word may have changed",
    )
    .argument("<event>", "its id")
    .option("--confidence <share>", "least confidence of a possible change, 0 to 1", share, CHANGE_CONFIDENCE)
    .option("--json", "one JSON document")
    .action(async (event: string, { json, confidence }: Options) => {
      const store = await storeAsIs();
      try {
        const [node, states, disagreements] = [
          await store.node(event),
          await store.states(event),
          await store.disagreements(event),
        ];
        if (node === undefined || states === undefined || disagreements === undefined) throw unknown(event);
        const changes = await store.changes({ event }, confidence);
        const found = { event: node, states, disagreements, changes };
        if (json === true) await print(`${JSON.stringify(found)}\n`);
        else
          await print(
            [node.name, ...states.map(state), ...disagreements.map(disagreement), ...changes.map(change), ""].join(
              "\n",
            ),
          );
      } finally {
        await store.close();
      }
    });
}

function state({ status, since, tellings }: EventState): string {
  const [first] = tellings;
  return `${since ?? "undated"} ${status}, says ${first === undefined ? "nobody" : giver(first)}${others(tellings)}`;
}

function disagreement({ about, unit, values }: Disagreement): string {
  const rows = values.map(({ value, tellings }) => `  ${value}\n${tellings.map(said).join("\n")}`);
  return `Sources differ on ${about === "count" ? countedIn(unit) : `the ${about}`}:\n${rows.join("\n")}`;
}

function change({ speaker, unit, earlier, later, confidence }: PossibleChange): string {
  const about = unit === null ? "" : ` on ${unit}`;
  const side = ({ value, statement: { saidDate, text, article } }: PossibleChange["earlier"]): string =>
    `  ${saidDate ?? "undated"} ${value}: ${text} (${article.outlet ?? article.title})`;
  return `See both: ${speaker.name}${about} (confidence ${confidence})\n${side(earlier)}\n${side(later)}`;
}

function said(telling: Telling): string {
  return `    ${giver(telling)}: ${telling.context}`;
}

/** Whom the article quotes, and the article. */
function giver({ speaker, article }: Telling): string {
  const where = [article.outlet ?? article.title, article.publishedDate].filter(Boolean).join(", ");
  return speaker === null ? where : `${speaker.name} (${where})`;
}

function others({ length }: readonly Telling[]): string {
  return length > 1 ? ` and ${length - 1} more` : "";
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("A number from 0 to 1 is needed.");
  return value;
}

function unknown(event: string): OnRecordError {
  return new OnRecordError("event/unknown", `There is no event ${event}.`, "onrecord export shows the ids.");
}
