import { said } from "../../support/said.ts";

const words = (text: string) => said(text).map(([, content]) => content);

describe("where reported words end", () => {
  it.each([
    [
      "Governor Lena Marsh told the panel that the tunnel was safe, drawing laughter from the benches.",
      "that the tunnel was safe",
    ],
    ["Governor Lena Marsh said the tunnel was safe, contradicting her own engineers.", "the tunnel was safe"],
    ["Governor Lena Marsh insisted the tunnel was safe - but drivers disagreed.", "the tunnel was safe"],
    ["When Governor Lena Marsh says the tunnel is safe, nobody believes her.", "the tunnel is safe"],
    ["The tunnel was safe, Governor Lena Marsh said early Friday morning.", "The tunnel was safe"],
  ])("is before what is the reporter's again: %j", (text, content) => {
    expect(words(text)).toEqual([content]);
  });

  it("is before what somebody else says", () => {
    expect(said("Governor Lena Marsh said the tunnel was safe but engineer Tom Bray said it leaked.")).toEqual([
      ["Governor Lena Marsh", "the tunnel was safe"],
      ["engineer Tom Bray", "it leaked"],
    ]);
  });

  it.each([
    [
      "Governor Lena Marsh said the tunnel would close, forcing drivers to take the ferry.",
      "the tunnel would close, forcing drivers to take the ferry",
    ],
    ["Governor Lena Marsh said the tunnel was old but safe.", "the tunnel was old but safe"],
    [
      "Governor Lena Marsh said the tunnel was closed and the ferry was full.",
      "the tunnel was closed and the ferry was full",
    ],
  ])("is not before what is said as well: %j", (text, content) => {
    expect(words(text)).toEqual([content]);
  });
});

describe("a phrase that is judged", () => {
  it.each([
    ["Governor Lena Marsh praised the new tunnel and signed the contract on Friday.", "the new tunnel"],
    ["Governor Lena Marsh rejected the claim because it came late.", "the claim"],
    ["Governor Lena Marsh criticized the plan, but the council passed it.", "the plan"],
    ["Governor Lena Marsh praised the new tunnel in a speech on Friday.", "the new tunnel"],
  ])("ends with itself: %j", (text, content) => {
    expect(words(text)).toContain(content);
  });
});

it("who was told, when and where is no part of the words", () => {
  expect(words("Governor Lena Marsh told a crowd in Norwell that the tunnel would close.")).toEqual([
    "that the tunnel would close",
  ]);
});

test("another's report behind an \"and\" is another's", () => {
  expect(said("Kurt Wynn said the cables were rusting and Fay Moss said the deck was weak.")).toEqual([
    ["Kurt Wynn", "the cables were rusting"],
    ["Fay Moss", "the deck was weak"],
  ]);
});

test("quoted words before somebody who asks are not the last speaker's", () => {
  expect(said("“He had a knife,” Rosa Cole said. “Did you run?” Ann Ley asked.")).toEqual([
    ["Rosa Cole", "“He had a knife,”"],
    ["Ann Ley", "“Did you run?”"],
  ]);
});

test("who is asked is no part of the question", () => {
  expect(said("Rosa Cole asked the minister whether the dam was safe.")).toEqual([
    ["Rosa Cole", "whether the dam was safe"],
  ]);
});

describe("words end where the reporter goes on with a verb of another form", () => {
  it.each([
    ["Ana Vale said the town would repair the road and warned that it could flood.", "the town would repair the road"],
    [
      "Ana Vale also said it would raise its dues in the spring and cautioned against a quick sale of the barge.",
      "it would raise its dues in the spring",
    ],
    ["Ana Vale accused the firm of hiding the leak and asserted that it knew.", "the firm of hiding the leak"],
  ])("%s", (text, words) => {
    expect(said(text)[0]?.[1]).toBe(words);
    expect(said(text)[1]?.[0]).toBe("Ana Vale");
  });

  it.each([
    ["Ana Vale blasted the plan Wednesday on a radio program.", "the plan"],
    ["Ana Vale condemned the attack as soldiers left the town.", "the attack"],
    ["Ana Vale criticized the plan during a tour of Millrace.", "the plan"],
  ])("or tells when: %s", (text, words) => {
    expect(said(text).map(([, own]) => own)).toContain(words);
  });

  it("but not before what something is called", () => {
    expect(said("Ana Vale condemned the attack as a crime.").map(([, own]) => own)).toContain("the attack as a crime");
  });
});

test("what is told in the present goes on over past verbs that are joined", () => {
  expect(said("Neighbors say the man kept a goat and refused to sell it.").map(([, words]) => words)).toEqual([
    "the man kept a goat and refused to sell it",
  ]);
});
