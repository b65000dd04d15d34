import type { Entity } from "../mentions/names.ts";
import { words } from "../word-list.ts";

/** Offices that a country has one of and that only these countries have, by ISO 3166 code. **Source:** their constitutions. */
const ONLY_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ["taoiseach", ["IE"]],
  ["tánaiste", ["IE"]],
  ["tanaiste", ["IE"]],
  ["ceann comhairle", ["IE"]],
  ["chancellor", ["GB", "DE", "AT"]],
  ["treasurer", ["AU"]],
  ["federal treasurer", ["AU"]],
  ["external affairs minister", ["IN"]],
  ["union minister", ["IN"]],
  ["chief cabinet secretary", ["JP"]],
  ["home secretary", ["GB", "IN"]],
  ["shadow chancellor", ["GB"]],
  ["shadow home secretary", ["GB"]],
]);

const CABINET =
  /^(?:deputy )?prime minister$|^(?:minister (?:for|of)|secretary of state for) |^(?:foreign|defen[cs]e|interior|finance|health|education|transport|environment|justice|culture|energy|business|housing|trade) (?:minister|secretary)$|^chancellor of the exchequer$|^electricity minister$/;

/** Countries whose states or provinces have ministers, too. */
const FEDERAL: ReadonlySet<string> = new Set(["CA", "AU", "IN", "DE", "AT", "PK", "MY", "BE", "US", "NG", "MX", "BR"]);

/** Countries without a prime minister. */
const NO_PREMIER: ReadonlySet<string> = words(
  "US DE AT CH BR MX AR CL CO EC UY PY BO PH ID TR ZA NG KE GH CY CR PA GT HN SV",
);

/** Whether a title in lower case is an office of a country, where nothing tells of which. */
export function isNational(title: string): boolean {
  return ONLY_IN.has(title) || CABINET.test(title);
}

/**
 * The country that such an office is of: the article's own, where it has the office. A health minister in news of one of Canada's provinces
 * may be the province's.
 */
export function nationOf(title: string, nation: Entity | undefined, entities: readonly Entity[]): Entity | undefined {
  const codes = ONLY_IN.get(title);
  const sole = codes?.length === 1 ? entities.find(({ region }) => isCountry(region, codes[0])) : undefined;
  if (sole !== undefined || nation?.region === undefined) return sole;
  const { code } = nation.region;
  if (codes !== undefined) return codes.includes(code) ? nation : undefined;
  if (code === "US") return undefined;
  const isChief = title.endsWith("prime minister");
  if (isChief && NO_PREMIER.has(code)) return undefined;
  const isFederal =
    FEDERAL.has(code) && entities.some(({ region }) => region?.kind === "state" && region.country === code);
  return isChief || !isFederal ? nation : undefined;
}

function isCountry(region: Entity["region"], code: string | undefined): boolean {
  return region?.kind === "country" && region.code === code;
}
