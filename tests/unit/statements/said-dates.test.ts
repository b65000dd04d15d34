import { createPipeline } from "../../../ingest/pipeline.ts";
import { articleOf } from "../../support/plain-article.ts";

const pipeline = createPipeline();

/** When each report of an article that appeared on Tuesday, April 14, 2020 was said. */
function days(text: string): (string | null)[] {
  return pipeline({ ...articleOf(text), publishedDate: "2020-04-14" }).statements.map(({ saidDate }) => saidDate);
}

describe("the day on which words were said", () => {
  it.each([
    ["Sheriff Tom Vance said Monday that the road would close.", "2020-04-13"],
    ["On Monday, Sheriff Tom Vance said that the road would close.", "2020-04-13"],
    ["Sheriff Tom Vance said in an interview on Sunday that the road would close.", "2020-04-12"],
    ["Sheriff Tom Vance said in 1999 that the road would close.", "1999"],
  ])("is that beside their verb: %s", (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  it.each([
    "Sheriff Tom Vance said that the road would close on Monday.",
    "Sheriff Tom Vance, who came home on Monday, said that the road would close.",
    "Sheriff Tom Vance said that the road would close.",
  ])("is not told by other words: %s", (text) => {
    expect(days(text)).toEqual([null]);
  });
});
