import type { Brief } from "../../api/views.ts";
import type { Contribution } from "../../model/claims.ts";
import type { Decision } from "../../model/decisions.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import type { Doubt } from "../../resolve/blocks/doubts.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { Asking } from "./asking.ts";
import type { EventIndex } from "./event-index.ts";
import type { ProfileIndex, ProfilePlace, ProfileRow } from "./profile-index.ts";
import type { UtteranceIndex } from "./utterance-index.ts";

/** A mention's place in the index. What an article brings in without naming it, such as its outlet, has a mention that begins with `=`. */
export interface MemberRow {
  readonly article: string;
  readonly mention: string;
  /** The id of the mention by itself, where no name gives it; null where the profile's name does. */
  readonly own: string | null;
  /** Null for a mention that never leaves its article. */
  readonly profile: Pick<ProfileRow, "block" | "signature" | "name" | "entity" | "rule"> | null;
  /** True for the profile that only shows what an acronym stands for. */
  readonly isWitness: boolean;
  /** What its signature leaves out (`aroundOf`). */
  readonly around: string | null;
  /** In whose company its article names it, where its signature leaves that out. */
  readonly company: readonly string[];
}

export interface DoubtRow extends Doubt {
  readonly block: string;
}

/** Articles that claim a node: all there are, and those among some that are asked for. */
export interface SupportRow {
  readonly brief: Brief;
  readonly all: number;
  readonly among: number;
}

/** An id and the entity that answers to it. */
export interface StandingRow {
  readonly id: string;
  readonly entity: string;
}

/** By what articles are found that may be versions of one story; `url` is null where it is nobody's own. */
export interface StoryAsked {
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** A stored article, and which other stands for it; null for one that is shown. */
export interface VersionRow {
  readonly article: string;
  readonly replaced: string | null;
}

/**
 * What a store keeps so that who is who is found again from a few blocks of names, and from the ledger: profiles by block, the mentions
 * that hold them, what was last found, and the decisions. All of it follows from the articles and the decisions.
 */
export interface RecordIndex extends ProfileIndex, EventIndex, UtteranceIndex {
  members: (articles: readonly string[]) => readonly MemberRow[];
  /** Takes all rows of these articles out and puts others in; a profile that nothing holds is gone. */
  replaceMembers: (articles: readonly string[], rows: readonly MemberRow[]) => void;
  /** Puts the doubts of these blocks in place of those before. */
  replaceDoubts: (blocks: readonly string[], rows: readonly DoubtRow[]) => void;
  /** The articles that hold any of these profiles. */
  holders: (profiles: readonly ProfilePlace[]) => readonly string[];
  /** The articles that speak of any of these entities before anything is decided. */
  speakers: (entities: readonly string[]) => readonly string[];
  /** What answers to these ids before anything is decided: an entity, a name of one, a mention of its own. */
  standing: (ids: readonly string[]) => readonly StandingRow[];
  /** Doubts, the likeliest first; `limit` of them after `offset`. */
  doubts: (limit: number, offset: number) => readonly Doubt[];
  /** Nodes of the record by id; unknown ids are passed over. */
  briefs: (ids: readonly string[]) => readonly Brief[];
  /** Those of these shared nodes that the record has, by id: how many articles claim each, and how many of these. */
  supported: (nodes: readonly string[], articles: readonly string[]) => readonly SupportRow[];
  ledger: () => readonly Decision[];
  putDecision: (decision: Decision) => void;
  dropDecision: (id: string) => void;
  verdicts: () => readonly (readonly [subject: string, verdict: Verdict])[];
  putVerdicts: (put: readonly (readonly [string, Verdict])[], drop: readonly string[]) => void;
  /** Stored articles of the same address, or of the same outlet, title and day, as any of these, by id; those of one of which there are more than `most` left out. */
  versions: (asked: readonly StoryAsked[], most: number) => readonly VersionRow[];
  /** Those of these articles that stand aside. */
  aside: (articles: readonly string[]) => readonly string[];
  records: (articles: readonly string[]) => readonly ExtractedArticle[];
  /** Stores what these articles claim, in place of what they claimed before. */
  apply: (contributions: readonly Contribution[]) => void;
  /** False if the article is not there. */
  remove: (article: string) => boolean;
}

/** Puts a question to the store that does the work. */
export function* ask<Name extends keyof RecordIndex>(
  name: Name,
  ...asked: Parameters<RecordIndex[Name]>
): Asking<ReturnType<RecordIndex[Name]>> {
  return (yield { name, asked }) as ReturnType<RecordIndex[Name]>;
}
