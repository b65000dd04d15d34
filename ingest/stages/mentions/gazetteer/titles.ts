import { readRows } from "./tables.ts";
import type { Gender } from "./people.ts";

/** What a title says about its bearer. */
export interface Title {
  /** In lower case: "police chief", "u.s. attorney". */
  readonly name: string;
  /** What the title is held in: a place ("mayor of"), a body ("director of"), or nothing. */
  readonly seat: "place" | "body" | "none";
  /**
   * official: a public role. role: public if the body is. private: a job. candidate: seeks a role. party: a party's
   * member. kin, honorific: no role at all.
   */
  readonly class: "official" | "role" | "private" | "candidate" | "party" | "kin" | "honorific";
  /** Whether a place has only one bearer at a time, so that the place alone points at the person. */
  readonly head: boolean;
  readonly gender: Gender | undefined;
  /** The title of one bearer, where this one is of several: "council member" for "council members". */
  readonly singular: string | undefined;
}

/** Every title of the table, and "ex-mayor" of each that one bearer holds. */
export function readTitles(): Title[] {
  const titles = readTable();
  const held = titles.filter(({ class: group, singular }) => singular === undefined && HELD.test(group));
  return [...titles, ...held.map((title) => ({ ...title, name: `ex-${title.name}`, head: false }))];
}

const HELD = /^(?:official|role|private)$/;

function readTable(): Title[] {
  return readRows("titles.tsv").map(([name = "", seat, group, rank, gender, singular]) => ({
    name,
    seat: seat === "place" || seat === "body" ? seat : "none",
    class: CLASSES.find((known) => known === group) ?? "honorific",
    head: rank === "head",
    gender: gender === "m" || gender === "f" ? gender : undefined,
    singular: singular === undefined || singular === "" ? undefined : singular,
  }));
}

const CLASSES = ["official", "role", "private", "candidate", "party", "kin", "honorific"] as const;
