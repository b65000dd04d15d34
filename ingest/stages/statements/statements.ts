import type { Statement } from "../../../graph/model/extracted.ts";
import { covers, overlaps } from "../../../graph/model/spans.ts";
import type { Stage, StatementsLayer, Token } from "../../document.ts";
import { itemsWithin } from "../locate.ts";
import { createReferents } from "../mentions/coreference.ts";
import { bearerOf } from "./transcripts/bearer.ts";
import { blockQuotations } from "./transcripts/block-quotations.ts";
import { takenBy } from "./carry.ts";
import { inOrder } from "./content.ts";
import type { Draft } from "./draft.ts";
import { factualityOf } from "./factuality.ts";
import { labelledBlocks } from "./transcripts/labels.ts";
import { nested, numbered } from "./nesting.ts";
import { polarityOf } from "./polarity.ts";
import { postsIn } from "./transcripts/posts.ts";
import type { Rates } from "./rates.ts";
import { reports } from "./tagged/reports.ts";
import { createScene, type Needs, type Scene } from "./grammar/scene.ts";
import { signerOf, spanOfRange, speakerOf, type Speaker } from "./speaker.ts";
import { MEDIA } from "./tables/media.ts";
import { type RuleId, RULES } from "./tables/rules.ts";
import { signedIn } from "./transcripts/signed.ts";
import { turnsIn } from "./transcripts/turns.ts";
import type { Tagger } from "./tagger/tagger.ts";
import { wholeCue } from "./grammar/verb-group.ts";

/** Adds who said what: a grammar of reporting over sentences, then speakers, then which statement lies within which. */
export function createStatements(tagger: Tagger, rates: Rates): Stage<Needs, StatementsLayer> {
  return (document) => {
    const scene = createScene(document);
    const referents = createReferents(document);
    const posts = postsIn(scene).map((post) => statementOf(scene, post.draft, signerOf(scene, post), "tweet"));
    const lines = labelledBlocks(scene);
    const signed = signedIn(scene);
    const said = turnsIn(scene, lines);
    const turns = [...said, ...signed].map(({ draft, label }) =>
      statementOf(scene, draft, bearerOf(scene, label, lines[0]?.block.span[0] ?? 0), null),
    );
    const own = [...said, ...signed].map(({ draft }) => draft);
    const blocks = blockQuotations(scene, own);
    const isOwnWords = takenBy(scene, [...blocks, { content: lines.map(({ block }) => block.span) }, ...own]);
    const apart = blocks.map((draft) =>
      statementOf(scene, draft, speakerOf(scene, referents, draft), mediumOf(scene, draft)),
    );
    const told = reports(scene, tagger)
      .map((draft) => ({ draft, speaker: speakerOf(scene, referents, draft) }))
      // Within somebody's own words "we think" is theirs; "the governor said" is a report of its own.
      .filter(({ draft, speaker }) => {
        const isLabel = speaker.span !== null && lines.some(({ label }) => overlaps(label, speaker.span ?? label));
        const isReport = speaker.mention !== null && draft.cue !== undefined && !isLabel;
        const isOfNobody = draft.rule === "quote/after-subject" && !isPerson(scene, speaker);
        return isReport || !(isOfNobody || draft.content.some(isOwnWords));
      })
      .map(({ draft, speaker }) => statementOf(scene, draft, speaker, mediumOf(scene, draft)));
    const statements = [...posts, ...turns, ...apart, ...told].map((one) => ({
      ...one,
      confidence: Math.round(rates(one.rule, one.confidence) * 100) / 100,
    }));
    return { ...document, statements: nested(numbered(statements)) };
  };
}

function isPerson({ document }: Scene, { mention }: Speaker): boolean {
  const kind = document.mentions.find(({ id }) => id === mention)?.kind;
  return kind === "Official" || kind === "Person";
}

/** A statement before it is numbered. */
type Told = Statement & { readonly rule: RuleId };

function statementOf(scene: Scene, draft: Draft, speaker: Speaker, medium: string | null): Told {
  const { tokens } = scene;
  const group = wholeCue(scene, draft);
  const cue = group === undefined ? null : spanOfRange(scene, group);
  const factuality = factualityOf(scene, draft, group);
  const lemma = draft.cue === undefined ? undefined : tokens[draft.cue.end - 1]?.lemma;
  const content = inOrder(draft.content);
  const told = content.flatMap((span) => itemsWithin(tokens, span));
  const complementizer = draft.refusal ? null : complementizerOf(scene, told[0]);
  return {
    id: "",
    kind: draft.refusal ? "refusal" : kindOf(scene, draft),
    act: draft.act,
    factuality,
    content: openedBy(complementizer, content),
    complementizer,
    cue: cue && [cue[0], cue[1]],
    speaker: speaker.span && [speaker.span[0], speaker.span[1]],
    speakerMention: speaker.mention,
    otherSpeakers: [...speaker.others],
    speakerName: speaker.name,
    medium,
    polarity:
      draft.refusal || factuality !== "factual"
        ? "neutral"
        : polarityOf(
            lemma,
            told.map((token) => token.lower),
          ),
    saidDate: null,
    depth: 1,
    within: null,
    about: [],
    rule: draft.rule,
    confidence: draft.confidence ?? RULES[draft.rule].confidence,
  };
}

/** "Ruiz said that the road is closed": the word right before what was said, or before its comma: "said that, if elected, he will". */
function complementizerOf({ tokens, quoted }: Scene, first: Token | undefined): Statement["complementizer"] {
  const at = (first?.index ?? 0) - 1;
  const before = tokens[at]?.text === "," ? tokens[at - 1] : tokens[at];
  if (before?.lower !== "that" || quoted[before.index] !== -1) return null;
  return [before.span[0], before.span[1]];
}

/** The pieces, the first of them from its "that" on. */
function openedBy(complementizer: Statement["complementizer"], content: Statement["content"]): Statement["content"] {
  const [first, ...rest] = content;
  return first === undefined || complementizer === null ? content : [[complementizer[0], first[1]], ...rest];
}

/** Rules of words that are quoted without marks. */
const WITHOUT_MARKS: ReadonlySet<RuleId> = new Set(["post/signed", "transcript/turn", "quote/block"]);

/** Direct: only quoted words, or words that need no marks. Indirect: none. */
function kindOf({ quotations }: Scene, { content, rule }: Draft): Statement["kind"] {
  if (WITHOUT_MARKS.has(rule)) return "direct";
  const marks = content.map((span) => ({ span, quoted: itemsWithin(quotations, span) }));
  if (marks.every(({ span, quoted }) => quoted.some((quotation) => covers(quotation.span, span)))) return "direct";
  return marks.some(({ quoted }) => quoted.length > 0) ? "mixed" : "indirect";
}

/** The noun for the way in which the words reached the public, as the text has it: "statement", "news conference", "Facebook". */
function mediumOf({ tokens }: Scene, { medium }: Draft): string | null {
  if (medium === undefined) return null;
  const words = tokens.slice(medium.first, medium.end);
  const at = words.findIndex(({ lower }) => MEDIA.has(lower));
  const noun = words[at]?.text;
  if (noun === undefined) return null;
  const before = words[at - 1];
  return before?.pos === "NOUN" ? `${before.text} ${noun}` : noun;
}
