/**
 * A pure function of a text that remembers what it was asked of late, between `most` and twice as many answers; those who ask share the
 * answer, and leave it as it is.
 */
export function remembered<Answer>(most: number, answer: (asked: string) => Answer): (asked: string) => Answer {
  let late = new Map<string, Answer>();
  let before = new Map<string, Answer>();
  return (asked) => {
    const known = late.get(asked);
    if (known !== undefined) return known;
    if (late.size >= most) [late, before] = [new Map<string, Answer>(), late];
    const found = before.get(asked) ?? answer(asked);
    late.set(asked, found);
    return found;
  };
}
