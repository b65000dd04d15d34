import { statementsOf } from "../../support/said.ts";

/** Each statement of a text as its speaker's name and its words. */
function told(text: string): [string | null, string][] {
  return statementsOf(text).map(({ speakerName, content }) => [
    speakerName,
    content.map(([start, end]) => text.slice(start, end)).join(" … "),
  ]);
}

describe("quoted words that open a line", () => {
  it.each([
    [
      "‘We lost it all’: former baker Tess Cross speaks out\n\nThe fire began at noon.",
      "Tess Cross",
      "‘We lost it all’",
    ],
    ["“It was me”: singer Oscar Vane", "Oscar Vane", "“It was me”"],
    ["‘I was asleep’: Tess Cross on the night of the fire", "Tess Cross", "‘I was asleep’"],
  ])("are those of whom the words behind the colon name: %s", (text, by, words) => {
    expect(told(text)).toEqual([[by, words]]);
  });

  it("are nobody's where they are a title", () => {
    expect(told("‘The Quiet Ferry’: novelist Tess Cross comes home")).toEqual([]);
  });
});

describe("a sentence that points back at quoted words", () => {
  it.each([
    ["That was the blunt verdict of baker Tess Cross.", "Tess Cross"],
    ["This is the warning from engineer Oscar Vane on Monday.", "Oscar Vane"],
    ["Such was the view of Tess Cross.", "Tess Cross"],
  ])("tells whose they are: %s", (sentence, by) => {
    expect(told(`“You cannot eat a bridge.” ${sentence}`)).toEqual([[by, "“You cannot eat a bridge.”"]]);
  });

  it("tells of nobody where it names a prize", () => {
    expect(told("The cat won again. “Best of Breed.” That was the prize.")).toEqual([]);
  });
});

describe("quoted words with somebody who laughs", () => {
  it("are his", () => {
    expect(told("Tess Cross won the race. “I hate running,” she laughed.")).toEqual([
      ["Tess Cross", "“I hate running,”"],
    ]);
  });

  it("are not made by a crowd that laughs", () => {
    expect(told("The crowd laughed as the “queen” of the parade lost her crown.")).toEqual([]);
  });
});

describe("a caption", () => {
  it("is the quoted words, not the picture", () => {
    const text = "“Speechless,” actor Oscar Vane captioned a picture of his dog.";
    expect(told(text)).toEqual([["Oscar Vane", "“Speechless,”"]]);
  });

  it("is not said by the picture", () => {
    expect(told("A photo captioned “Spring 1990” hung in the hall.")).toEqual([]);
  });
});
