import type { EventMention } from "../../../../graph/model/extracted.ts";

export type Status = EventMention["status"];

/** A status, or that nothing has happened nor is set to: what is wanted, feared, or could be. */
export type Standing = Status | "unreal";

interface Sort {
  readonly standing: Standing;
  /** Why what they govern has this standing. */
  readonly because: string;
  /** Verbs and nouns by lemma, with the particle that they need; participles that stand before a noun. */
  readonly words: string;
}

/**
 * The words that say how an event stands which they govern: "demanded his resignation", "demanded that he resign", "a call for an
 * inquiry", "an inquiry was ruled out", "a proposed merger". They reach as far as grammar leads (`governing.ts`), not so many words.
 */
const SORTS: readonly Sort[] = [
  {
    standing: "unreal",
    because: "somebody wants it, asks for it or works for it",
    words:
      "ask, demand, urge, want, wish, hope, dream, seek, request, beg, petition, press, lobby, implore, call for, call on, call upon, push, push for, plead for, " +
      "pray, pray for, appeal for, campaign for, wait for, look for, need, encourage, advise, recommend, suggest, insist, insist on, require, desire, " +
      "effort, bid, aim, strive, struggle, fight for, motion, bill, levy, petition, press for, appetite, case for, vie, compete, race, prefer, deserve",
  },
  {
    standing: "unreal",
    because: "somebody fears it or threatens it",
    words:
      "fear, worry, worry about, dread, threaten, threat, threatened, warn of, warn about, warn against, warning, risk, danger, brace for, concern, worried, afraid, afraid of",
  },
  {
    standing: "unreal",
    because: "it only could be, or would have to be",
    words:
      "possibility, prospect, chance, likelihood, potential, hypothetical, would-be, unlikely, able, unable, enough, talk of, idea, allow, enable, permit, eligible, power, right, case, event, scenario, ready, reluctant, willing, tempt",
  },
  {
    standing: "denied",
    because: "whoever should know or do it says no",
    words: "deny, denial, refuse, refusal, decline, rule out, dispute, disavow, disclaim, oppose, forbid, ban",
  },
  {
    standing: "denied",
    because: "it was kept from happening",
    words:
      "avoid, avert, prevent, forestall, cancel, call off, scrap, head off, stave off, fend off, thwart, foil, abort, fail, abandon, canceled, cancelled, averted, aborted, foiled, thwarted",
  },
  {
    standing: "happened",
    because: "what ends had begun",
    words: "end",
  },
  {
    standing: "reported",
    because: "others say so, or it is said to be weighed",
    words:
      "report, allege, allegation, claim, accuse of, accusation, suspect of, rumor, rumour, consider, weigh, mull, ponder, contemplate, reported, alleged, apparent, suspected, possible, rumored, rumoured, purported",
  },
  {
    standing: "announced",
    because: "it is set, meant or promised",
    words:
      "plan, plan on, schedule, set, set for, expect, announce, propose, proposal, promise, vow, pledge, intend, intention, prepare, prepare for, preparation, slate, organize, arrange, await, postpone, delay, " +
      "agree, decide, decision, deadline, eve of, ahead of, due, slated, planned, upcoming, scheduled, proposed, coming, expected, postponed, delayed, impending, looming, future, next, going, likely, poise, bound",
  },
];

const STANDINGS: ReadonlyMap<string, Standing> = new Map(
  SORTS.flatMap(({ standing, words }) => words.split(", ").map((word) => [word, standing] as const)),
);

/** The standing of what a word governs, by its lemma and the word behind it ("rule", "out"); undefined for other words. */
export function standingUnder(lemma: string, behind: string): Standing | undefined {
  return STANDINGS.get(`${lemma} ${behind}`) ?? STANDINGS.get(lemma);
}

/** "did not rule it out", "no plans to resign": what is not refused is no more than possible, what is not planned will not be. */
export function negated(standing: Standing): Standing {
  return standing === "announced" ? "denied" : standing === "denied" ? "unreal" : standing;
}
