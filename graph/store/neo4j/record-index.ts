import { createHash } from "node:crypto";
import neo4j from "neo4j-driver";
import type { NodeClaim } from "../../model/claims.ts";
import type { Decision } from "../../model/decisions.ts";
import { extractedSchema } from "../../model/extracted.ts";
import { foundBy, NOTHING } from "../../resolve/blocks/block-part.ts";
import { calledOf } from "../../resolve/blocks/comparable.ts";
import type { Doubt } from "../../resolve/blocks/doubts.ts";
import type { Verdict } from "../../resolve/ledger/verdicts.ts";
import { AROUND_MENTIONS, profileOf } from "../../resolve/blocks/profile.ts";
import { BY_COMPANY } from "../../resolve/blocks/surname-company.ts";
import { KNOWN_TO_ALL, UNREAD } from "../../resolve/blocks/surnames.ts";
import type { Later } from "../resolution/asking.ts";
import {
  AROUND_TOLD,
  type BearerRow,
  type FoundRow,
  type InCompanyRow,
  type MemberRow,
  type ProfilePlace,
  type ProfileRow,
  type RecordIndex,
  type StandingRow,
  type SupportRow,
  type VersionRow,
} from "../resolution/record-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { eventIndex } from "./event-index.ts";
import type { NodeAnswer } from "./rows.ts";
import { utteranceIndex } from "./utterance-index.ts";
import { applyAll, inBatches, removeOne } from "./write.ts";

async function supported(run: Run, nodes: readonly string[], articles: readonly string[]): Promise<SupportRow[]> {
  const claims = await run<{ nodes: string }>(cypher("write/claims-of"), { articles });
  const among = new Map<string, number>();
  for (const { id } of claims.flatMap((one) => JSON.parse(one.nodes) as NodeClaim[]))
    among.set(id, (among.get(id) ?? 0) + 1);
  return (await run<NodeAnswer>(cypher("read/nodes"), { ids: nodes })).map(({ id, kind, name, record }) => ({
    brief: { id, kind, name },
    all: (JSON.parse(record) as { articles: number }).articles,
    among: among.get(id) ?? 0,
  }));
}

type Index = Later<RecordIndex>;
type Row<Columns> = Columns & Record<string, unknown>;

/** The index as nodes apart from the record's; asked within a transaction. */
export function recordIndex(run: Run): Index {
  return {
    ...memberNodes(run),
    ...profileNodes(run),
    ...companyNodes(run),
    ...doubtNodes(run),
    ...ledgerNodes(run),
    ...eventIndex(run),
    ...utteranceIndex(run),
    standing: (ids) => run<Row<StandingRow>>(cypher("read/standing"), { asked: ids.map(askedFor) }),
    briefs: async (ids) => {
      const rows = await run<NodeAnswer>(cypher("read/nodes"), { ids });
      return rows.map(({ id, kind, name }) => ({ id, kind, name }));
    },
    supported: (nodes, articles) => supported(run, nodes, articles),
    versions: async (asked, most) =>
      asked.length === 0
        ? []
        : run<Row<VersionRow>>(cypher("read/versions"), {
            asked: asked.map((one) => ({ ...one })),
            most: neo4j.int(most),
          }),
    aside: async (articles) => (await run<{ id: string }>(cypher("read/aside"), { articles })).map(({ id }) => id),
    records: async (articles) => {
      const rows = await run<{ record: string }>(cypher("read/records"), { articles });
      return rows.map(({ record }) => extractedSchema.parse(JSON.parse(record)));
    },
    apply: (contributions) => applyAll(run, contributions),
    remove: (article) => removeOne(run, article),
  };
}

/** One short key for a profile's place: an index of the server takes no long texts. */
function placeOf({ block, signature }: ProfilePlace): string {
  return createHash("sha256").update(`${block}\n${signature}`).digest("hex");
}

function askedFor(id: string) {
  const [, article = null, mention = null] = id.startsWith("mention:") ? id.split(":") : [];
  return { id, article, mention };
}

type JoinedRow = Row<{
  article: string;
  mention: string;
  witness: boolean;
  own: string | null;
  around: string | null;
  company: readonly string[] | null;
  block: string | null;
  signature: string;
  name: string;
  entity: string | null;
  rule: string;
}>;

function memberNodes(run: Run): Pick<Index, "members" | "replaceMembers" | "holders" | "speakers"> {
  const articles = async (query: string, parameters: Record<string, unknown>) =>
    (await run<{ article: string }>(cypher(query), parameters)).map(({ article }) => article);
  return {
    members: async (ids) => {
      const rows = await run<JoinedRow>(cypher("read/members"), { articles: ids });
      return rows.map(({ article, mention, witness, own, around, company, block, signature, name, entity, rule }) => ({
        article,
        mention,
        own,
        around,
        company: company ?? [],
        isWitness: witness,
        profile: block === null ? null : { block, signature, name, entity, rule },
      }));
    },
    replaceMembers: async (ids, rows) => {
      await run(cypher("write/drop-company"), { articles: ids });
      await run(cypher("write/drop-members"), { articles: ids });
      await inBatches(run, cypher("write/put-profiles"), heldProfiles(rows));
      await inBatches(run, cypher("write/put-members"), rows.map(memberNode));
      await inBatches(run, cypher("write/put-company"), rows.flatMap(companyRows));
    },
    holders: (profiles) => articles("read/holders", { places: profiles.map(placeOf) }),
    speakers: (entities) => articles("read/speakers", { entities }),
  };
}

function memberNode({ article, mention, isWitness, own, profile, around, company }: MemberRow) {
  const place = profile === null ? null : placeOf(profile);
  return { article, mention, witness: isWitness, own, around, company, place };
}

function companyRows({ profile, company }: MemberRow) {
  return profile === null
    ? []
    : company.map((word) => ({ block: profile.block, company: word, place: placeOf(profile) }));
}

/** Each profile once, with what finds it, and how many of these mentions hold it. */
function heldProfiles(rows: readonly MemberRow[]) {
  const held = new Map<string, { place: string; held: number; profile: object }>();
  for (const { profile } of rows) {
    if (profile === null) continue;
    const place = placeOf(profile);
    const told = profileOf(profile.block, profile.signature);
    const found = { called: calledOf(told).join(" "), traits: foundBy(told) };
    held.set(place, { place, profile: { ...profile, ...found }, held: (held.get(place)?.held ?? 0) + 1 });
  }
  return [...held.values()];
}

type AroundRow = Row<Omit<ProfileRow, "around"> & { around: readonly string[] }>;

function profileRow({ around, ...row }: AroundRow): ProfileRow {
  return { ...row, around: around.length === 0 ? null : around.join("\n") };
}

function profileNodes(
  run: Run,
): Pick<
  Index,
  | "bearers"
  | "profilesCalled"
  | "surnamesShowing"
  | "silentUnlike"
  | "bearersShowing"
  | "profilesOf"
  | "profilesNamed"
  | "tie"
> {
  return {
    bearers: (blocks) => run<Row<BearerRow>>(cypher("read/bearers"), { blocks }),
    profilesCalled: async (asked) =>
      (await run<AroundRow>(cypher("read/profiles-called"), { asked, most: neo4j.int(AROUND_MENTIONS) })).map(
        profileRow,
      ),
    surnamesShowing: (asked) => run<Row<ProfileRow>>(cypher("read/surnames-showing"), { asked }),
    silentUnlike: (asked) =>
      run<Row<ProfileRow>>(cypher("read/silent-unlike"), {
        ...{ asked, nothing: NOTHING, unread: UNREAD, known: KNOWN_TO_ALL, company: BY_COMPANY },
      }),
    bearersShowing: (asked) => run<Row<FoundRow>>(cypher("read/bearers-showing"), { asked }),
    profilesOf: async (entities) =>
      (await run<AroundRow>(cypher("read/profiles-of-entities"), { entities, most: neo4j.int(AROUND_TOLD) })).map(
        profileRow,
      ),
    profilesNamed: (names) => run<Row<ProfilePlace>>(cypher("read/profiles-named"), { names }),
    tie: (rows) =>
      inBatches(
        run,
        cypher("write/tie-profiles"),
        rows.map((row) => ({ place: placeOf(row), entity: row.entity, rule: row.rule })),
      ),
  };
}

function companyNodes(run: Run): Pick<Index, "inCompany" | "companyOf"> {
  return {
    inCompany: (asked) => run<Row<InCompanyRow>>(cypher("read/in-company"), { asked }),
    companyOf: (profiles) =>
      run<Row<{ block: string; company: string }>>(cypher("read/company-of"), { places: profiles.map(placeOf) }),
  };
}

function doubtNodes(run: Run): Pick<Index, "doubts" | "replaceDoubts"> {
  return {
    doubts: async (limit, offset) => {
      const window = { limit: neo4j.int(limit), offset: neo4j.int(offset) };
      const rows = await run<Row<Omit<Doubt, "reasons"> & { reasons: string }>>(cypher("read/doubts"), window);
      return rows.map(({ a, b, score, reasons }) => ({
        a,
        b,
        score,
        reasons: JSON.parse(reasons) as Doubt["reasons"],
      }));
    },
    replaceDoubts: async (blocks, rows) => {
      await run(cypher("write/drop-doubts"), { blocks });
      const nodes = rows.map(({ block, a, b, score, reasons }) => ({
        block,
        a,
        b,
        score,
        reasons: JSON.stringify(reasons),
      }));
      await inBatches(run, cypher("write/put-doubts"), nodes);
    },
  };
}

function ledgerNodes(run: Run): Pick<Index, "ledger" | "putDecision" | "dropDecision" | "verdicts" | "putVerdicts"> {
  return {
    ledger: async () =>
      (await run<{ record: string }>(cypher("read/ledger"))).map(({ record }) => JSON.parse(record) as Decision),
    putDecision: async (decision) => {
      const { id, at } = decision;
      await run(cypher("write/put-decision"), { id, at, record: JSON.stringify(decision) });
    },
    dropDecision: async (id) => {
      await run(cypher("write/drop-decision"), { id });
    },
    verdicts: async () => {
      const rows = await run<{ subject: string; record: string }>(cypher("read/verdicts"));
      return rows.map(({ subject, record }) => [subject, JSON.parse(record) as Verdict] as const);
    },
    putVerdicts: async (put, drop) => {
      if (drop.length > 0) await run(cypher("write/drop-verdicts"), { subjects: drop });
      const rows = put.map(([subject, verdict]) => ({ subject, record: JSON.stringify(verdict) }));
      await inBatches(run, cypher("write/put-verdicts"), rows);
    },
  };
}
