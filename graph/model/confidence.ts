/**
 * Below this, a possible change of somebody's word is not shown: of ten such pairs, six were read right on both sides, to the
 * character. The confidence of a statement is how often its rule was right on articles it had not seen.
 */
export const CHANGE_CONFIDENCE = 0.6;

/** A reading below this is marked as unsure: of those, about half were right where it was measured. */
export const UNSURE_BELOW = 0.6;
