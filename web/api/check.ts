import type { Node } from "../../graph/api/views.ts";

/**
 * Light checks of what the server answers. The schemas of `graph/api/views.ts` are the contract and a test holds
 * these to them; they are a twentieth of the schemas' weight on the page.
 */
type Properties = Node["properties"];

export type Check<T> = (value: unknown) => value is T;

export const text: Check<string> = (value): value is string => typeof value === "string";
export const number: Check<number> = (value): value is number => typeof value === "number" && Number.isFinite(value);
export const truth: Check<boolean> = (value): value is boolean => typeof value === "boolean";

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function list<T>(check: Check<T>): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(check);
}

export function oneOf<T extends string>(...words: readonly T[]): Check<T> {
  return (value): value is T => words.includes(value as T);
}

/** One of several shapes. */
export function either<T>(...checks: readonly Check<T>[]): Check<T> {
  return (value): value is T => checks.some((check) => check(value));
}

/** Every value of an object passes. */
export function dictionary<T>(check: Check<T>): Check<Record<string, T>> {
  return (value): value is Record<string, T> => isObject(value) && Object.values(value).every(check);
}

/** An object whose every field passes; more fields are welcome. */
export function fields<T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const each: readonly [string, (value: unknown) => boolean][] = Object.entries(checks);
  return (value): value is T => isObject(value) && each.every(([name, check]) => check(value[name]));
}

/** `[start, end)`, whole numbers from 0. */
export function span(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((at) => Number.isInteger(at) && Number(at) >= 0);
}

/** An object whose values are looked at where they are used, such as a node's properties. */
export function properties(value: unknown): value is Properties {
  return isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
