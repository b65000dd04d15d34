import type { Statement } from "../../../graph/model/extracted.ts";
import { covers, cut, overlaps, type Span } from "../../../graph/model/spans.ts";
import type { Stage, StatementsLayer } from "../../document.ts";
import { createReferents } from "../mentions/coreference.ts";
import { accordingTo } from "./according.ts";
import { carried } from "./carry.ts";
import { cuesIn } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { besideNouns } from "./noun-cues.ts";
import { polarityOf } from "./polarity.ts";
import { postsIn } from "./posts.ts";
import { reportedBy } from "./reported.ts";
import { createScene, type Needs, type Scene } from "./scene.ts";
import { silences } from "./silence.ts";
import { signerOf, spanOfRange, speakerOf, type Speaker } from "./speaker.ts";
import { RULES } from "./tables/rules.ts";

/** Adds who said what: a grammar of reporting over sentences, then speakers, then which statement lies within which. */
export function createStatements(): Stage<Needs, StatementsLayer> {
  return (document) => {
    const scene = createScene(document);
    const referents = createReferents(document);
    const posts = postsIn(scene).map((post) => statementOf(scene, post.draft, signerOf(scene, post), "tweet"));
    const told = drafted(scene).map((draft) =>
      statementOf(scene, draft, speakerOf(scene, referents, draft), mediumOf(scene, draft)),
    );
    return { ...document, statements: nested(numbered([...posts, ...told])) };
  };
}

function drafted(scene: Scene): Draft[] {
  const { sentences, blocks } = scene.document;
  const read = sentences.filter((sentence) => blocks[sentence.block]?.kind === "paragraph");
  const found = read.flatMap((sentence) => {
    const cues = cuesIn(scene, sentence);
    const reported = cues.flatMap((cue) => reportedBy(scene, cue, sentence, cues));
    return [...reported, ...accordingTo(scene, sentence), ...silences(scene, sentence)];
  });
  const whole = carried(scene, onlyOnce(found));
  return [...whole, ...besideNouns(scene, whole)];
}

/** Two cues may claim the same words, such as "said, adding": the surer rule keeps them. */
function onlyOnce(drafts: readonly Draft[]): Draft[] {
  const bySureness = [...drafts].sort((a, b) => RULES[b.rule].confidence - RULES[a.rule].confidence);
  const kept: Draft[] = [];
  for (const draft of bySureness) {
    const words = draft.content;
    if (!kept.some((other) => sameWords(other.content, words))) kept.push(draft);
  }
  return kept;
}

function sameWords(a: readonly Span[], b: readonly Span[]): boolean {
  const [x, y] = [a[0], b[0]];
  return x?.[0] === y?.[0] && x?.[1] === y?.[1];
}

function statementOf(scene: Scene, draft: Draft, speaker: Speaker, medium: string | null): Omit<Statement, "id"> {
  const { tokens } = scene;
  const cue = draft.cue === undefined ? null : spanOfRange(scene, draft.cue);
  const lemma = draft.cue === undefined ? undefined : tokens[draft.cue.end - 1]?.lemma;
  const words = tokens
    .filter((token) => draft.content.some((span) => covers(span, token.span)))
    .map((token) => token.lower);
  return {
    kind: draft.refusal ? "refusal" : kindOf(scene, draft),
    act: draft.act,
    content: draft.content.map(([start, end]) => [start, end]),
    cue: cue && [cue[0], cue[1]],
    speaker: speaker.span && [speaker.span[0], speaker.span[1]],
    speakerMention: speaker.mention,
    otherSpeakers: [...speaker.others],
    speakerName: speaker.name,
    medium,
    polarity: draft.refusal ? "neutral" : polarityOf(lemma, words),
    saidDate: null,
    depth: 1,
    within: null,
    about: [],
    rule: draft.rule,
    confidence: RULES[draft.rule].confidence,
  };
}

/** Direct: only quoted words. Indirect: none. A post is quoted without marks. */
function kindOf(scene: Scene, { content, rule }: Draft): Statement["kind"] {
  if (rule === "post/signed") return "direct";
  const quoted = content.filter((span) => scene.quotations.some((quotation) => covers(quotation.span, span)));
  if (quoted.length === content.length) return "direct";
  return content.some((span) => scene.quotations.some((quotation) => overlaps(quotation.span, span)))
    ? "mixed"
    : "indirect";
}

function mediumOf(scene: Scene, { medium }: Draft): string | null {
  if (medium === undefined) return null;
  const words = cut(scene.document.text, spanOfRange(scene, medium));
  return words.replace(/^(?:in|on|at|via|during|to|by|through)\s+(?:(?:a|an|the|his|her|its|their)\s+)?/i, "");
}

/** In reading order, with ids. */
function numbered(statements: readonly Omit<Statement, "id">[]): Statement[] {
  const start = (one: Omit<Statement, "id">) => one.content[0]?.[0] ?? 0;
  const end = (one: Omit<Statement, "id">) => one.content.at(-1)?.[1] ?? 0;
  return [...statements]
    .sort((a, b) => start(a) - start(b) || end(b) - end(a) || (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0))
    .map((statement, at) => ({ id: `s${at + 1}`, ...statement }));
}

/** A statement whose cue stands in another's content is told by that one's speaker: "Ruiz said the agency confirmed …". */
function nested(statements: readonly Statement[]): Statement[] {
  const outerOf = (inner: Statement) =>
    statements.findLast(
      (outer) => outer !== inner && inner.cue !== null && outer.content.some((span) => covers(span, inner.cue as Span)),
    );
  const depth = (statement: Statement, reach: number): number => {
    const outer = reach > 0 ? outerOf(statement) : undefined;
    return outer === undefined ? 1 : 1 + depth(outer, reach - 1);
  };
  return statements.map((statement) => ({
    ...statement,
    within: outerOf(statement)?.id ?? null,
    depth: depth(statement, DEPTH_MAX),
  }));
}

/** Reports within reports beyond this are a fault of reading. */
const DEPTH_MAX = 4;
