#!/usr/bin/env node
// A local Neo4j Community server for people without Docker: fetched once from Maven Central, then started in the foreground.
// Needs Java 17 or newer and Maven. Data, settings and jars lie in .neo4j/ beside package.json.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "5.26.30";
const MAIN = "org.neo4j.server.CommunityEntryPoint";
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", ".neo4j");
const LIB = join(ROOT, `lib-${VERSION}`);
const HOME = join(ROOT, "home");
const CONF = join(HOME, "conf");
const ARCHIVE = join(ROOT, `classes-${VERSION}.jsa`);
const PORT = Number(process.env.NEO4J_PORT ?? 7687);
const PASSWORD = process.env.NEO4J_PASSWORD || "on-the-record";
const READY_MS = 120_000;

/** Loopback only; no telemetry; small files; nothing is loaded from files or the network by a query. */
const SETTINGS = `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${PORT}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size=512m
server.memory.pagecache.size=256m
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=keep_none
db.checkpoint.interval.time=1m
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>onrecord</groupId><artifactId>neo4j-jars</artifactId><version>1</version><dependencies><dependency>
<groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency></dependencies></project>`;

function fail(sentence, remedy) {
  console.error(`${sentence} ${remedy}`);
  process.exit(1);
}

function needTools() {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? "")?.[1] ?? 0);
  if (version < 17) fail("Java 17 or newer is needed to run Neo4j.", "Install a JDK, or use compose.yaml with Docker.");
  if (!existsSync(LIB) && spawnSync("mvn", ["-v"]).status !== 0) {
    fail("Maven is needed to fetch Neo4j.", "Install Maven, or use compose.yaml with Docker.");
  }
}

function fetchJars() {
  if (existsSync(LIB)) return;
  console.error(`Fetching Neo4j ${VERSION} (120 MB, once)`);
  mkdirSync(ROOT, { recursive: true });
  writeFileSync(join(ROOT, "pom.xml"), POM);
  const partial = `${LIB}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  const words = [
    "-B",
    "-q",
    "-f",
    join(ROOT, "pom.xml"),
    goal,
    "-DincludeScope=runtime",
    `-DoutputDirectory=${partial}`,
  ];
  if (spawnSync("mvn", words, { stdio: ["ignore", 2, 2] }).status !== 0) {
    fail("Maven could not fetch Neo4j.", "Check the connection to Maven Central and run npm run neo4j again.");
  }
  spawnSync("mv", [partial, LIB]);
}

function configure() {
  const fresh = !existsSync(join(HOME, "data", "dbms"));
  mkdirSync(CONF, { recursive: true });
  writeFileSync(join(CONF, "neo4j.conf"), SETTINGS);
  if (!fresh) return;
  const env = { ...process.env, NEO4J_HOME: HOME, NEO4J_CONF: CONF };
  const words = ["-cp", join(LIB, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", PASSWORD];
  const set = spawnSync("java", words, { env, encoding: "utf8" });
  if (set.status !== 0)
    fail(`Neo4j's password could not be set: ${set.stderr.trim()}`, "It needs eight characters or more.");
}

/** With a class-data archive a start takes four seconds instead of eight; it is written when the server first stops. */
function start() {
  const archive = existsSync(ARCHIVE) ? `-XX:SharedArchiveFile=${ARCHIVE}` : `-XX:ArchiveClassesAtExit=${ARCHIVE}`;
  const words = [archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-cp", join(LIB, "*"), MAIN];
  return spawn("java", [...words, `--home-dir=${HOME}`, `--config-dir=${CONF}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function answers() {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port: PORT });
    socket.once("connect", () => socket.end(() => resolve(true)));
    socket.once("error", () => resolve(false));
  });
}

async function ready(server) {
  for (const end = Date.now() + READY_MS; Date.now() < end;) {
    if (server.exitCode !== null) fail("Neo4j stopped while starting.", `See ${join(HOME, "logs", "neo4j.log")}.`);
    if (await answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  fail("Neo4j did not answer in two minutes.", `See ${join(HOME, "logs", "neo4j.log")}.`);
}

if (await answers()) fail(`Port ${PORT} is in use.`, "Stop what uses it, or set NEO4J_PORT.");
needTools();
fetchJars();
configure();
const server = start();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill("SIGTERM"));
server.once("exit", (code) => process.exit(code === 143 ? 0 : (code ?? 0)));
await ready(server);
console.log(`Neo4j ${VERSION} is at bolt://127.0.0.1:${PORT} (user neo4j, password ${PASSWORD}). To use it:
NEO4J_URI=bolt://127.0.0.1:${PORT} NEO4J_PASSWORD=${PASSWORD} npm start`);
