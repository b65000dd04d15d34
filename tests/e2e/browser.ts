import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Debian's package and the usual variable put the browser. */
const PLACES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
const isRequired = (process.env["REQUIRE"] ?? "").split(",").includes("chromium");

/** `describe`, where there is a Chromium or one is required; else it says on one line what is skipped. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath !== undefined || isRequired) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`Skipped: ${name}. Install Chromium (apt-get install chromium) or set CHROMIUM to its path.\n`);
  describe.skip(name, tests);
}

export function launch(): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error("REQUIRE=chromium, but no Chromium was found; set CHROMIUM to its path.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
