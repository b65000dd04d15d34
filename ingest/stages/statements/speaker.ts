import type { Mention } from "../../../graph/model/extracted.ts";
import { covers, cut, overlaps, type Span } from "../../../graph/model/spans.ts";
import type { Referents } from "../mentions/coreference.ts";
import type { Draft, Range } from "./draft.ts";
import type { Post } from "./posts.ts";
import type { Needs, Scene } from "./scene.ts";

/** Who said it: the local words, the mention they mean, and further speakers of the same report. */
export interface Speaker {
  readonly span: Span | null;
  readonly mention: string | null;
  readonly others: readonly string[];
  readonly name: string | null;
}

const SPEAKING = new Set<Mention["kind"]>(["Official", "Person", "Agency", "Organization", "Outlet"]);
const NOBODY: Speaker = { span: null, mention: null, others: [], name: null };

/** The speaker of a draft; where nobody in the article is meant by the words, the words themselves are the name. */
export function speakerOf(scene: Scene, referents: Referents, draft: Draft): Speaker {
  const { document } = scene;
  const words = draft.referent ?? draft.source;
  if (words === undefined) return NOBODY;
  const named = coordinatedNames(scene, words);
  const [mention = referents.resolve(words.first, words.end) ?? null, ...others] = named.length > 1 ? named : [];
  const span = draft.source === undefined ? null : spanOfRange(scene, draft.source);
  const known = document.mentions.find(({ id }) => id === mention);
  const name = known?.name ?? (span === null ? null : cut(document.text, span));
  return { span, mention, others, name };
}

/** "CNN and The Bell reported": several names joined by "and", in reading order; not "the mayor of Ash and Elm". */
function coordinatedNames(scene: Scene, { first, end }: Range): string[] {
  const { tokens, document } = scene;
  let joint = first;
  while (joint < end && tokens[joint]?.lower !== "and") joint += 1;
  if (joint === end) return [];
  const halves: Range[] = [
    { first, end: joint },
    { first: joint + 1, end },
  ];
  const names = halves.map((half) => nameFilling(document, spanOfRange(scene, half)));
  return names.every((name) => name !== undefined) ? names : [];
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

/** A transcript's speaker is whoever the label names; who answers as "A" is the first person named before the questions. */
export function bearerOf(scene: Scene, label: Span, questions: number): Speaker {
  const answers = cut(scene.document.text, label) === "A";
  const bearer = answers ? firstPerson(scene, questions) : namedIn(scene, label);
  const name = bearer?.name ?? cut(scene.document.text, label);
  return { span: label, mention: bearer?.id ?? null, others: [], name: name.length > 1 ? name : null };
}

function firstPerson({ document }: Scene, end: number): Mention | undefined {
  const start = ({ spans }: Mention): number => spans[0]?.[0] ?? end;
  const people = document.mentions.filter(
    ({ kind, unnamed }) => (kind === "Official" || kind === "Person") && !unnamed,
  );
  const [first] = people.sort((a, b) => start(a) - start(b));
  return first !== undefined && start(first) < end ? first : undefined;
}

function namedIn({ document }: Scene, span: Span): Mention | undefined {
  return document.mentions.find(({ kind, spans }) => SPEAKING.has(kind) && spans.some((own) => overlaps(own, span)));
}

export function spanOfRange({ tokens }: Scene, { first, end }: Range): Span {
  return [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
}
