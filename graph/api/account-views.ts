import { z } from "zod";
import { eventSchema } from "../model/extracted.ts";
import { articleBriefSchema, briefSchema, sourceSchema, statementViewSchema } from "./views.ts";

/** Who says something of an event: whom the article quotes, or the article itself where `speaker` is null. */
const tellingSchema = sourceSchema
  .pick({ span: true, words: true, context: true })
  .extend({ article: articleBriefSchema, speaker: briefSchema.nullable() })
  .meta({ id: "Telling" });

const unit = z.string().nullable();

/** What the reports of one event contradict one another about: each value with all who give it, the first told first. */
export const disagreementSchema = z
  .object({
    about: z.enum(["count", "date", "place"]),
    /** Of a count what is counted; else null. */
    unit,
    values: z.array(z.object({ value: z.string(), tellings: z.array(tellingSchema) })),
  })
  .meta({ id: "Disagreement" });

/** What an event was from a day on, until the next state. */
export const eventStateSchema = z
  .object({ status: eventSchema.shape.status, since: z.string().nullable(), tellings: z.array(tellingSchema) })
  .meta({ id: "EventState" });

const sideSchema = z.object({ value: z.string(), statement: statementViewSchema });

/** Two statements of one speaker about one event, or one name, or in articles that tell of one event, to be seen side by side: no verdict. */
export const possibleChangeSchema = z
  .object({
    speaker: briefSchema,
    /** What both are about, or what the articles of both tell of: an event, or, where a speaker is asked for, also a name. */
    event: briefSchema,
    /** `polarity`: what one says the other denies, or is against; `date`: what is to come is told for another month; `retraction`: the later takes words back. */
    about: z.enum(["polarity", "count", "date", "retraction"]),
    unit,
    earlier: sideSchema,
    later: sideSchema,
    /** How sure it is that both were read right. */
    confidence: z.number(),
  })
  .meta({ id: "PossibleChange" });

export type Telling = z.infer<typeof tellingSchema>;
export type Disagreement = z.infer<typeof disagreementSchema>;
export type EventState = z.infer<typeof eventStateSchema>;
export type PossibleChange = z.infer<typeof possibleChangeSchema>;
