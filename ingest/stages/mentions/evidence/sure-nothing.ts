import { isNumbered, isVehicle } from "./roads.ts";
import { isShip } from "./ships.ts";
import { unlisted } from "../look.ts";
import type { SureReason } from "./evidence.ts";

/** What is written like a name and is none. */
export const SURE_NOTHING: readonly SureReason[] = [
  {
    id: "no-entity",
    because: "a people, a faith, a treaty, an occasion or the like",
    sort: "none",
    confidence: 0.95,
    holds: (v, c) => unlisted(c) && v.gazetteer.noEntities.has(c.key),
  },
  {
    id: "numbered",
    because: "a word for one of many and its number: Route 4, Lot No. 15",
    sort: "none",
    confidence: 0.95,
    holds: isNumbered,
  },
  {
    id: "vehicle",
    because: "a maker of cars and a model, with a year or article before it",
    sort: "none",
    confidence: 0.95,
    holds: isVehicle,
  },
  {
    id: "ship",
    because: "the word for a ship before it, or HMS, MV or the like",
    sort: "none",
    confidence: 0.9,
    holds: (v, c) => unlisted(c) && isShip(v, c),
  },
  {
    id: "members",
    because: "letters for members of a parliament, of several: Opposition TDs",
    sort: "none",
    confidence: 0.9,
    holds: (v, c) =>
      unlisted(c) && /^(?:TD|MP|MLA|MLC|MSP|MEP|MPP|MNA|MCA|AM|MS)s$/.test(v.tokens[c.end - 1]?.text ?? ""),
  },
];
