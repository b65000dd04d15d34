import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { SearchHit, Voices } from "../../graph/api/views.ts";
import { describeInBrowser, launch } from "./browser.ts";
import { serveSeeds, type Served } from "./served.ts";
import { axeFinds, DESK, PHONE, Visits } from "./visits.ts";

describeInBrowser("the explorer in a browser", () => {
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
    expect(await visits.end()).toEqual([]);
  });

  const visit = (path: string, options?: BrowserContextOptions) => visits.visit(served.address + path, options);
  const ask = async <T>(path: string) => (await (await fetch(served.address + path)).json()) as T;
  const find = async (name: string) => {
    const { items } = await ask<{ items: SearchHit[] }>(`/api/search?kind=Official&q=${encodeURIComponent(name)}`);
    return items[0]?.node.id ?? "";
  };
  const isFocused = async (page: Page, selector: string) => (await page.locator(`${selector}:focus`).count()) > 0;
  const notice = (page: Page, words: string) =>
    page.locator("[role=status]", { hasText: words }).waitFor({ state: "attached" });

  /** Words without white space and quotation marks' company: what is lit must be what was said. */
  const squeeze = (text: string) => text.replaceAll("…", "").replace(/\s+/g, "");

  test("asks for the token of a server that has one, and opens the record with it", async () => {
    const { address, token } = served.guarded;
    const page = await visits.visit(address);
    await page.getByLabel("Token").fill(token);
    await page.getByRole("button", { name: "Open the record" }).click();
    await page.locator("canvas").first().waitFor();
    // A refused question is an error to the browser's console, and here it is the point.
    expect(await visits.end("401")).toEqual([]);
  });

  test("the first start shows the overview and says in one line what is seen", async () => {
    const page = await visit("/");
    await page.locator(".canvas-host.seated").waitFor();
    expect(await page.locator("h1").innerText()).toMatch(/^What \d+ voices said about /);
    expect(await page.locator(".legend-kind").count()).toBeGreaterThan(2);
  });

  test("the first start has something to decide, with what speaks for it and against", async () => {
    const page = await visit("/");
    await page.getByRole("button", { name: "Review", exact: true }).click();
    await page.locator(".queue-item", { hasText: "Walt Brannigan Jr." }).click();
    await page.locator("#pair-title", { hasText: "Walt Brannigan and Walt Brannigan Jr." }).waitFor();
    await page.locator(".reasons", { hasText: "suffix left out" }).waitFor();
    await page.locator(".side-by-side", { hasText: "My father closed it" }).waitFor();
  });

  test("a reader searches, opens, expands and reads the sentence", async () => {
    const page = await visit("/");
    await page.fill("#search", "callo");
    await page.locator("[role=option]", { hasText: "Ruth Calloway" }).first().click();
    expect(await page.locator("#details-title").innerText()).toBe("Ruth Calloway");
    await page.getByRole("button", { name: "Expand", exact: true }).click();
    await notice(page, "of Ruth Calloway added");
    const quote = page.locator(".panel-details .quote").first();
    const said = await quote.locator("blockquote").innerText();
    await quote.locator(".quote-open").click();
    const words = page.locator(".panel-article mark.part-content.lit");
    await words.first().waitFor();
    expect(squeeze((await words.allInnerTexts()).join(""))).toBe(squeeze(said));
    expect(await words.first().isVisible()).toBe(true);
    expect(await page.locator(".panel-article mark.part-speaker.lit").count()).toBeGreaterThan(0);
  });

  test("the keyboard alone is enough", async () => {
    const page = await visit("/");
    await page.keyboard.press("/");
    await page.locator("#search:focus").waitFor();
    await page.keyboard.type("callo");
    await page.locator("[role=option]", { hasText: "Ruth Calloway" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#details-title:focus").waitFor();
    await page.locator(".panel-details .quote-open").first().waitFor();
    for (let step = 0; step < 12 && !(await isFocused(page, ".quote-open")); step += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#article-title:focus").waitFor();
    await page.locator("mark.part-content.lit").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".quote-open:focus").waitFor();
    expect(await page.locator(".panel-article").count()).toBe(0);
  });

  test("arrow keys walk the graph, space opens, delete removes, and undo brings it back", async () => {
    const page = await visit("/");
    await page.locator(".canvas-host.seated").waitFor();
    await page.locator(".canvas").focus();
    await page.keyboard.press("ArrowRight");
    await notice(page, "link");
    await page.keyboard.press("Space");
    const name = await page.locator("#details-title").innerText();
    await page.keyboard.press("Escape");
    await page.locator(".canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Delete");
    await page.waitForURL(/[?&](?:n|minus)=/);
    await page.keyboard.press("Control+z");
    await notice(page, "Undone");
    expect(new URL(page.url()).search).toBe("");
    expect(name).not.toBe("");
  });

  test("a view is a link: the same address shows the same", async () => {
    const id = await find("Ruth Calloway");
    const page = await visit(`/?page=table&hide=City&focus=${encodeURIComponent(id)}`);
    expect(await page.locator("#details-title").innerText()).toBe("Ruth Calloway");
    expect(await page.locator("td", { hasText: /^City$/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    await page.goBack();
    await page.locator(".table-page").waitFor();
  });

  test("a cell of the matrix opens as many statements as it counts", async () => {
    const page = await visit("/?page=voices");
    const cell = page.locator(".cell").first();
    const count = Number(await cell.innerText());
    await cell.click();
    await page.locator(".panel-details .quote").first().waitFor();
    expect(await page.locator(".panel-details .quote").count()).toBe(count);
  });

  test("Escape goes back to the cell whose statements were read", async () => {
    const page = await visit("/?page=voices");
    const cell = page.locator(".matrix .cell").nth(2);
    await cell.focus();
    await page.keyboard.press("Enter");
    await page.locator("#details-title:focus").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".matrix .cell:focus").waitFor();
    expect(await cell.getAttribute("title")).toBe(await page.locator(".matrix .cell:focus").getAttribute("title"));
  });

  test("who presses Enter before the search has answered has its first hit", async () => {
    const page = await visit("/");
    await page.locator("#search").pressSequentially("calloway");
    await page.keyboard.press("Enter");
    await page.locator("#details-title", { hasText: "Ruth Calloway" }).waitFor();
  });

  test("what is seen is saved as a picture, and the whole record as a file", async () => {
    const page = await visit("/");
    await page.locator(".canvas-host.seated").waitFor();
    const saved = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const picture = await saved("Save as a picture (PNG)");
    expect(picture.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    await page.getByRole("button", { name: "Table", exact: true }).click();
    const table = await saved("Statements, CSV");
    expect(table.name).toBe("statements.csv");
    expect(table.bytes.toString("utf8")).toMatch(/^id,articleId,/);
  });

  test("a path shows its steps, each with its sentences", async () => {
    const [from, to] = await Promise.all([find("Ruth Calloway"), find("Dominic Hale")]);
    const page = await visit(`/?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
    await page.locator(".steps > li").first().waitFor();
    expect(await page.locator(".steps > li").count()).toBeGreaterThan(1);
    expect(await page.locator(".steps .source").count()).toBeGreaterThan(0);
  });

  test("a path tells how many ways are as short, goes through them, and shows the sentences that name both ends", async () => {
    const [from, to] = await Promise.all([find("Ruth Calloway"), find("Priya Raman")]);
    const page = await visit(`/?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
    const ways = page.getByRole("group", { name: "Other ways as short" });
    expect(await ways.innerText()).toMatch(/way 1 of \d/);
    await ways.getByRole("button", { name: "Next way" }).click();
    expect(await ways.innerText()).toMatch(/way 2 of \d/);
    expect(page.url()).toContain("way=2");
    const both = page.locator(".section", { hasText: "Named in one sentence" });
    expect(await both.locator(".source").first().locator("mark").count()).toBeGreaterThan(1);
  });

  test("a phone shows the graph and nothing beside it", async () => {
    const page = await visit("/", PHONE);
    await page.locator(".canvas-host.seated").waitFor();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  });

  test("a reader sees which source gave which number, and reads the sentence", async () => {
    const { items } = await ask<{ items: SearchHit[] }>("/api/search?kind=Event&q=strike");
    const strike = `/?page=event&event=${encodeURIComponent(items[0]?.node.id ?? "")}`;
    const page = await visit(strike);
    const table = page.locator(".differing", { hasText: "Sources differ on the number of workers" });
    expect(await table.locator("th[scope=rowgroup]").allInnerTexts()).toEqual(["340 workers", "280 workers"]);
    const lit = await table.locator("mark").last().innerText();
    await table.getByRole("button", { name: `Read in the article: ${lit}` }).click();
    await page.locator(".panel-article mark.lit").first().waitFor();
    const phone = await visit(strike, PHONE);
    await phone.locator(".differing").waitFor();
    expect(await phone.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  });

  test("a statement that several outlets print is shown once, with all who carry it", async () => {
    const { items } = await ask<{ items: SearchHit[] }>("/api/search?kind=Event&q=ruling");
    const page = await visit(`/?page=event&event=${encodeURIComponent(items[0]?.node.id ?? "")}`);
    const quote = page.locator(".quote", { hasText: "not a close question" });
    expect(await quote.count()).toBe(1);
    await quote.locator("summary", { hasText: "Carried by 2 articles" }).click();
    expect(await quote.locator(".carriers li").allInnerTexts()).toEqual([
      "Cascade Wire · 15 May 2025",
      "Millrace Observer · 16 May 2025",
    ]);
    await quote.getByRole("button", { name: "Millrace Observer" }).click();
    await page.locator(".panel-article mark.part-content.lit", { hasText: "not a close question" }).waitFor();
  });

  test.each([
    ["light", "a desk", DESK],
    ["dark", "a phone", PHONE],
  ] as const)(
    "axe finds nothing in %s colours on %s",
    async (colorScheme, _name, size) => {
      const id = encodeURIComponent(await find("Ruth Calloway"));
      const { events, cells } = await ask<Voices>("/api/voices");
      const event = encodeURIComponent(events[0]?.id ?? "");
      const said = encodeURIComponent(`said:${cells[0]?.speaker ?? ""}>${cells[0]?.event ?? ""}`);
      const { items: strikes } = await ask<{ items: SearchHit[] }>("/api/search?kind=Event&q=strike");
      const strike = encodeURIComponent(strikes[0]?.node.id ?? "");
      const pagesOf = ["page=table", "page=voices", `page=event&event=${event}`, `page=event&event=${strike}`];
      const views = ["", `focus=${id}`, `focus=${said}`, ...pagesOf, "path=1", "stage=1", `stage=1&focus=${id}`];
      for (const view of views) {
        const page = await visit(`/?${view}`, { ...size, colorScheme, bypassCSP: true });
        expect([view, await axeFinds(page)]).toEqual([view, []]);
        await page.close();
      }
    },
    180_000,
  );
});
