/** Two profiles of one block are one entity from this sum of weights on. */
export const ONE = 3;

/** Profiles with a sum below this speak against one entity, also where a third fits both. */
export const NEVER_BELOW = 1;

/** Below this, even one pair keeps two groups apart for good: other given names, father and son, two entries of a list. */
export const NEVER = -50;

/**
 * The share of pairs of mentions that may speak against one entity, weakly, where all others speak for it: reading takes a wrong state or
 * party about so often, and one wrong reading shall not make two of somebody who is written about every day.
 */
export const TOLERATED = 0.1;

/** A surname alone starts from nothing: an office, a state or a town must agree. */
export const ONE_BY_SURNAME = 2;

/** What strangers come to: the one piece of evidence that settles it. */
export const STRANGERS = -100;
