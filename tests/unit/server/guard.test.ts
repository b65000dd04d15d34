import { join } from "node:path";
import request from "supertest";
import { serveReports, type Served } from "../../support/served.ts";

let served: Served;

beforeAll(async () => {
  served = await serveReports();
});

afterAll(() => served.close());

describe("who may ask", () => {
  it("answers only under a name of this machine on loopback", async () => {
    await request(served.app()).get("/api/health").set("Host", "rebound.example:4780").expect(403);
    await request(served.app()).get("/").set("Host", "rebound.example").expect(403);
    await request(served.app()).get("/api/health").set("Host", "LOCALHOST:4780").expect(200);
    await request(served.app()).get("/api/health").set("Host", "[::1]:4780").expect(200);
  });

  it.each(["https://elsewhere.example", "null", "http://127.0.0.1:1"])(
    "takes no article from a page of %s",
    async (origin) => {
      const answer = await request(served.app())
        .post("/api/articles")
        .set("Origin", origin)
        .type("text/plain")
        .send("Words.");
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, "wrong-origin"]);
    },
  );

  it("takes an article from its own page", async () => {
    const own = { Host: "localhost:4780", Origin: "http://localhost:4780" };
    await request(served.app()).post("/api/articles").set(own).type("text/plain").send("Words.").expect(202);
  });

  it("asks for the token where one is set, on the API alone", async () => {
    const server = served.app({ host: "0.0.0.0", token: "sesame" });
    const refused = await request(server).get("/API/summary").expect(401).expect("WWW-Authenticate", "Bearer");
    expect(refused.body).toMatchObject({ code: "unauthorized" });
    await request(server).get("/api/summary").set("Authorization", "Bearer sesam").expect(401);
    await request(server).get("/api/summary").set("Authorization", "Bearer sesame").expect(200);
    await request(server).get("/").expect(200);
  });
});

describe("what the browser is sent", () => {
  it("allows no script or style but its own files", async () => {
    const policy = (await request(served.app()).get("/api/docs").expect(200)).headers["content-security-policy"];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("default-src 'none'");
  });

  it("keeps hashed files for good and asks for the page each time", async () => {
    const asset = await request(served.app()).get("/assets/index-AbC123.js").expect(200);
    expect(asset.headers["cache-control"]).toContain("immutable");
    const page = await request(served.app()).get("/").expect(200);
    expect(page.headers["cache-control"]).toBe("no-cache");
  });

  it("gives the page for every view's address", async () => {
    expect((await request(served.app()).get("/article/a1").expect(200)).text).toContain("On Record");
  });

  it("says what to do where the explorer is not built", async () => {
    expect((await served.problem("/", 404, { webRoot: join(served.webRoot, "none") })).detail).toContain(
      "npm run build",
    );
  });
});
