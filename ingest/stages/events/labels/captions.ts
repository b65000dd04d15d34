import type { Telling } from "../telling.ts";

/** How a newspaper would caption an event: which noun stands for its verb, and how the noun takes whom it befalls or who does it. */
interface Caption {
  /** How the noun takes whom the event befalls, if it does: "arrest of", "charges against". */
  readonly target?: string;
  /** The nouns of the type that take it by "of", where the others do not: "stabbing of". */
  readonly of?: readonly string[];
  /** How the noun takes whoever does it. Without a link of its own: "by". */
  readonly actor?: string;
  /** What is written for a noun, and what for one that stands alone: a sentence may be a grammar's, a sentencing is a court's. */
  readonly nouns?: Readonly<Record<string, string>>;
  readonly alone?: Readonly<Record<string, string>>;
  /** The noun for what is told by a verb alone, by the verb's lemma. */
  readonly verbs?: Readonly<Record<string, string>>;
  /** What the event is called with a name, whatever its word: a killing is the death of somebody. */
  readonly called?: string;
}

const LEAVE = Object.fromEntries(
  ["place", "put"].flatMap((verb) =>
    ["", "paid ", "administrative ", "paid administrative "].map((kind) => [`${verb} on ${kind}leave`, "suspension"]),
  ),
);
const JOB_CUTS = Object.fromEntries(["cut", "slash", "shed", "axe", "eliminate"].map((verb) => [verb, "job cuts"]));

/** By type. A noun or verb that no row lists is told by the article's own word, or by the name of its type. */
const CAPTIONS: Readonly<Record<string, Caption>> = {
  arrest: { target: "of", called: "arrest" },
  charge: {
    target: "against",
    nouns: { charge: "charges" },
    verbs: { charge: "charges", "charge with": "charges", indict: "indictment", arraign: "arraignment" },
  },
  trial: { target: "of", verbs: { "plead guilty": "guilty plea", "plead not guilty": "not-guilty plea" } },
  verdict: {
    target: "of",
    verbs: { convict: "conviction", "find guilty": "conviction", acquit: "acquittal" },
  },
  sentence: {
    target: "of",
    alone: { sentence: "sentencing" },
    verbs: { sentence: "sentencing", imprison: "imprisonment" },
  },
  lawsuit: { target: "against" },
  ceremony: { target: "of" },
  hearing: { verbs: { testify: "testimony" } },
  investigation: { target: "of", verbs: { investigate: "investigation" } },
  candidacy: { actor: "of", called: "candidacy" },
  legislation: {
    verbs: { veto: "veto", sign: "bill signing", pass: "bill passage", adopt: "adoption", repeal: "repeal" },
  },
  appointment: {
    target: "of",
    verbs: { nominate: "nomination", "swear in": "swearing-in", promote: "promotion", hire: "hiring" },
  },
  resignation: { actor: "of", target: "of", called: "resignation" },
  dismissal: {
    target: "of",
    verbs: {
      oust: "ouster",
      impeach: "impeachment",
      "lay off": "layoffs",
      "lie off": "layoffs",
      fire: "firing",
      suspend: "suspension",
      demote: "demotion",
      ...LEAVE,
      ...JOB_CUTS,
    },
  },
  visit: { verbs: { tour: "tour" } },
  agreement: { verbs: { settle: "settlement" } },
  protest: { verbs: { demonstrate: "demonstration", riot: "riot", march: "march", rally: "rally", picket: "picket" } },
  strike: { verbs: { "walk out": "walkout" } },
  closure: { target: "of", verbs: { "shut down": "shutdown" } },
  opening: {
    target: "of",
    nouns: { "ground was broken": "groundbreaking", "ground has been broken": "groundbreaking" },
    verbs: { reopen: "reopening", "break ground": "groundbreaking" },
  },
  endorsement: { target: "of" },
  acquisition: { target: "of", verbs: { merge: "merger", "buy out": "buyout", "take over": "takeover" } },
  launch: { target: "of" },
  explosion: { verbs: { bomb: "bombing" } },
  flood: { nouns: { "burst its banks": "flood", "burst their banks": "flood" } },
  spill: { verbs: { leak: "leak", escape: "leak" } },
  crash: {
    actor: "involving",
    nouns: { "rear-ended": "crash" },
    verbs: {
      collide: "collision",
      derail: "derailment",
      sink: "sinking",
      "run aground": "grounding",
      "go aground": "grounding",
    },
  },
  force: {
    target: "on",
    nouns: { "force was used": "use of force", "force used": "use of force", "pepper-sprayed": "use of pepper spray" },
    verbs: {
      "use force": "use of force",
      "use a taser": "Taser use",
      "use taser": "Taser use",
      shock: "Taser use",
      tase: "Taser use",
    },
  },
  salvage: { verbs: { refloat: "refloating" } },
  diversion: { verbs: { divert: "ambulance diversion" } },
  release: { target: "of", verbs: { pardon: "pardon", parole: "parole", exonerate: "exoneration" } },
  sanction: { verbs: { fine: "fine" } },
  attack: {
    target: "on",
    of: ["stabbing", "ambush", "invasion", "hijacking"],
    verbs: { stab: "stabbing", ambush: "ambush", invade: "invasion", hijack: "hijacking", assault: "assault" },
  },
  death: { target: "of", called: "death" },
  injury: { target: "of", called: "wounding" },
  kidnapping: { target: "of", called: "kidnapping" },
  disappearance: { target: "of", actor: "of", called: "disappearance" },
  deportation: { target: "of", actor: "of", called: "deportation" },
  appeal: { verbs: { "file an appeal": "appeal", "file the appeal": "appeal", appeal: "appeal" } },
  election: { nouns: { "election night": "election" } },
  rescue: { target: "of", called: "rescue" },
  robbery: { verbs: { burglarize: "burglary", steal: "theft", loot: "looting", "make off with": "theft" } },
  shooting: { target: "of", nouns: { firing: "shooting" } },
};

/** The noun of a telling: "killings" as written, "indictment" for "was indicted". Undefined where only the type can tell it. */
export function nounOf({
  type,
  form,
  word,
  lemma,
}: Pick<Telling, "type" | "form" | "word" | "lemma">): string | undefined {
  const { nouns, verbs } = CAPTIONS[type] ?? {};
  return form === "noun" ? (nouns?.[word] ?? word) : verbs?.[lemma];
}

/** The noun where nothing stands before it. */
export function nounAlone(type: string, noun: string | undefined): string | undefined {
  return CAPTIONS[type]?.alone?.[noun ?? ""] ?? noun;
}

/** "charges against Ben Oduya"; undefined where nobody takes part that the noun can take. */
export function withName(type: string, noun: string | undefined, people: Telling["participants"]): string | undefined {
  const { target, of, actor, called } = CAPTIONS[type] ?? {};
  const what = called ?? noun ?? type;
  const links = { target: of?.includes(what) === true ? "of" : target, actor };
  for (const role of ["target", "actor"] as const) {
    const who = links[role] === undefined ? undefined : people.find((one) => one.role === role)?.mention;
    if (who !== undefined) return `${what} ${links[role]} ${who.name}`;
  }
  return undefined;
}
