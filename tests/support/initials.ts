import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Invented engineers, whom one article calls by their full names and another by an initial: evidence leaves open whether they are one. */
export const ENGINEERS = [
  "Ana Adeyemi",
  "Bruno Brenlow",
  "Clara Castellane",
  "Dario Dunmarrow",
  "Elena Eskildsen",
  "Felix Farrowby",
  "Greta Gantreau",
  "Hugo Hollisend",
  "Irene Ibarrola",
  "Jonas Jessamy",
  "Katya Kestrelin",
  "Luis Lundqvale",
  "Marta Marchbanks",
  "Nils Northcutt",
  "Olga Oakhanger",
  "Pavel Pellworth",
  "Rosa Rastrow",
  "Sven Silvane",
  "Tilda Thornquist",
  "Ulf Underhay",
] as const;

/** Writes the two articles about each engineer into a folder. */
export function writeInitials(folder: string): void {
  ENGINEERS.forEach((name, at) => {
    const [given = "", surname = ""] = name.split(" ");
    const day = String(at + 1).padStart(2, "0");
    const full = `MILLBROOK, Oregon — Engineer ${name} said on Monday that the dam at Millbrook would hold. “It is sound,” ${surname} said.\n`;
    const initial = `${given.slice(0, 1)}. ${surname}`;
    const short = `MILLBROOK, Oregon — The dam will not hold, ${initial} said on Tuesday in Oregon. “I have seen the cracks,” ${initial} said.\n`;
    write(join(folder, `${day}-hearing.txt`), "The Millbrook Bell", `2025-05-${day}`, full);
    write(join(folder, `${day}-letter.txt`), "Oregon Ledger", `2025-06-${day}`, short);
  });
}

function write(file: string, outlet: string, date: string, text: string): void {
  writeFileSync(file, `---\ntitle: The dam\noutlet: ${outlet}\ndate: ${date}\n---\n${text}`);
}
