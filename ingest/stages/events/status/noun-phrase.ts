import { type Reading, tokenAt } from "../reading.ts";
import { isName, PARTICLES } from "./governor.ts";
import { isPastForm } from "../dates/direction.ts";

/** What may stand between a noun and what governs it; a verb only as a participle that describes it. */
export function isInPhrase(reading: Reading, at: number): boolean {
  const token = tokenAt(reading, at);
  if (token === undefined) return false;
  if (isName(reading, at) || /^(?:['’]s?|[“”"-])$/u.test(token.text)) return true;
  // "demanded Mayor | Ana Ruiz's resignation"
  if (token.pos === "PROPN") return isName(reading, at + 1);
  if (token.pos === "VERB") return isParticiple(reading, at);
  return ["DET", "ADJ", "NUM", "PRON", "ADV"].includes(token.pos) && !PARTICLES.has(token.lower);
}

/** "the planned | strike", "two averted | strikes"; not "planned a strike". */
function isParticiple(reading: Reading, at: number): boolean {
  const [token, before] = [tokenAt(reading, at), tokenAt(reading, at - 1)];
  return token !== undefined && isPastForm(token) && ["DET", "NUM", "ADJ"].includes(before?.pos ?? "");
}
