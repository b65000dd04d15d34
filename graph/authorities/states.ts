import { slug } from "../model/tokens.ts";

/** Postal code, abbreviation in news, name. Source: US Postal Service, Publication 28, appendix B; Associated Press Stylebook, "state names". */
const STATES: readonly (readonly [code: string, press: string, name: string])[] = [
  ["AL", "Ala.", "Alabama"],
  ["AK", "", "Alaska"],
  ["AZ", "Ariz.", "Arizona"],
  ["AR", "Ark.", "Arkansas"],
  ["CA", "Calif.", "California"],
  ["CO", "Colo.", "Colorado"],
  ["CT", "Conn.", "Connecticut"],
  ["DE", "Del.", "Delaware"],
  ["DC", "D.C.", "District of Columbia"],
  ["FL", "Fla.", "Florida"],
  ["GA", "Ga.", "Georgia"],
  ["HI", "", "Hawaii"],
  ["ID", "", "Idaho"],
  ["IL", "Ill.", "Illinois"],
  ["IN", "Ind.", "Indiana"],
  ["IA", "", "Iowa"],
  ["KS", "Kan.", "Kansas"],
  ["KY", "Ky.", "Kentucky"],
  ["LA", "La.", "Louisiana"],
  ["ME", "", "Maine"],
  ["MD", "Md.", "Maryland"],
  ["MA", "Mass.", "Massachusetts"],
  ["MI", "Mich.", "Michigan"],
  ["MN", "Minn.", "Minnesota"],
  ["MS", "Miss.", "Mississippi"],
  ["MO", "Mo.", "Missouri"],
  ["MT", "Mont.", "Montana"],
  ["NE", "Neb.", "Nebraska"],
  ["NV", "Nev.", "Nevada"],
  ["NH", "N.H.", "New Hampshire"],
  ["NJ", "N.J.", "New Jersey"],
  ["NM", "N.M.", "New Mexico"],
  ["NY", "N.Y.", "New York"],
  ["NC", "N.C.", "North Carolina"],
  ["ND", "N.D.", "North Dakota"],
  ["OH", "", "Ohio"],
  ["OK", "Okla.", "Oklahoma"],
  ["OR", "Ore.", "Oregon"],
  ["PA", "Pa.", "Pennsylvania"],
  ["RI", "R.I.", "Rhode Island"],
  ["SC", "S.C.", "South Carolina"],
  ["SD", "S.D.", "South Dakota"],
  ["TN", "Tenn.", "Tennessee"],
  ["TX", "Tex.", "Texas"],
  ["UT", "", "Utah"],
  ["VT", "Vt.", "Vermont"],
  ["VA", "Va.", "Virginia"],
  ["WA", "Wash.", "Washington"],
  ["WV", "W.Va.", "West Virginia"],
  ["WI", "Wis.", "Wisconsin"],
  ["WY", "Wyo.", "Wyoming"],
  ["PR", "P.R.", "Puerto Rico"],
  ["GU", "", "Guam"],
  ["VI", "V.I.", "U.S. Virgin Islands"],
  ["AS", "", "American Samoa"],
  ["MP", "", "Northern Mariana Islands"],
];

const CODES: ReadonlyMap<string, string> = new Map([
  ...STATES.flatMap(([code, press, name]): [string, string][] => [
    [slug(name), code],
    [code.toLowerCase(), code],
    ...(press === "" ? [] : [[slug(press), code] satisfies [string, string]]),
  ]),
  ["us-virgin-islands", "VI"],
  ["virgin-islands", "VI"],
  ["washington-dc", "DC"],
  ["washington-d-c", "DC"],
  ["washington-state", "WA"],
  ["new-york-state", "NY"],
]);

const NAMES: ReadonlyMap<string, string> = new Map(STATES.map(([code, , name]) => [code, name]));

/** `Ohio`, `OH`, `Mass.` → `OH`, `MA`; undefined for what is no US state or territory. */
export function stateCode(words: string): string | undefined {
  return CODES.get(slug(words).replace(/^(?:the-)?(?:state|commonwealth)-of-/u, ""));
}

/** `OH` → `Ohio`. */
export function stateName(code: string): string | undefined {
  return NAMES.get(code);
}
