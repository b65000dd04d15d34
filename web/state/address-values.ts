import type { Span } from "../../graph/model/spans.ts";

/** Those of these parameters that are there, each under its own name. */
export function textsIn<Name extends string>(
  query: URLSearchParams,
  ...names: readonly Name[]
): Partial<Record<Name, string>> {
  const found = names.map((name) => [name, query.get(name)] as const).filter(([, value]) => value);
  return Object.fromEntries(found) as Partial<Record<Name, string>>;
}

/** A place in a list, which an address counts from 1. */
export function ordinal(at: number | undefined): string | undefined {
  return at === undefined ? undefined : String(at + 1);
}

/** A place in a list that an address counts from 1, counted from 0. */
export function ordinalIn(query: URLSearchParams, name: string): number | undefined {
  const digits = /^[1-9]\d{0,8}$/.exec(query.get(name) ?? "");
  return digits ? Number(digits[0]) - 1 : undefined;
}

export function spanIn(text: string | null): Span | undefined {
  const digits = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "");
  return digits ? [Number(digits[1]), Number(digits[2])] : undefined;
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "");
}
