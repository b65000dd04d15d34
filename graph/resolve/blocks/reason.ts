/** A piece of evidence for (a positive weight) or against one entity behind two profiles. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
}
