import type { Brief } from "../../api/views.ts";
import type { Contribution } from "../../model/claims.ts";
import type { Decision } from "../../model/decisions.ts";
import type { ExtractedArticle } from "../../model/extracted.ts";
import type { Doubt } from "../../resolve/blocks/doubts.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import type { Asking } from "./asking.ts";
import type { EventIndex } from "./event-index.ts";
import type { UtteranceIndex } from "./utterance-index.ts";

/** A profile as the index keeps it. */
export interface ProfileRow {
  readonly block: string;
  readonly signature: string;
  /** The id that its name gives; "" for a surname alone. */
  readonly name: string;
  /** How many mentions hold it. */
  readonly holders: number;
  /** The entity it was last found to be; null for one that stays in its article. */
  readonly entity: string | null;
  readonly rule: string;
  /** What its signature leaves out of the mentions that hold it, a line each (`aroundOf`), by article and mention; where it is asked for. */
  readonly around?: string | null;
}

/** Surroundings of one name that are told to a reader at most. */
export const AROUND_TOLD = 1_000;

/** What tells a profile from all others. */
export type ProfilePlace = Pick<ProfileRow, "block" | "signature">;

/** Those of a block who are called alike and were found to be one entity, surnames alone left out. */
export interface BearerRow extends Pick<ProfileRow, "block" | "entity" | "holders"> {
  /** Given name and those in the middle, spaces between them. */
  readonly called: string;
}

/** A block, and what some of it are found by. */
export interface TraitAsked {
  readonly block: string;
  readonly trait: string;
}

/** One of a block who is found by a trait. */
export type FoundRow = Omit<BearerRow, "holders"> & TraitAsked;

/** Somebody of a block who is named in full, as one profile shows him, in some company. */
export interface InCompanyRow extends Pick<ProfileRow, "block" | "signature" | "entity"> {
  readonly company: string;
}

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
export interface RecordIndex extends EventIndex, UtteranceIndex {
  members: (articles: readonly string[]) => readonly MemberRow[];
  /** Takes all rows of these articles out and puts others in; a profile that nothing holds is gone. */
  replaceMembers: (articles: readonly string[], rows: readonly MemberRow[]) => void;
  bearers: (blocks: readonly string[]) => readonly BearerRow[];
  /** Profiles that are called so, surnames alone left out, with the first `AROUND_MENTIONS` surroundings of each. */
  profilesCalled: (asked: readonly Pick<BearerRow, "block" | "called">[]) => readonly ProfileRow[];
  /** Surnames alone that are found by any of these traits (`foundBy`), once each. */
  surnamesShowing: (asked: readonly TraitAsked[]) => readonly ProfileRow[];
  /**
   * Surnames alone that show nothing (`foundBy`) and were never looked at, or found to be another than this entity: as one that all readers
   * know, and where there is such an entity also by their company.
   */
  silentUnlike: (asked: readonly Pick<ProfileRow, "block" | "entity">[]) => readonly ProfileRow[];
  /** Who is named in full and found by these traits. */
  bearersShowing: (asked: readonly TraitAsked[]) => readonly FoundRow[];
  /** Who is named in full in such company, once for each profile and word of it. */
  inCompany: (asked: readonly { readonly block: string; readonly company: string }[]) => readonly InCompanyRow[];
  /** In whose company articles name these profiles, each word once. */
  companyOf: (profiles: readonly ProfilePlace[]) => readonly Omit<InCompanyRow, "signature" | "entity">[];
  /** Every profile that was found to be one of these entities, with the first `AROUND_TOLD` surroundings of each. */
  profilesOf: (entities: readonly string[]) => readonly ProfileRow[];
  profilesNamed: (names: readonly string[]) => readonly ProfilePlace[];
  tie: (rows: readonly Pick<ProfileRow, "block" | "signature" | "entity" | "rule">[]) => void;
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
