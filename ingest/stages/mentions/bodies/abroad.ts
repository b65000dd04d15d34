import type { ArticleLayer } from "../../../document.ts";
import type { Candidate, View } from "../candidate.ts";
import type { Body } from "../gazetteer/bodies.ts";
import { homeNation, type HomeNation } from "./nation.ts";
import type { PartyTag } from "../party-tags.ts";

/** So many signs tell that an article is another country's where nothing of the United States is named, and where something is. */
const LEAST = { alone: 2, beside: 3 } as const;

/** What other countries call by a name that tables have for a body of the United States. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["U.S. Congress IN", "Indian National Congress"],
  ["U.S. Department of the Treasury GB", "HM Treasury"],
]);

/** Names that stand for a body of the United States wherever they are written. */
const AMERICAN_ALONE: ReadonlySet<string> = new Set(
  "pentagon,the pentagon,capitol hill,homeland security,scotus".split(","),
);

/** "The Treasury" of a British article, "the Navy" of an Australian and "Congress" of an Indian one are no bodies of the United States. */
export function withOwnBodies(
  view: View,
  article: ArticleLayer,
  candidates: readonly Candidate[],
  tags: readonly PartyTag[],
): readonly Candidate[] {
  const meant = candidates.filter(isUnmarked);
  if (meant.length === 0) return candidates;
  const home = homeNation(view, article, candidates, tags);
  if (home.signs < (home.namesAmerica ? LEAST.beside : LEAST.alone)) return candidates;
  const american = new Set(candidates.filter(isMarked).map(({ body }) => body));
  return candidates.map((one) => {
    if (one.body === undefined || !isUnmarked(one) || american.has(one.body)) return one;
    const body = ownOf(view, one.body, home);
    return body === undefined ? one : { ...one, body };
  });
}

/** A body of the United States whose name tells nothing of them as it is written here. */
function isUnmarked({ body, key }: Candidate): boolean {
  if (body?.level !== "federal" || !body.name.startsWith("U.S. ") || AMERICAN_ALONE.has(key)) return false;
  return !OF_AMERICA.test(key) && key !== body.acronym?.toLowerCase();
}

function isMarked({ body, key }: Candidate): boolean {
  return body?.level === "federal" && OF_AMERICA.test(key);
}

const OF_AMERICA = /^(?:the )?(?:u\.? ?s\.?|united states) /;

/** The country's own body of that name; undefined for Congress in a country that may speak of the American one. */
function ownOf({ gazetteer }: View, body: Body, { country, namesAmerica }: HomeNation): Body | undefined {
  const other = gazetteer.bodyNamed.get(OTHERS.get(`${body.name} ${country ?? ""}`) ?? "");
  if (other !== undefined) return other;
  if (body.name === "U.S. Congress" && namesAmerica) return undefined;
  const name = body.name.replace(/^U\.S\. (?:Department of the (?=Treasury$))?/, "");
  return { ...body, name, acronym: null, aliases: [], partOf: null, level: null };
}
