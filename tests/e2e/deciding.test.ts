import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { LedgerRow, ReviewPair } from "../../graph/api/decision-views.ts";
import type { Node, SearchHit } from "../../graph/api/views.ts";
import { ENGINEERS, writeInitials } from "../support/initials.ts";
import { describeInBrowser, launch } from "./browser.ts";
import { serveSeeds, type Served } from "./served.ts";
import { axeFinds, DESK, PHONE, Visits } from "./visits.ts";

const CALLOWAY = "person:ruth-calloway";
const SATO = "person:tom-sato";
/** The second of each pair that the demonstration itself leaves open. */
const OF_THE_DEMONSTRATION = ["Victor Lindqvist", "Walt Brannigan Jr."];
const asId = encodeURIComponent;

describeInBrowser("deciding who is who in a browser", () => {
  let served: Served;
  let browser: Browser;
  let visits: Visits;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-initials-"));
    writeInitials(folder);
    served = await serveSeeds(folder);
    browser = await launch();
    visits = new Visits(browser);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async <T>(path: string, init?: RequestInit) =>
    (await (await fetch(served.address + path, init)).json()) as T;
  const ledger = async () =>
    (await ask<{ items: LedgerRow[] }>("/api/decisions")).items.map(({ decision }) => decision);
  const decide = (proposal: object) =>
    ask("/api/decisions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(proposal),
    });
  const names = async (id: string) => (await ask<Node>(`/api/nodes/${asId(id)}`)).name;

  /** Every test begins with a ledger that is empty. */
  const takeAllBack = async () => {
    for (const { id } of (await ledger()).reverse()) await ask(`/api/decisions/${id}`, { method: "DELETE" });
  };

  afterEach(async () => {
    const complaints = await visits.end("409", "404");
    await takeAllBack();
    expect(complaints).toEqual([]);
  });

  const visit = (path: string, options?: BrowserContextOptions) => visits.visit(served.address + path, options);
  const atPair = (page: Page, surname: string) => page.locator("#pair-title", { hasText: surname }).waitFor();
  const told = (page: Page, words: string) => page.locator(".deed", { hasText: words }).waitFor();

  test("the review is gone through by keyboard alone, and every decision is in the ledger", async () => {
    const page = await visit("/");
    await page.getByRole("button", { name: "Review", exact: true }).press("Enter");
    await page.locator("#pair-title:focus").waitFor();
    const given = ENGINEERS.slice(0, 15);
    const started = Date.now();
    for (const [at, name] of given.entries()) {
      await atPair(page, name);
      await page.keyboard.press(at % 3 === 2 ? "n" : "m");
    }
    const minutes = (Date.now() - started) / 60_000;
    process.stdout.write(`${Math.round(given.length / minutes)} decisions a minute by keyboard\n`);
    await told(page, `Kept O. Oakhanger and Olga Oakhanger two.`);
    const surname = (name: string) => name.split(" ")[1]?.toLowerCase() ?? "";
    expect((await ledger()).map(({ action, entity }) => [action, entity.split("-").at(-1)])).toEqual(
      given.map((name, at) => [at % 3 === 2 ? "never-merge" : "merge", surname(name)]),
    );
    const left = (await ask<{ items: ReviewPair[] }>("/api/review")).items.map(({ b }) => b.name);
    expect(left).toEqual([...ENGINEERS.slice(given.length), ...OF_THE_DEMONSTRATION]);
  });

  test("skips, steps and undoes by keyboard, and shows the keys", async () => {
    const page = await visit("/?page=review");
    await page.keyboard.press("?");
    expect(await page.locator("#review-keys").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#review-keys").isVisible()).toBe(false);
    await page.keyboard.press("s");
    await atPair(page, "Brenlow");
    await page.keyboard.press("j");
    await atPair(page, "Castellane");
    await page.keyboard.press("ArrowUp");
    await atPair(page, "Brenlow");
    await page.keyboard.press("m");
    await atPair(page, "Castellane");
    await page.keyboard.press("u");
    await atPair(page, "Brenlow");
    await told(page, "Undone: Merged B. Brenlow into Bruno Brenlow");
    expect(await ledger()).toEqual([]);
    expect(new URL(page.url()).searchParams.getAll("pair")).toEqual(["person:b-brenlow", "person:bruno-brenlow"]);
    await page.keyboard.press("Enter");
    await page.locator("#details-title:focus").waitFor();
    expect(await page.locator("#details-title").innerText()).toBe("B. Brenlow");
  });

  test("what somebody else decided meanwhile is shown, and the queue goes on", async () => {
    const page = await visit("/?page=review");
    await atPair(page, "Adeyemi");
    await decide({ action: "never-merge", entity: "person:a-adeyemi", other: "person:ana-adeyemi" });
    await page.keyboard.press("m");
    await told(
      page,
      "Not done: Merged A. Adeyemi into Ana Adeyemi. A. Adeyemi and Ana Adeyemi were decided to be two.",
    );
    await atPair(page, "Brenlow");
    await page.keyboard.press("m");
    await told(page, "Merged B. Brenlow into Bruno Brenlow.");
    await page.goto(`${served.address}/?page=review&pair=person%3Aa-adeyemi&pair=person%3Aana-adeyemi`);
    await page.locator(".fact-sum", { hasText: "says that they are two" }).waitFor();
  });

  test("a merge from a node is previewed, done, followed and undone", async () => {
    const page = await visit(`/?n=${asId(SATO)}&n=${asId(CALLOWAY)}&focus=${asId(SATO)}`);
    await page.getByRole("button", { name: "Correct" }).click();
    await page.getByRole("button", { name: "Merge with …", exact: true }).click();
    await page.locator("#task-title:focus").waitFor();
    await page.fill("#correct-other", "callo");
    await page.locator("[role=option]", { hasText: "Ruth Calloway" }).first().click();
    await page.locator(".changes li", { hasText: "gone" }).filter({ hasText: "Tom Sato" }).waitFor();
    expect(await ledger()).toEqual([]);
    await page.getByLabel("Note").fill("one and the same");
    await page.getByLabel("Deciding as").fill("an editor");
    await page.getByRole("button", { name: "Merge", exact: true }).click();
    await told(page, "Merged Tom Sato into Ruth Calloway.");
    expect(await page.locator("#details-title").innerText()).toBe("Ruth Calloway");
    const { searchParams } = new URL(page.url());
    expect([searchParams.getAll("n"), searchParams.get("focus")]).toEqual([[CALLOWAY], CALLOWAY]);
    expect(await ledger()).toMatchObject([{ action: "merge", who: "an editor", note: "one and the same" }]);
    await page.locator(".deed").getByRole("button", { name: "Undo" }).click();
    await told(page, "Undone: Merged Tom Sato into Ruth Calloway.");
    expect(new URL(page.url()).searchParams.getAll("n")).toEqual([CALLOWAY, SATO]);
    expect(await ledger()).toEqual([]);
  });

  test("chosen mentions are split off, and the view goes with them", async () => {
    const page = await visit(`/?focus=${asId(CALLOWAY)}&do=split`);
    await page.locator(".mention-choice input").nth(1).check();
    await page.locator(".changes li", { hasText: "new" }).waitFor();
    await page.getByRole("button", { name: "Split off" }).click();
    await told(page, "Split 1 mention off Ruth Calloway.");
    const [decision] = await ledger();
    expect(decision).toMatchObject({ action: "split", entity: CALLOWAY });
    const focus = new URL(page.url()).searchParams.get("focus") ?? "";
    expect(focus).not.toBe(CALLOWAY);
    await page.locator("#details-title", { hasText: await names(focus) }).waitFor();
  });

  test("a name is mended, a kind is set, and what is none is dropped", async () => {
    const page = await visit(`/?focus=${asId(CALLOWAY)}&do=rename`);
    await page.getByText("First give another name, and see what changes.").waitFor();
    await page.fill("input[name=name]", "Ruth B. Calloway");
    await page.keyboard.press("Enter");
    await page.locator(".changes").waitFor();
    await page.getByRole("button", { name: "Rename", exact: true }).click();
    // The button is gone with its form, and the focus is not lost with it.
    await page.locator("#details-title:focus", { hasText: "Ruth B. Calloway" }).waitFor();
    await page.goto(`${served.address}/?focus=${asId(SATO)}&do=set-kind`);
    await page.getByLabel("Agency").check();
    await page.locator(".changes").waitFor();
    await page.getByRole("button", { name: "Set kind", exact: true }).click();
    await page.locator(".panel-details .kind-line", { hasText: "Agency" }).waitFor();
    await page.goto(`${served.address}/?focus=${asId(SATO)}&do=drop`);
    await page.locator(".changes li", { hasText: "gone" }).waitFor();
    await page.getByLabel("Read it so from now on").check();
    await page.locator(".preview", { hasText: "Read so from now on: Tom Sato" }).waitFor();
    await page.getByLabel("Read it so from now on").uncheck();
    await page.getByRole("button", { name: "Drop", exact: true }).click();
    await told(page, "Dropped Tom Sato.");
    expect(await page.locator(".panel-details").count()).toBe(0);
  });

  test("the ledger lists what was decided, undoes it, and names the decision in the way", async () => {
    await decide({ action: "split", entity: CALLOWAY, mentions: [await someMention()] });
    const [split] = await ledger();
    const own = split?.action === "split" ? `person:${split.mentions[0]?.slice("mention:".length) ?? ""}` : "";
    await decide({ action: "rename", entity: own, name: "Another Ruth" });
    const page = await visit("/?page=ledger");
    await page.getByRole("button", { name: "Undo: Split 1 mention off Ruth Calloway" }).click();
    await page.locator(".refusal", { hasText: "rests on it; undo that one first" }).waitFor();
    await page.getByRole("button", { name: "Show that decision" }).click();
    await page.locator(".preview .changes").waitFor();
    await page.getByRole("button", { name: "Undo this decision" }).click();
    await told(page, "Undone");
    expect((await ledger()).map(({ action }) => action)).toEqual(["split"]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as JSON Lines" }).click();
    const file = await (await download).path();
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(1);
  });

  test("a ledger that was saved is brought in again, and a line that cannot be is named", async () => {
    await decide({ action: "rename", entity: SATO, name: "Thomas Sato" });
    const saved = await (await fetch(`${served.address}/api/decisions/export`)).text();
    await takeAllBack();
    const page = await visit("/?page=ledger");
    await page.locator(".missing", { hasText: "Nothing has been decided yet." }).waitFor();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Bring in a ledger" }).click();
    const buffer = Buffer.from(`${saved}{"action":"vanish"}\n`);
    await (await chooser).setFiles({ name: "ledger.jsonl", mimeType: "application/jsonl", buffer });
    await page.locator(".brought-in", { hasText: "1 decision of it is in the ledger; 1 line could not be" }).waitFor();
    await page.locator(".brought-in li", { hasText: "Line 2: This is no decision" }).waitFor();
    await page.locator(".ledger-words", { hasText: "to Thomas Sato" }).waitFor();
    expect(await names(SATO)).toBe("Thomas Sato");
  });

  test("a node tells why it is one, and two why they are not", async () => {
    const page = await visit(`/?focus=${asId("person:victor-lindqvist")}&do=why`);
    await page.locator(".parts .reasons", { hasText: "same given name" }).first().waitFor();
    await page.goto(`${served.address}/?focus=${asId(CALLOWAY)}&do=why`);
    await page.locator(".parts", { hasText: "there is nothing to weigh" }).waitFor();
    await page.goto(`${served.address}/?focus=${asId(CALLOWAY)}&do=compare`);
    await page.fill("#correct-other", "sato");
    await page.locator("[role=option]", { hasText: "Tom Sato" }).first().click();
    await page.locator(".fact-sum", { hasText: "Nothing compares them" }).waitFor();
    await page.locator("#pair-title:focus").waitFor();
  });

  test("two events stand side by side, fact by fact, with the sentences that tell of them", async () => {
    const { items } = await ask<{ items: SearchHit[] }>("/api/search?kind=Event&q=vote");
    const [a, b] = items.map(({ node }) => asId(node.id));
    const page = await visit(`/?page=review&pair=${a ?? ""}&pair=${b ?? ""}`);
    await page.getByRole("row", { name: "What" }).waitFor();
    expect(await page.locator(".fact-passages td").count()).toBe(2);
    await page.locator(".fact-passages mark", { hasText: "vote" }).first().waitFor();
    await page.locator(".fact-passages td").last().getByRole("button", { name: "Read in the article" }).first().click();
    await page.locator("#article-title:focus").waitFor();
  });

  test.each([
    ["light", "a desk", DESK],
    ["dark", "a phone", PHONE],
  ] as const)(
    "axe finds nothing in %s colours on %s",
    async (colorScheme, _name, size) => {
      await decide({ action: "rename", entity: SATO, name: "Thomas Sato" });
      const [renamed] = await ledger();
      const details = `focus=${asId(CALLOWAY)}`;
      const tasks = ["why", "merge", "split", "rename", "set-kind", "drop"].map((task) => `${details}&do=${task}`);
      const pair = `page=review&pair=${asId(CALLOWAY)}&pair=${asId(SATO)}`;
      const pages = ["page=review", pair, "page=ledger", `page=ledger&decision=${renamed?.id ?? ""}`, ...tasks];
      for (const view of pages) {
        const page = await visit(`/?${view}`, { ...size, colorScheme, bypassCSP: true });
        expect([view, await axeFinds(page)]).toEqual([view, []]);
        await page.close();
      }
    },
    180_000,
  );

  async function someMention(): Promise<string> {
    const path = `/api/nodes/${asId(CALLOWAY)}/neighbours?relation=REFERS_TO`;
    const { nodes } = await ask<{ nodes: Node[] }>(path);
    return nodes.find(({ kind }) => kind === "Mention")?.id ?? "";
  }
});
