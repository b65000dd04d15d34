import { said } from "../../support/said.ts";

const speakers = (text: string): (string | null)[] => said(text).map(([by]) => by);

describe("whom a passive befalls does not speak", () => {
  it.each([
    "Volunteers are being asked to bring their own gloves to the park on Saturday.",
    "It was announced that the ferry would run at night.",
    "It is feared that the levee will not hold.",
    "Drivers were told that the bridge would stay closed.",
  ])("%s", (text) => {
    for (const speaker of speakers(text)) expect(speaker).toBeNull();
  });

  it("and who does it, behind by, does", () => {
    expect(speakers("Drivers were told by Sheriff Tom Vance that the bridge would stay closed.")).toEqual([
      "Sheriff Tom Vance",
    ]);
  });

  it.each([
    "The first case was reported on Dec. 8 in the town of Millrace.",
    "A funeral Mass will be said at 10 a.m. Friday at St. Ann's Church.",
  ])("nor does the day or hour behind it: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("but who feels or means something does", () => {
    expect(speakers("Mayor Ines Calloway is convinced that the bridge is safe.")).toEqual(["Mayor Ines Calloway"]);
  });

  it("but who is quoted as saying something does", () => {
    expect(speakers("Mayor Ines Calloway was quoted as saying that the bridge was safe.")).toContain(
      "Mayor Ines Calloway",
    );
  });
});

it("who was asked says only the answer", () => {
  expect(said("Asked about the ferry, Mayor Ines Calloway said it was safe.")).toContainEqual([
    "Mayor Ines Calloway",
    "it was safe",
  ]);
  expect(said("Asked about the ferry, Mayor Ines Calloway said it was safe.")).not.toContainEqual([
    "Mayor Ines Calloway",
    "the ferry",
  ]);
});

it("who has seen a letter did not write it", () => {
  const text = "Sheriff Tom Vance wrote in a letter, seen by The Millrace Herald, that the levee was weak.";
  expect(speakers(text)).toEqual(["Sheriff Tom Vance"]);
});
