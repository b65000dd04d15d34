import { type Candidate, keyOf, type View } from "../candidate.ts";
import { isChamberOfState } from "../bodies/statehouse.ts";
import { isForeignBody } from "./foreign-bodies.ts";
import { mayBeBody } from "./may-be-body.ts";
import { NORTHISH } from "../words/name-parts.ts";
import { Shape } from "../shapes.ts";
import { isEateryWord, isEatingTold } from "../words/eateries.ts";
import { common, headOf, last, size, word } from "../look.ts";
import type { SureReason } from "./evidence.ts";

/** Countries that public bodies and associations have at the end of their names. **Source:** names of British, Irish, Canadian and Australian bodies. */
const AT_END = /^(?:ireland|canada|england|scotland|wales|australia)$/;
const PARTS = /^(?:mid|inner|outer|great|the|republic|middle|rural|regional|mainland)$/;

/** "Harbour Pilots Ireland"; not "Northern Ireland", "Rural Canada" nor "Cole Ireland", who is somebody. */
function isNationsOwn(view: View, { first, end, region, body, sentence }: Candidate): boolean {
  if (region !== undefined || body !== undefined || end - first < 2 || first === sentence[0]) return false;
  const opening = word(view, first);
  if (!AT_END.test(word(view, end - 1)) || NORTHISH.has(opening) || PARTS.test(opening)) return false;
  for (let at = first; at < end; at += 1) if (view.shapes[at] !== Shape.Capital) return false;
  return common(view, first) && !view.gazetteer.people.isGiven(opening);
}

/** Bodies by the form of their names. */
export const BODIES_BY_FORM: readonly SureReason[] = [
  {
    id: "union-local",
    because: "Local or Lodge and its number",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) => size(c) > 1 && (isLocal(v, c.end - 2) || isLocal(v, c.first)),
  },
  {
    id: "school-district",
    because: "ends with School District, Water District or the like",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) => size(c) > 2 && last(v, c) === "district" && headOf(v, c) === "Agency",
  },
  {
    id: "public-service",
    because: "ends with Rescue Service, Ambulance Service or the like",
    sort: "body",
    confidence: 0.93,
    holds: (v, c) => size(c) > 2 && /^services?$/.test(last(v, c)) && headOf(v, c) === "Agency",
  },
  {
    id: "utility",
    because: "ends with Water Works, Public Works, Housing Authority, Transit or the like, behind the name of a place",
    sort: "body",
    confidence: 0.9,
    holds: (v, c) =>
      (size(c) > 2 ? /^(?:works|authority|transit)$/ : /^(?:waterworks|transit)$/).test(last(v, c)) && isUtility(v, c),
  },
  {
    id: "campaign",
    because: "opens with Hands Off, or is called the group, a campaign or the like right before it",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => size(c) > 1 && isCampaign(v, c),
  },
  {
    id: "chamber",
    because: "an American state and House, Senate or Assembly: the Ohio House",
    sort: "body",
    confidence: 0.9,
    holds: isChamberOfState,
  },
  {
    id: "nations-own",
    because:
      "a common word with a capital, and Ireland, Canada, England or the like at its end: Harbour Pilots Ireland",
    sort: "body",
    confidence: 0.9,
    holds: isNationsOwn,
  },
  {
    id: "railway",
    because: "two words and & before freight train, locomotive or the like: a Harbor & Eastern freight train",
    sort: "body",
    confidence: 0.88,
    holds: (v, c) => size(c) === 3 && word(v, c.first + 1) === "&" && ROLLING.test(word(v, c.end)),
  },
  {
    id: "eatery",
    because: "ends with Kitchen, Grill, Bistro or the like, where the article tells of a restaurant",
    sort: "body",
    confidence: 0.85,
    holds: (v, c) => size(c) > 1 && isEateryWord(last(v, c)) && isEatery(v, c),
  },
  {
    id: "foreign-body",
    because: "opens with a Spanish, French, Portuguese, Italian or German word for a body: Centro Lindowe",
    sort: "body",
    confidence: 0.88,
    holds: isForeignBody,
  },
];

/** A hospital by the words that stand before "Hospital" elsewhere. */
export const HOSPITAL_CALLED: SureReason = {
  id: "hospital-called",
  because: "Memorial, General or Regional behind a name, where the article speaks of the hospital",
  sort: "body",
  confidence: 0.85,
  holds: (v, c) => size(c) > 1 && size(c) < 5 && isHospital(v, c),
};

/** What a town has under its own name, after words for what is done there. **Source:** names of American municipal utilities. */
const SERVED =
  /^(?:water|public|sewer|gas|housing|transit|transportation|port|power|airport|utility|utilities|parking|redevelopment)$/;

/** Behind the name of a place: not "Public Works", "Mass Transit" alone. */
function isUtility(view: View, candidate: Candidate): boolean {
  const head = last(view, candidate);
  if (candidate.title !== undefined || opensPlain(view, candidate)) return false;
  if (/^(?:transit|waterworks)$/.test(head)) return true;
  return headOf(view, candidate) === "Agency" && SERVED.test(word(view, candidate.end - 2));
}

/** A common word that opens no listed town or region: "Mass", not "Fort" of "Fort Wayne". */
function opensPlain(view: View, { first, end }: Candidate): boolean {
  const { cities, regions } = view.gazetteer;
  if (!common(view, first) || regions.match(view.tokens, first, end) !== undefined) return false;
  return [1, 2].every((steps) => cities.named(keyOf(view.tokens, first, first + steps)).length === 0);
}

/** "Local 512" at token `at`. */
function isLocal(view: View, at: number): boolean {
  return /^(?:local|lodge)$/.test(word(view, at)) && /^\d+$/.test(word(view, at + 1));
}

/** What a railway runs. */
const ROLLING = /^(?:freight|train|trains|locomotives?|railcars?|crew|tracks?)$/;

/** "Lantern Grill", "Copper Lane Kitchen": not "Mike Kitchen". */
function isEatery(view: View, candidate: Candidate): boolean {
  if (candidate.title !== undefined || candidate.region !== undefined || !isEatingTold(view)) return false;
  return size(candidate) > 2 || !view.gazetteer.people.isGiven(word(view, candidate.first));
}

/** "Hands Off Linden Creek", "the group Save Linden Creek"; "the group Ana Ruiz founded" is hers. */
function isCampaign(view: View, candidate: Candidate): boolean {
  const { first } = candidate;
  if (word(view, first) === "hands" && word(view, first + 1) === "off") return size(candidate) > 2;
  const isCalled = /^(?:group|campaign|nonprofit|non-profit|charity)$/.test(word(view, first - 1));
  return isCalled && /^(?:the|an?)$/.test(word(view, first - 2)) && mayBeBody(view, candidate);
}

/** "Linden Memorial", "Brackwater General": not "Surgeon General", nor "Linden Memorial Day" and "Brackwater Regional managers". */
function isHospital(view: View, candidate: Candidate): boolean {
  if (candidate.title !== undefined || candidate.region !== undefined || opensPlain(view, candidate)) return false;
  if (!/^(?:memorial|general|regional)$/.test(last(view, candidate)) || view.shapes[candidate.end] === Shape.Capital)
    return false;
  if (last(view, candidate) === "regional" && view.tokens[candidate.end]?.pos === "NOUN") return false;
  return view.tokens.some(({ lower }, at) => isHospitalTold(view, candidate, lower, at));
}

/** "the hospital", or the whole name: "Linden Memorial Medical Center". */
function isHospitalTold(view: View, { first, end }: Candidate, lower: string, at: number): boolean {
  if (lower === "hospital" && /^(?:the|its|a)$/.test(word(view, at - 1))) return true;
  if (!/^(?:hospital|medical)$/.test(lower) || at === end) return false;
  const from = at - (end - first);
  return view.tokens.slice(first, end).every((token, step) => view.tokens[from + step]?.lower === token.lower);
}
