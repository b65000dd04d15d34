import type { Entity } from "../names.ts";

/**
 * Towns that bodies of many nations sit in, as `name COUNTRY`: beside one of these the town is meant, not a namesake of it.
 * **Source:** what the bodies say of themselves.
 */
const SEATS: readonly [town: string, bodies: string][] = [
  [
    "geneva CH",
    `United Nations;World Health Organization;World Trade Organization;UNHCR;UNAIDS;International Committee of the Red Cross;
    International Organization for Migration;International Labour Organization`,
  ],
  ["vienna AT", "International Atomic Energy Agency;Organization of the Petroleum Exporting Countries;OPEC+"],
  ["brussels BE", "European Union;European Commission;European Council;NATO"],
  ["strasbourg FR", "European Parliament;European Court of Human Rights"],
  ["the hague NL", "International Criminal Court;International Court of Justice;Europol"],
  ["rome IT", "World Food Programme;Food and Agriculture Organization"],
  ["paris FR", "UNESCO;OECD"],
  ["zurich CH", "FIFA"],
  ["lyon FR", "Interpol"],
];

const TOWNS_OF: ReadonlyMap<string, readonly string[]> = townsOf();

function townsOf(): Map<string, string[]> {
  const towns = new Map<string, string[]>();
  for (const [town, list] of SEATS) {
    for (const body of list.split(";").map((name) => name.trim())) towns.set(body, [...(towns.get(body) ?? []), town]);
  }
  return towns;
}

/** The towns that the article's bodies of many nations sit in. */
export function worldSeats(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.flatMap(({ name }) => TOWNS_OF.get(name) ?? []));
}
