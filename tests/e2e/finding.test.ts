import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { describeInBrowser, launch } from "./browser.ts";
import { serveSeeds, type Served } from "./served.ts";
import { axeFinds, Visits } from "./visits.ts";

describeInBrowser("what is found by searching", () => {
  let served: Served;
  let browser: Browser;
  let visits: Visits;

  beforeAll(async () => {
    served = await serveSeeds();
    browser = await launch();
    visits = new Visits(browser);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(async () => {
    expect(await visits.end("404")).toEqual([]);
  });

  const visit = (path: string, options?: BrowserContextOptions) => visits.visit(served.address + path, options);
  const search = async (page: Page, words: string, option: string) => {
    await page.locator("#search").fill(words);
    await page.locator("[role=option]", { hasText: option }).first().click();
  };

  test("an article opens to be read, with its outlet, its day and who speaks in it", async () => {
    const page = await visit("/");
    await search(page, "levee bond", "Council votes 5-2");
    await page.locator("#article-title:focus").waitFor();
    expect(await page.locator(".panel-article .kind-line").innerText()).toMatch(/Courier · \d+ \w+ 2025/);
    await page.locator(".who-speaks button").first().click();
    await page.locator(".panel-article mark.part-content.lit").first().waitFor();
  });

  test("a name comes onto the graph with its best neighbours, and the headline tells of it", async () => {
    const page = await visit("/?only=none");
    await search(page, "okafor", "Okafor");
    const name = await page.locator("#details-title").innerText();
    await page.locator(".headline h1", { hasText: `What ${name} said about` }).waitFor();
  });

  test("a link to what the record does not hold says so, and leads to the overview", async () => {
    const page = await visit("/?n=person%3Anobody-here");
    await page.locator(".trouble", { hasText: "Nothing that this link shows is in the record." }).waitFor();
    await page.getByRole("button", { name: "Overview", exact: true }).click();
    await page.locator(".canvas-host.seated").waitFor();
  });

  test("a path is found by keyboard alone: the cursor stands in the end that is to be chosen", async () => {
    const page = await visit("/");
    await page.getByRole("button", { name: "Find a path between two names" }).press("Enter");
    await page.locator("#path-from:focus").waitFor();
    await page.keyboard.type("calloway");
    await page.locator("#path-from-list [role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#path-to:focus").waitFor();
    await page.keyboard.type("raman");
    await page.locator("#path-to-list [role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#path-title:focus").waitFor();
    await page.locator(".steps > li").first().waitFor();
  });

  test("a path to a name asks at once where it begins", async () => {
    const page = await visit("/");
    await search(page, "calloway", "Calloway");
    await page.getByRole("button", { name: "Path to here" }).press("Enter");
    await page.locator("#path-from:focus").waitFor();
  });

  test("acts and days are chosen by keyboard, kept in the address, told, and cleared", async () => {
    const page = await visit("/?page=voices");
    await page.locator(".matrix .cell").first().waitFor();
    const tally = () => page.locator(".voices-page .tally").innerText();
    const all = await tally();
    await page.locator(".shown summary").press("Enter");
    await page.getByLabel("Intention").press("Space");
    await page.getByLabel("to", { exact: true }).fill("2025-04-12");
    await page.locator(".shown summary", { hasText: "speech and intention, until 12 Apr 2025" }).waitFor();
    await page.locator(".matrix .cell").first().waitFor();
    const some = await tally();
    expect(some).not.toBe(all);
    expect(await axeFinds(page)).toEqual([]);
    await page.reload({ waitUntil: "networkidle" });
    expect(new URL(page.url()).search).toBe("?page=voices&act=speech%2Cintention&until=2025-04-12");
    expect(await tally()).toBe(some);
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    await page.locator(".headline .shown", { hasText: "until 12 Apr 2025" }).waitFor();
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await page.locator(".canvas-host.seated").waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  test("a list says which acts it leaves out, and shows them where they are wanted", async () => {
    const page = await visit("/");
    const left = page.locator(".unsure-switch", { hasText: "not shown" }).first();
    await search(page, "okafor", "Okafor");
    await left.getByRole("button", { name: "Show all acts" }).click();
    await page.locator(".shown summary", { hasText: "speech, belief and intention" }).waitFor();
    expect(await left.count()).toBe(0);
  });
});
