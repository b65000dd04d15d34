import { single, unlisted } from "../look.ts";
import { BODIES_BY_FORM } from "./bodies-by-form.ts";
import { CALLED_COMPANIES } from "./called-companies.ts";
import { SURE_COMPANIES } from "./companies.ts";
import type { SureReason } from "./evidence.ts";
import { isLedBody } from "./led-bodies.ts";
import { LARGE_TOWNS } from "./large-towns.ts";
import { isPersonsOwn, isSomebody } from "./persons-own.ts";
import { LIKELY_BODIES, SURE_BODIES } from "./sure-bodies.ts";
import { SURE_NOTHING } from "./sure-nothing.ts";
import { SURE_PEOPLE } from "./sure-people.ts";
import { SURE_PLACES } from "./sure-places.ts";
import { SURE_TOWNS } from "./sure-towns.ts";

/** The first that holds counts. */
export const SURE: readonly SureReason[] = [
  ...SURE_NOTHING,
  ...BODIES_BY_FORM,
  ...SURE_PEOPLE,
  ...SURE_BODIES,
  ...SURE_PLACES,
  ...SURE_TOWNS,
  ...LARGE_TOWNS,
  {
    id: "led-body",
    because: "leader, spokesman, chair or the like in small letters and a name behind it",
    sort: "body",
    confidence: 0.85,
    holds: isLedBody,
  },
  ...SURE_COMPANIES,
  {
    id: "persons-own",
    because: "a surname before campaign, years, supporters or the like",
    sort: "person",
    confidence: 0.9,
    holds: (v, c) => single(c) && unlisted(c) && isPersonsOwn(v, c.end) && isSomebody(v, c),
  },
  ...LIKELY_BODIES,
  ...CALLED_COMPANIES,
];
