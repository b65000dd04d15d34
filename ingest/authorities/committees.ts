import { z } from "zod";
import type { Entry } from "../../graph/authorities/model.ts";
import { checked, type Reader } from "./reader.ts";
import { text } from "./fields.ts";

/** Source: README of github.com/unitedstates/congress-legislators (CC0), committees-current. */
const part = z.object({ name: text, thomas_id: text });
const committee = part.extend({
  type: z.enum(["house", "senate", "joint"]),
  subcommittees: z.array(part).optional(),
});

/** Words of a committee's name that newspapers leave out. */
const FORM = /\b(?:Permanent|Select|Special|Standing)\s+/gu;

/** The committees of Congress and their subcommittees. */
export const committees: Reader = {
  read: (record) => {
    const read = checked(committee, record);
    if (typeof read === "string") return read;
    const { name, thomas_id: id, subcommittees = [] } = read;
    return [body(id, [name, name.replace(FORM, "")]), ...subcommittees.map((sub) => subcommittee(read, sub))];
  },
};

/** "House Rivers Subcommittee on Levees", "House Subcommittee on Levees". */
function subcommittee({ name, thomas_id: id, type }: z.infer<typeof committee>, sub: z.infer<typeof part>): Entry {
  const whole = name.replace(FORM, "").replace(/(?<!\s)\s*\bCommittee(?:\s+on)?(?:\s+the)?\b/u, "");
  const chamber = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
  return body(`${id}${sub.thomas_id}`, [
    `${whole} Subcommittee on ${sub.name}`,
    `${chamber} Subcommittee on ${sub.name}`,
  ]);
}

function body(id: string, names: readonly [string, ...string[]]): Entry {
  return { sort: "body", id: `thomas:${id}`, name: names[0], names: [...new Set(names)], sameAs: [], level: "federal" };
}
