import { eventsIn } from "../../support/read-aloud.ts";

const NAMES = { Brackwater: "City", "Ana Ruiz": "Person" } as const;

const typesIn = (text: string) => eventsIn(text, NAMES).map(({ type }) => type);

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
    ["A bridge fell into the river in Brackwater on Sunday.", "collapse"],
    ["A jury awarded $3 million to a clerk in Brackwater on Monday.", "ruling"],
    ["The Canal Agency will lay off 1,150 clerks in Brackwater next month.", "dismissal"],
    ["A cave-in killed two miners in Brackwater on Sunday.", "collapse"],
    ["Floodwaters filled the streets of Brackwater on Sunday.", "flood"],
    ["A bus overturned near Brackwater on Sunday.", "crash"],
    ["Voters in Brackwater rejected a school bond on Tuesday.", "election"],
    ["The council of Brackwater rejected the plan on Tuesday.", "vote"],
    ["The school board of Brackwater adopted a budget on Tuesday.", "vote"],
  ])("is found: %s", (text, type) => {
    expect(typesIn(text)).toContain(type);
  });

  it.each([
    ["The clinic in Brackwater gave its last flu shot the day it closed.", "shooting"],
    ["Ana Ruiz took her shot at the title in Brackwater on Sunday.", "shooting"],
    ["Ana Ruiz, who was director of the bank in Brackwater, is retired.", "resignation"],
    ["A tornado ripped through homes in Brackwater on Sunday.", "fire"],
    ["A retired teacher spoke in Brackwater on Sunday.", "resignation"],
    ["A judge rejected a request from voters in Brackwater on Sunday.", "election"],
    ["Police quarantined a parcel in Brackwater on Sunday.", "outbreak"],
    ["A senator rejected the claim in Brackwater on Sunday.", "vote"],
  ])("is none in %s", (text, type) => {
    expect(typesIn(text)).not.toContain(type);
  });
});
