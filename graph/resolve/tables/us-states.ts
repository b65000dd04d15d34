import { slug } from "../../model/tokens.ts";

/** States and territories of the United States by their names. Somebody of one of them is nobody of another. Source: US Census Bureau. */
const NAMES = `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, District of Columbia, Florida, Georgia,
Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma,
Oregon, Pennsylvania, Puerto Rico, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington,
West Virginia, Wisconsin, Wyoming`;

const STATES: ReadonlySet<string> = new Set(NAMES.split(",").map(slug));

/** The state that a text begins with ("Colorado's 1st Congressional District", "Ohio"), as a slug; undefined for what is no state. */
export function stateIn(name: string): string | undefined {
  const words = slug(name.replace(/['’]s?(?=\s|$)/gu, "").replace(/^(?:the\s+)?state\s+of\s+/iu, "")).split("-");
  for (const length of [3, 2, 1]) {
    const first = words.slice(0, length).join("-");
    if (STATES.has(first) && !isCounty(words[length])) return first;
  }
  return undefined;
}

/** "Washington County" and "Delaware River" lie in other states. */
function isCounty(next: string | undefined): boolean {
  return next === "county" || next === "parish" || next === "river" || next === "city";
}
