import { createPipeline } from "../../ingest/pipeline.ts";
import { articleOf } from "../support/plain-article.ts";

const read = createPipeline();

/** The type of the event that the last statement of an article is about; undefined where it is about none. */
function aboutLast(text: string): string | undefined {
  const { statements, events } = read(articleOf(text));
  const about = statements.at(-1)?.about[0];
  return events.find(({ id }) => id === about)?.type;
}

const LEAD =
  "MILLRACE, Ore. – A wildfire destroyed nine houses near Millrace on Monday, and the fire was still burning.";

test("words are about the event that they name", () => {
  expect(aboutLast(`${LEAD}\n\nMayor Ines Calloway said the county election in Salem would go ahead.`)).toBe(
    "election",
  );
});

test("words that name no event are about the matter of the article", () => {
  const vote = "The City Council approved a second engine in a vote on March 3.";
  const words = "Sheriff Tom Vance said everybody had got out in time.";
  expect(aboutLast(`${LEAD}\n\n${vote}\n\n${words}`)).toBe("fire");
});

test("words are about an event told of in their paragraph before that of the article", () => {
  const words =
    "The City Council approved a second engine in a vote on March 3. “It was not enough,” said Mayor Ines Calloway.";
  expect(aboutLast(`${LEAD}\n\n${words}`)).toBe("vote");
});

test("where somebody spoke is not what the words are about", () => {
  expect(aboutLast(`${LEAD}\n\nMayor Ines Calloway, speaking at a rally in Tamarack, said nobody had slept.`)).toBe(
    "fire",
  );
});

test("what tells who a speaker is is not what the words are about", () => {
  const speaker = "Ines Calloway, who won the election last year,";
  expect(aboutLast(`${LEAD}\n\n${speaker} said nobody had slept.`)).toBe("fire");
});

test("an occasion held for talking is the matter only of words that name it", () => {
  const rally =
    "Mayor Ines Calloway held a rally in Tamarack on Monday. The rally drew 300 people. The rally ended at nine.";
  expect(aboutLast(`${rally}\n\nMayor Ines Calloway said nobody had slept.`)).toBeUndefined();
  expect(aboutLast(`${rally}\n\nMayor Ines Calloway said the rally had drawn a crowd.`)).toBe("rally");
});

test("an event that few paragraphs tell of is not the matter of the article", () => {
  const other = Array.from(
    { length: 12 },
    () => "The town has a bakery, two mills and a school with a good roof.",
  ).join("\n\n");
  const words = "Sheriff Tom Vance said everybody had got out in time.";
  expect(aboutLast(`${LEAD}\n\n${other}\n\n${words}`)).toBeUndefined();
});

test("words far behind an event in one long paragraph are not about it", () => {
  const far = "The town has a bakery, two mills and a school with a good roof. ".repeat(20);
  expect(
    aboutLast(`The council approved a bridge in a vote on March 3. ${far}Mayor Ines Calloway said nobody had slept.`),
  ).toBeUndefined();
});
