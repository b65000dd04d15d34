import { readArticle } from "../../../ingest/read/article.ts";

const ASKS =
  "<p>We and our partners use cookies to measure how this site is read, to remember you, and to show what may be of use to you.</p>" +
  "<p>You can change your mind at any time, and say which partners may know of you, at the foot of every page.</p><a>Accept all</a>";
const STORY =
  "<p>The river rose through the night, and the lower town was under water by the morning of the market.</p>" +
  "<p>“Nobody was hurt,” Mayor Ana Vale said.</p>";
const TOLD =
  "The river rose through the night, and the lower town was under water by the morning of the market.\n“Nobody was hurt,” Mayor Ana Vale said.";

const textOf = (body: string) =>
  readArticle({ name: "page.html", bytes: new TextEncoder().encode(`<html><body>${body}</body></html>`) }).text;

describe("what asks a reader for consent is no article", () => {
  it.each([
    ["a notice above it", `<div class="cookie-notice">${ASKS}</div><div>${STORY}</div>`],
    ["a window named by its id", `<div>${STORY}</div><div id="CookieConsentWindow" class="wide">${ASKS}</div>`],
    ["a message within it", `<article>${STORY}<div class="gdpr_message">${ASKS}</div></article>`],
    ["a section with a label", `<div>${STORY}<section aria-label="Cookie banner">${ASKS}</section></div>`],
    ["a dialog", `<div>${STORY}</div><div role="dialog" aria-label="Your choices">${ASKS}</div>`],
    ["an open dialog", `<div>${STORY}</div><dialog open>${ASKS}</dialog>`],
    ["a consent manager", `<div id="onetrust-consent-sdk"><div class="wide">${ASKS}</div></div><div>${STORY}</div>`],
  ])("in %s", (_, body) => {
    expect(textOf(body)).toBe(TOLD);
  });

  it("but a story stays that stands in an element named for its banner", () => {
    expect(textOf(`<div class="has-cookie-banner"><h1>Flood</h1>${STORY}</div>`)).toContain(TOLD);
    expect(textOf(`<div role="dialog"><article>${STORY}</article></div>`)).toContain(TOLD);
  });

  it("but words stay that are about cookies or consent", () => {
    const sweet = `<p class="cookie-recipe">She baked <a aria-label="Cookie banner" href="/">a cookie</a> a day.</p>`;
    expect(textOf(`<div>${STORY}${sweet}</div>`)).toBe(`${TOLD}\nShe baked a cookie a day.`);
    expect(textOf(`<div>${STORY}<p class="consent-decree">The consent decree holds.</p></div>`)).toContain(
      "decree holds",
    );
  });
});
