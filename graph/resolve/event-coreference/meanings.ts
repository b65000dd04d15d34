/** What words mean: a stem's kin (words made from it, by number), its meanings, and the meanings one step broader. */
export type Meanings = ReadonlyMap<string, Meaning>;

interface Meaning {
  readonly kin: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly broader: ReadonlySet<string>;
}

/** `stem <tab> kin <tab> meanings <tab> broader meanings`, numbers apart by spaces. */
export function meaningsOf(lines: readonly string[]): Meanings {
  return new Map(
    lines.map((line) => {
      const [stem = "", kin = "", own = "", broader = ""] = line.split("\t");
      return [stem, { kin: numbers(kin), own: numbers(own), broader: numbers(broader) }];
    }),
  );
}

/** From 4, one made from the other, by 3, one meaning, 2, one is the broader, and 1, one broader meaning, to 0, nothing. */
export function nearness(a: string, b: string, meanings: Meanings): number {
  const [one, other] = [meanings.get(a), meanings.get(b)];
  if (one === undefined || other === undefined) return 0;
  if (meet(one.kin, other.kin)) return 4;
  if (meet(one.own, other.own)) return 3;
  if (meet(one.own, other.broader) || meet(one.broader, other.own)) return 2;
  return meet(one.broader, other.broader) ? 1 : 0;
}

function numbers(text: string): ReadonlySet<string> {
  return new Set(text === "" ? [] : text.split(" "));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
