import fc from "fast-check";
import { createPipeline } from "../../../ingest/pipeline.ts";
import { inOrder } from "../../../ingest/stages/statements/content.ts";
import { articleOf } from "../../support/plain-article.ts";

const read = createPipeline();

/** A statement in few words: who, the words, and what kind. */
interface Told {
  readonly by: string | null;
  readonly words: string;
  readonly kind: string;
}

function told(text: string): Told[] {
  return read(articleOf(text)).statements.map(({ speakerName, content, kind }) => ({
    by: speakerName,
    words: content.map(([start, end]) => text.slice(start, end)).join(" … "),
    kind,
  }));
}

describe("words of a speaker named before them", () => {
  it.each([
    [
      "Mayor Ines Calloway said the bridge would stay closed until June.",
      { by: "Ines Calloway", words: "the bridge would stay closed until June", kind: "indirect" },
    ],
    [
      "Mayor Ines Calloway told reporters that the bridge was unsafe.",
      { by: "Ines Calloway", words: "that the bridge was unsafe", kind: "indirect" },
    ],
    [
      'Sheriff Tom Vance said: "We will search until we find them."',
      { by: "Tom Vance", words: '"We will search until we find them."', kind: "direct" },
    ],
    [
      "According to Sheriff Tom Vance, two boats were missing.",
      { by: "Tom Vance", words: "two boats were missing", kind: "indirect" },
    ],
    [
      'Sheriff Tom Vance said the rescue was "the hardest night of my life."',
      { by: "Tom Vance", words: 'the rescue was "the hardest night of my life."', kind: "mixed" },
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe("words of a speaker named after them", () => {
  it.each([
    [
      '"The water came up too fast," said Sheriff Tom Vance.',
      { by: "Tom Vance", words: '"The water came up too fast,"', kind: "direct" },
    ],
    [
      "The school will open on Monday, Superintendent Ada Marsh said.",
      { by: "Ada Marsh", words: "The school will open on Monday", kind: "indirect" },
    ],
    [
      "“We lost the pumps first,” Engineer Bo Linden said. “Then we lost the road.”",
      { by: "Bo Linden", words: "“We lost the pumps first,” … “Then we lost the road.”", kind: "direct" },
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe("who a word for the speaker means", () => {
  it("finds the name behind a pronoun", () => {
    const text = "Mayor Ines Calloway toured the school on Monday. She said the roof would be mended by fall.";
    expect(told(text)).toEqual([{ by: "Ines Calloway", words: "the roof would be mended by fall", kind: "indirect" }]);
  });

  it("finds the name behind a surname", () => {
    const text = 'Councilman Rey Ortega voted no. "It costs too much," Ortega said.';
    expect(told(text)).toEqual([{ by: "Rey Ortega", words: '"It costs too much,"', kind: "direct" }]);
  });

  it("finds the name before who", () => {
    const text = "Councilman Rey Ortega, who said the plan costs too much, voted no.";
    expect(told(text).map(({ by }) => by)).toEqual(["Rey Ortega"]);
  });
});

describe("what is no statement", () => {
  it.each([
    "The road was closed after the storm and trees fell on two houses.",
    "Mix the flour with two eggs, add a cup of milk and bake for an hour.",
    'The "green zone" begins at the river and ends at Mill Street.',
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("the word that opens a reported clause", () => {
  const opening = (text: string) =>
    read(articleOf(text)).statements.map(({ complementizer }) => complementizer && text.slice(...complementizer));

  it("is known where a comma stands behind it", () => {
    expect(opening("Mayor Ines Calloway said that, if elected again, she would close the bridge.")).toEqual(["that"]);
  });

  it("is null where none stands", () => {
    expect(opening("Mayor Ines Calloway said the bridge would stay closed until June.")).toEqual([null]);
  });

  it("is the first of the words", () => {
    const text = "Mayor Ines Calloway told reporters that the bridge was unsafe.";
    const [statement] = read(articleOf(text)).statements;
    expect(statement?.content[0]?.[0]).toBe(statement?.complementizer?.[0]);
  });
});

it("keeps a refusal as one", () => {
  const text = "Sheriff Tom Vance declined to comment on the search.";
  expect(told(text)).toEqual([{ by: "Tom Vance", words: "to comment on the search", kind: "refusal" }]);
});

it("puts a report told by another within it", () => {
  const text = "Mayor Ines Calloway said the sheriff told her that the bridge was unsafe.";
  const { statements } = read(articleOf(text));
  const inner = statements.find(({ within }) => within !== null);
  expect(statements.find(({ id }) => id === inner?.within)?.speakerName).toBe("Ines Calloway");
});

it("tells believing and wanting from saying", () => {
  const text = "Mayor Ines Calloway believes the bridge is safe. She plans to cross it on Friday.";
  expect(read(articleOf(text)).statements.map(({ act }) => act)).toEqual(["belief", "intention"]);
});

it("says how sure it is of each", () => {
  const { statements } = read(articleOf("Sheriff Tom Vance said two boats were missing."));
  for (const { confidence } of statements) {
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test.each([
  ['"We will see," Mayor Ines Calloway said at a news conference in Millrace.', "news conference"],
  ["Mayor Ines Calloway said in a statement Friday evening that the bridge was shut.", "statement"],
])("the medium is its noun: %s", (text, medium) => {
  expect(read(articleOf(text)).statements[0]?.medium).toBe(medium);
});

it("what the next sentence names is no medium", () => {
  const text = "The county never promised to share the cost of the bridge, Mayor Ines Calloway said Friday.";
  const [statement] = read(
    articleOf(`${text}\n\n"There is no letter and no note," Calloway told the council.`),
  ).statements;
  expect(statement?.medium).toBeNull();
});

describe("a transcript", () => {
  const transcript = [
    "Mayor Ines Calloway and the engineer Ana Ruiz took questions on Friday.",
    "Q: When will the bridge reopen?",
    "MAYOR CALLOWAY: We expect it in June. I said so on Monday.",
    "Q: And the road?",
    "ANA RUIZ: Ask the county.",
  ].join("\n\n");

  it("is a statement a line, of whom its label names, and a question is none", () => {
    expect(told(transcript)).toEqual([
      { by: "Ines Calloway", words: "We expect it in June. I said so on Monday.", kind: "direct" },
      { by: "Ana Ruiz", words: "Ask the county.", kind: "direct" },
    ]);
  });

  it("is not a single line with a label", () => {
    expect(told("Update: The bridge is open.")).toEqual([]);
  });
});

test("a sentence without end is no sentence to the grammar of reporting, and its article is read all the same", () => {
  const list = "Ana Ruiz said so and ".repeat(300);
  expect(told(`${list}.\n\nMayor Ines Calloway said the bridge was unsafe.`)).toContainEqual({
    by: "Ines Calloway",
    words: "the bridge was unsafe",
    kind: "indirect",
  });
});

it("keeps the pieces of an utterance apart and in reading order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))), (pieces) => {
      const ordered = inOrder(pieces.map(([start, size]): [number, number] => [start, start + size]));
      expect(ordered.every(([start], at) => at === 0 || (ordered[at - 1]?.[1] ?? 0) <= start)).toBe(true);
    }),
  );
});
