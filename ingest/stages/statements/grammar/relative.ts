import { isOpen, type Scene } from "./scene.ts";
import type { Range } from "../draft.ts";
import { MAN, WOMAN } from "../../mentions/referents/words.ts";
import { ROLE_NOUN } from "../../mentions/referents/offices.ts";
import { phraseEndingAt } from "./phrase.ts";

/** The longest apposition between a name and its relative clause, in tokens. */
const APPOSITION_MAX = 16;

/** "Ana Ruiz, who said …": "who" stands by the cue, the name before it is meant. */
export function relative(
  scene: Scene,
  pronoun: number,
  start: number,
): { source: Range; referent?: Range } | undefined {
  const source = { first: pronoun, end: pronoun + 1 };
  const isWho = scene.tokens[pronoun]?.lower === "who";
  const comma = scene.tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
  const apposed = isWho ? apposedName(scene, comma, start) : undefined;
  const referent = apposed ?? (comma > start ? phraseEndingAt(scene, comma - 1, start) : undefined);
  // A bare "that" is a relative only after a noun: "the group that said".
  if (referent === undefined) return isWho ? { source } : undefined;
  return { source, referent };
}

/**
 * The name that an apposition before a relative clause tells of: "Ana Ruiz, a baker at the corner of the square, who"; not where its last noun may be the
 * one meant: "Ana Ruiz, a friend of the man who", "Ana Ruiz, the leader of conservatives who".
 */
function apposedName(scene: Scene, end: number, start: number): Range | undefined {
  const { tokens } = scene;
  const opening = apposition(scene, end, start);
  const name = opening === undefined ? undefined : phraseEndingAt(scene, opening - 1, start);
  if (opening === undefined || name === undefined || tokens[name.end - 1]?.pos !== "PROPN") return undefined;
  const isBare = tokens.slice(opening, end).every(({ pos }) => pos !== "ADP");
  return isBare || !mayBeMeant(scene, end - 1) ? name : undefined;
}

/** The comma before an article that opens an apposition which ends before a token. */
function apposition(scene: Scene, end: number, start: number): number | undefined {
  const { tokens } = scene;
  for (let at = end - 1; at > start && end - at <= APPOSITION_MAX; at -= 1) {
    const { pos, text } = tokens[at] ?? {};
    if (!isOpen(scene, at) || pos === "VERB" || pos === "AUX" || pos === "SCONJ") return undefined;
    if (text === ",") return /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? "") ? at : undefined;
  }
  return undefined;
}

/** A noun for people, or a person's name. */
function mayBeMeant({ tokens, document }: Scene, at: number): boolean {
  const { lower = "", lemma = "", pos, span } = tokens[at] ?? {};
  if (pos === "NOUN") return lemma !== lower || ROLE_NOUN.test(lower) || MAN.test(lower) || WOMAN.test(lower);
  const isPerson = (kind: string): boolean => kind === "Person" || kind === "Official";
  return document.mentions.some(({ kind, spans }) => isPerson(kind) && spans.some((own) => own[1] === span?.[1]));
}
