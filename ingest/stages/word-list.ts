/** The words of a list that is written as one text, between them spaces or new lines: how the stages write their tables of words. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
