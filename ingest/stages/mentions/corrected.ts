import type { CorrectedName } from "../../corrections/correction.ts";
import type { View } from "./candidate.ts";
import type { Name } from "./names.ts";

/** A corrected name where it stands in the article: tokens `[first, end)`. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly entry: CorrectedName;
}

/** The names as people corrected them: wherever exactly those words stand and are no part of a longer name, the correction holds. */
export function corrected(view: View, names: readonly Name[]): Name[] {
  if (view.gazetteer.corrections.isEmpty) return [...names];
  const found = correctionsIn(view).filter((one) => !names.some((name) => !name.nested && isWithin(one, name)));
  if (found.length === 0) return [...names];
  const kept = names.flatMap((name) => {
    const over = found.find((one) => one.first < name.end && name.first < one.end);
    if (over === undefined) return [name];
    return isPartOf(name, over) ? [{ ...name, nested: true }] : [];
  });
  const read = found.flatMap((one) => nameOf(view, one, names));
  return [...kept, ...read].sort((a, b) => a.first - b.first || b.end - a.end);
}

function correctionsIn({ tokens, gazetteer: { corrections } }: View): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = corrections.match(tokens, at, tokens.length);
    if (match === undefined) continue;
    found.push({ first: at, end: at + match.length, entry: match.entry });
    at += match.length - 1;
  }
  return found;
}

function isWithin({ first, end }: Found, name: Name): boolean {
  return name.first <= first && end <= name.end && name.end - name.first > end - first;
}

/** A town in the name of a body or site stays a name of its own. */
function isPartOf(name: Name, { first, end, entry: { kind } }: Found): boolean {
  const isInside = first <= name.first && name.end <= end && name.end - name.first < end - first;
  const isPlace = name.kind === "City" || name.kind === "Region";
  return isInside && isPlace && (kind === "Agency" || kind === "Organization" || kind === "Site");
}

/** A title before the words is still one; what the gazetteer knows of what they stand for holds. */
function nameOf({ gazetteer }: View, { first, end, entry }: Found, names: readonly Name[]): Name[] {
  const { kind, name: called, line } = entry;
  if (kind === null || called === null) return [];
  const read = kind === "Official" ? "Person" : kind;
  const title = names.find((name) => name.first === first)?.title;
  const body = gazetteer.bodyNamed.get(called);
  const region = gazetteer.regionNamed.get(called);
  return [
    {
      ...{ first, end, kind: read, rule: `correction/${line}`, confidence: 1, nested: false, called },
      title: read === "Person" ? title : undefined,
      body: body?.kind === read ? body : undefined,
      region: read === "Region" ? region : undefined,
    },
  ];
}
