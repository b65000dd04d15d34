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

/** What a store keeps so that who is who is found again from a few blocks of names: profiles, and what each was last found to be. */
export interface ProfileIndex {
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
}
