/** What is done with words: said, held to be so, or meant to be done. */
export const ACTS = ["speech", "belief", "intention"] as const;
export type Act = (typeof ACTS)[number];
