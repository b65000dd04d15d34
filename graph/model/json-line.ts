/** What a line of JSON says; undefined for one that is no JSON. */
export function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
