import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Contribution } from "../../graph/model/claims.ts";
import type { Decision, Proposal } from "../../graph/model/decisions.ts";
import type { ExtractedArticle } from "../../graph/model/extracted.ts";
import { contribute } from "../../graph/resolve/contribute.ts";
import { answerAtOnce, type Asking } from "../../graph/store/resolution/asking.ts";
import type { RecordIndex } from "../../graph/store/resolution/record-index.ts";
import { addArticles, removeArticle } from "../../graph/store/resolution/write-record.ts";
import { openFile } from "../../graph/store/sqlite/open-file.ts";
import { prepared } from "../../graph/store/sqlite/prepared.ts";
import { recordIndex } from "../../graph/store/sqlite/record-index.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { fromAfar } from "../support/from-afar.ts";
import { manyArticles } from "../support/many-articles.ts";
import { exported } from "./describe-graph-store.ts";
import { loadIn } from "../support/loaders.ts";

/** Articles of one corpus, and the ways in which it comes about; `ARTICLES=1000 SHUFFLES=20` takes some nine minutes. */
const ARTICLES = Number(process.env["ARTICLES"] ?? 40);
const SHUFFLES = Number(process.env["SHUFFLES"] ?? 20);
/** Numbers of loaders that write at once; `WORKERS=1,2,3,4,5,6,7,8` tries all. */
const WORKERS = (process.env["WORKERS"] ?? "2,8").split(",").map(Number);
/** Most batches have at most this many articles, so that there are many; one in four has up to a quarter of the corpus. */
const SMALL_BATCH = 17;

/** A test may take this long, or, of a large corpus, this long for each article that comes; busy machines are slow. */
const TIMEOUT_MS = 60_000;
const ARTICLE_MS = 300;

const claims = new WeakMap<ExtractedArticle, Contribution>();

/** What articles claim, told once of those that come in many ways. */
function claimed(articles: readonly ExtractedArticle[]): Contribution[] {
  return articles.map((one) => {
    const told = claims.get(one) ?? contribute(one);
    claims.set(one, told);
    return told;
  });
}

/** Decisions on whom these articles name, some of which contradict one another. */
function decisionsOn(articles: readonly ExtractedArticle[]): fc.Arbitrary<readonly Decision[]> {
  const ids = [...new Set(claimed(articles).flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
  const entity = fc.constantFrom(...ids.filter((id) => /^(?:person|event):/u.test(id)));
  const mention = fc.constantFrom(...ids.filter((id) => id.startsWith("mention:")));
  const told = { who: "a test", note: "" };
  const proposal: fc.Arbitrary<Proposal> = fc
    .oneof(
      fc.record({ action: fc.constant("merge" as const), entity, into: entity }),
      fc.record({ action: fc.constant("never-merge" as const), entity, other: entity }),
      fc.record({ action: fc.constant("split" as const), entity, mentions: fc.tuple(mention) }),
      fc.record({ action: fc.constant("rename" as const), entity, name: fc.constant("Somebody Else") }),
      fc.record({ action: fc.constant("drop" as const), entity }),
    )
    .map((one) => ({ ...one, ...told }));
  const at = (second: number) => new Date(Date.UTC(2025, 0, 1, 0, 0, second)).toISOString();
  return fc.array(proposal, { maxLength: 8 }).map((all) => all.map((one, n) => ({ ...one, id: `d${n}`, at: at(n) })));
}

/** Articles in an order and in batches that chance gives, with decisions, their undoing, deletions and repeats in between. */
async function wander(
  store: GraphStore,
  articles: readonly ExtractedArticle[],
  decisions: readonly Decision[],
  next: () => number,
): Promise<void> {
  const waiting = articles
    .map((one) => [next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
  const undecided = [...decisions];
  const one = () => articles[next() % articles.length]!;
  while (waiting.length > 0 || undecided.length > 0) {
    const most = next() % 4 === 0 ? Math.max(SMALL_BATCH, ARTICLES / 4) : SMALL_BATCH;
    await store.apply(claimed(waiting.splice(0, next() % most)));
    const decision = next() % 2 === 0 ? undecided.shift() : undefined;
    if (decision !== undefined) await store.decide(decision, { awaited: true });
    if (next() % 8 === 0) await store.undo(`d${next() % 8}`);
    const again = one();
    if (next() % 2 === 0 && (await store.remove(again.id))) await store.apply(claimed([again]));
    const stored = await store.article(one().id);
    if (stored !== undefined) await store.apply(claimed([stored]));
  }
}

/** The record of these articles and the decisions that a store has kept, made at once. */
async function atOnce(articles: readonly ExtractedArticle[], kept: GraphStore): Promise<string> {
  const store = openSqliteStore(":memory:");
  for (const { decision } of (await kept.decisions({ limit: 100, offset: 0 })).items)
    await store.decide(decision, { awaited: true });
  await store.apply(claimed(articles));
  const rows = await exported(store);
  await store.close();
  return rows;
}

describe("one record of many articles", () => {
  const first = fc.integer({ min: 0, max: 100_000 });

  const shuffled = async () => {
    const corpus = fc
      .tuple(first, fc.boolean())
      .map(([from, isFromAfar]) => [[...manyArticles(from, from + ARTICLES)], isFromAfar] as const)
      .map(([articles, isFromAfar]) => (isFromAfar ? fromAfar(articles) : articles));
    const run = corpus.chain((articles) =>
      fc.tuple(fc.constant(articles), decisionsOn(articles), fc.infiniteStream(fc.nat())),
    );
    await fc.assert(
      fc.asyncProperty(run, async ([articles, decisions, chance]) => {
        const store = openSqliteStore(":memory:");
        await wander(store, articles, decisions, () => chance.next().value as number);
        const rows = await exported(store);
        const same = rows === (await atOnce(articles, store));
        await store.close();
        // The rows themselves would be megabytes of a failure's message.
        expect(same).toBe(true);
      }),
      { numRuns: SHUFFLES, endOnFailure: true },
    );
  };
  it(
    "is the same in any order and batches, with decisions, deletions and repeats in between",
    shuffled,
    Math.max(TIMEOUT_MS, ARTICLES * SHUFFLES * ARTICLE_MS),
  );

  describe("in a file", () => {
    let folder: string;
    let path: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), "onrecord-"));
      path = join(folder, "record.db");
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    it("is as it was before, whichever step of a change is the last before a crash", async () => {
      const articles = [...manyArticles(500, 540)];
      const store = openSqliteStore(path);
      await store.apply(claimed(articles.slice(0, 36)));
      const before = await exported(store);
      const sql = prepared(openFile(path, "loader"), path);
      const change = {
        add: () => addArticles(claimed(articles.slice(36))),
        remove: () => removeArticle(articles[3]!.id),
      };
      /** Whether all was done when the crash came. */
      const endsWhole = (work: () => Asking<unknown>, steps: number): boolean => {
        let isWhole = false;
        const attempt = () =>
          sql.whole(() => {
            answerAtOnce<RecordIndex, unknown>(work(), crashing(recordIndex(sql), steps));
            isWhole = true;
            throw new Error("the crash");
          });
        expect(attempt).toThrow("the crash");
        return isWhole;
      };
      for (const work of [change.add, change.remove]) {
        let steps = 0;
        while (!endsWhole(work, steps)) {
          steps += 1;
          expect((await exported(store)) === before).toBe(true);
        }
        expect(steps).toBeGreaterThan(5);
        expect((await exported(store)) === before).toBe(true);
      }
      sql.close();
      await store.close();
    });

    it.each(WORKERS)(
      "is the same from %i loaders at once",
      async (loaders) => {
        const share = Math.ceil(ARTICLES / loaders);
        const parts = Array.from({ length: loaders }, (_, at) => at * share);
        await Promise.all(parts.map((from) => loadIn(path, from, from + share)));
        const together = openSqliteStore(path);
        const alone = openSqliteStore(":memory:");
        await alone.apply(claimed([...manyArticles(0, share * loaders)]));
        expect((await exported(together)) === (await exported(alone))).toBe(true);
        await Promise.all([together.close(), alone.close()]);
      },
      Math.max(TIMEOUT_MS, ARTICLES * ARTICLE_MS),
    );
  });
});

/** An index that answers `steps` questions and no more. */
function crashing(index: RecordIndex, steps: number): RecordIndex {
  let left = steps;
  return new Proxy(index, {
    get: (target, name: keyof RecordIndex) => {
      left -= 1;
      if (left < 0) throw new Error("the crash");
      return target[name];
    },
  });
}
