import neo4j, { type Driver, type ManagedTransaction, type RecordShape } from "neo4j-driver";
import { OnRecordError } from "../../model/errors.ts";
import { RELATION_TYPES } from "../../model/relations.ts";
import type { Neo4jSettings, StoreMode } from "../store-settings.ts";
import { cypher, statementsOf } from "./cypher-file.ts";

/** A loader waits for a server that restarts: recovery and start took up to 32 s here. A web server must answer within 5 s. */
const PATIENCE_MS: Record<StoreMode, { retry: number; connect: number }> = {
  loader: { retry: 120_000, connect: 30_000 },
  server: { retry: 1_000, connect: 3_000 },
};
/** The oldest server whose Cypher these queries are written for. */
const OLDEST = [5, 26] as const;

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one query in a transaction at hand. */
export type Run = <Row extends RecordShape>(query: string, parameters?: Parameters) => Promise<Row[]>;

/** A server that has been seen to answer; every fault of it comes as a coded error. */
export class Connection {
  private readonly driver: Driver;
  private readonly settings: Neo4jSettings;

  constructor(settings: Neo4jSettings, mode: StoreMode) {
    const { retry, connect } = PATIENCE_MS[mode];
    this.settings = settings;
    this.driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: retry,
      connectionTimeout: connect,
      connectionAcquisitionTimeout: connect + 1_000,
      telemetryDisabled: true,
    });
  }

  /** Checks version and password, and makes constraints and indexes where they are missing. */
  async prepare(): Promise<void> {
    const [row] = await this.read<{ version: string }>("schema/version");
    refuseOld(row?.version ?? "0");
    for (const statement of statementsOf("schema/schema")) await this.auto(statement);
    for (const type of RELATION_TYPES) await this.auto(cypher("schema/edge-id", type));
  }

  read<Row extends RecordShape>(name: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.readText<Row>(cypher(name), parameters);
  }

  readText<Row extends RecordShape>(query: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.session((session) => session.executeRead((transaction) => runIn(transaction)<Row>(query, parameters)));
  }

  /** All of this in one transaction, tried again where the server was away. */
  write<Answer>(work: (run: Run) => Promise<Answer>): Promise<Answer> {
    return this.session((session) => session.executeWrite((transaction) => work(runIn(transaction))));
  }

  /** Several questions about one moment. */
  look<Answer>(work: (run: Run) => Promise<Answer>): Promise<Answer> {
    return this.session((session) => session.executeRead((transaction) => work(runIn(transaction))));
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** Schema statements take no explicit transaction with others. */
  private async auto(statement: string): Promise<void> {
    await this.session((session) => session.run(statement).then(() => undefined));
  }

  private async session<Answer>(work: (session: ReturnType<Driver["session"]>) => Promise<Answer>): Promise<Answer> {
    const { database } = this.settings;
    const session = this.driver.session(database === undefined ? {} : { database });
    try {
      return await work(session);
    } catch (fault) {
      throw coded(fault, this.settings.uri);
    } finally {
      await session.close();
    }
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row extends RecordShape>(query: string, parameters: Parameters = {}) => {
    const { records } = await transaction.run<Row>(query, parameters);
    return records.map((record) => record.toObject());
  };
}

function refuseOld(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new OnRecordError(
    "neo4j/unsupported-version",
    `Neo4j ${version} is too old.`,
    "Use Neo4j 5.26 or newer, or unset NEO4J_URI to keep the record in a file.",
  );
}

const AWAY = new Set(["ServiceUnavailable", "SessionExpired", "ECONNREFUSED", "N/A"]);

function coded(fault: unknown, uri: string): unknown {
  if (!(fault instanceof neo4j.Neo4jError)) return fault;
  if (fault.code.startsWith("Neo.ClientError.Security")) {
    return new OnRecordError(
      "neo4j/unauthorized",
      `Neo4j at ${uri} refuses this user or password.`,
      "Set NEO4J_USER and NEO4J_PASSWORD.",
      fault,
    );
  }
  if (fault.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new OnRecordError(
      "neo4j/no-database",
      `Neo4j at ${uri} has no such database.`,
      "Set or unset NEO4J_DATABASE.",
      fault,
    );
  }
  if (!AWAY.has(fault.code)) return fault;
  return new OnRecordError(
    "neo4j/unreachable",
    `Neo4j at ${uri} does not answer.`,
    "Start it (npm run neo4j), correct NEO4J_URI, or unset it to keep the record in a file.",
    fault,
  );
}
