import type { NodeKind } from "../../model/kinds.ts";
import { entity, ftmId, proofIds, type FtmEntity } from "./ftm-entity.ts";
import type { ExportedNode } from "./rows.ts";

type Properties = Readonly<Record<string, unknown>>;

/** What each kind of node is in FollowTheMoney, and which of its properties go where. A mention is told with what it refers to. */
const THINGS: Partial<Record<NodeKind, { schema: string; tell: (node: ExportedNode, own: Properties) => Properties }>> =
  {
    Official: { schema: "Person", tell: (_, own) => ({ ...personOf(own), topics: own["unnamed"] ? [] : "role.pol" }) },
    Person: { schema: "Person", tell: (_, own) => personOf(own) },
    Agency: { schema: "PublicBody", tell: (_, { acronym }) => ({ abbreviation: acronym }) },
    Organization: { schema: "Organization", tell: (_, { acronym }) => ({ abbreviation: acronym }) },
    Outlet: { schema: "Organization", tell: (_, { domain }) => ({ sector: "news media", website: site(domain) }) },
    City: { schema: "Address", tell: ({ name }, own) => ({ ...placeOf(name, own), city: name }) },
    Region: { schema: "Address", tell: ({ name }, own) => ({ ...placeOf(name, own), region: name }) },
    Site: { schema: "Address", tell: ({ name }, own) => ({ ...placeOf(name, own), city: own["city"] }) },
    Event: {
      schema: "Event",
      tell: (_, { type, start, end, status, counts }) => ({
        keywords: [type, status],
        startDate: start,
        endDate: end,
        notes: counts,
      }),
    },
    Statement: { schema: "Note", tell: noteOf },
    Article: { schema: "Article", tell: (_, own) => articleOf(own) },
  };

export function ftmThing(node: ExportedNode): FtmEntity[] {
  const thing = THINGS[node.kind];
  if (thing === undefined) return [];
  const own: Properties = node.properties;
  const { aliases, wikidata } = own;
  const name = node.kind === "Statement" ? undefined : node.name;
  const usual = { name, alias: aliases, wikidataId: wikidata, proof: proofIds(node.evidence) };
  return [entity(node.id, thing.schema, { ...usual, ...thing.tell(node, own) })];
}

function personOf({ titles, party }: Properties): Properties {
  return { position: titles, political: typeof party === "string" ? party : undefined };
}

function placeOf(name: string, { region, country, latitude, longitude }: Properties): Properties {
  const full = [name, region, country].filter((one) => typeof one === "string").join(", ");
  return {
    full,
    region,
    country: typeof country === "string" ? country.toLowerCase() : undefined,
    latitude,
    longitude,
  };
}

function site(domain: unknown): string | undefined {
  return typeof domain === "string" ? `https://${domain}/` : undefined;
}

function noteOf({ id }: ExportedNode, { text, kind, act, polarity, saidDate, rule }: Properties): Properties {
  const article = id.split(":")[1] ?? "";
  return {
    description: text,
    keywords: [kind, act, polarity],
    createdAt: saidDate,
    summary: rule,
    proof: ftmId(`article:${article}`),
  };
}

function articleOf({ title, outlet, url, byline, publishedDate, language, text }: Properties): Properties {
  return {
    title,
    publisher: outlet,
    sourceUrl: url,
    author: byline,
    publishedAt: publishedDate,
    // FollowTheMoney has languages by three letters, and what is read is English.
    language: language === "en" ? "eng" : undefined,
    bodyText: text,
    mimeType: "text/plain",
    proof: [],
  };
}
