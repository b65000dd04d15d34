/** Words in lower case that tell the party of the person they stand next to. **Source:** American and British usage. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ["democrat", "Democratic"],
  ["democratic", "Democratic"],
  ["republican", "Republican"],
  ["gop", "Republican"],
  ["libertarian", "Libertarian"],
  ["independent", "Independent"],
  ["labour", "Labour"],
  ["conservative", "Conservative"],
  ["tory", "Conservative"],
]);

/** The party that a word in lower case tells; undefined for other words. */
export function partyCalled(lower: string): string | undefined {
  return PARTIES.get(lower);
}
