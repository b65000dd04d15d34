import type { Mention } from "../../../graph/model/extracted.ts";
import { covers, cut, overlaps, type Span } from "../../../graph/model/spans.ts";
import { lastFrom } from "../locate.ts";
import type { Token } from "../../document.ts";
import type { Referents } from "../mentions/coreference.ts";
import type { Draft, Range } from "./draft.ts";
import type { Post } from "./transcripts/posts.ts";
import type { Needs, Scene } from "./grammar/scene.ts";

/** Who said it: the local words, the mention they mean, and further speakers of the same report. */
export interface Speaker {
  readonly span: Span | null;
  readonly mention: string | null;
  readonly others: readonly string[];
  readonly name: string | null;
}

/** Kinds of those who may speak. */
export const SPEAKING = new Set<Mention["kind"]>(["Official", "Person", "Agency", "Organization", "Outlet"]);
const NOBODY: Speaker = { span: null, mention: null, others: [], name: null };

/** The speaker of a draft; where nobody in the article is meant by the words, the words themselves are the name. */
export function speakerOf(scene: Scene, referents: Referents, draft: Draft): Speaker {
  const { document } = scene;
  const words = draft.referent === undefined ? draft.source : nearest(scene, draft.referent);
  if (words === undefined) return NOBODY;
  const [mention = null, ...others] = meantBy(scene, referents, words);
  const span = draft.source === undefined ? null : spanOfRange(scene, draft.source);
  const known = document.mentions.find(({ id }) => id === mention);
  const name = known?.name ?? (draft.source === undefined ? null : nameIn(scene, draft.source));
  return { span, mention, others, name };
}

/** Everybody whom the words for a source mean, in reading order. */
function meantBy(scene: Scene, referents: Referents, words: Range): readonly string[] {
  const named = coordinatedNames(scene, words);
  if (named.length > 1) return named;
  const one = referents.resolve(words.first, words.end);
  return one === undefined ? referents.resolveAll(words.first, words.end) : [one];
}

/** Words for a speaker without what is told of them: "The Bell" of "The Bell, citing two officials,". */
function nameIn(scene: Scene, { first, end }: Range): string {
  const { tokens, document } = scene;
  let to = first + 1;
  while (to < end && !(tokens[to]?.text === "," && (to + 1 === end || tellsMore(tokens[to + 1])))) to += 1;
  return cut(document.text, spanOfRange(scene, { first, end: to }));
}

function tellsMore(token: Token | undefined): boolean {
  const isDoing = token?.pos === "VERB" && token.lower.endsWith("ing");
  return isDoing || token?.pos === "DET" || /^(?:who|which|whose|whom)$/.test(token?.lower ?? "");
}

/** Whom "who" stands for: of "the rise of Ana Ruiz, who said" the name right before it. */
function nearest({ document, tokens }: Scene, { first, end }: Range): Range {
  const [from, to] = [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
  const names = document.mentions.filter(({ kind }) => kind === "Official" || kind === "Person");
  const name = names.flatMap(({ spans }) => spans).find((span) => span[1] === to && span[0] >= from);
  return name === undefined ? { first, end } : { first: lastFrom(tokens, name[0]), end };
}

/** "CNN and The Bell reported", "Ruiz, Vale and Day said": several names in a row, in reading order; not "the mayor of Ash and Elm". */
function coordinatedNames(scene: Scene, { first, end }: Range): string[] {
  const { tokens, document } = scene;
  const joints = tokens.slice(first, end).filter(({ text, lower }) => text === "," || lower === "and");
  if (!joints.some(({ lower }) => lower === "and")) return [];
  const bounds = [first - 1, ...joints.map(({ index }) => index), end];
  const names = bounds
    .slice(1)
    .map((to, at) => ({ first: (bounds[at] ?? 0) + 1, end: to }))
    // "Ruiz, Vale, and Day"; a comma may close the list.
    .filter((part) => part.first < part.end)
    .map((part) => (isPhraseOfOne(scene, part) ? nameFilling(document, spanOfRange(scene, part)) : undefined));
  return names.every((name) => name !== undefined) ? names : [];
}

/** "Gov. Ruiz"; not "a scientist at the Institute". */
function isPhraseOfOne({ tokens }: Scene, { first, end }: Range): boolean {
  return tokens.slice(first, end).every(({ lower }) => lower !== "at" && lower !== "with");
}

/** The mention whose name fills a span, an article before it aside. */
function nameFilling(document: Needs, span: Span): string | undefined {
  return document.mentions.find(
    ({ kind, spans }) =>
      SPEAKING.has(kind) && spans.some((one) => covers(span, one) && one[1] === span[1] && span[1] - one[1] === 0),
  )?.id;
}

/** A post's speaker is whoever its signature names. */
export function signerOf(scene: Scene, { signature }: Post): Speaker {
  const signer = namedIn(scene, signature);
  const span = signer?.spans.find((one) => overlaps(one, signature));
  return signer && span ? { span, mention: signer.id, others: [], name: signer.name } : NOBODY;
}

/** The mention that speaks whose name stands in a span. */
export function namedIn({ document }: Scene, span: Span): Mention | undefined {
  return document.mentions.find(({ kind, spans }) => SPEAKING.has(kind) && spans.some((own) => overlaps(own, span)));
}

/** Everybody named in the article, nameless sources aside. */
export function peopleOf({ document }: Scene): Mention[] {
  return document.mentions.filter(({ kind, unnamed }) => (kind === "Official" || kind === "Person") && !unnamed);
}

export function spanOfRange({ tokens }: Scene, { first, end }: Range): Span {
  return [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
}
