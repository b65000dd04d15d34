import { titleBefore } from "../segments/titles.ts";
import { Shape } from "../shapes.ts";
import { SPEECH_VERBS } from "../words/around-names.ts";
import type { Evidence, Test } from "./evidence.ts";
import { before, COMMA } from "./neighbours.ts";
import { every, word } from "../look.ts";

const isTitled: Test = (_, { title }) => title !== undefined;
const titled = (group: string): Pick<Evidence, "only" | "holds"> => ({
  only: isTitled,
  holds: (_, candidate) => candidate.title?.title.class === group,
});

/** What stands around the names of people: titles, ages, verbs of speech. */
export const AROUND_PEOPLE: readonly Evidence[] = [
  { id: "title", because: "an official's title before it", ...titled("official") },
  { id: "title-role", because: "a title that is not always public before it", ...titled("role") },
  { id: "title-private", because: "the name of a job before it", ...titled("private") },
  { id: "honorific", because: "Mr., Dr., Rev. or the like before it", ...titled("honorific") },
  { id: "party-before", because: "Republican or Democrat before it", ...titled("party") },
  {
    id: "small-title",
    because: "a title in small letters before it",
    holds: (v, c) =>
      c.title === undefined &&
      titleBefore(v, c.sentence[0], c.first) !== undefined &&
      !every(c, (at) => v.shapes[at] === Shape.Upper),
  },
  {
    id: "age",
    because: "an age behind it",
    near: { behind: COMMA },
    holds: (v, c) =>
      word(v, c.end) === "," && /^\d{1,2}$/.test(word(v, c.end + 1)) && /^[,.;)]$/.test(word(v, c.end + 2)),
  },
  {
    id: "under",
    because: "under before it, or administration behind it",
    near: { before: new Set(["under"]), behind: new Set(["administration"]) },
    holds: (v, c) =>
      word(v, c.first - 1) === "under" || (word(v, c.end) === "administration" && c.region === undefined),
  },
  {
    id: "who",
    because: "who behind it",
    near: { behind: new Set(["who", ","]) },
    holds: (v, c) => word(v, c.end) === "who" || (word(v, c.end) === "," && word(v, c.end + 1) === "who"),
  },
  {
    id: "speaks",
    because: "a verb of speech behind it",
    holds: (v, c) => v.tokens[c.end]?.pos === "VERB" && SPEECH_VERBS.has(v.tokens[c.end]?.lemma ?? ""),
  },
  {
    id: "spoke",
    because: "a verb of speech before it",
    ...before("said says added asked told replied"),
  },
];
