import type { Statement } from "../../../../graph/model/extracted.ts";

/**
 * How a verb introduces somebody's words:
 * `clause`: "said (that) …"; `quote`: before, after or around quoted words; `infinitive`: "wants to …";
 * `phrase`: a noun phrase is the content ("criticized the plan"); `hearer`: somebody is told first ("told reporters that …").
 */
export interface Frame {
  readonly act: Statement["act"];
  readonly clause: boolean;
  readonly quote: boolean;
  readonly infinitive: boolean;
  readonly phrase: boolean;
  readonly hearer: boolean;
  /** A clause counts only after "that": the bare verb mostly means something else ("found the keys"). */
  readonly strict: boolean;
  /** Only right beside quoted words: people laugh without a word, too. */
  readonly beside: boolean;
  /** The verb is two words: "shot back". */
  readonly particle: boolean;
}

type Marks = Partial<Omit<Frame, "act">>;

const NONE: Omit<Frame, "act"> = {
  clause: false,
  quote: false,
  infinitive: false,
  phrase: false,
  hearer: false,
  strict: false,
  beside: false,
  particle: false,
};

function group(act: Frame["act"], marks: Marks, lemmas: string): [string, Frame][] {
  return lemmas.split(/\s+/).map((lemma) => [lemma, { ...NONE, act, ...marks }]);
}

/**
 * Verbs of saying, believing and intending, by lemma.
 * **Source:** verbs that PolNeAR 1.0's train part marks as cues at least four times and in a quarter of their uses outside quotation marks,
 * sorted by the frames found with them; the frames of the rest by general knowledge of English reporting.
 */
export const CUES: ReadonlyMap<string, Frame> = new Map([
  ...group(
    "speech",
    { clause: true, quote: true },
    `say add note argue announce explain claim state insist acknowledge declare
    reply respond reveal admit confirm stress emphasize reiterate assert contend allege testify remark maintain concede
    boast joke quip recount recall complain lament caution disclose affirm clarify counter observe proclaim repeat reaffirm
    retort tweet retweet write post continue conclude estimate predict speculate suggest report warn muse interject shout
    yell chant vent opine echo stipulate bemoan exclaim whisper mutter snap gush cry joke text email advise`,
  ),
  ...group(
    "speech",
    { quote: true },
    `deadpan deadpanned scoff sneer drawl growl snarl bellow murmur mumble sob sigh chuckle implore plead intone thunder gush rave enthuse
    brag crow tease scold hiss riposte rejoin marvel seethe fume rage croak stammer stutter volunteer`,
  ),
  ...group("speech", { quote: true, beside: true }, "laugh remember sing"),
  ...group("speech", { quote: true, hearer: true }, "caption"),
  ...group("speech", { clause: true, quote: true, hearer: true }, "tell assure remind inform convince"),
  ...group("speech", { infinitive: true, quote: true, hearer: true, clause: true, strict: true }, "ask urge"),
  ...group("speech", { clause: true, infinitive: true, quote: true }, "vow pledge promise threaten"),
  ...group("speech", { phrase: true, clause: true, quote: true }, "deny"),
  ...group(
    "speech",
    { phrase: true, quote: true },
    `call describe criticize praise denounce condemn slam blast accuse blame
    mock dismiss reject defend endorse question express propose cite decry deride assail rebuke applaud tout portray deem dub
    label characterize liken lambast bash hail chide`,
  ),
  ...group(
    "speech",
    { clause: true, strict: true },
    "point indicate imply signal recommend demand boast hint specify wonder",
  ),
  ...group(
    "belief",
    { clause: true, quote: false },
    "think believe hope fear worry doubt suspect assume guess reckon suppose",
  ),
  ...group(
    "belief",
    { clause: true, strict: true },
    "know feel expect see find show learn realize understand agree decide determine",
  ),
  ...group("belief", { phrase: true }, "oppose support favor prefer"),
  ...group(
    "intention",
    { infinitive: true },
    `want plan intend seek hope decide refuse agree offer aim expect prefer threaten decline`,
  ),
]);

/** Two words for one way of saying, by their first as it is written: the tagger of words takes "shot" for a noun. */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        "shot shoots shoot fired fires fire hit hits snapped snaps countered wrote writes barked called calls joked",
        "back",
      ],
      ["chimed chimes chime weighed weighs weigh cut cuts broke breaks chipped chips jumped jumps butted", "in"],
      ["piped pipes pipe spoke summed sums", "up"],
      ["blurted blurts blurt called calls cried cries yelled shouted burst", "out"],
      ["went goes", "on"],
    ] as const
  )
    .flatMap(([words, particle]) => words.split(" ").map((word) => [word, particle] as const))
    .reduce(
      (map, [word, particle]) => map.set(word, new Set([...(map.get(word) ?? []), particle])),
      new Map<string, Set<string>>(),
    ),
);

const QUOTED_ONLY: Frame = { ...NONE, act: "speech", quote: true, particle: true };

/** The frame of a verb of two words, which brings quoted words alone: `"No," shot back Ruiz`. */
export function phrasalFrame(word: string, next: string): Frame | undefined {
  return PARTICLES.get(word)?.has(next) === true ? QUOTED_ONLY : undefined;
}

/** The act of a verb that believes with a clause and intends with an infinitive: "hopes that …", "hopes to …". */
export function actOf(frame: Frame, infinitive: boolean): Frame["act"] {
  return frame.act === "belief" && infinitive ? "intention" : frame.act;
}
