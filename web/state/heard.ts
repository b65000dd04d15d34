import type { StatementView } from "../../graph/api/views.ts";
import { ACTS } from "../../graph/model/acts.ts";
import type { Act } from "../../graph/model/acts.ts";
import type { Asked } from "../api/requests.ts";
import { days } from "./wording/dates.ts";

/** Which statements are shown: speech of any day where nothing else is chosen. */
export interface Heard {
  /** In the order of `ACTS`, one at least; absent: speech. */
  readonly acts?: readonly Act[];
  /** The first and the last day on which it was said, each a whole date. */
  readonly since?: string;
  readonly until?: string;
}

/** British English has no comma before the "and". */
const LIST = new Intl.ListFormat("en-GB");
const USUAL: readonly Act[] = ["speech"];

export function actsHeard({ acts = USUAL }: Heard): readonly Act[] {
  return acts;
}

/** The choice of these acts and days, told by what differs from the usual one. */
export function heardOf(acts: readonly Act[], since: string | undefined, until: string | undefined): Heard {
  const chosen = ACTS.filter((act) => acts.includes(act));
  const isUsual = chosen.length === 0 || chosen.join() === USUAL.join();
  return {
    ...(isUsual ? {} : { acts: chosen }),
    ...(since && isDay(since) ? { since } : {}),
    ...(until && isDay(until) ? { until } : {}),
  };
}

/** A date field gives the year as it is typed, digit by digit: `0002-05-12` is no day yet. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00Z`);
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function isNarrowed({ acts, since, until }: Heard): boolean {
  return acts !== undefined || since !== undefined || until !== undefined;
}

/** The choice as the server is asked for it. */
export function asked(heard: Heard): Asked {
  return { ...(heard.acts ? { act: heard.acts.join(",") } : {}), ...askedDays(heard) };
}

/** The days alone: lists know all acts of them, to say how many are left out. */
export function askedDays({ since, until }: Heard): Asked {
  return { ...(since ? { from: since } : {}), ...(until ? { to: until } : {}) };
}

/** Of these statements those of the acts that are shown. */
export function heardIn(statements: readonly StatementView[], heard: Heard): readonly StatementView[] {
  return statements.filter(({ act }) => actsHeard(heard).includes(act));
}

/** `speech, belief and intention, from 4 May 2025`. */
export function heardInWords(heard: Heard): string {
  const { since, until } = heard;
  const range = since && until ? days(since, until) : since ? `from ${days(since, since)}` : "";
  const last = until && !since ? `until ${days(until, until)}` : "";
  return [LIST.format(actsHeard(heard)), range, last].filter(Boolean).join(", ");
}

/** `2 beliefs, 1 intention`: what is left out of these; "" where nothing is. */
export function leftOutInWords(statements: readonly StatementView[], heard: Heard): string {
  const left = ACTS.filter((act) => !actsHeard(heard).includes(act));
  const numbers = left.map((act) => [act, statements.filter((one) => one.act === act).length] as const);
  const many = (act: Act, number: number) => (act === "speech" || number === 1 ? act : `${act}s`);
  return numbers
    .filter(([, number]) => number > 0)
    .map(([act, number]) => `${number} ${many(act, number)}`)
    .join(", ");
}
