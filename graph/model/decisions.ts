import { z } from "zod";
import { ENTITY_KINDS } from "./kinds.ts";

/**
 * What a person decided about who is who. Entities go by id, mentions by the id of their node; a decision outlives the
 * articles it was made on, and waits while what it names is not in the record.
 */
const entity = text("must be an id", 2_000);
const MENTIONS = { error: "must be ids of mentions, from 1 to 10000 of them" };
const mention = z.string(MENTIONS).regex(/^mention:[^:]+:[^:]+$/u, MENTIONS);
const mentions = z.array(mention, MENTIONS).min(1, MENTIONS).max(10_000, MENTIONS);
const name = text("must be a name", 400);
const kind = z.enum(ENTITY_KINDS, { error: `must be one of ${ENTITY_KINDS.join(", ")}` });

const MOMENT = "must be a moment in UTC such as 2025-04-12T09:30:00.000Z";
const told = {
  who: remark(200).default("unknown"),
  note: remark(2_000).default(""),
};
const given = { ...told, id: text("must be an id", 100), at: z.iso.datetime({ precision: 3, error: MOMENT }) };

/** What is asked for, before it has an id and a moment. */
export const proposalSchema = actions(told);

/** A row of the ledger. `at` is ISO 8601 in UTC; the ledger is in order of `at`, then `id`. */
export const decisionSchema = actions(given);

/** Whatever a proposal may be told with. */
export const PROPOSAL_PARTS: readonly string[] = [
  ...new Set(proposalSchema.options.flatMap(({ shape }) => Object.keys(shape))),
].sort();

export type Proposal = z.output<typeof proposalSchema>;
export type Decision = z.output<typeof decisionSchema>;

/** Orders decisions as they were given. */
export function byMoment(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Every action, and what each is told with. */
const ACTIONS =
  "merge (with `entity` and `into`), split (`entity`, `mentions`), never-merge (`entity`, `other`), rename (`entity`, `name`), " +
  "set-kind (`entity`, `kind`) or drop (`entity`)";

function actions<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.discriminatedUnion(
    "action",
    [
      z.object({ action: z.literal("merge"), entity, into: entity, ...shape }),
      z.object({ action: z.literal("split"), entity, mentions, ...shape }),
      z.object({ action: z.literal("never-merge"), entity, other: entity, ...shape }),
      z.object({ action: z.literal("rename"), entity, name, ...shape }),
      z.object({ action: z.literal("set-kind"), entity, kind, ...shape }),
      z.object({ action: z.literal("drop"), entity, ...shape }),
    ],
    {
      error: ({ input }) =>
        (isObject(input) ? "must be" : "must be a JSON object whose `action` is") + ` one of ${ACTIONS}`,
    },
  );
}

function isObject(given: unknown): boolean {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

function remark(most: number) {
  return z.string({ error: "must be text" }).max(most, { error: `is longer than ${most} characters` });
}

function text(error: string, most: number) {
  return z
    .string({ error })
    .trim()
    .min(1, { error })
    .max(most, { error: `is longer than ${most} characters` });
}
