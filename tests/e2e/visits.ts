import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export const DESK = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: "reduce", hasTouch: true } as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Pages of one test, each in a browser context of its own, and what they complained about. */
export class Visits {
  private readonly browser: Browser;
  private pages: Page[] = [];
  private lines: string[] = [];

  constructor(browser: Browser) {
    this.browser = browser;
  }

  async visit(address: string, options: BrowserContextOptions = DESK): Promise<Page> {
    const page = await (await this.browser.newContext(options)).newPage();
    this.pages.push(page);
    page.on("pageerror", (error) => this.lines.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.lines.push(message.text());
    });
    await page.goto(address, { waitUntil: "networkidle" });
    return page;
  }

  /** Closes all pages. Gives what they complained about since the last time, but for complaints that hold one of these texts. */
  async end(...expected: readonly string[]): Promise<string[]> {
    for (const page of this.pages) await page.context().close();
    this.pages = [];
    const lines = this.lines.filter((line) => !expected.some((text) => line.includes(text)));
    this.lines = [];
    return lines;
  }
}

/** What axe finds wrong with a page, a line a rule. */
export async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: Violation[] }>("axe.run(document)");
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ""}`);
}
