import type { EntityKind } from "../../../../graph/model/kinds.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";
import { list, readRows } from "./tables.ts";

/** A known agency, outlet, party or other body. */
export interface Body {
  readonly kind: Extract<EntityKind, "Agency" | "Organization" | "Outlet">;
  /** The name the record uses. */
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly level: Mention["level"];
  /** The name of the agency this one is a part of; null where it is not known or there is none. */
  readonly partOf: string | null;
  readonly party: boolean;
}

const PLAIN = { acronym: null, aliases: [], level: null, partOf: null, party: false } as const;

/** Every body of the tables; where two share a name, the first counts. */
export function readBodies(): Body[] {
  const agencies = readRows("agencies.tsv").map(([name = "", acronym, level, aliases, partOf]): Body => ({
    ...{ ...PLAIN, kind: "Agency", name, acronym: list(acronym)[0] ?? null, level: levelOf(level) },
    ...{ aliases: withNation([name, ...list(aliases)]), partOf: list(partOf)[0] ?? null },
  }));
  const outlets = readRows("outlets.tsv").map(([name = "", aliases]): Body => ({
    ...PLAIN,
    kind: "Outlet",
    name,
    aliases: list(aliases),
  }));
  const parties = readRows("parties.tsv").map(([name = "", , aliases]): Body => ({
    ...PLAIN,
    kind: "Organization",
    name,
    aliases: list(aliases),
    party: true,
  }));
  const others = readRows("organizations.tsv").map(([name = "", acronym, aliases]): Body => ({
    ...{ ...PLAIN, kind: "Organization", name, acronym: list(acronym)[0] ?? null },
    aliases: [...list(acronym).slice(1), ...list(aliases)],
  }));
  return [...agencies, ...outlets, ...parties, ...others];
}

/** The aliases, with the nation as papers write it: "United States Department of …", "US Department of …", "U. S. Department of …". */
function withNation([name = "", ...aliases]: readonly string[]): string[] {
  const national = [name, ...aliases].filter((one) => one.startsWith("U.S. "));
  const others = national.flatMap((one) => NATION.map((words) => one.replace("U.S.", words)));
  return [...new Set([...aliases, ...others])];
}

const NATION = ["United States", "US", "U. S."];

function levelOf(cell: string | undefined): Mention["level"] {
  return cell === "federal" || cell === "state" || cell === "local" ? cell : null;
}
