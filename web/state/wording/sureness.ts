import { UNSURE_BELOW } from "../../../graph/model/confidence.ts";

export interface Weighed {
  readonly confidence: number;
}

export function isUnsure({ confidence }: Weighed): boolean {
  return confidence < UNSURE_BELOW;
}

/** `sure 0.97`, `unsure 0.42`: the share of such readings that is right. */
export function surenessInWords(one: Weighed): string {
  return `${isUnsure(one) ? "unsure" : "sure"} ${one.confidence.toFixed(2)}`;
}

/** Sure readings in their order, then the unsure ones in theirs, or without those. */
export function sureFirst<T extends Weighed>(readings: readonly T[], isSureOnly: boolean): readonly T[] {
  const sure = readings.filter((one) => !isUnsure(one));
  return isSureOnly ? sure : [...sure, ...readings.filter(isUnsure)];
}
