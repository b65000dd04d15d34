import { MEANT, type Mood, MOODS } from "./tables.ts";

const DEMANDS: ReadonlySet<string> = new Set(MOODS.flatMap(([mood, words]) => (mood === "duty" ? [...words] : [])));

/** How the report makes what is reported stand; undefined where it leaves that to the words. */
export function moodAround(cue: readonly string[], isDemand: boolean): Mood | undefined {
  // "promised to", "ruled out" tell what is to come.
  if (cue.some((token) => MEANT.has(token) || token === "will")) return "to come";
  return isDemand || cue.some((token) => DEMANDS.has(token)) ? "duty" : undefined;
}

/** How a clause stands by its own verbs. */
export function moodOf(tokens: readonly string[]): Mood {
  const isAble = tokens.some((word, at) => word === "could" && tokens[at + 1] === "not");
  if (isAble) return "able";
  for (const [mood, words] of MOODS)
    if (mood !== "able" && mood !== "to come" && tokens.some((word) => words.has(word))) return mood;
  if (tokens.some((word) => MEANT.has(word))) return "to come";
  const isProgressive = tokens.some(
    (word, at) =>
      ["is", "are", "am", "'m", "'re"].includes(word) &&
      tokens.slice(at + 1, at + 3).some((one) => /\p{L}ing$/u.test(one)),
  );
  if (isProgressive || tokens.some((word) => word === "will" || word === "would" || word === "shall")) return "to come";
  return tokens.includes("can") ? "able" : "fact";
}
