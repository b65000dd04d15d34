import type { FoundCount } from "./counts.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** People, by what they do or are: "killed one worker". Others are no toll: "killed nine horses". */
const PEOPLE = words(
  "worker workers man men woman women child children boy boys girl girls student students passenger passengers driver drivers officer officers " +
    "firefighter firefighters soldier soldiers civilian civilians employee employees patient patients hiker hikers motorist motorists pedestrian " +
    "pedestrians miner miners sailor sailors tenant tenants teenager teenagers guest guests bystander bystanders person",
);
const KILLED = /\b(?:kill(?:ed|s|ing)|claim(?:ed|ing) the lives of|the deaths? of)\s$/u;

/** Where an article gives no toll of an event, those it tells to have been killed are it: "killed one worker" is one dead. */
export function withVictims(counts: readonly FoundCount[], text: string): FoundCount[] {
  if (counts.some(({ unit }) => unit === "dead")) return [...counts];
  const isVictim = ({ unit, span: [start] }: FoundCount) =>
    PEOPLE.has(unit.split(" ").at(-1) ?? "") && KILLED.test(text.slice(Math.max(0, start - BEFORE), start));
  const victims = counts.filter(isVictim);
  return counts.map((count) => (victims.length === 1 && count === victims[0] ? { ...count, unit: "dead" } : count));
}

/** The longest of the words before, in code units. */
const BEFORE = 30;
