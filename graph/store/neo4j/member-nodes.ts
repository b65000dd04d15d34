import { foundBy } from "../../resolve/blocks/block-part.ts";
import { calledOf } from "../../resolve/blocks/comparable.ts";
import { profileOf } from "../../resolve/blocks/signature.ts";
import type { Later } from "../resolution/asking.ts";
import type { MemberRow, RecordIndex } from "../resolution/record-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { inBatches } from "./in-batches.ts";
import { placeOf } from "./profile-place.ts";
import type { Row } from "./rows.ts";

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

/** The mentions of articles, each on the profile that it holds. */
export function memberNodes(run: Run): Pick<Later<RecordIndex>, "members" | "replaceMembers" | "holders" | "speakers"> {
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
