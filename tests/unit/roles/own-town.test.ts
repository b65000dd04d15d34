import { named, readMentions } from "../../support/read-mentions.ts";

/** What somebody's first office is of, by its name; null where it is of nothing. */
function held(text: string, name: string): string | null {
  const { mentions } = readMentions(text);
  const of = named(mentions, name).roles[0]?.of ?? null;
  return mentions.find(({ id }) => id === of)?.name ?? null;
}

const OTHER: readonly [text: string, town: string | null][] = [
  [
    "A judge ordered the city of Ferris Bend to open its files. Mayor Ida Holm said Ferris Bend would appeal.",
    "Ferris Bend",
  ],
  ["The Ferris Bend City Council met in Ferris Bend on Monday. Mayor Ida Holm said no.", "Ferris Bend"],
  [
    "Ferris Bend's mayor was charged with theft. Councilwoman Ida Holm said Ferris Bend would cooperate.",
    "Ferris Bend",
  ],
  ["The town of Dallwood sued the city of Ferris Bend. Mayor Ida Holm said talks had failed.", null],
  ["The bridge would open, Mayor Ida Holm said. Crews came from Ferris Bend.", "Tambro"],
  ["The Tambro City Council closed the pool. Mayor Ida Holm voted no. Ferris Bend lost its pool.", "Tambro"],
  ["Mayor Ida Holm spoke. Tambro will hire, she said. The city of Ferris Bend sent her flowers.", "Tambro"],
  ["Mayor Ida Holm and Ferris Bend Mayor Joe Ott met. Ferris Bend has wells. Ferris Bend has a dam.", "Tambro"],
];

test.each(OTHER)("a local office is of the town that a story from Tambro is about: %s", (text, town) => {
  expect(held(`TAMBRO, Ore. — ${text}`, "Ida Holm")).toBe(town);
});

test("without a dateline it is of the town whose government is told", () => {
  expect(held("The city of Ferris Bend will borrow. Mayor Ida Holm signed the papers in Salem.", "Ida Holm")).toBe(
    "Ferris Bend",
  );
});

test("of two mayors without a town neither has the article's", () => {
  expect(held("TAMBRO, Ore. — Mayor Ida Holm met Mayor Joe Ott on Monday.", "Ida Holm")).toBeNull();
});

test("a name before the title that nothing is made of is not the article's town", () => {
  expect(held("TAMBRO, Ore. — It was Quillsby Mayor Ida Holm.", "Ida Holm")).not.toBe("Tambro");
});
