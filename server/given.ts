/** A filter without what was not asked for: an absent field and an undefined one are not the same to the store. */
export function given<Filter extends object>(
  filter: Filter,
): { [Key in keyof Filter]?: Exclude<Filter[Key], undefined> } {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Filter]?: Exclude<Filter[Key], undefined>;
  };
}
