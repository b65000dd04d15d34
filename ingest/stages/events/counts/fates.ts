/** What became of those who are counted: the unit of the count, in the word that all reports share. */
export type Fate =
  "dead" | "shot" | "stabbed" | "injured" | "missing" | "displaced" | "arrested" | "without power" | "jobs" | "sick";

/** How news tells of one fate; each is part of a pattern. */
export interface FateWords {
  readonly fate: Fate;
  /** What they are called where the article counts others of this fate too: 900 who were told to leave, beside 57 who lost their homes. */
  readonly kind?: string;
  /** A sentence without one of these, in small letters, tells nothing of it, which is found sooner than a phrase. */
  readonly hint: RegExp;
  /** Who are counted besides people and residents, and are no part of more. */
  readonly who?: string;
  /** Stands behind the number: "forty people were left homeless". */
  readonly behind: string;
  /** Stands before it: "killing nine"; empty where nothing does. */
  readonly before: string;
  /** Stand on both sides of it: "drove 850 people out". */
  readonly around?: readonly [before: string, behind: string];
  /** Stands behind "number of": "the number of arrests rose to nine". */
  readonly number: string;
  /** The types of events that it is told of: the nearest in the sentence, else the last before it. */
  readonly of: readonly string[];
}

/** What takes lives and houses. */
export const DISASTERS: readonly string[] =
  "fire flood storm earthquake collapse crash explosion outbreak shooting attack spill".split(" ");

const HOSPITAL = "(?:to|in) (?:the |a |an |area |local |nearby ){0,2}hospitals?";
const HOMES = "(?:their )?(?:homes|houses)";

/**
 * **Source:** the words in which English news counts casualties, people out of their homes, arrests, households without power and lost
 * work; this project's own list.
 */
export const FATES: readonly FateWords[] = [
  {
    fate: "dead",
    hint: /\b(?:dead|died|dies|die|kill(?:ed|s|ing)|toll|lives|number of|confirmed)\b/,
    behind: "dead|killed|died|dies|dead or dying",
    before: "killed|kills|killing|claimed the lives of",
    number: "dead|deaths|fatalities|killed|people killed|people who died",
    of: DISASTERS,
  },
  {
    fate: "shot",
    hint: /\b(?:shot|shooting)\b/,
    behind: "shot",
    before: "shot|shooting|gunned down",
    number: "people shot",
    of: ["shooting", "attack"],
  },
  {
    fate: "stabbed",
    hint: /\bstabb/,
    behind: "stabbed",
    before: "stabbed|stabbing",
    number: "people stabbed",
    of: ["attack"],
  },
  {
    fate: "injured",
    hint: /\b(?:injur(?:ed|es|ing|ies)|wound(?:ed|s|ing)|hurt|hurting|hospitali[sz]ed|hospitals?|treated|medical)\b/,
    behind: `injured|wounded|hurt|hospitalized|hospitalised|treated (?:at|for|by)|(?:needed|required|received) (?:medical|hospital) (?:care|treatment|attention|help)|suffered [^.,;“”"]{0,30}injuries|(?:sent|taken|rushed|carried|flown|airlifted|transported) ${HOSPITAL}`,
    before: "injured|injures|injuring|wounded|wounds|wounding|hurt|hurting",
    around: ["sent|sends|sending|put|puts|putting", HOSPITAL],
    number: "injured|wounded|injuries|people injured",
    of: DISASTERS,
  },
  {
    fate: "missing",
    hint: /\b(?:missing|unaccounted)\b/,
    behind: "missing|unaccounted for",
    before: "",
    number: "missing|missing people|people missing|people unaccounted for|those missing",
    of: DISASTERS,
  },
  {
    fate: "displaced",
    hint: /\b(?:displac(?:ed|es|ing)|homeless|homes?|houses|forc(?:ed|es|ing)|driv(?:en|es|ing)|drove|chas(?:ed|ing)|sen(?:t|ding) [^.]{1,40} into)\b/,
    behind: `homeless|displaced|(?:forced|driven|chased|flushed) (?:out of|from) ${HOMES}|out of (?:their )?homes|without (?:a home|homes)|lost (?:his home|her home|their homes?)|from ${HOMES}|out of ${HOMES}|to (?:flee|leave|abandon) ${HOMES}`,
    before: "displaced|displaces|displacing|flooded the (?:homes|houses) of|destroyed the (?:homes|houses) of",
    around: [
      "forced|forces|forcing|drove|drives|driving|chased|chasing|sent|sending",
      "out|(?:out )?into the (?:cold|streets?|night|rain|snow)",
    ],
    number: "displaced|homeless|people displaced|displaced people|displaced residents",
    of: DISASTERS,
  },
  {
    fate: "displaced",
    kind: "evacuated",
    hint: /\b(?:evacu[a-z]+|to leave|left|fled|flee|driven out)\b/,
    behind:
      "evacuated|(?:told|ordered|asked|urged|forced|warned) to (?:evacuate|leave|flee)|(?:left|fled) (?:their )?homes|under (?:mandatory )?evacuation orders?",
    before: "evacuated|evacuating",
    number: "evacuees|people evacuated|evacuated residents",
    of: DISASTERS,
  },
  {
    fate: "arrested",
    hint: /\b(?:arrest|custody|detain)/,
    behind: "arrested|in custody|taken into custody|detained|under arrest|placed under arrest|arrests",
    before: "arrested|arresting|detained|detaining",
    number: "arrests|people arrested|those arrested|arrested",
    of: ["arrest"],
  },
  {
    fate: "without power",
    hint: /\b(?:power|electricity|in the dark|outages)\b/,
    who: "customers|homes|households|homes and businesses|customers and businesses",
    behind: "without (?:power|electricity)|in the dark|lost (?:power|electricity)|lose (?:power|electricity)",
    before:
      "(?:knocked|knocking|knocks) out (?:power|electricity) (?:to|for)|(?:cut|cutting) (?:power|electricity) (?:to|for)",
    number: "outages|customers without power|people without power",
    of: ["storm", "fire", "flood", "earthquake"],
  },
  {
    fate: "jobs",
    hint: /\b(?:jobs?|layoffs|idl(?:e|es|ed|ing)|laid off|lay(?:ing|s)? off|out of work|let go)\b/,
    who: "workers|employees|staffers|staff members|teachers|miners|nurses",
    behind:
      "(?:(?:will|would|could|may|might|to|be) ){0,2}(?:laid off|let go|lose their jobs)|out of (?:work|a job)|(?:lost|losing|loses) (?:their|his|her) jobs?|without (?:work|jobs|a job)",
    before: "laid off|lay off|laying off|lays off|idled|idle|idles|idling",
    number: "jobs lost|jobs cut|layoffs|job losses|job cuts",
    of: ["dismissal", "closure", "budget", "vote", "announcement", "acquisition", "legislation"],
  },
  {
    fate: "sick",
    hint: /\b(?:sick|ill|sicken(?:ed|s|ing)?|infect(?:ed|s|ing)?)\b/,
    behind: "sick|ill|sickened|infected|(?:fell|fallen|fall|falling|become|became|taken) (?:ill|sick)",
    before: "sickened|sickens|sickening|infected|infecting",
    number: "cases|infections|people infected|illnesses",
    of: ["outbreak"],
  },
];
