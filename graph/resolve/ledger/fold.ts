import type { Decision } from "../../model/decisions.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { mentionOf, ownId } from "./subjects.ts";

/** What the ledger says of one entity, or, as `to` alone, of one mention. */
export interface Verdict {
  /** The entity it is part of; null where it is dropped. */
  readonly to: string | null;
  readonly name?: string;
  readonly kind?: EntityKind;
  /** The decision that said so last. */
  readonly decision: string;
}

/** Whether a decision holds: `waiting` while something it names is not in the record, `refused` where it goes against an earlier one. */
export interface Status {
  readonly state: "applied" | "waiting" | "refused";
  /** Why it does not hold, or not wholly, as one sentence; "" where there is nothing to say. */
  readonly sentence: string;
  /** The earlier decision in the way. */
  readonly against?: string;
}

/** Which entities and mentions there are before anything is decided. */
export interface Standing {
  /** The entity that answers to this id; undefined where the record holds none. */
  readonly entity: (id: string) => string | undefined;
  /** The entity of a mention; undefined where the mention is gone. */
  readonly mention: (id: string) => string | undefined;
}

/** Whether an id is that of an event, not of somebody or something that takes part in one. */
export function isEvent(id: string): boolean {
  return id.startsWith("event:");
}

export interface Folded {
  /** By id of an entity, or of a mention. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** By id of the decision. */
  readonly statuses: ReadonlyMap<string, Status>;
}

/** What the ledger comes to: a function of its rows in order and of what stands in the record. */
export function foldLedger(decisions: readonly Decision[], standing: Standing): Folded {
  const ledger = new Ledger(standing);
  const statuses = new Map(decisions.map((decision) => [decision.id, ledger.take(decision)]));
  return { verdicts: ledger.verdicts(), statuses };
}

const APPLIED: Status = { state: "applied", sentence: "" };

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

type Said = Pick<Verdict, "name" | "kind"> & { readonly dropped?: true };
type By<Action extends Decision["action"]> = Extract<Decision, { action: Action }>;

class Ledger {
  private readonly standing: Standing;
  /** Entity → what it has become. */
  private readonly roots = new Map<string, string>();
  private readonly groups = new Map<string, Group>();
  private readonly apart = new Map<string, { readonly entity: string; readonly decision: string }>();
  /** Ids of mentions that stand apart. */
  private readonly own = new Set<string>();
  private readonly never: By<"never-merge">[] = [];
  private moment = 0;

  constructor(standing: Standing) {
    this.standing = standing;
  }

  take(decision: Decision): Status {
    this.moment += 1;
    switch (decision.action) {
      case "merge":
        return this.merge(decision);
      case "split":
        return this.split(decision);
      case "never-merge":
        return this.part(decision);
      case "rename":
        return this.say(decision, { name: decision.name });
      case "set-kind":
        return isEvent(decision.entity)
          ? refused(`${decision.entity} is an event; it can be of no other kind.`)
          : this.say(decision, { kind: decision.kind });
      case "drop":
        return this.say(decision, { dropped: true });
    }
  }

  verdicts(): Map<string, Verdict> {
    const verdicts = new Map<string, Verdict>();
    for (const [mention, { entity, decision }] of this.apart) verdicts.set(mention, { to: entity, decision });
    for (const [root, { members, said, decision }] of this.groups) {
      const { dropped, ...told } = said;
      for (const id of members) verdicts.set(id, { to: dropped === true ? null : root, ...told, decision });
    }
    return verdicts;
  }

  private merge({ id, entity, into }: By<"merge">): Status {
    if (areMixed(entity, into)) return mixed(entity, into);
    const [from, to] = [this.find(entity), this.find(into)];
    if (from === undefined || to === undefined) return absent(from === undefined ? entity : into);
    if (from === to) return refused(`${entity} and ${into} are one already.`, this.groups.get(from)?.joinedBy);
    const [kind, other] = [this.family(from), this.family(to)];
    if (kind !== other)
      return refused(`${entity} is of kind ${kind} and ${into} of kind ${other}; set the kind of one first.`);
    const barred = this.barredBy(from, to);
    if (barred !== undefined) return refused(`${entity} and ${into} were decided to be two.`, barred);
    this.join(from, to, id);
    return APPLIED;
  }

  private join(from: string, to: string, decision: string): void {
    const [left, right] = [this.group(from), this.group(to)];
    for (const one of left.members) this.roots.set(one, to);
    const members = [...right.members, ...left.members];
    // What was said later of either holds for both.
    const said = left.saidAt > right.saidAt ? { ...right.said, ...left.said } : { ...left.said, ...right.said };
    const saidAt = Math.max(left.saidAt, right.saidAt);
    this.groups.delete(from);
    this.groups.set(to, { members, said, saidAt, decision, joinedBy: decision });
  }

  private split({ id, entity, mentions }: By<"split">): Status {
    const there = mentions.filter((mention) => this.standing.mention(mention) !== undefined);
    const gone = mentions.filter((mention) => this.standing.mention(mention) === undefined);
    const sentence =
      gone.length === 0 ? "" : `${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} gone from the record.`;
    if (there.length === 0) return { state: "waiting", sentence };
    const stray = there.find((mention) => prefixOf(this.standing.mention(mention) ?? "") !== prefixOf(entity));
    if (stray !== undefined) return refused(`${stray} is of another kind than ${entity}.`);
    const own = ownId(entity, mentions);
    this.own.add(own);
    for (const mention of there) this.apart.set(mention, { entity: own, decision: id });
    return { state: "applied", sentence };
  }

  private part(decision: By<"never-merge">): Status {
    const { id, entity, other } = decision;
    if (areMixed(entity, other)) return mixed(entity, other);
    for (const one of [entity, other]) this.pin(one, id);
    const [a, b] = [this.find(entity), this.find(other)];
    if (a !== undefined && a === b) return refused(`${entity} and ${other} are one.`, this.groups.get(a)?.joinedBy);
    this.never.push(decision);
    return a === undefined || b === undefined ? absent(a === undefined ? entity : other) : APPLIED;
  }

  /** A mention that is never one with somebody goes back to an entity of its own. */
  private pin(entity: string, decision: string): void {
    const mention = mentionOf(entity);
    if (mention === undefined || this.own.has(entity) || this.standing.mention(mention) === undefined) return;
    this.own.add(entity);
    this.apart.set(mention, { entity, decision });
  }

  private say({ id, entity }: Decision, said: Said): Status {
    const root = this.find(entity);
    if (root === undefined) return absent(entity);
    const group = this.group(root);
    this.groups.set(root, { ...group, said: { ...group.said, ...said }, saidAt: this.moment, decision: id });
    return APPLIED;
  }

  private group(root: string): Group {
    return this.groups.get(root) ?? { members: [root], said: {}, saidAt: 0, decision: "" };
  }

  /** The entity that what answers to this id has become. */
  private find(id: string): string | undefined {
    const stands = this.own.has(id) ? id : this.standing.entity(id);
    return stands === undefined ? undefined : (this.roots.get(stands) ?? stands);
  }

  private barredBy(from: string, to: string): string | undefined {
    return this.never.find((one) => {
      const [a, b] = [this.find(one.entity), this.find(one.other)];
      return (a === from && b === to) || (a === to && b === from);
    })?.id;
  }

  private family(root: string): string {
    const { kind } = this.group(root).said;
    return kind === undefined ? prefixOf(root) : FAMILY[kind];
  }
}

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

function prefixOf(id: string): string {
  return id.split(":")[0] ?? "";
}

/** Whether one is an event and the other, by its id, something else; a mention may be of either. */
function areMixed(a: string, b: string): boolean {
  return isEvent(a) !== isEvent(b) && ![a, b].some((id) => id.startsWith("mention:"));
}

function mixed(a: string, b: string): Status {
  const [event, other] = isEvent(a) ? [a, b] : [b, a];
  return refused(`${event} is an event and ${other} is none: only two events can be one, or two names.`);
}

function absent(id: string): Status {
  return { state: "waiting", sentence: `${id} is not in the record.` };
}

function refused(sentence: string, against?: string): Status {
  return { state: "refused", sentence, ...(against === undefined ? {} : { against }) };
}
