import type { Decision } from "../../model/decisions.ts";
import { Groups, type Said } from "./groups.ts";
import { absent, APPLIED, mixed, refused } from "./statuses.ts";
import { areMixed, isEvent, mentionOf, ownId, prefixOf } from "./subjects.ts";
import type { Folded, Standing, Status, Verdict } from "./verdicts.ts";

/** What the ledger comes to: a function of its rows in order and of what stands in the record. */
export function foldLedger(decisions: readonly Decision[], standing: Standing): Folded {
  const ledger = new Ledger(standing);
  const statuses = new Map(decisions.map((decision) => [decision.id, ledger.take(decision)]));
  return { verdicts: ledger.verdicts(), statuses };
}

type By<Action extends Decision["action"]> = Extract<Decision, { action: Action }>;

class Ledger {
  private readonly standing: Standing;
  private readonly groups = new Groups();
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
    for (const [root, { members, said, decision }] of this.groups.all()) {
      const { dropped, ...told } = said;
      for (const id of members) verdicts.set(id, { to: dropped === true ? null : root, ...told, decision });
    }
    return verdicts;
  }

  private merge({ id, entity, into }: By<"merge">): Status {
    if (areMixed(entity, into)) return mixed(entity, into);
    const [from, to] = [this.find(entity), this.find(into)];
    if (from === undefined || to === undefined) return absent(from === undefined ? entity : into);
    if (from === to) return refused(`${entity} and ${into} are one already.`, this.groups.of(from).joinedBy);
    const [kind, other] = [this.groups.family(from), this.groups.family(to)];
    if (kind !== other)
      return refused(`${entity} is of kind ${kind} and ${into} of kind ${other}; set the kind of one first.`);
    const barred = this.barredBy(from, to);
    if (barred !== undefined) return refused(`${entity} and ${into} were decided to be two.`, barred);
    this.groups.join(from, to, id);
    return APPLIED;
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
    if (a !== undefined && a === b) return refused(`${entity} and ${other} are one.`, this.groups.of(a).joinedBy);
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
    this.groups.say(root, said, this.moment, id);
    return APPLIED;
  }

  /** The entity that what answers to this id has become. */
  private find(id: string): string | undefined {
    const stands = this.own.has(id) ? id : this.standing.entity(id);
    return stands === undefined ? undefined : this.groups.rootOf(stands);
  }

  private barredBy(from: string, to: string): string | undefined {
    return this.never.find((one) => {
      const [a, b] = [this.find(one.entity), this.find(one.other)];
      return (a === from && b === to) || (a === to && b === from);
    })?.id;
  }
}
