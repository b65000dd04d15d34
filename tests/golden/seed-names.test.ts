import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Span } from "../../graph/model/spans.ts";
import type { Mention } from "../../graph/model/extracted.ts";
import { readMentions } from "../support/read-mentions.ts";

interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly { readonly span: Span; readonly text: string }[];
  readonly required?: boolean;
  readonly party?: string | null;
  readonly handle?: string;
}

interface Gold {
  readonly source: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly (readonly [string, string, string])[];
}

const KINDS: Readonly<Record<string, readonly Mention["kind"][]>> = {
  PERSON: ["Official", "Person"],
  PERSON_UNNAMED: ["Official"],
  AGENCY: ["Agency"],
  NEWS_ORG: ["Outlet"],
  CITY: ["City"],
  STATE: ["Region"],
  DISTRICT: ["Region"],
  FACILITY: ["Site"],
};

const shared = new URL("../../../shared/", import.meta.url);
const goldFile = fileURLToPath(new URL("gold/seed.json", shared));
const there = existsSync(goldFile);
if (!there) console.info("skipped: the gold file seed.json is not beside the project");

const gold = there ? (JSON.parse(readFileSync(goldFile, "utf8")) as Gold) : { source: "", entities: [], relations: [] };
const { mentions } = readMentions(there ? readFileSync(fileURLToPath(new URL(gold.source, shared)), "utf8") : "");

/** The mention of the entity's kind that has all its spans. */
function mentionOf(entity: GoldEntity): Mention | undefined {
  const has = ({ spans }: Mention, wanted: Span): boolean =>
    spans.some((span) => span[0] <= wanted[0] + 3 && span[1] >= wanted[1]);
  return mentions.find(
    (mention) =>
      (KINDS[entity.type] ?? []).includes(mention.kind) && entity.mentions.every(({ span }) => has(mention, span)),
  );
}

const entities = gold.entities.filter(({ required }) => required !== false);
const test_ = there ? test : test.skip;

test_("every required entity comes out with all its names", () => {
  expect(entities.filter((entity) => mentionOf(entity) === undefined).map(({ id, name }) => `${id} ${name}`)).toEqual(
    [],
  );
});

test_("parties and handles come out", () => {
  for (const entity of entities) {
    const mention = mentionOf(entity);
    if (typeof entity.party === "string") expect(mention?.roles.map(({ party }) => party)).toContain(entity.party);
    if (entity.handle !== undefined) expect(mention?.handle).toBe(entity.handle);
  }
});

test_("every relation between entities comes out", () => {
  const byId = new Map(gold.entities.map((entity) => [entity.id, mentionOf(entity)]));
  const missing = gold.relations.filter(([from, relation, to]) => {
    const subject = byId.get(from);
    const object = byId.get(to);
    if (subject === undefined || object === undefined) return false;
    const related = relation === "in" ? subject.of === object.id : subject.roles.some((role) => role.of === object.id);
    return !related;
  });
  expect(missing).toEqual([]);
});
