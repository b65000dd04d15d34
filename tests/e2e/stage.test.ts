import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { SearchHit } from "../../graph/api/views.ts";
import { describeInBrowser, launch } from "./browser.ts";
import { serveSeeds, type Served } from "./served.ts";
import { axeFinds, DESK, PHONE, Visits } from "./visits.ts";

describeInBrowser("the stage, the phone and the keys", () => {
  let served: Served;
  let browser: Browser;
  let visits: Visits;
  let mayor: string;
  let councilman: string;

  beforeAll(async () => {
    served = await serveSeeds();
    browser = await launch();
    visits = new Visits(browser);
    [mayor, councilman] = [await find("Ruth Calloway"), await find("Dominic Hale")];
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(async () => {
    expect(await visits.end("404")).toEqual([]);
  });

  const visit = (path: string, options?: BrowserContextOptions) => visits.visit(served.address + path, options);
  const find = async (name: string) => {
    const answer = await fetch(`${served.address}/api/search?kind=Official&q=${encodeURIComponent(name)}`);
    const { items } = (await answer.json()) as { items: SearchHit[] };
    return encodeURIComponent(items[0]?.node.id ?? "");
  };
  const place = (page: Page) => page.locator(".stage-count").innerText();
  /** A measure of the first element that a selector finds, in CSS pixels. */
  const measure = (page: Page, selector: string, side: "clientWidth" | "clientHeight" | "scrollWidth") =>
    page.evaluate<number>(`document.querySelector(${JSON.stringify(selector)}).${side}`);
  const overflow = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

  test("a clicker goes through the statements, also after a click on the graph", async () => {
    const page = await visit(`/?stage=1&focus=${mayor}`);
    const [, all = ""] = (await place(page)).split(" / ");
    await page.locator(".canvas").focus();
    for (const [key, nth] of [
      ["ArrowRight", "2"],
      ["PageDown", "3"],
      ["Space", "4"],
      ["ArrowLeft", "3"],
      ["PageUp", "2"],
      ["End", all],
      ["Home", "1"],
    ]) {
      await page.keyboard.press(key ?? "");
      await page.locator(".stage-count", { hasText: `${nth} / ${all}` }).waitFor();
    }
  });

  test("on a stage, words stand behind their speaker and their verb", async () => {
    const page = await visit(`/?stage=1&focus=${mayor}`);
    expect(await page.locator(".stage-quote .told").innerText()).toMatch(/^Ruth Calloway \p{L}+/u);
    expect(await page.locator(".stage-quote .how").count()).toBe(1);
  });

  test("every statement in the details says by which rule it was read and how sure that is", async () => {
    const page = await visit(`/?focus=${mayor}`);
    const quotes = page.locator(".panel-details .quote");
    expect(await quotes.locator(".read-by").count()).toBe(await quotes.count());
    await quotes.locator(".read-by summary").first().click();
    expect(await quotes.locator(".read-by").first().innerText()).toMatch(/Read by: .+ · sure \d\.\d\d$/);
  });

  test("a statement is copied with who said it and where it stands", async () => {
    const page = await visit(`/?focus=${mayor}`, { ...DESK, permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".panel-details .quote-copy").first().click();
    await page.locator(".quote-copy", { hasText: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Ruth Calloway .+ \(.+, “.+”, \d+ \p{L}+ 2025, https:\/\/.+\)$/u);
  });

  test("unsure readings stand last and can be hidden, and the address keeps that", async () => {
    const page = await visit(`/?focus=${mayor}`);
    const said = page.locator(".panel-details .section", { hasText: /^Said/ }).first();
    expect(await said.locator(".quote").last().locator(".sureness.unsure").count()).toBe(1);
    await said.getByRole("button", { name: "Hide unsure" }).click();
    await page.waitForURL(/[?&]sure=1/);
    await page.reload();
    await said.getByRole("button", { name: "Show unsure" }).waitFor();
    expect(await said.locator(".quote .sureness.unsure").count()).toBe(0);
  });

  test("Escape goes back to the graph, and arrow keys go on from the name that was read", async () => {
    const page = await visit("/");
    await page.locator(".canvas-host.seated").waitFor();
    await page.locator(".canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await page.locator("#details-title:focus").waitFor();
    const title = await page.locator("#details-title").innerText();
    expect(await page.title()).toMatch(new RegExp(`^${title} · .+ · On Record$`));
    await page.keyboard.press("Escape");
    await page.locator(".canvas:focus").waitFor();
    await page.keyboard.press("Space");
    expect(await page.locator("#details-title").innerText()).toBe(title);
  });

  test("Escape from details that were not opened by key goes to the graph, not to the page around it", async () => {
    const page = await visit(`/?focus=${mayor}`);
    await page.locator("#details-title").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".canvas:focus").waitFor();
  });

  test("a link to nothing says so in two sentences", async () => {
    const page = await visit("/?focus=person%3Anobody-here");
    await page.locator(".panel-details .missing", { hasText: /^Not found\. There is no/ }).waitFor();
  });

  test("on a phone, the words on the stage have the width of the screen", async () => {
    const page = await visit(`/?stage=1&focus=${mayor}`, PHONE);
    expect(await measure(page, ".stage-quote", "clientWidth")).toBeGreaterThan(340);
    expect(await measure(page, ".canvas-frame", "clientHeight")).toBeGreaterThan(380);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test("on a phone, the table of names fits and the whole legend is seen", async () => {
    const page = await visit("/?page=table", PHONE);
    const width = await measure(page, ".table-scroll", "clientWidth");
    expect(await measure(page, ".table-scroll", "scrollWidth")).toBeLessThanOrEqual(width);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    const last = await page.locator(".legend-kind").last().boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 999)).toBeLessThanOrEqual(390);
  });

  test.each([
    ["light", DESK],
    ["dark", PHONE],
  ] as const)(
    "axe finds nothing on stages and paths in %s colours",
    async (colorScheme, size) => {
      const path = `from=${mayor}&to=${councilman}`;
      for (const view of [
        path,
        "stage=1&page=voices",
        `stage=1&focus=${mayor}&nth=21`,
        `focus=${mayor}&sure=1`,
        "page=ledger",
      ]) {
        const page = await visit(`/?${view}`, { ...size, colorScheme, bypassCSP: true });
        expect([view, await axeFinds(page)]).toEqual([view, []]);
        await page.close();
      }
    },
    180_000,
  );
});
