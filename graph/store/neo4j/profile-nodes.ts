import neo4j from "neo4j-driver";
import { NOTHING } from "../../resolve/blocks/block-part.ts";
import { AROUND_MENTIONS } from "../../resolve/blocks/signature.ts";
import { BY_COMPANY } from "../../resolve/blocks/surname-company.ts";
import { KNOWN_TO_ALL, UNREAD } from "../../resolve/blocks/surnames.ts";
import type { Later } from "../resolution/asking.ts";
import {
  AROUND_TOLD,
  type BearerRow,
  type FoundRow,
  type InCompanyRow,
  type ProfileIndex,
  type ProfilePlace,
  type ProfileRow,
} from "../resolution/profile-index.ts";
import type { Run } from "./connection.ts";
import { cypher } from "./cypher-file.ts";
import { inBatches } from "./in-batches.ts";
import { placeOf } from "./profile-place.ts";
import type { Row } from "./rows.ts";

type Index = Later<ProfileIndex>;
type Company = Pick<Index, "inCompany" | "companyOf">;
type AroundRow = Row<Omit<ProfileRow, "around"> & { around: readonly string[] }>;

function profileRow({ around, ...row }: AroundRow): ProfileRow {
  return { ...row, around: around.length === 0 ? null : around.join("\n") };
}

/** Profiles by block, name and trait, and what each was last found to be. */
export function profileNodes(run: Run): Omit<Index, keyof Company> {
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

/** In whose company articles name profiles. */
export function companyNodes(run: Run): Company {
  return {
    inCompany: (asked) => run<Row<InCompanyRow>>(cypher("read/in-company"), { asked }),
    companyOf: (profiles) =>
      run<Row<{ block: string; company: string }>>(cypher("read/company-of"), { places: profiles.map(placeOf) }),
  };
}
