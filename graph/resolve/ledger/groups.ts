import type { EntityKind } from "../../model/kinds.ts";
import { prefixOf } from "./subjects.ts";
import type { Verdict } from "./verdicts.ts";

/** The id's beginning tells the kinds that may be one. */
const FAMILY: Readonly<Record<EntityKind, string>> = {
  Official: "person",
  Person: "person",
  City: "city",
  Region: "region",
  Site: "site",
  Agency: "agency",
  Organization: "org",
  Outlet: "outlet",
};

/** What is said of an entity, whatever else it becomes. */
export type Said = Pick<Verdict, "name" | "kind"> & { readonly dropped?: true };

/** Entities that have become one, or of which something is said. */
interface Group {
  readonly members: readonly string[];
  readonly said: Said;
  /** When something was last said, to tell what was later. */
  readonly saidAt: number;
  /** The decision on it that was given last. */
  readonly decision: string;
  /** The merge that was given last. */
  readonly joinedBy?: string;
}

/** Which entities have become one, each told by one of them, its root, and what is said of it. */
export class Groups {
  /** Entity → what it has become. */
  private readonly roots = new Map<string, string>();
  private readonly groups = new Map<string, Group>();

  rootOf(entity: string): string {
    return this.roots.get(entity) ?? entity;
  }

  of(root: string): Group {
    return this.groups.get(root) ?? { members: [root], said: {}, saidAt: 0, decision: "" };
  }

  all(): Iterable<[root: string, group: Group]> {
    return this.groups;
  }

  join(from: string, to: string, decision: string): void {
    const [left, right] = [this.of(from), this.of(to)];
    for (const one of left.members) this.roots.set(one, to);
    const members = [...right.members, ...left.members];
    // What was said later of either holds for both.
    const said = left.saidAt > right.saidAt ? { ...right.said, ...left.said } : { ...left.said, ...right.said };
    const saidAt = Math.max(left.saidAt, right.saidAt);
    this.groups.delete(from);
    this.groups.set(to, { members, said, saidAt, decision, joinedBy: decision });
  }

  /** `saidAt` tells what was said later. */
  say(root: string, said: Said, saidAt: number, decision: string): void {
    const group = this.of(root);
    this.groups.set(root, { ...group, said: { ...group.said, ...said }, saidAt, decision });
  }

  /** What the ids begin with of those that it may be one with. */
  family(root: string): string {
    const { kind } = this.of(root).said;
    return kind === undefined ? prefixOf(root) : FAMILY[kind];
  }
}
