import { existsSync, readFileSync } from "node:fs";
import type { ExtractedArticle, Mention, Statement } from "../../graph/model/extracted.ts";
import { covers, cut, overlaps, type Span } from "../../graph/model/spans.ts";
import { createPipeline } from "../../ingest/pipeline.ts";
import { readArticle } from "../../ingest/read/article.ts";

/** The gold article is not the project's own: it is read where it lies beside the project, and not at all elsewhere. */
const SHARED = new URL("../../../shared/", import.meta.url);
const GOLD = new URL("gold/seed.json", SHARED);

interface GoldEntity {
  id: string;
  type: string;
  name: string;
  mentions: { span: [number, number]; text: string }[];
  role?: string;
  party?: string | null;
  handle?: string;
  required?: boolean;
}
interface GoldStatement {
  id: string;
  contentSpans: [number, number][];
  cue: [number, number] | null;
  speaker: [number, number];
  speakerName: string | string[];
  kind: Mention["kind"];
  about: string;
  required: boolean;
}
interface Gold {
  source: string;
  articleDate: string;
  entities: GoldEntity[];
  events: {
    cities: string[];
    dateWindow: string[];
    targetCount: { value: number };
    mentions: { span: [number, number] }[];
  }[];
  statements: GoldStatement[];
  negatives: { span: [number, number] }[];
}

const KINDS: Record<string, Mention["kind"][]> = {
  PERSON: ["Official", "Person"],
  PERSON_UNNAMED: ["Official"],
  AGENCY: ["Agency"],
  NEWS_ORG: ["Outlet"],
  CITY: ["City"],
  STATE: ["Region"],
  DISTRICT: ["Region"],
  FACILITY: ["Site"],
};

if (existsSync(GOLD)) describeGold(JSON.parse(readFileSync(GOLD, "utf8")) as Gold);
else it.todo("the gold article: skipped, ../shared is not here");

function describeGold(gold: Gold): void {
  const bytes = readFileSync(new URL(gold.source, SHARED));
  const article = createPipeline()(readArticle({ name: "article.txt", bytes }));
  const words = (spans: readonly Span[]) =>
    spans.flatMap(
      (span) =>
        cut(article.text, span)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );

  /** The gold's words begin behind a "that". */
  const said = ({ content, complementizer }: Statement) => words(content).slice(complementizer === null ? 0 : 1);

  describe("the first article", () => {
    it.each(gold.entities.filter((one) => one.required !== false).map((one) => [one.id, one.name, one] as const))(
      "names %s, %s, wherever it stands",
      (_id, _name, entity) => {
        const mention = mentionOf(article, entity);
        expect(KINDS[entity.type]).toContain(mention?.kind);
        for (const { span } of entity.mentions) {
          expect(mention?.spans.some((one) => one[0] <= span[0] + 3 && one[1] >= span[1])).toBe(true);
        }
        if (entity.party) expect(mention?.roles.some((role) => role.party === entity.party)).toBe(true);
        if (entity.handle) expect(mention?.handle).toBe(entity.handle);
        if (entity.role === "official" || entity.role === "candidate") expect(mention?.kind).toBe("Official");
      },
    );

    it.each(gold.statements.map((one) => [one.id, one] as const).filter(([, one]) => one.required))(
      "has statement %s, word for word, by the right speaker",
      (_id, wanted) => {
        const found = article.statements.find(
          (statement) => said(statement).join(" ") === words(wanted.contentSpans).join(" "),
        );
        expect(found).toBeDefined();
        const speakers = [found?.speakerMention, ...(found?.otherSpeakers ?? [])];
        const names = speakers.map((id) => article.mentions.find((mention) => mention.id === id)?.name);
        expect(names).toEqual([wanted.speakerName].flat());
        expect(found?.kind).toBe(wanted.kind);
        if (wanted.cue !== null) expect(found?.cue).toEqual(wanted.cue);
        if (wanted.about.startsWith("EV1")) expect(found?.about[0]).toBe("e1");
      },
    );

    it("tells the one event with its days, place, actor and count", () => {
      const [wanted] = gold.events;
      expect(article.events).toHaveLength(1);
      const [event] = article.events;
      expect([event?.start, event?.end]).toEqual(wanted?.dateWindow);
      expect(event?.counts).toContainEqual(
        expect.objectContaining({ low: wanted?.targetCount.value, approximate: true }),
      );
      for (const { span } of wanted?.mentions ?? []) expect(event?.spans.some((one) => overlaps(one, span))).toBe(true);
      expect(event?.places.length).toBeGreaterThan(0);
      expect(event?.participants).toContainEqual(expect.objectContaining({ role: "actor" }));
    });

    it("takes its day from its words", () => {
      expect(article.publishedDate).toBe(gold.articleDate);
    });

    it("attributes nothing of the site's own lines or a post's signature", () => {
      const [promo, signature] = gold.negatives;
      if (promo === undefined || signature === undefined) throw new Error("the gold file has changed");
      for (const statement of article.statements) {
        for (const span of statement.content) {
          expect(overlaps(span, promo.span) || overlaps(span, signature.span)).toBe(false);
        }
      }
    });
  });
}

function mentionOf(article: ExtractedArticle, entity: GoldEntity): Mention | undefined {
  const [first] = entity.mentions;
  const fits = article.mentions.filter((mention) => KINDS[entity.type]?.includes(mention.kind));
  return fits.find(({ spans }) => spans.some((span) => first !== undefined && covers(span, first.span)));
}
