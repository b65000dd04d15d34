import { remembered } from "../../model/remembered.ts";
import { type Features, isTelling, type Profile, shown, SURROUNDINGS } from "./profile.ts";

/** What a bare name leaves out, and a surname alone. */
const OTHERS: ReadonlySet<string> = new Set(["beside", "company"]);
const BESIDE: ReadonlySet<string> = new Set(["beside"]);

/**
 * One text for one profile in its block. It leaves surroundings out: whom else an article names, and where one is that tells more than a
 * name, or there were hardly fewer profiles than mentions; those who tell no more, and surnames alone, are told apart by where they are, and
 * these by their company as well.
 */
export function signatureOf(profile: Profile): string {
  return signed(profile, leftOut(profile));
}

/** The signature of all that a profile tells but its surroundings; told once of features that many who are compared share. */
export function plainSignature(profile: Profile): string {
  const known = plain.get(profile.features);
  if (known?.name === profile.name && known.witness === profile.witness) return known.signature;
  const signature = signed(profile, SURROUNDINGS);
  plain.set(profile.features, { name: profile.name, witness: profile.witness, signature });
  return signature;
}

const plain = new WeakMap<
  Features,
  { readonly name: string; readonly witness: true | undefined; readonly signature: string }
>();

function signed({ name, features, witness }: Profile, left: ReadonlySet<string>): string {
  const entries = Object.entries(features)
    .filter(([feature]) => !left.has(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, Object.fromEntries(entries), ...(witness === true ? [true] : [])]);
}

/** The surroundings of one mention that its signature leaves out, but for its company, in one line; null where there are none. */
export function aroundOf(profile: Profile): string | null {
  const left = leftOut(profile);
  const entries = Object.entries(profile.features).filter(([feature]) => left.has(feature) && feature !== "company");
  return entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries));
}

/** In whose company one mention stands, where its signature leaves that out. */
export function companyLeftOut(profile: Profile): readonly string[] {
  return leftOut(profile).has("company") ? (profile.features.company ?? []) : [];
}

function leftOut(profile: Profile): ReadonlySet<string> {
  if (profile.name === "") return BESIDE;
  return isTelling(profile) ? SURROUNDINGS : OTHERS;
}

/**
 * Surroundings of so many mentions of a profile are looked at, of those whose signature leaves any out: of the first by the ids of their
 * articles. Ids come from texts, so these are as good as drawn, whatever order articles come in, and whoever is written about daily costs no more.
 */
export const AROUND_MENTIONS = 32;

/** What one line of surroundings tells. */
export function aroundIn(line: string): Pick<Features, "near" | "beside"> {
  return JSON.parse(line) as Pick<Features, "near" | "beside">;
}

type Told = readonly [name: string, features: Features, witness?: true | undefined];

/** Profiles of people whom news names daily are read with every article on them. */
const tell = remembered(20_000, (told): Told => {
  const [signature = "", ...lines] = told.split("\n");
  const [name, plain, witness] = JSON.parse(signature) as Told;
  if (lines.length === 0) return [name, plain, witness];
  const around = lines.slice(0, AROUND_MENTIONS).map(aroundIn);
  const features = shown({
    ...plain,
    near: [...(plain.near ?? []), ...around.flatMap(({ near = [] }) => near)],
    beside: around.flatMap(({ beside = [] }) => beside),
  });
  return [name, features, witness];
});

/** The profile that a signature tells, with what surrounds the mentions that hold it: a line each. */
export function profileOf(block: string, signature: string, around: string | null = null): Profile {
  const [name, features, witness] = tell(around === null ? signature : `${signature}\n${around}`);
  return witness === true ? { block, name, features, witness } : { block, name, features };
}
