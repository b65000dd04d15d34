import { z } from "zod";
import { OnRecordError } from "./model/errors.ts";
import type { StoreSettings } from "./store/store-settings.ts";

const filled = z.string().trim().min(1);

const PORT_FAULT = "must be a whole number from 0 to 65535";

/** Every setting of the program comes from the environment; ten at most. An empty value counts as not set. */
const environment = z.object({
  ONRECORD_DB: filled.default("data/onrecord.db"),
  NEO4J_URI: z
    .url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/, error: "must begin with bolt://, neo4j:// or neo4j+s://" })
    .optional(),
  NEO4J_USER: filled.default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: filled.optional(),
  HOST: filled.default("127.0.0.1"),
  PORT: z.coerce.number({ error: PORT_FAULT }).int(PORT_FAULT).min(0, PORT_FAULT).max(65_535, PORT_FAULT).default(4780),
  ONRECORD_TOKEN: filled.optional(),
});

export interface Settings {
  readonly store: StoreSettings;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly token: string | undefined;
}

/** The settings in this environment. Error: `settings/invalid`, naming each setting that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ");
    throw new OnRecordError(
      "settings/invalid",
      `A setting is wrong: ${faults}.`,
      "Correct it in the environment, or unset it.",
    );
  }
  const { ONRECORD_DB, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, HOST, PORT, ONRECORD_TOKEN } =
    parsed.data;
  const neo4j =
    NEO4J_URI === undefined
      ? undefined
      : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  return { store: { db: ONRECORD_DB, neo4j }, host: HOST, port: PORT, token: ONRECORD_TOKEN };
}
