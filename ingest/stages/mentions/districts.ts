import type { Run } from "./runs/runs.ts";
import type { View } from "./candidate.ts";
import type { Name } from "./names.ts";

const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
const ASSEMBLY =
  /^(?:congressional|senate|senatorial|house|assembly|legislative|council|judicial|electoral|parliamentary)$/;

/**
 * Electoral districts in tokens `[first, end)`: "Oregon's 2nd Congressional District", "the 7th Senate District", "House
 * District 12", "Alaska's at-large district". The region before them belongs to the name.
 */
export function districtsIn(view: View, first: number, end: number): Name[] {
  const found: Name[] = [];
  for (let at = first; at < end; at += 1) {
    if (view.tokens[at]?.lower !== "district") continue;
    const run = districtAt(view, at, first, end);
    if (run === undefined) continue;
    found.push({ ...run, kind: "Region", rule: "region/electoral-district", confidence: 0.95, nested: false });
  }
  return found;
}

function districtAt(view: View, at: number, first: number, end: number): Run | undefined {
  const word = (index: number): string => view.tokens[index]?.lower ?? "";
  const assembly = at - 1 >= first && ASSEMBLY.test(word(at - 1));
  let from = assembly ? at - 1 : at;
  if (from > first && ORDINAL.test(word(from - 1))) return { first: withRegion(view, from - 1, first), end: at + 1 };
  if (word(from - 1) === "large" && word(from - 2) === "-" && word(from - 3) === "at" && from - 3 > first)
    return { first: withRegion(view, from - 3, first), end: at + 1 };
  if (!assembly && view.tokens[at]?.text !== "District") return undefined;
  if (at + 1 >= end || !/^\d{1,3}[a-z]?$/.test(word(at + 1))) return undefined;
  if (assembly && from > first && view.gazetteer.regions.match(view.tokens, from - 1, from) !== undefined) from -= 1;
  return assembly ? { first: from, end: at + 2 } : undefined;
}

/** Takes in "Oregon's" or "Oregon" before the number. */
function withRegion(view: View, from: number, first: number): number {
  const possessive = /^['’]s$/.test(view.tokens[from - 1]?.text ?? "");
  const to = possessive ? from - 1 : from;
  for (let start = Math.max(first, to - 4); start < to; start += 1) {
    const region = view.gazetteer.regions.match(view.tokens, start, to);
    if (region !== undefined && start + region.length === to) return start;
  }
  return from;
}
