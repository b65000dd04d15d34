import { isOneUtterance, placesOf, type Print } from "../../../resolve/wire/carried.ts";
import type { Asking } from "../asking.ts";
import { ask } from "../record-index.ts";
import { printIn } from "../utterance-rows.ts";

/** More prints than these at one spot are a form that many stories share: nobody is compared there. */
export const CROWD = 64;
/** Any crowd at all. */
const ANY = 1e9;

/** Where a change begins: prints that came, went or stand in other articles now, and spots whose crowd became too large or no longer is. */
export interface Change {
  readonly prints: ReadonlyMap<string, Print>;
  readonly turned: ReadonlySet<number>;
}

/** Prints that may lead or follow others than before, and for each those that it is compared with. */
export interface Kin {
  readonly prints: ReadonlySet<string>;
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * All prints that a change can reach: those of one utterance with one that changed, those with these, and so on. Which print leads which
 * outside of these cannot have changed.
 */
export function* kin({ prints, turned }: Change): Asking<Kin> {
  const seen = new Map(prints);
  const near = new Map<string, Set<string>>();
  const asked = new Set<number>();
  let rim = [...prints.values(), ...(yield* unseen(yield* at([...turned], ANY, near), seen))];
  const found = new Set(rim.map(({ id }) => id));
  near.clear();
  while (rim.length > 0) {
    const spots = [...new Set(rim.flatMap(placesOf))].filter((spot) => !asked.has(spot));
    for (const spot of spots) asked.add(spot);
    yield* unseen(yield* at(spots, CROWD, near), seen);
    rim = beside(
      rim,
      [...seen.values()].filter(({ id }) => !found.has(id)),
    );
    for (const { id } of rim) found.add(id);
  }
  return { prints: found, near };
}

/** The prints at some spots; `near` learns who meets whom. */
function* at(spots: readonly number[], most: number, near: Map<string, Set<string>>): Asking<Set<string>> {
  const bySpot = new Map<number, string[]>();
  for (const { spot, print } of spots.length === 0 ? [] : yield* ask("meetings", spots, most))
    bySpot.set(spot, [...(bySpot.get(spot) ?? []), print]);
  for (const met of bySpot.values()) {
    for (const one of met) {
      const known = near.get(one) ?? new Set<string>();
      near.set(one, known);
      for (const other of met) if (other !== one) known.add(other);
    }
  }
  return new Set([...bySpot.values()].flat());
}

/** Of these prints those not seen before; then they are. */
function* unseen(ids: ReadonlySet<string>, seen: Map<string, Print>): Asking<Print[]> {
  const fresh = [...ids].filter((id) => !seen.has(id)).sort();
  const rows = fresh.length === 0 ? [] : yield* ask("prints", fresh);
  const prints = rows.map((row) => printIn(row, row.first));
  for (const print of prints) seen.set(print.id, print);
  return prints;
}

/** Of the others those that are of one utterance with one of the rim. */
function beside(rim: readonly Print[], others: readonly Print[]): Print[] {
  const voices = new Map<string, Print[]>();
  for (const print of rim) voices.set(print.voice, [...(voices.get(print.voice) ?? []), print]);
  return others.filter((other) => (voices.get(other.voice) ?? []).some((print) => isOneUtterance(print, other)));
}
