import type { Command } from "commander";
import type { Why, WhyNot } from "../../graph/api/decision-views.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { print } from "./print.ts";
import { evidence } from "./reasons.ts";
import { sideBySide } from "./side-by-side.ts";
import { storeAsIs } from "./stores.ts";

/** `onrecord why ID [OTHER]`: why the mentions of a node are one, or why two nodes are not. */
export function addWhy(program: Command): void {
  program
    .command("why")
    .description("tell why the mentions of a node are one, or why two nodes are not one")
    .argument("<node>", "its id")
    .argument("[other]", "the id of another")
    .option("--json", "one JSON document")
    .action(async (node: string, other: string | undefined, { json }: { json?: boolean }) => {
      const store = await storeAsIs();
      try {
        const found = other === undefined ? await store.why(node) : await store.whyNot(node, other);
        if (found === undefined) throw unknown(node, other);
        await print(json === true ? `${JSON.stringify(found)}\n` : "parts" in found ? one(found) : two(found));
      } finally {
        await store.close();
      }
    });
}

function one({ node, parts, decisions }: Why): string {
  const lines = parts.map(
    ({ name, mentions, rule, reasons, passages }) =>
      `${name === "" ? "surname alone" : name}: ${mentions} ${mentions === 1 ? "mention" : "mentions"}, by ${rule}\n` +
      `${evidence(reasons)}${passages.map(passage).join("")}`,
  );
  return `${node.id} is ${node.name}\n${lines.join("")}${decided(decisions)}`;
}

/** `  Harlow Courier, 2025-04-12: Mayor Ana Vale said the levee would hold. (mention:35d2328faa409399:m1)`, for a split names mentions. */
function passage({ mention, article, context }: Why["parts"][number]["passages"][number]): string {
  const where = [article.outlet ?? article.title, article.publishedDate].filter(Boolean).join(", ");
  return `  ${where || article.id}: ${context.replace(/\s+/g, " ")} (${mention})\n`;
}

function two({ a, b, sentence, decisions, ...told }: WhyNot): string {
  return `${sentence}\n${a.name} | ${b.name}\n${sideBySide(told)}${decided(decisions)}`;
}

function decided(decisions: Why["decisions"]): string {
  return decisions
    .map(({ id, action, who, note }) => `decision ${id}: ${action} by ${who}${note && `, ${note}`}\n`)
    .join("");
}

function unknown(node: string, other: string | undefined): OnRecordError {
  const sentence = other === undefined ? `There is no node ${node}.` : `There is no node ${node}, or none ${other}.`;
  return new OnRecordError("why/unknown", sentence, "onrecord export shows the ids.");
}
