import type { EntityKind } from "../../../../graph/model/kinds.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Field, Phrase } from "./field.ts";

/** Nouns for a body that was named before, with the kinds they can mean. **Source:** English usage. */
export const BODY_NOUNS: ReadonlyMap<string, readonly EntityKind[]> = new Map(
  (
    [
      ["agency", ["Agency"]],
      ["department", ["Agency"]],
      ["office", ["Agency"]],
      ["bureau", ["Agency"]],
      ["ministry", ["Agency"]],
      ["commission", ["Agency"]],
      ["board", ["Agency"]],
      ["council", ["Agency"]],
      ["court", ["Agency"]],
      ["committee", ["Agency"]],
      ["district", ["Agency"]],
      ["force", ["Agency"]],
      ["authority", ["Agency"]],
      ["police", ["Agency"]],
      ["city", ["Agency", "City"]],
      ["town", ["Agency", "City"]],
      ["county", ["Agency", "Region"]],
      ["state", ["Region"]],
      ["company", ["Organization"]],
      ["firm", ["Organization"]],
      ["utility", ["Organization", "Agency"]],
      ["railroad", ["Organization"]],
      ["airline", ["Organization"]],
      ["automaker", ["Organization"]],
      ["retailer", ["Organization"]],
      ["developer", ["Organization"]],
      ["contractor", ["Organization"]],
      ["manufacturer", ["Organization"]],
      ["nonprofit", ["Organization"]],
      ["charity", ["Organization"]],
      ["church", ["Organization", "Site"]],
      ["bank", ["Organization"]],
      ["union", ["Organization"]],
      ["university", ["Organization"]],
      ["college", ["Organization"]],
      ["school", ["Organization", "Site"]],
      ["group", ["Organization"]],
      ["organization", ["Organization"]],
      ["association", ["Organization"]],
      ["party", ["Organization"]],
      ["campaign", ["Organization"]],
      ["foundation", ["Organization"]],
      ["hospital", ["Organization", "Site"]],
      ["newspaper", ["Outlet"]],
      ["paper", ["Outlet"]],
      ["station", ["Outlet"]],
      ["network", ["Outlet"]],
      ["magazine", ["Outlet"]],
      ["outlet", ["Outlet"]],
    ] as const
  ).map(([noun, kinds]) => [noun, kinds]),
);

/** Nouns for bodies that say it in their name: "the court" is no agency that is called otherwise. */
const IN_NAME =
  /^(?:commission|board|council|court|committee|district|force|authority|ministry|county|town|party|campaign|university|college|school|church|hospital)$/;

/** So many sentences back a body may be meant by a common noun. */
const REACH = 12;

/** Which body "the agency", "the department" or "the newspaper" means: the last whose name has the word, else the last of the kind. */
export function bodyMeant(field: Field, { first, end }: Phrase): Mention | undefined {
  if (!/^(?:the|this|that|its)$/.test(field.word(first))) return undefined;
  const noun = field.word(first + 1);
  const kinds = BODY_NOUNS.get(noun);
  if (kinds === undefined || (end > first + 2 && !/^(?:of|in|,|['’]s)$/.test(field.word(first + 2)))) return undefined;
  const near = field.before(first, REACH).map(({ mention }) => mention);
  const of = (kind: EntityKind): Mention[] => near.filter((mention) => mention.kind === kind);
  const named = near.find((mention) => kinds.includes(mention.kind) && mention.name.toLowerCase().includes(noun));
  if (named !== undefined || IN_NAME.test(noun)) return named;
  return kinds.map((kind) => of(kind)[0]).find((mention) => mention !== undefined);
}
