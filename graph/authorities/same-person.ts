import { slug } from "../model/tokens.ts";
import type { Office, PersonEntry } from "./model.ts";
import { sameSeat, seatOf } from "./seats.ts";

/**
 * Whether two lists may speak of one person: they share an id, or some seat is in both, in one state and town. A member of Congress
 * and a state's representative of the same name are two.
 */
export function compatible(a: PersonEntry, b: PersonEntry): boolean {
  const ids = new Set([a.id, ...a.sameAs]);
  if ([b.id, ...b.sameAs].some((id) => ids.has(id))) return true;
  return a.offices.some((one) => b.offices.some((other) => sameOffice(one, other)));
}

function sameOffice(a: Office, b: Office): boolean {
  const agree = (x: string | undefined, y: string | undefined) =>
    x === undefined || y === undefined || slug(x) === slug(y);
  const [seat, other] = [seatOf(a.title), seatOf(b.title)];
  const sameTitle = seat && other ? sameSeat(seat.seat, other.seat) : slug(a.title) === slug(b.title);
  return (
    sameTitle &&
    agree(a.level ?? seat?.level, b.level ?? other?.level) &&
    agree(a.state, b.state) &&
    agree(a.district, b.district) &&
    agree(a.place, b.place)
  );
}
