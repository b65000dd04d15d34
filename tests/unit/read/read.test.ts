import { readArticle } from "../../../ingest/read/article.ts";

const read = (text: string | Uint8Array, name = "a.txt") =>
  readArticle({ name, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text });

describe("reading an article", () => {
  it("leaves plain text unchanged, so that offsets hold in the file", () => {
    const text = "  The road is closed.\r\n\r\nRuiz said so.\n";
    expect(read(text)).toMatchObject({ text, body: [0, text.length], title: null });
  });

  it("skips front matter without cutting it", () => {
    const text = "---\ntitle: A flood\noutlet: The Bell\ndate: 2025-04-12\n---\nThe river rose.";
    const article = read(text);
    expect(article).toMatchObject({ text, title: "A flood", outlet: "The Bell", publishedDate: "2025-04-12" });
    expect(article.text.slice(...article.body)).toBe("The river rose.");
  });

  it("may call its date published", () => {
    expect(read("---\ntitle: A flood\npublished: 2025-04-12\n---\nThe river rose.").publishedDate).toBe("2025-04-12");
    expect(read("---\ndate: 2025-04-13\npublished: 2025-04-12\n---\nThe river rose.").publishedDate).toBe("2025-04-13");
  });

  it("reads a title with a colon in it", () => {
    expect(read("---\ntitle: Transcript: a talk\noutlet: The Bell\n---\nThe river rose.")).toMatchObject({
      title: "Transcript: a talk",
      outlet: "The Bell",
    });
  });

  it("takes a rule of the article's own for text, not for front matter", () => {
    const text = "---\nnot fields\n---\nThe river rose.";
    expect(read(text).body).toEqual([0, text.length]);
  });

  it.each([
    ["no second line of ---", "title: A flood\ndate: 2025-04-12\n", "\nThe river rose.\n"],
    ["no line of its own before the story", "title: A flood\ndate: 2025-04-12\n", "The river rose.\n"],
    [
      "a rule of the story alone below it",
      "title: A flood\ndate: 2025-04-12\n",
      "\nThe river rose.\n\n---\n\nIt fell.\n",
    ],
    ["lines that end as Windows ends them", "title: A flood\r\ndate: 2025-04-12\r\n", "\r\nThe river rose.\r\n"],
  ])("takes the fields of front matter that has %s, says so, and loses nothing", (_, fields, story) => {
    const article = read(`---\n${fields}${story}`);
    expect(article).toMatchObject({ title: "A flood", publishedDate: "2025-04-12" });
    expect(article.text.slice(...article.body)).toBe(story);
    const text = expect.stringContaining("Write --- under the last field") as string;
    expect(article.messages).toMatchObject([{ code: "read/open-front-matter", severity: "warning", text }]);
  });

  it("takes blank lines for part of front matter", () => {
    const article = read(
      "---\ntitle: A flood\n\n# for the archive\ndate: 2025-04-12\n\ntags:\n- river\n---\nThe river rose.",
    );
    expect(article).toMatchObject({ title: "A flood", publishedDate: "2025-04-12", messages: [] });
    expect(article.text.slice(...article.body)).toBe("The river rose.");
  });

  it("reads what a page says of itself and runs nothing in it", () => {
    const article = read(
      `<html><head><title>x</title><meta property="og:title" content="A flood"><meta property="og:site_name" content="The Bell">
       <meta property="article:published_time" content="2025-04-12T08:00:00Z"><script>throw 1</script></head><body><article>
       <p>The river rose through the night and the lower town was under water by the morning of the market.</p>
       <p>Ruiz said so.</p></article></body></html>`,
      "page.html",
    );
    expect(article).toMatchObject({ title: "A flood", outlet: "The Bell", publishedDate: "2025-04-12" });
    expect(article.text).toContain("market.\nRuiz said so.");
    expect(article.text).not.toContain("throw");
  });

  it.each([
    ["a quotation set apart", '> "It is safe," Ruiz said.', '"It is safe," Ruiz said.'],
    ["a heading", "## What Ruiz said", "What Ruiz said"],
    ["an item of a list", "- The road is closed.", "The road is closed."],
    ["stress", "The road is **not** closed, and _never_ was.", "The road is not closed, and never was."],
    ["a link", "[Ruiz](https://bell.example/ruiz) said so.", "Ruiz said so."],
    ["a picture", "![Ruiz at the dam](dam.png)Ruiz said so.", "Ruiz said so."],
    [
      "a mark that is itself",
      "Route 5 \\* 2 and snake_case_names and 2 * 3 * 4",
      "Route 5 * 2 and snake_case_names and 2 * 3 * 4",
    ],
    ["a rule", "Ruiz said so.\n\n* * *\n\nIt rained.", "Ruiz said so.\n\n\n\nIt rained."],
  ])("reads Markdown as it is seen: %s", (_, text, seen) => {
    expect(read(text, "a.md").text).toBe(seen);
    expect(read(text, "a.txt").text).toBe(text);
  });

  it("keeps the front matter of Markdown", () => {
    const article = read("---\ntitle: A *great* flood\n---\n# A flood\n\nThe river **rose**.", "a.md");
    expect(article.title).toBe("A *great* flood");
    expect(article.text.slice(...article.body)).toBe("A flood\n\nThe river rose.");
  });

  it("reads an article written as JSON", () => {
    const article = read(
      JSON.stringify({ text: "The river rose.", title: "A flood", publishedDate: "2025-04-12" }),
      "a.json",
    );
    expect(article).toMatchObject({ text: "The river rose.", title: "A flood", publishedDate: "2025-04-12" });
  });

  it("gives the same article the same id, wherever it lies", () => {
    expect(read("The river rose.", "a.txt").id).toBe(read("The river rose.", "b.txt").id);
    expect(read("The river rose.", "a.txt").id).not.toBe(read("The river fell.", "a.txt").id);
  });

  it("leaves out a date that is none, and says so", () => {
    const { publishedDate, messages } = read("---\ndate: last week\n---\nThe river rose.");
    expect(publishedDate).toBeNull();
    expect(messages).toMatchObject([{ code: "read/bad-date", severity: "warning" }]);
  });

  it("reads curly quotes of Windows-1252 and says that it guessed", () => {
    const { text, messages } = read(Uint8Array.from([0x93, 0x59, 0x65, 0x73, 0x94]));
    expect(text).toBe("“Yes”");
    expect(messages).toMatchObject([{ code: "read/guessed-encoding" }]);
  });

  it("reads UTF-16 by its byte order mark", () => {
    expect(read(Uint8Array.from([0xff, 0xfe, 0x59, 0, 0x65, 0, 0x73, 0])).text).toBe("Yes");
  });

  it.each([
    ["read/empty", new Uint8Array()],
    ["read/empty", "  \n "],
    ["read/binary", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
    ["read/too-large", new Uint8Array(5_000_001).fill(97)],
  ])("refuses with %s", (code, bytes) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it("refuses JSON that is no article", () => {
    expect(() => read("[1]", "a.json")).toThrow(expect.objectContaining({ code: "read/bad-json" }) as Error);
  });
});

describe("the lines above a plain story", () => {
  const story = "HARLOW BEND, Ore. — The levee broke. Nobody was hurt.\n\nMayor Ana Vale said so.\n";

  it.each<[string, ...(string | null)[]]>([
    ["Levee breaks at Harlow Bend\n\n", "Levee breaks at Harlow Bend", null, null, null],
    ["Who will pay for the levee?\nBy Nora Feld\n\n", "Who will pay for the levee?", null, "Nora Feld", null],
    [
      "BREAK\nBy Nora Feld, Staff Writer\nBend Courier\nMay 2, 2025\n\n",
      "BREAK",
      "Bend Courier",
      "Nora Feld",
      "2025-05-02",
    ],
    ["Levee breaks\nby NORA FELD | 12 Apr 2025\n\n", "Levee breaks", null, "NORA FELD", "2025-04-12"],
    [
      "Levee breaks\nPublished 6:12 a.m. CT April 12, 2025 | Updated 9:40 a.m. CT April 13, 2025\n",
      "Levee breaks",
      null,
      null,
      "2025-04-12",
    ],
    ["Levee breaks\nNora Feld, Harlow Courier\n\n", "Levee breaks", "Harlow Courier", "Nora Feld", null],
    [
      "Levee breaks\nBy Nora Feld and Lee Amari, The Harlow Weekly\n\n",
      "Levee breaks",
      "The Harlow Weekly",
      "Nora Feld and Lee Amari",
      null,
    ],
    ["Levee breaks\nBy Nora Feld, Weather Reporter\n\n", "Levee breaks", null, "Nora Feld", null],
    ["Levee breaks\nHarlow Courier staff report\n\n", "Levee breaks", "Harlow Courier", null, null],
    ["Levee breaks\nStaff and wire reports\n\n", "Levee breaks", null, null, null],
    [
      "Levee breaks\nBy Nora Feld\nThe Bend Post - 04/12/25 2:15 PM ET\n",
      "Levee breaks",
      "The Bend Post",
      "Nora Feld",
      "2025-04-12",
    ],
    ["Levee breaks\nRiverPost, Apr 12, 2025, 04:55 PM EDT\n", "Levee breaks", "RiverPost", null, "2025-04-12"],
    ["Rep. Vale: The levee is safe\nBy Nora Feld\n\n", "Rep. Vale: The levee is safe", null, "Nora Feld", null],
    ["Levee breaks\nHarlow Courier, 12 April 2025\n", "Levee breaks", "Harlow Courier", null, "2025-04-12"],
    ["Harlow Bend Courier\n\nLevee breaks\n\n", "Levee breaks", "Harlow Bend Courier", null, null],
    ["FLOOD-LEVEE\nBy NORA FELD\nAssociated Press\n", "FLOOD-LEVEE", null, "NORA FELD", null],
    ["FLOOD-LEVEE\n\nLevee breaks at Harlow Bend\n\n", "Levee breaks at Harlow Bend", null, null, null],
    ["FOR IMMEDIATE RELEASE\nContact: Lee Amari, 555 0100\n\nMILL OPENS\n\n", "MILL OPENS", null, null, null],
    [
      "From: The Bend Bulletin <b@bend.example>\nSubject: Levees and bees\n\n",
      "Levees and bees",
      "The Bend Bulletin",
      null,
      null,
    ],
    ["", null, null, null, null],
  ])("say of it what they say: %j", (header, title, outlet, byline, publishedDate) => {
    expect(read(header + story)).toMatchObject({
      title,
      outlet,
      byline,
      publishedDate,
      body: [0, (header + story).length],
    });
  });

  it.each([
    "The levee broke on Saturday\nand nobody was hurt. The mayor\nsaid so.\n",
    "The road is closed\n",
    "The road is closed, 4/12/2025\nThe mayor said so.\n",
    "LONDON, 4 May 2024 — The levee broke.\n\nNobody was hurt.",
    "Dear Editor,\n\nThe levee broke. Nobody was hurt.",
  ])("are not seen where the story begins at once: %j", (text) => {
    expect(read(text)).toMatchObject({ title: null, outlet: null, byline: null });
  });

  it("do not speak where front matter does", () => {
    const text = `---\ntitle: A flood\noutlet: The Bell\n---\nLevee breaks\nBy Nora Feld\n\n${story}`;
    expect(read(text)).toMatchObject({ title: "A flood", outlet: "The Bell", byline: "Nora Feld" });
  });
});

describe("a page", () => {
  const page = (head: string, body: string) =>
    read(
      `<html><head>${head}</head><body><article><p>The river rose through the night and the lower town was under water.</p>
      ${body}<p>The market was closed, and so was the bridge to the upper town.</p></article></body></html>`,
      "page.html",
    );

  it.each([
    ["<title>Levee breaks - The Harlow Courier</title>", "", "The Harlow Courier"],
    ["<title>Levee breaks | Bend Today Online</title>", '<a href="/">Bend Today Online</a>', "Bend Today Online"],
    ["<title>Levee breaks - again</title>", "", null],
  ])("may tell its outlet in the title of its window: %s", (head, body, outlet) => {
    expect(page(head, body).outlet).toBe(outlet);
  });

  it("has a title without its outlet", () => {
    const head =
      '<meta property="og:title" content="Levee breaks | The Bell"><meta property="og:site_name" content="The Bell">';
    expect(page(head, "").title).toBe("Levee breaks");
  });

  it.each([
    "<blockquote><p>Stay off the levee now.</p><footer>— Mayor Ana Vale</footer></blockquote>",
    "<blockquote>“Stay off the levee now.”<br><cite>Mayor Ana Vale</cite></blockquote>",
    "<figure><blockquote><p>Stay off the levee now.</p></blockquote><figcaption>Mayor Ana Vale</figcaption></figure>",
  ])("names who is quoted in a block: %s", (block) => {
    expect(page("", block).text).toContain("\n“Stay off the levee now.” — Mayor Ana Vale\n");
  });
});
