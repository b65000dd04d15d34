import { documentDate } from "../../../ingest/stages/events/dates/document-date.ts";
import { chronoDates } from "../../../ingest/stages/events/dates/chrono.ts";
import { timesOf } from "../../../ingest/stages/events/dates/times.ts";
import { readings } from "../../../ingest/stages/events/reading.ts";
import { readAloud } from "../../support/read-aloud.ts";

/** 14 March 2025 is a Friday. */
const FRIDAY = "2025-03-14";

function dates(text: string, today: string | undefined = FRIDAY): string[] {
  const document = readAloud(`${text} It was cold.`, { "April Stone": "Person" });
  const times = readings(document).flatMap((reading) => timesOf(reading, document.text, today));
  return times.map(({ first, last }) => (first === last ? first : `${first}/${last}`));
}

describe("a weekday in a newspaper", () => {
  it("is the last one, the day of the paper included", () => {
    expect(dates("The council met on Monday.")).toEqual(["2025-03-10"]);
    expect(dates("The council met on Friday.")).toEqual(["2025-03-14"]);
    expect(dates("The council met on Saturday night.")).toEqual(["2025-03-08"]);
  });

  it("is the next one where the words look ahead", () => {
    expect(dates("The council will meet on Monday.")).toEqual(["2025-03-17"]);
    expect(dates("She said she would release her diary on Tuesday.")).toEqual(["2025-03-18"]);
    expect(dates("On Sunday, the council is to be sworn in and will meet.")).toEqual(["2025-03-16"]);
    expect(dates("A vote planned for Wednesday was on the table.")).toEqual(["2025-03-19"]);
  });

  it("is the last one where somebody appeared to do it, or would not do it", () => {
    expect(dates("Ana Ruiz appeared to win on Saturday.")).toEqual(["2025-03-08"]);
    expect(dates("Ana Ruiz declined to comment on Saturday.")).toEqual(["2025-03-08"]);
  });

  it("is the next one behind 'will lay', which is no past of 'lie'", () => {
    expect(dates("The mill will lay off workers on Monday.")).toEqual(["2025-03-17"]);
    expect(dates("The mill will lay off workers by the end of June.")).toEqual(["2025-06-30"]);
  });

  it("is that of the noun that it stands behind, whatever the verb looks ahead to", () => {
    expect(dates("She would not fight the order of Nov. 30.")).toEqual(["2024-11-30"]);
  });

  it("takes no vote of 5-4 for a day", () => {
    expect(dates("The council voted in February, 5-4, to sell.")).toEqual(["2025-02"]);
  });

  it("is the last one before what it was for, and the next one of what is likely", () => {
    expect(dates("Police closed the road on Monday to look for clues.")).toEqual(["2025-03-10"]);
    expect(dates("The plan is unlikely to get approved Tuesday by the council.")).toEqual(["2025-03-18"]);
  });

  it("is the last one where somebody said it then, whatever lies ahead", () => {
    expect(dates("The mayor said Thursday that she will run.")).toEqual(["2025-03-13"]);
  });

  it("obeys last and next, and makes a range with another", () => {
    expect(dates("They met last Friday.")).toEqual(["2025-03-07"]);
    expect(dates("The fair will run from next Friday.")).toEqual(["2025-03-21"]);
    expect(dates("The bridge will be closed Saturday through Monday.")).toEqual(["2025-03-15/2025-03-17"]);
  });
});

describe("a weekend or week", () => {
  it("is Saturday and Sunday to come, or past with a past verb", () => {
    expect(dates("Raids are coming this weekend.")).toEqual(["2025-03-15/2025-03-16"]);
    expect(dates("A report said the raids this weekend would spare the town.")).toEqual(["2025-03-15/2025-03-16"]);
    expect(dates("They were arrested over the weekend.", "2025-03-17")).toEqual(["2025-03-15/2025-03-16"]);
    expect(dates("They were arrested last weekend.")).toEqual(["2025-03-08/2025-03-09"]);
  });

  it("runs from Monday to Sunday", () => {
    expect(dates("The council met last week.")).toEqual(["2025-03-03/2025-03-09"]);
  });
});

describe("a calendar date", () => {
  it("keeps the precision it is told with", () => {
    expect(dates("It began on June 3, 2021.")).toEqual(["2021-06-03"]);
    expect(dates("It began in October 2023.")).toEqual(["2023-10"]);
    expect(dates("It began in 2019.")).toEqual(["2019"]);
    expect(dates("It began two years ago.")).toEqual(["2023"]);
  });

  it("takes its year from the way the words look", () => {
    expect(dates("He voted against it on April 21.")).toEqual(["2024-04-21"]);
    expect(dates("The council will hold a hearing on May 6.")).toEqual(["2025-05-06"]);
    expect(dates("She will run for mayor in November, she said.")).toEqual(["2025-11"]);
  });

  it("before a noun is the nearest, whatever the tense around it", () => {
    expect(dates("A judge blocked the plan before the May 5 election.")).toEqual(["2025-05-05"]);
    expect(dates("The mayor defended the Jan. 8 raid.")).toEqual(["2025-01-08"]);
    expect(dates("She is his rival in the November election.")).toEqual(["2024-11"]);
  });

  it("may be a range of days", () => {
    expect(dates("The fair will be held June 28-29.")).toEqual(["2025-06-28/2025-06-29"]);
  });

  it("is no verb, no name, no score and no clock time", () => {
    expect(dates("They march every day and may leave.")).toEqual([]);
    expect(dates("April Stone said so.")).toEqual([]);
    expect(dates("The council voted 5-2 at 7:30 p.m.")).toEqual([]);
  });

  it("is told from another date of its sentence", () => {
    expect(dates("The council voted on Monday, ten days after the flood.")).toEqual(["2025-03-10", "2025"]);
    expect(dates("Ten days after the flood, the council voted on Monday.")).toEqual(["2025", "2025-03-10"]);
    expect(dates("They came ten days after the flood.")).toEqual([]);
  });

  it("is not told from the date of the very event that it is counted from", () => {
    expect(dates("The bridge opened Monday, two weeks after the flood of March 3.")).toEqual([
      "2025-03-10",
      "2025-03-03",
    ]);
  });

  it("needs the day of the paper unless the words hold all of it", () => {
    const told = readAloud("The council met on Monday. It began on June 3, 2021.");
    const times = readings(told).flatMap((reading) => timesOf(reading, told.text, undefined));
    expect(times.map(({ first }) => first)).toEqual(["2021-06-03"]);
  });
});

describe("a date in any form that newspapers use", () => {
  it.each([
    ["2025-03-10", "2025-03-10"],
    ["2025 March 10", "2025-03-10"],
    ["3/10/2025", "2025-03-10"],
    ["03/2025", "2025-03"],
    ["10 March 2025", "2025-03-10"],
    ["the tenth of March, 2025", "2025-03-10"],
    ["Sept. 3", "2025-09-03"],
    ["2024 October", "2024-10"],
    ["yesterday", "2025-03-13"],
    ["last night", "2025-03-13"],
    ["next year", "2026"],
    ["past two months", "2025-01"],
    ["two years earlier", "2023"],
    ["three days henceforth", "2025-03-17"],
    ["the end of the month", "2025-03-31"],
  ])("is read: %s", (words, date) => {
    expect(chronoDates(`It was ${words}, they said.`, FRIDAY).map(({ start }) => start)).toEqual([date]);
  });
});

describe("the day an article is told from", () => {
  it("is its published date", () => {
    expect(documentDate(readAloud("Nothing happened.", {}, "2025-03-14T08:00:00Z"))).toBe("2025-03-14");
  });

  it("is else the date under a post it shows", () => {
    const text =
      "The town was quiet on Friday.\nWe are safe and well here, all of us.\n— Ana Ruiz (@MayorRuiz) March 14, 2025\nShe waited. It began on May 2, 2026.";
    expect(documentDate(readAloud(text, {}, null))).toBe("2025-03-14");
  });

  it("is else a full date in its text, and unknown without one", () => {
    expect(documentDate(readAloud("The council met on March 10, 2025.", {}, null))).toBe("2025-03-10");
    expect(documentDate(readAloud("The council met on Monday.", {}, null))).toBeUndefined();
  });

  it("is no full date of its past: one that is followed by years that have been", () => {
    const life = "The river took the town on July 10, 1993. She left office in 2000. Her husband died in 2014.";
    expect(documentDate(readAloud(life, {}, null))).toBeUndefined();
    const plan = "The council met on March 10, 2025. It wants no coal by 2030.";
    expect(documentDate(readAloud(plan, {}, null))).toBe("2025-03-10");
  });

  it("is not told by a length of time from a year", () => {
    expect(documentDate(readAloud("She was held in 2008 hours after she landed.", {}, null))).toBeUndefined();
  });

  it("is not the day somebody was born", () => {
    expect(documentDate(readAloud("Ana Cole was born on March 10, 1925, in Harlow.", {}, null))).toBeUndefined();
  });
});
