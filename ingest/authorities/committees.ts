import { z } from "zod";
import type { Entry } from "../../graph/authorities/model.ts";
import { checked, type Reader } from "./reader.ts";
import { text } from "./fields.ts";

/** Source: README of github.com/unitedstates/congress-legislators (CC0), committees-current. */
const committee = z.object({
  type: z.enum(["house", "senate", "joint"]),
  name: text,
  thomas_id: text,
  wikipedia: text.optional(),
});

/** Words of a committee's name that newspapers leave out. */
const FORM = /\b(?:Permanent|Select|Special|Standing)\s+/gu;

/** The committees of Congress. */
export const committees: Reader = {
  read: (record) => {
    const read = checked(committee, record);
    return typeof read === "string" ? read : entry(read);
  },
};

function entry({ name, thomas_id }: z.infer<typeof committee>): Entry {
  const names = [...new Set([name, name.replace(FORM, "")])];
  return { sort: "body", id: `thomas:${thomas_id}`, name, names, sameAs: [], level: "federal" };
}
