import type { Candidate, View } from "../candidate.ts";
import { headKind } from "../../../nlp/name-heads.ts";
import { Shape } from "../shapes.ts";
import { NUMBERED } from "../words/name-parts.ts";
import { last, single, size, unlisted, word } from "../look.ts";
import { words } from "../../word-list.ts";

/** Makers of cars, whose names with a model are no bodies. **Source:** makes of the accident reports of American news. */
const MAKERS = words(`
  acura audi bmw buick cadillac chevrolet chevy chrysler datsun dodge fiat ford freightliner gmc harley-davidson honda hummer hyundai infiniti isuzu
  jaguar jeep kawasaki kenworth kia lexus lincoln mazda mercedes mercedes-benz mercury mitsubishi nissan oldsmobile peterbilt plymouth
  pontiac porsche saab saturn subaru suzuki tesla toyota volkswagen volvo yamaha
`);

/** Makers that are as often somebody, a town or a firm: "Ford Foundation", "Lincoln Center". */
const ALSO_NAMES = words("cadillac dodge ford jaguar lincoln mercury plymouth pontiac saturn");

export function isNumber(view: View, at: number): boolean {
  return view.shapes[at] === Shape.Number || /^nos?\.?$/.test(word(view, at));
}

/** "Route 4", "Lot No. 15", "State Highway 5", "Illinois Route 3". */
export function isNumbered(view: View, candidate: Candidate): boolean {
  if (!unlisted(candidate) || !isNumber(view, candidate.end)) return false;
  if (single(candidate)) return NUMBERED.has(candidate.key);
  return size(candidate) < 4 && /^(?:highway|hwy|interstate|road|route)$/.test(last(view, candidate));
}

/** "on U.S. 33 near": a road, where no noun is counted; not "the U.S. 10 years". */
export function isFederalRoad({ tokens, shapes }: View, { region, end }: Candidate): boolean {
  const next = tokens[end + 1];
  const isCounted = next?.pos === "NOUN" || next?.pos === "ADJ" || next?.text === "-" || next?.text === "%";
  return region?.code === "US" && region.kind === "country" && shapes[end] === Shape.Number && !isCounted;
}

/** "a 2007 Toyota Corolla", "her Honda Accord". */
export function isVehicle(view: View, candidate: Candidate): boolean {
  const { first, end } = candidate;
  const maker = word(view, first);
  if (!MAKERS.has(maker) || single(candidate) || headKind(word(view, end - 1)) !== undefined) return false;
  if (/^(?:19|20)\d\d$/.test(word(view, first - 1))) return true;
  return !ALSO_NAMES.has(maker) && /^(?:an?|the|his|her|their|my)$/.test(word(view, first - 1));
}
