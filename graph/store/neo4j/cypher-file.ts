import { readFileSync } from "node:fs";
import { fromPackage } from "../../package-root.ts";
import type { RelationType } from "../../model/relations.ts";

const texts = new Map<string, string>();

/** A query from its file under `cypher/`, comments left out. `type` takes the place of TYPE; it comes from our own table, never from a user. */
export function cypher(name: string, type?: RelationType): string {
  const text = texts.get(name) ?? withoutComments(readFileSync(fromPackage("cypher", `${name}.cypher`), "utf8"));
  texts.set(name, text);
  return type === undefined ? text : text.replaceAll("TYPE", type);
}

/** The statements of a file that holds several. */
export function statementsOf(name: string): string[] {
  return cypher(name)
    .split(/;\s*\n|;\s*$/)
    .map((statement) => statement.trim())
    .filter(Boolean);
}

function withoutComments(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .trim();
}
