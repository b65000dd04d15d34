import { kindsOf, named, readMentions } from "../../support/read-mentions.ts";

const kindOf = (words: string, name: string): string => named(readMentions(words).mentions, name).kind;

test.each([
  ["Wexalo, which operates nine ferries, closed.", "Wexalo"],
  ["Dunmar reported a net profit of 3 million euros.", "Dunmar"],
  ["Hask Brell posted a quarterly loss of 2 million pounds.", "Hask Brell"],
  ["Ostrel said in a statement on Monday that its customers were safe.", "Ostrel"],
  ["Bellamar's shareholders met on Friday.", "Bellamar"],
  ["A spokesman for Grenfold said the company was sorry.", "Grenfold"],
  ["The carmaker Velloni left the country.", "Velloni"],
  ["Workers at the energy company Tarvic struck.", "Tarvic"],
  ["Ombrel, a state-owned utility, raised its prices.", "Ombrel"],
  ["Zemlo engineer Ana Ruiz quit.", "Zemlo"],
  ["Inspectors fined Zemlo Lumber on Friday.", "Zemlo Lumber"],
  ["Shares of Trafford Glen plc fell. Trafford Glen plc was sorry.", "Trafford Glen plc"],
])("what does as companies do is a body: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Organization");
});

test.each([
  ["Karim Dahl, the company's founder, left.", "Karim Dahl"],
  ["Ana Kessler left early. Kessler, which is rare, said no.", "Ana Kessler"],
  ["Hale Brandt, a lawyer for the bank, said no.", "Hale Brandt"],
  ["Hale Brandt reported a loss to the police.", "Hale Brandt"],
  ["A spokesman for Ana Ruiz said the company had not asked her.", "Ana Ruiz"],
])("who stands beside a company is somebody: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Person");
});

test("a company without its legal form is the same company", () => {
  expect(kindsOf("Hartwell Inc. announced layoffs. Hartwell said no more.")).toEqual([
    ["Organization", "Hartwell Inc."],
  ]);
});

test("a company without what it deals in is the same company", () => {
  expect(kindsOf("Pickets stood at the Hartwick Paper mill. Hartwick declined to comment.")).toEqual([
    ["Organization", "Hartwick Paper"],
  ]);
});

test("somebody of a company's name stays somebody", () => {
  const { mentions } = readMentions("Dahl Energy sold it. Karl Dahl was glad. Dahl said no more.");
  expect(named(mentions, "Karl Dahl").aliases).toContain("Dahl");
});

test.each([
  ["Eskom said the lights would go out.", "Eskom", "Organization"],
  ["Cal Fire said the blaze grew.", "Cal Fire", "Agency"],
  ["Nurses left Kaiser Permanente.", "Kaiser Permanente", "Organization"],
  ["Ofwat fined the supplier.", "Ofwat", "Agency"],
])("companies and agencies of many countries are listed: %s", (words, name, kind) => {
  expect(kindOf(words, name)).toBe(kind);
});

test.each([
  ["Zentrol cut jobs in Ohio. The company said demand had fallen.", "Zentrol"],
  ["Westmoor Dairies recalled its milk. “Nobody is ill,” the company said.", "Westmoor Dairies"],
  ["Norvista's drug failed. The drugmaker said it would stop.", "Norvista"],
  ["Lena Marsh left Zentrol in May. The firm said she had done well.", "Zentrol"],
  ["Mirexa closed its shop. It said the lease had run out.", "Mirexa"],
])("what the next sentence calls the company is a body: %s", (words, name) => {
  expect(kindOf(words, name)).toBe("Organization");
});

test.each([
  ["Zemco cut jobs. Doyle left in May. The company said he had done well.", "Zemco"],
  ["Lena Doyle left. Doyle sued. The company said no.", "Lena Doyle"],
])("who does something before the company speaks stays somebody: %s", (words) => {
  const names = readMentions(words).mentions.filter(({ kind }) => kind === "Organization");
  expect(names.map(({ name }) => name)).not.toContain("Doyle");
});

test("an assembly of many is named after them", () => {
  expect(kindOf("The Dockers' Alliance rejected the deal.", "Dockers' Alliance")).toBe("Organization");
});
