import { readFileSync } from "node:fs";
import { z } from "zod";
import { OnRecordError } from "../../graph/model/errors.ts";
import { correctedSpan } from "../corrections/correction.ts";

const span = z.tuple([z.int().min(0), z.int().min(0)]);

const goldName = z.object({ start: z.int(), end: z.int(), type: z.string() });

const goldPlace = z.object({
  start: z.int(),
  end: z.int(),
  lat: z.number().nullish(),
  lon: z.number().nullish(),
  fclass: z.string().nullish(),
});

const goldStatement = z.object({
  contentSpans: z.array(span),
  speaker: span.nullish(),
  speakerHead: span.nullish(),
  sourceText: z.string().nullish(),
  /** All pieces of the words for the source and of the cue; a set that has them is gold by roles, too. */
  speakerSpans: z.array(span).optional(),
  cueSpans: z.array(span).optional(),
});

const goldRoles = z.object({
  content: z.array(span).default([]),
  source: z.array(span).default([]),
  cue: z.array(span).default([]),
});

const goldMention = z.object({
  id: z.string(),
  start: z.int(),
  end: z.int(),
  type: z.string(),
  chain: z.string(),
  validated: z.boolean(),
});

/** One marked article. What it has tells which task it is gold for; spans are UTF-16 code units into `text`. */
const goldDocument = z.object({
  id: z.union([z.string(), z.number()], { error: "must be a text or a number" }).transform(String),
  text: z.string({ error: "must be a text" }),
  title: z.string().nullish(),
  date: z.string().nullish(),
  entities: z.array(goldName).optional(),
  toponyms: z.array(goldPlace).optional(),
  statements: z.array(goldStatement).optional(),
  roles: goldRoles.optional(),
  mentions: z.array(goldMention).optional(),
  corrections: z.array(correctedSpan).optional(),
});

export type GoldPlace = z.infer<typeof goldPlace>;
export type GoldStatement = z.infer<typeof goldStatement>;
export type GoldMention = z.infer<typeof goldMention>;
export type GoldDocument = z.infer<typeof goldDocument>;

/** The marked articles of a file, one JSON line each. Errors: `evaluate/no-file`, `evaluate/bad-gold` naming the line. */
export function readGold(file: string): GoldDocument[] {
  const lines = textOf(file).split("\n");
  const documents = lines.flatMap((line, at) => (line.trim() === "" ? [] : [documentOf(line, file, at + 1)]));
  if (documents.length === 0) throw badGold(`${file} holds no marked article.`);
  return documents;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EISDIR" && code !== "EACCES") throw fault;
    throw new OnRecordError("evaluate/no-file", `${file} cannot be read.`, "Name a gold file, an article a line.");
  }
}

function documentOf(line: string, file: string, number: number): GoldDocument {
  const parsed = goldDocument.safeParse(jsonOf(line, file, number));
  if (parsed.success) return { ...parsed.data, roles: parsed.data.roles ?? rolesOf(parsed.data.statements) };
  const [issue] = parsed.error.issues;
  throw badGold(`${file}, line ${number}: \`${issue?.path.join(".") ?? ""}\` ${issue?.message ?? ""}.`);
}

/** The spans of marked statements by their roles; undefined where no statement has the pieces of its source and cue. */
function rolesOf(statements: readonly GoldStatement[] = []): GoldDocument["roles"] {
  if (statements.every(({ speakerSpans, cueSpans }) => (speakerSpans ?? cueSpans) === undefined)) return undefined;
  return {
    content: statements.flatMap(({ contentSpans }) => contentSpans),
    source: statements.flatMap(({ speakerSpans = [] }) => speakerSpans),
    cue: statements.flatMap(({ cueSpans = [] }) => cueSpans),
  };
}

function jsonOf(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw badGold(`${file}, line ${number} is not JSON.`);
  }
}

function badGold(sentence: string): OnRecordError {
  return new OnRecordError(
    "evaluate/bad-gold",
    sentence,
    "A line is one article: id, text, and entities, toponyms, statements, roles, mentions or corrections; docs/accuracy.md shows one.",
  );
}
