import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = { Brackwater: "City", "Ana Ruiz": "Person" } as const;

const typesIn = (text: string) => eventsIn(text, NAMES).map(({ type }) => type);

it("is named without the verb that its headline has before a number", () => {
  const [strike] = eventsIn("Nurses of Brackwater end 12-day strike. The strike ended on Sunday.", NAMES);
  expect(strike?.label).toBe("12-day strike, Brackwater");
});

it("is meant again by 'the indictment' alone", () => {
  const text = "A jury indicted Ana Ruiz in Brackwater on Monday. The indictment came a week after the board met.";
  expect(eventsIn(text, NAMES).map(({ spans }) => spans.length)).toEqual([2]);
});

it("is told of without day or place where the article opens with it and comes back to it", () => {
  const text =
    "Nurses voted for a contract that ends a strike of 12 days. They had lost pay in the strike, a nurse said.";
  expect(typesIn(text)).toContain("strike");
});

describe("an event told by a verb", () => {
  it.each([
    ["A gunman shot two people in Brackwater on Sunday, police said.", "shooting"],
    ["Officers shot and wounded a driver in Brackwater on Sunday.", "shooting"],
    ["Police named the man they say shot two people in Brackwater on Sunday.", "shooting"],
    ["Two sailors drowned off Brackwater on Sunday.", "death"],
    ["A crew rescued nine sailors off Brackwater on Sunday.", "rescue"],
    ["Flames raced through a house in Brackwater on Sunday.", "fire"],
    ["A market in Brackwater was lost on Sunday when fire gutted it.", "fire"],
    ["Flames ripped through a market in Brackwater on Sunday.", "fire"],
    ["Agents busted a drug ring in Brackwater on Sunday.", "raid"],
    ["A man was pronounced dead at the scene in Brackwater on Sunday.", "death"],
    ["Two inmates broke out of a jail in Brackwater on Sunday.", "escape"],
    ["The two inmates were captured at a motel in Brackwater on Sunday.", "arrest"],
    ["Agents searched the house of a clerk in Brackwater on Sunday.", "raid"],
    ["A fish kill was found in the river in Brackwater on Sunday.", "spill"],
    ["A bridge fell into the river in Brackwater on Sunday.", "collapse"],
    ["A jury awarded $3 million to a clerk in Brackwater on Monday.", "ruling"],
    ["The Canal Agency will lay off 1,150 clerks in Brackwater next month.", "dismissal"],
    ["A cave-in killed two miners in Brackwater on Sunday.", "collapse"],
    ["Floodwaters filled the streets of Brackwater on Sunday.", "flood"],
    ["A bus overturned near Brackwater on Sunday.", "crash"],
    ["Voters in Brackwater rejected a school bond on Tuesday.", "election"],
    ["The council of Brackwater rejected the plan on Tuesday.", "vote"],
    ["The school board of Brackwater adopted a budget on Tuesday.", "vote"],
    ["Councillors in Brackwater voted on Monday to close the baths.", "vote"],
    ["The ferry Sea Lark ran aground near Brackwater on Sunday.", "crash"],
    ["The trawler struck Bell Ledge off Brackwater on Sunday.", "crash"],
    ["A driver whose van struck a parked bus in Brackwater on Sunday was held.", "crash"],
    ["A pickup rear-ended a tram in Brackwater on Sunday.", "crash"],
    ["A lorry ran into the back of a tram in Brackwater on Sunday.", "crash"],
    ["The Osk burst its banks in Brackwater on Sunday.", "flood"],
    ["Chlorine escaped from a pool in Brackwater on Sunday.", "spill"],
    ["He said he was still shaken by the March 3 leak in Brackwater.", "spill"],
    ["The agency opened an inspection in Brackwater on Monday.", "investigation"],
    ["An independent review in Brackwater found no fault on Monday.", "investigation"],
    ["The recount in Brackwater began on Monday.", "recount"],
    ["The closest race for mayor that Brackwater has seen ended on Monday.", "election"],
    ["A lawyer filed a federal suit in Brackwater on Monday.", "lawsuit"],
    ["A deputy used a Taser on a man in Brackwater on Sunday.", "force"],
    ["Officers pepper-sprayed a crowd in Brackwater on Sunday.", "force"],
    ["The mediator said talks would resume in Brackwater on Monday.", "negotiation"],
    ["The county is ending its contract with the jail doctor. It gave no reason.", "cancellation"],
    ["Crews refloated the ferry off Brackwater on Sunday.", "salvage"],
    ["A box of ballots turned up in a vault in Brackwater on Sunday.", "discovery"],
    ["The mill in Brackwater cut 40 jobs on Monday.", "dismissal"],
    ["The Brackwater council parted ways with its director on Monday.", "dismissal"],
    ["The maternity ward in Brackwater closed in October.", "closure"],
    ["The cannery in Brackwater filed for bankruptcy on Monday.", "bankruptcy"],
    ["The board of Brackwater postponed the hearing on Monday.", "cancellation"],
    ["Ana Ruiz filed an appeal in Brackwater on Monday.", "appeal"],
    ["Ana Ruiz was jailed for four years in Brackwater on Monday.", "sentence"],
    ["A jury in Brackwater cleared Ben Oduya of both charges on Monday.", "verdict"],
    ["Ana Ruiz took the oath of office in Brackwater on Monday.", "appointment"],
    ["People in Brackwater were told to boil their water on Monday.", "declaration"],
    ["A hiker went missing near Brackwater on Monday.", "disappearance"],
    ["Ben Oduya was deported to Brackwater on a flight on Monday.", "deportation"],
    ["A tainted salad sickened 40 people in Brackwater on Monday.", "outbreak"],
    ["The maker recalled 900 pounds of beef in Brackwater on Monday.", "recall"],
    ["The senate censured Ana Ruiz in Brackwater on Monday.", "sanction"],
    ["The rider was freed on bail in Brackwater on Monday.", "release"],
    ["Two cars jumped the tracks in Brackwater on Monday.", "crash"],
    ["A main ruptured under a street in Brackwater on Monday.", "collapse"],
    ["The ferry failed an inspection in Brackwater on Monday.", "investigation"],
    ["Police caught both escaped inmates in Brackwater on Monday.", "arrest"],
    ["A lost hiker was found alive near Brackwater on Monday.", "discovery"],
    ["The flood forced hundreds from their homes in Brackwater on Monday.", "evacuation"],
    ["A judge threw out the suit in Brackwater on Monday.", "ruling"],
    ["Pupils walked out of class in Brackwater on Monday.", "protest"],
    ["Ana Ruiz filed a petition in Brackwater on Monday.", "petition"],
    ["Talks collapsed in Brackwater on Monday.", "negotiation"],
  ])("is found: %s", (text, type) => {
    expect(typesIn(text)).toContain(type);
  });

  it.each([
    ["The clinic in Brackwater gave its last flu shot the day it closed.", "shooting"],
    ["Ana Ruiz took her shot at the title in Brackwater on Sunday.", "shooting"],
    ["Ana Ruiz, who was director of the bank in Brackwater, is retired.", "resignation"],
    ["A tornado ripped through homes in Brackwater on Sunday.", "fire"],
    ["Crews in Brackwater shut off the gas at the plant on Sunday.", "closure"],
    ["People in Brackwater were told to stay in school on Sunday with the windows shut.", "closure"],
    ["Agents searched for a clerk in Brackwater on Sunday.", "raid"],
    ["Fire broke out in a barn in Brackwater on Sunday.", "escape"],
    ["A retired teacher spoke in Brackwater on Sunday.", "resignation"],
    ["A judge rejected a request from voters in Brackwater on Sunday.", "election"],
    ["Police quarantined a parcel in Brackwater on Sunday.", "outbreak"],
    ["A senator rejected the claim in Brackwater on Sunday.", "vote"],
    ["A driver whose van struck a parked bus in Brackwater on Sunday was held.", "strike"],
    ["A storm struck a ferry in Brackwater on Sunday.", "crash"],
    ["The car hit 90 miles an hour in Brackwater on Sunday.", "crash"],
    ["Ana Ruiz wore a gray suit in court in Brackwater on Monday.", "lawsuit"],
    ["The review of her book in Brackwater on Sunday was kind.", "investigation"],
    ["Ana Ruiz recounted the vote of her life in Brackwater on Sunday.", "recount"],
    ["Ana Ruiz cut the ribbon in Brackwater on Monday.", "dismissal"],
    ["Some $400,000 in cash went missing in Brackwater on Monday.", "disappearance"],
    ["Ana Ruiz recalled her school days in Brackwater on Monday.", "recall"],
    ["The red scarf caught her eye in Brackwater on Monday.", "arrest"],
    ["Ana Ruiz appealed for calm in Brackwater on Monday.", "appeal"],
    ["Ana Ruiz canceled her order in Brackwater on Monday.", "cancellation"],
    ["Ana Ruiz talks about strikes in Brackwater on Sunday.", "negotiation"],
  ])("is none in %s", (text, type) => {
    expect(typesIn(text)).not.toContain(type);
  });
});

it("is no dismissal where officers fire their guns, and one where they are fired", () => {
  expect(typesIn("Officers fired on Monday at a car in Brackwater.")).toEqual(["shooting"]);
  expect(typesIn("Two officers were fired on Monday in Brackwater.")).toEqual(["dismissal"]);
  expect(typesIn("Ana Ruiz, fired on Monday, is from Brackwater.")).toEqual(["dismissal"]);
});
