import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answer, Told } from "../../../ingest/evaluate/answer.ts";
import { score } from "../../../ingest/evaluate/evaluate.ts";
import type { Row } from "../../../ingest/evaluate/figures.ts";
import { type GoldDocument, readGold } from "../../../ingest/evaluate/gold.ts";
import { samplesOf } from "./samples.ts";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const sample = JSON.parse(readFileSync(here("sample.json"), "utf8")) as { documents: object[]; answers: Answer[] };
const expected = JSON.parse(readFileSync(here("expected.json"), "utf8")) as Record<string, number>;

/** The scorer that this one must agree with is not part of this project. */
const scorer = fileURLToPath(new URL("../../../../shared/gold/score.py", import.meta.url));
const canRun = existsSync(scorer) && spawnSync("python3", ["--version"]).status === 0;
const live = canRun ? it : it.skip;

let folder: string;
let documents: GoldDocument[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-scoring-"));
  writeFileSync(join(folder, "gold.jsonl"), sample.documents.map((one) => JSON.stringify(one)).join("\n"));
  documents = readGold(join(folder, "gold.jsonl"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const key = ({ task, kind, measure }: Row) => `${task} / ${kind} / ${measure}`;

it("gives the figures that the scorer in Python gave", () => {
  for (const row of score(documents, sample.answers)) {
    const wanted = expected[key(row)];
    if (wanted !== undefined) expect([key(row), row.figures.f1]).toEqual([key(row), wanted]);
  }
});

it("covers every figure of that scorer", () => {
  const given = new Set(score(documents, sample.answers).map(key));
  expect(Object.keys(expected).filter((name) => !given.has(name))).toEqual([]);
});

const falls = (rows: readonly Row[]) => rows.filter(({ figures: { f1, gold } }) => gold > 0 && f1 !== 100);

it("gives 100 to the gold itself", () => {
  // Public events are told within their article, so the gold must not tell of one event in two.
  const apart = documents.map((document) => ({
    ...document,
    mentions: (document.mentions ?? []).map((mention) => ({ ...mention, chain: `${document.id} ${mention.chain}` })),
  }));
  expect(falls(score(apart, apart.map(answerOf)))).toEqual([]);
});

it("gives 100 to the gold's own events over all articles", () => {
  const rows = score(documents, documents.map(answerOf));
  expect(falls(rows.filter(({ task, kind }) => task === "events" && kind !== "chains"))).toEqual([]);
});

function answerOf({ entities, toponyms, statements, mentions }: GoldDocument): Answer {
  const events = (mentions ?? [])
    .filter(({ type }) => type === "EVENT")
    .map(({ start, end, chain }): Told => ({ span: [start, end], cluster: chain }));
  return {
    names: (entities ?? []).map(({ start, end, type }) => ({
      ...{ span: [start, end], type: type as "PERSON", kind: "Person", called: "", confidence: 1, rule: "gold" },
    })),
    places: (toponyms ?? []).map(({ start, end, lat, lon }) => ({ span: [start, end], at: [lat ?? 0, lon ?? 0] })),
    statements: (statements ?? []).map(({ contentSpans, cueSpans, speaker }) => {
      const told = { cue: cueSpans?.[0] ?? null, speaker: speaker ?? null };
      return { content: contentSpans, ...told, confidence: 1, rule: "gold" };
    }),
    ...{ events, happenings: events, given: events },
  };
}

live("agrees with the scorer in Python where that is at hand", () => {
  const found: Record<string, number> = {};
  for (const task of ["ner", "quotes", "roles", "geo"] as const) {
    Object.assign(found, figuresOf(task, scored(task, "events")));
  }
  for (const layer of ["events", "happenings", "given"] as const) {
    Object.assign(found, eventFigures(layer, scored("events", layer)));
  }
  expect(found).toEqual(expected);
});

/** What the scorer in Python says; of the answers on events it is told those of one layer. */
function scored(task: "ner" | "quotes" | "roles" | "geo" | "events", layer: "events" | "happenings" | "given"): Tree {
  const given = join(folder, `${layer}.jsonl`);
  writeFileSync(given, samplesOf(documents, sample.answers, layer));
  const words = [scorer, task, join(folder, "gold.jsonl"), given, "--json"];
  return JSON.parse(execFileSync("python3", words, { encoding: "utf8" })) as Tree;
}

interface Tree {
  readonly [name: string]: Tree | number;
}

const at = (tree: Tree, ...path: string[]): number => {
  const found = path.reduce<Tree | number>((node, name) => (typeof node === "number" ? node : (node[name] ?? 0)), tree);
  return typeof found === "number" ? found : NaN;
};

/** The figures of that scorer under the names of this one. */
function figuresOf(task: "ner" | "quotes" | "roles" | "geo", tree: Tree): Record<string, number> {
  switch (task) {
    case "ner":
      return Object.fromEntries(
        ["PERSON", "ORG", "LOC", "ALL"].flatMap((kind) =>
          ["exact", "overlap"].map((measure) => [`names / ${kind} / ${measure}`, at(tree, kind, measure, "F1")]),
        ),
      );
    case "quotes":
      return {
        ...Object.fromEntries(
          ["all", "quoted", "direct", "mixed", "indirect"].flatMap((kind) => [
            [`statements / ${kind} / words and speaker`, at(tree, kind, "end_to_end", "F1")],
            [`statements / ${kind} / words`, at(tree, kind, "overlap50", "F1")],
            [`statements / ${kind} / words exact`, at(tree, kind, "exact", "F1")],
          ]),
        ),
        "statements / tokens / words": at(tree, "token", "content", "F1"),
        "statements / tokens / words and speaker": at(tree, "token", "content_and_speaker", "F1"),
        "statements / tokens inside quotes / words": at(tree, "token", "inside_quotes", "F1"),
        "statements / tokens inside quotes / words and speaker": at(tree, "token", "inside_quotes_and_speaker", "F1"),
      };
    case "roles":
      return Object.fromEntries(
        ["content", "source", "cue"].flatMap((role) => [
          [`roles / ${role} / exact`, at(tree, role, "exact", "F1")],
          [`roles / ${role} / words shared`, at(tree, role, "token_jaccard")],
        ]),
      );
    case "geo":
      return {
        "places / ALL / exact": at(tree, "exact", "F1"),
        "places / ALL / overlap": at(tree, "overlap", "F1"),
        "places / cities / found": at(tree, "city_recall"),
        "places / ALL / within 161 km": at(tree, "acc161_of_recognised"),
      };
  }
}

function eventFigures(layer: "events" | "happenings" | "given", tree: Tree): Record<string, number> {
  const { mentions, chains } = {
    events: { mentions: "mentions", chains: "chains" },
    happenings: { mentions: "happenings", chains: "happenings, chains" },
    given: { mentions: undefined, chains: "mentions given, chains" },
  }[layer];
  return {
    ...(mentions === undefined ? {} : { [`events / ${mentions} / found`]: at(tree, "mention", "F1") }),
    [`events / ${chains} / MUC`]: at(tree, "MUC", "F1"),
    [`events / ${chains} / B³`]: at(tree, "B3", "F1"),
    [`events / ${chains} / CEAFe`]: at(tree, "CEAFe", "F1"),
    [`events / ${chains} / CoNLL`]: at(tree, "CoNLL_F1"),
  };
}
