import type { Asked, AskedRole, Found } from "./asked.ts";
import type { Office, PersonEntry } from "./model.ts";
import { fits, heldOn } from "./offices.ts";
import { push } from "./multimap.ts";
import { familyKey, type FullName, fullName, initialsAgree } from "./person-names.ts";
import { seatOf } from "./seats.ts";

interface Named {
  readonly entry: PersonEntry;
  readonly name: FullName;
}

/** The people of one list, by full name, family name and seat. */
export class PeopleIndex {
  private readonly byName = new Map<string, Named[]>();
  private readonly byFamily = new Map<string, PersonEntry[]>();
  private readonly bySeat = new Map<string, PersonEntry[]>();

  constructor(people: readonly PersonEntry[]) {
    for (const entry of people) this.add(entry);
  }

  /** Who is surely meant; undefined where nobody is, or more than one may be. */
  find(asked: Asked, date: string | undefined): Found<PersonEntry> | undefined {
    const roles = asked.roles.filter(tells);
    if (asked.name === undefined) return only(this.holders(roles, date), "authority-office");
    const inFull = this.namesakes(asked.name).filter((entry) => isOne(entry, roles, date));
    if (inFull.length > 0) return only(inFull, "authority-name");
    const kin = this.byFamily.get(familyKey(asked.name) ?? "") ?? [];
    return only(
      kin.filter((entry) => isOne(entry, roles, date) && isOnlyOne(entry, roles, date)),
      "authority-surname",
    );
  }

  private add(entry: PersonEntry): void {
    for (const written of entry.names) {
      const name = fullName(written);
      if (name !== undefined) push(this.byName, name.key, { entry, name });
    }
    for (const family of new Set(entry.family.map(familyKey)))
      if (family !== undefined) push(this.byFamily, family, entry);
    for (const seat of new Set(entry.offices.map(seatKey))) if (seat !== undefined) push(this.bySeat, seat, entry);
  }

  /** Everybody of that name; of several, those with the very initials. */
  private namesakes(written: string): PersonEntry[] {
    const name = fullName(written);
    const some = (name && this.byName.get(name.key)) ?? [];
    const initials = name?.initials ?? [];
    const exact = some.filter((one) => initials.length > 0 && one.name.initials.join() === initials.join());
    if (exact.length > 0) return [...new Set(exact.map(({ entry }) => entry))];
    return [...new Set(some.map(({ entry }) => entry))].filter((entry) =>
      initialsAgree(
        initials,
        some.filter((one) => one.entry === entry).flatMap((one) => one.name.initials),
      ),
    );
  }

  /** Who holds the seats; on the day that one follows another, the later. A seat is told by its title and its district, state or town. */
  private holders(roles: readonly AskedRole[], date: string | undefined): PersonEntry[] {
    const [role] = roles;
    const key = role && roles.length === 1 && role.status === "current" ? seatKey(role) : undefined;
    if (role === undefined || key === undefined || date === undefined) return [];
    const terms = (this.bySeat.get(key) ?? []).flatMap((entry) =>
      entry.offices
        .filter((office) => office.from !== undefined && heldOn(office, date) && fits(role, office, date))
        .map(({ from = "" }) => ({ entry, from })),
    );
    const latest = terms
      .map(({ from }) => from)
      .sort()
      .at(-1);
    return terms.filter(({ from }) => from === latest).map(({ entry }) => entry);
  }
}

/** A candidate's title is not held yet, and what is not current or former tells nothing. */
function tells(role: AskedRole): boolean {
  return role.status !== "candidate";
}

/**
 * Each of the known offices an article gives somebody must be one of the entry's, and at least one must be. A list that gives somebody
 * no office vouches for the name alone.
 */
function isOne(entry: PersonEntry, roles: readonly AskedRole[], date: string | undefined): boolean {
  if (entry.offices.length === 0) return true;
  const isHis = (role: AskedRole) => entry.offices.some((office) => fits(role, office, date));
  const known = roles.filter(({ title }) => seatOf(title) !== undefined);
  return known.every(isHis) && roles.some(isHis);
}

/** A family name alone is enough only for a seat of a state that the article names, and for the president in office. */
function isOnlyOne({ offices }: PersonEntry, roles: readonly AskedRole[], date: string | undefined): boolean {
  return roles.some((role) =>
    offices.some((office) => fits(role, office, date) && (isOfState(role, office) || isNational(role, office, date))),
  );
}

function isOfState(role: AskedRole, office: Office): boolean {
  return role.state !== undefined && office.state !== undefined;
}

function isNational({ status }: AskedRole, office: Office, date: string | undefined): boolean {
  const seat = office.level === "federal" ? seatOf(office.title)?.seat : undefined;
  const isOne = seat === "president" || seat === "vice-president";
  return isOne && status === "current" && date !== undefined && heldOn(office, date);
}

/** `house|OH|4`: seats that one person holds at a time. A senator's is not: a state has two. */
function seatKey({ title, state, district, place, level }: Office | AskedRole): string | undefined {
  const seat = seatOf(title)?.seat;
  if (seat === undefined || seat === "legislator") return undefined;
  const isMember = seat === "house" || seat === "senate";
  if (isMember) return state === undefined || district === undefined ? undefined : `${seat}|${state}|${district}`;
  const isLocal = level === "local" || seat === "mayor";
  if (isLocal)
    return state === undefined || place === undefined ? undefined : `${seat}|${state}|${place.toLowerCase()}`;
  return state === undefined ? undefined : `${seat}|${state}`;
}

function only(entries: readonly PersonEntry[], rule: string): Found<PersonEntry> | undefined {
  const [entry, ...others] = new Set(entries);
  return entry === undefined || others.length > 0 ? undefined : { entry, rule };
}
