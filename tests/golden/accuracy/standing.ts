import { readFileSync, writeFileSync } from "node:fs";
import type { Row } from "../../../ingest/evaluate/figures.ts";

const FILE = new URL("./accuracy.json", import.meta.url);

/** A figure may fall by so much, in points of F1, before somebody has to say why. */
const FALL_MAX = 0.3;

/** F1 in percent by set, then by "task, kind, measure". */
export type Standing = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const nameOf = ({ task, kind, measure }: Row): string => `${task}, ${kind}, ${measure}`;

export function standingOf(rows: readonly Row[]): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [nameOf(row), row.figures.f1]));
}

export function lastStanding(): Standing {
  return JSON.parse(readFileSync(FILE, "utf8")) as Standing;
}

/** A set that is not here keeps the figures it had. */
export function keep(standing: Standing): void {
  writeFileSync(FILE, `${JSON.stringify({ ...lastStanding(), ...standing }, null, 2)}\n`);
}

/** One line for each figure that fell too far, or is gone. */
export function fallen(before: Standing, now: Standing): string[] {
  return Object.entries(now).flatMap(([set, figures]) =>
    Object.entries(before[set] ?? {}).flatMap(([name, was]) => {
      const is = figures[name];
      if (is !== undefined && is >= was - FALL_MAX) return [];
      return [`${set}: ${name} fell from ${was.toFixed(2)} to ${is?.toFixed(2) ?? "nothing"}`];
    }),
  );
}
