import { reasonOf } from "../../../ingest/rule-reasons.ts";
import type { Judged } from "./judged.ts";

const HEAD = `# Rules

Every mention, statement and event names the rule that made it. This page is written by \`npm run evaluate -- --update\`; precision is counted on
the development sets: a statement is right with half of the words on both sides and its speaker (PolNeAR dev); a name with its exact words and
kind (2020 news and world newswire, from which its weights were learnt, so those figures flatter). Rules of names that end in a word
(\`before=\`, \`behind=\`, \`ends=\`, \`opens=\`, \`ending=\`) are families, counted together. A dash: no case in those sets. A star: the sets mark such names
otherwise, so the figure tells how often they agree with ours, not how often the rule is right: they mark the town alone in "Harlow police department" and
"Harlow detention center", "City of Harlow" as a place or as two names, and no name within a name. Figures of fewer than 20 cases tell little.
`;

/** Rules whose names the marked sets draw otherwise by their own convention. */
const BY_CONVENTION: ReadonlySet<string> = new Set([
  "agency/place-and-tail",
  "body/government-of",
  "city/within-name",
  "site/place-and-facility",
]);

/** The page of all rules, each with its reason, how often it was judged and how often it was right. */
export function rulesPage(judged: readonly Judged[], known: readonly string[]): string {
  const families = new Map<string, Judged[]>(known.map((rule) => [rule, []]));
  for (const one of judged) {
    const family = familyOf(one.rule);
    families.set(family, [...(families.get(family) ?? []), one]);
  }
  const rows = [...families].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, own]) => rowOf(rule, own));
  return `${HEAD}\n| rule | because | cases | right |\n| --- | --- | ---: | ---: |\n${rows.join("\n")}\n`;
}

/** `person/before=to` is one of `person/before=…`. */
function familyOf(rule: string): string {
  return rule.replace(/=.*$/s, "=…");
}

function rowOf(rule: string, own: readonly Judged[]): string {
  const right = own.filter((one) => one.right).length;
  const share =
    own.length === 0 ? "–" : `${((100 * right) / own.length).toFixed(1)} %${BY_CONVENTION.has(rule) ? " *" : ""}`;
  return `| \`${rule}\` | ${reasonOf(rule)} | ${own.length === 0 ? "–" : own.length} | ${share} |`;
}
