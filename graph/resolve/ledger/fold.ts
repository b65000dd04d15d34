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
  private readonly parents = new Map<string, { readonly into: string; readonly decision: string }>();
  private readonly said = new Map<string, readonly { readonly decision: string; readonly said: Said }[]>();
  private readonly apart = new Map<string, { readonly entity: string; readonly decision: string }>();
  private readonly own = new Set<string>();
  private readonly never: By<"never-merge">[] = [];
  private readonly order: string[] = [];

  constructor(standing: Standing) {
    this.standing = standing;
  }

  take(decision: Decision): Status {
    this.order.push(decision.id);
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
        return this.say(decision, { kind: decision.kind });
      case "drop":
        return this.say(decision, { dropped: true });
    }
  }

  verdicts(): Map<string, Verdict> {
    const verdicts = new Map<string, Verdict>();
    for (const [mention, { entity, decision }] of this.apart) verdicts.set(mention, { to: entity, decision });
    const groups = this.groups();
    for (const members of groups.values()) {
      const verdict = this.verdictOf(members);
      for (const id of members) if (verdict !== undefined) verdicts.set(id, verdict);
    }
    return verdicts;
  }

  private merge({ id, entity, into }: By<"merge">): Status {
    const [from, to] = [this.find(entity), this.find(into)];
    if (from === undefined || to === undefined) return absent(from === undefined ? entity : into);
    if (from === to) return refused(`${entity} and ${into} are one already.`, this.joinedBy(from));
    const [kind, other] = [this.family(from), this.family(to)];
    if (kind !== other)
      return refused(`${entity} is of kind ${kind} and ${into} of kind ${other}; set the kind of one first.`);
    const barred = this.never.find((one) => {
      const [a, b] = [this.find(one.entity), this.find(one.other)];
      return (a === from && b === to) || (a === to && b === from);
    });
    if (barred !== undefined) return refused(`${entity} and ${into} were decided to be two.`, barred.id);
    this.parents.set(from, { into: to, decision: id });
    return APPLIED;
  }

  private split({ id, entity, mentions }: By<"split">): Status {
    const there = mentions.filter((mention) => this.standing.mention(mention) !== undefined);
    const gone = mentions.filter((mention) => !there.includes(mention));
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
    this.never.push(decision);
    for (const one of [entity, other]) this.pin(one, id);
    const [a, b] = [this.find(entity), this.find(other)];
    if (a === undefined || b === undefined) return absent(a === undefined ? entity : other);
    if (a !== b) return APPLIED;
    this.never.pop();
    return refused(`${entity} and ${other} are one.`, this.joinedBy(a));
  }

  /** A mention that is never one with somebody goes back to an entity of its own. */
  private pin(entity: string, decision: string): void {
    const mention = mentionOf(entity);
    if (mention === undefined || this.own.has(entity) || this.standing.mention(mention) === undefined) return;
    this.own.add(entity);
    this.apart.set(mention, { entity, decision });
  }

  private say({ id, entity }: Decision, said: Said): Status {
    const stands = this.stands(entity);
    if (stands === undefined) return absent(entity);
    this.said.set(stands, [...(this.said.get(stands) ?? []), { decision: id, said }]);
    return APPLIED;
  }

  private stands(id: string): string | undefined {
    return this.own.has(id) ? id : this.standing.entity(id);
  }

  /** The entity that all the merged ones have become. */
  private find(id: string): string | undefined {
    let at = this.stands(id);
    for (let parent = this.parents.get(at ?? ""); parent !== undefined; parent = this.parents.get(parent.into))
      at = parent.into;
    return at;
  }

  private joinedBy(root: string): string | undefined {
    return [...this.parents.values()].filter(({ into }) => this.find(into) === root).at(-1)?.decision;
  }

  private family(root: string): string {
    const { kind } = this.saidOf(this.groups().get(root) ?? [root]);
    return kind === undefined ? prefixOf(root) : FAMILY[kind];
  }

  /** Every entity that a decision is about, by what it has become. */
  private groups(): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    const all = new Set([...this.parents].flatMap(([id, { into }]) => [id, into]).concat([...this.said.keys()]));
    for (const id of all) {
      let root = id;
      for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root))
        root = parent.into;
      groups.set(root, [...(groups.get(root) ?? []), id]);
    }
    return groups;
  }

  /** What was said last of any of these. */
  private saidOf(members: readonly string[]): Said & { readonly decision?: string } {
    const rows = members.flatMap((id) => this.said.get(id) ?? []);
    const inOrder = rows.sort((a, b) => this.order.indexOf(a.decision) - this.order.indexOf(b.decision));
    return Object.assign({}, ...inOrder.map(({ said, decision }) => ({ ...said, decision }))) as Said & {
      decision?: string;
    };
  }

  private verdictOf(members: readonly string[]): Verdict | undefined {
    const root = members.find((id) => !this.parents.has(id));
    if (root === undefined) return undefined;
    const { dropped, name, kind, decision } = this.saidOf(members);
    const joins = members.flatMap((id) => this.parents.get(id)?.decision ?? []);
    const all = [...joins, ...(decision === undefined ? [] : [decision])];
    const last = all.sort((a, b) => this.order.indexOf(a) - this.order.indexOf(b)).at(-1) ?? "";
    return {
      to: dropped === true ? null : root,
      ...(name === undefined ? {} : { name }),
      ...(kind === undefined ? {} : { kind }),
      decision: last,
    };
  }
}

function prefixOf(id: string): string {
  return id.split(":")[0] ?? "";
}

function absent(id: string): Status {
  return { state: "waiting", sentence: `${id} is not in the record.` };
}

function refused(sentence: string, against?: string): Status {
  return { state: "refused", sentence, ...(against === undefined ? {} : { against }) };
}
