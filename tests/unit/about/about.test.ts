import { createPipeline } from "../../../ingest/pipeline.ts";
import { articleOf } from "../../support/plain-article.ts";

const read = createPipeline();

/** The type of the event that the last statement of an article is about; undefined where it is about none. */
function aboutLast(text: string, publishedDate: string | null = null): string | undefined {
  const { statements, events } = read({ ...articleOf(text), publishedDate });
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

describe("words that do not name an event which the article tells of by the way", () => {
  const filler = Array.from(
    { length: 4 },
    () => "The town has a bakery, two mills and a school with a good roof, and the bakery sells bread.",
  ).join("\n\n");
  const trial = "Carl Stone pleaded guilty to theft in Millrace on Monday.";
  const article = (words: string) => `${filler}\n\n${trial}\n\n${words}`;

  test("are not about it where they bring a matter of their own", () => {
    expect(aboutLast(article("Mayor Ines Calloway said the county needed better roads."))).toBeUndefined();
  });

  test("are about it where they use the words of such events", () => {
    expect(aboutLast(article("Mayor Ines Calloway said the judge and the jury had done well."))).toBe("trial");
  });

  test("are about it where they speak of whom it befell", () => {
    expect(aboutLast(article("Mayor Ines Calloway said Carl Stone had sold the bread at night."))).toBe("trial");
  });

  test("are about it where they call it something else that was told before", () => {
    expect(aboutLast(article("“Nobody here can forget what happened,” said Mayor Ines Calloway."))).toBe("trial");
  });
});

test("an event that only tells when somebody spoke is not what the words beside it are about", () => {
  const other = Array.from({ length: 6 }, () => "The town has two mills and a school with a good roof.").join("\n\n");
  const after = `${other}\n\nAfter the flood in Salem on Monday, Mayor Ines Calloway`;
  expect(aboutLast(`${after} praised the bakers.`)).toBeUndefined();
  expect(aboutLast(`${after} said the river would rise again.`)).toBe("flood");
});

test("a visit is what only words that name it are about", () => {
  const visit = "Mayor Ines Calloway visited Tamarack on Monday. The visit to Tamarack was her third visit this year.";
  expect(aboutLast(`${visit}\n\nMayor Ines Calloway said the bakery sold good bread.`)).toBeUndefined();
  expect(aboutLast(`${visit}\n\nMayor Ines Calloway said the visit had done her good.`)).toBe("visit");
});

test("a line more or less at its end does not change what an article is about", () => {
  const words = "Sheriff Tom Vance said everybody had got out in time.";
  const story = "MILLRACE, Ore. – A ferry sank off Millrace on Monday.";
  expect(aboutLast(`${story}\n\n${words}`)).toBe("crash");
  expect(aboutLast(`${story}\n\nThe county is sending two engineers.\n\n${words}`)).toBe("crash");
});

test("what lies years back is not the news of an article that opens with it", () => {
  const story = "MILLRACE, Ore. – A fire in May 1998 gutted the mill, which sells good bread.";
  const words = `${story}\n\nMayor Ines Calloway said the town needed a school.`;
  expect(aboutLast(words, "2025-04-13")).toBeUndefined();
  expect(aboutLast(words, "1998-05-12")).toBe("fire");
});

test("words of a story are about what it opens with for as long as nothing else is told", () => {
  const story = [
    "MILLRACE, Ore. – A fire gutted a mill on April 12, 2025, in Millrace.",
    ...["It sold good bread.", "It had a tall chimney.", "Its owner is away.", "Its sign is red."],
  ];
  const words = "“Nobody taught me to sing,” said Ana Polk.";
  expect(aboutLast([...story, words].join("\n\n"), "2025-04-13")).toBe("fire");
  const closed = "MILLRACE, Ore. – A fire gutted a mill on April 12, 2025, in Millrace and closed two roads.";
  expect(aboutLast([closed, ...story.slice(1), words].join("\n\n"), "2025-04-13")).toBe("fire");
  const vote = "The City Council bought a park in a vote on Monday.";
  expect(aboutLast([...story.slice(0, 2), vote, ...story.slice(2), words].join("\n\n"), "2025-04-13")).toBeUndefined();
});

test("words far behind the news are about it by what whoever speaks of such things names", () => {
  const recount = "MILLRACE, Ore. – A recount of the race for mayor began in Millrace on Monday.";
  const others = ["It sold good bread.", "It had a tall chimney.", "Its owner is away.", "Its sign is red."];
  const said = (words: string) => aboutLast([recount, ...others, `“${words},” said Ana Polk.`].join("\n\n"));
  expect(said("The envelopes were sealed")).toBe("recount");
  expect(said("Nobody taught me to sing")).toBeUndefined();
});

const CRASH = "Two people died on Sunday in a crash near Tamarack, police said.";

test("words are about no event of another piece of a roundup", () => {
  const news = [
    "COUNCIL BUYS PARK",
    "The City Council of Millrace voted on Monday to buy land.",
    "CRASH KILLS TWO",
    CRASH,
    "LIBRARY HIRES HEAD",
    "Ana Polk starts in June. “I love books more than anything,” Polk said.",
  ];
  expect(aboutLast(news.join("\n\n"))).toBeUndefined();
});

test("words of another matter are not about an event that was told some paragraphs before", () => {
  const others = ["The lake lies to the north.", "Tickets are sold at the door.", "The choir has ninety voices."];
  const words = "“Nobody taught me to sing,” said Ana Polk.";
  expect(aboutLast([LEAD, ...others, words].join("\n\n"))).toBeUndefined();
  expect(aboutLast([LEAD, ...others, "“It burned my roof,” said Ana Polk."].join("\n\n"))).toBe("fire");
});

test("words are not about somebody's death that was told by the way", () => {
  const life = "His father died in 2018 after an illness. After the school year Ben Oduya went home. He likes sums.";
  const words = "The death was long ago. The house is new. “Engineers earn well,” said Ben Oduya.";
  expect(
    aboutLast(`The school of Millrace has a new wing. It is large. It is bright. It is dry.\n\n${life} ${words}`),
  ).toBeUndefined();
});
