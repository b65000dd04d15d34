import request from "supertest";
import { OPERATIONS } from "../../../graph/api/operations.ts";
import { problemSchema } from "../../../graph/api/problem.ts";
import { OnRecordError } from "../../../graph/model/errors.ts";
import type { GraphStore } from "../../../graph/store/store.ts";
import type { ReadIn } from "../../../server/jobs.ts";
import { article } from "../../support/invented-article.ts";
import { serveReports, type Served } from "../../support/served.ts";

let served: Served;

beforeAll(async () => {
  served = await serveReports();
});

afterAll(() => served.close());

/** A store that answers one question as told. */
function storeWith<Name extends keyof GraphStore>(name: Name, answer: GraphStore[Name]): GraphStore {
  return new Proxy(served.store, {
    get: (inner, key) => {
      const value: unknown = key === name ? answer : Reflect.get(inner, key);
      return typeof value === "function" ? (value.bind(inner) as unknown) : value;
    },
  });
}

describe("requests that cannot be answered", () => {
  it.each([
    ["/api/search", "`q` is missing"],
    ["/api/search?q=a&q=b", "`q` must be given once"],
    ["/api/search?q=a&limit=501", "`limit` must be a whole number from 1 to 500"],
    ["/api/search?q=a&kind=Ghost", "`kind` must be one of Official, Person"],
    ["/api/timeline?from=2019-13", "`from` must be a date"],
    ["/api/graph?ids=,", "`ids` names no node"],
    ["/api/nodes/x/neighbours?folded=perhaps", "`folded` must be true or false"],
    ["/api/export?format=xls", "`format` must be one of json, "],
    ["/api/voices?evnet=x", "`evnet` is no parameter; there is event, kind, act, from, to, limit"],
    ["/api/summary?kind=City", "`kind` is no parameter; there is none"],
  ])("says in a sentence what is wrong with %s", async (path, words) => {
    const { code, detail } = await served.problem(path, 400);
    expect(code).toBe("bad-request");
    expect(detail).toContain(`The request is wrong: ${words}`);
  });

  it.each([
    ["/api/nodes/nobody", 404, "not-found"],
    ["/api/nodes/nobody/neighbours", 404, "not-found"],
    ["/api/articles/none", 404, "not-found"],
    ["/api/sources?element=none", 404, "not-found"],
    ["/api/paths?from=none&to=nobody", 404, "not-found"],
    ["/api/together?a=none&b=nobody", 404, "not-found"],
    ["/api/jobs/none", 404, "not-found"],
    ["/api/jobs/none/events", 404, "not-found"],
    ["/api/nothing", 404, "not-found"],
    ["/assets/none.js", 404, "not-found"],
    ["/api/statements?cursor=zz", 400, "bad-cursor"],
    ["/api/nodes/%zz", 400, "bad-request"],
  ])("answers %s with %i %s", async (path, status, code) => {
    expect((await served.problem(path, status)).code).toBe(code);
  });

  it("says nothing of a bug", async () => {
    const broken = storeWith("summary", () => Promise.reject(new Error("secret at /home/somebody")));
    const { code, ...rest } = await served.problem("/api/summary", 500, { store: broken });
    expect(code).toBe("server-error");
    expect(JSON.stringify(rest)).not.toContain("secret");
  });

  it.each(["/api/health", "/api/export"])("answers %s with the remedy where the store is away", async (path) => {
    const fault = new OnRecordError("store/unreachable", "The store cannot be reached.", "Start it.");
    const away = storeWith("articles", () => Promise.reject(fault));
    expect(await served.problem(path, 503, { store: away })).toMatchObject({
      code: "store/unreachable",
      remedy: "Start it.",
    });
  });
});

describe("handing in an article", () => {
  const reads: ReadIn = () => Promise.resolve({ path: "request", state: "added", article: article({ id: "new" }) });
  const post = (server: ReturnType<Served["app"]>, type: string, body: string) =>
    request(server).post("/api/articles").set("Content-Type", type).send(body);

  it("answers 202 with a job, whose events end with the article's id", async () => {
    const server = served.app({}, reads);
    const job = OPERATIONS.addArticle.answer.parse((await post(server, "text/plain", "Some words.").expect(202)).body);
    const { text, type } = await request(server).get(`/api/jobs/${job.id}/events`).expect(200);
    expect(type).toBe("text/event-stream");
    expect(text).toMatch(/event: added\ndata: \{.*"article":"new".*\}\n\n$/);
    expect((await request(server).get(`/api/jobs/${job.id}`)).body).toMatchObject({ state: "added", article: "new" });
  });

  it("tells a listener that has heard the end not to ask again", async () => {
    const server = served.app({}, reads);
    const { id } = (await post(server, "text/plain", "Some words.")).body as { id: string };
    await request(server).get(`/api/jobs/${id}/events`);
    await request(server).get(`/api/jobs/${id}/events`).set("Last-Event-ID", "added").expect(204);
  });

  it.each([
    ["text/plain", "Words.", "bytes"],
    ["text/html; charset=utf-8", "<p>Words.</p>", "bytes"],
    ["application/json", '{"text":"Words.","url":"https://bell.example/1"}', "bytes"],
    ["application/json", '{"url":"https://bell.example/1"}', "url"],
  ])("takes %s %s as %s", async (type, body, taken) => {
    const given: string[] = [];
    const readIn: ReadIn = (submitted) => {
      given.push("url" in submitted ? "url" : "bytes");
      return reads(submitted);
    };
    await post(served.app({}, readIn), type, body).expect(202);
    expect(given).toEqual([taken]);
  });

  it.each([
    ["application/x-www-form-urlencoded", "a=b", 415, "unsupported-type"],
    ["text/plain", "", 400, "empty"],
    ["application/json", "{", 400, "bad-json"],
    ["application/json", '{"title":"No words"}', 400, "bad-request"],
    ["application/json", '{"url":"file:///etc/hosts"}', 400, "bad-request"],
    ["text/plain", "x".repeat(5 * 1024 * 1024 + 1), 413, "too-large"],
  ])("refuses %s %.20s with %i %s", async (type, body, status, code) => {
    const answer = await post(served.app(), type, body).expect(status);
    expect(problemSchema.parse(answer.body).code).toBe(code);
  });
});
