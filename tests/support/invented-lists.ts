import type { AuthorityKind, AuthorityList, Entry, Office } from "../../graph/authorities/model.ts";

/** Lists of invented people, for tests of authorities. */
export function person(id: string, names: string[], offices: Office[], sameAs: string[] = []): Entry {
  const [name = ""] = names;
  return { sort: "person", id, name, names, sameAs, family: [name.split(" ").at(-1) ?? ""], offices };
}

export function rep(state: string, district: string, from: string, to: string, party = "Democrat"): Office {
  return { title: "U.S. Rep.", level: "federal", state, district, party, from, to };
}

export function sen(state: string, from: string, to: string, party = "Democrat"): Office {
  return { title: "U.S. Sen.", level: "federal", state, party, from, to };
}

export function list(name: string, entries: Entry[], kind: AuthorityKind = "congress"): AuthorityList {
  return { name, kind, entries };
}
