import { InvalidArgumentError, type Command } from "commander";
import type { ReviewPair, WhyNot } from "../../graph/api/decision-views.ts";
import { print } from "./print.ts";
import { evidence } from "./reasons.ts";
import { sideBySide } from "./side-by-side.ts";
import { storeAsIs } from "./stores.ts";

const LIMIT_MAX = 500;

/** `onrecord review`: pairs that may be one, the likeliest first. */
export function addReview(program: Command): void {
  program
    .command("review")
    .description("list pairs that may be one and that nobody has decided on")
    .option("--limit <n>", "pairs at the most", number, 20)
    .option("--json", "one JSON line a pair")
    .addHelpText("after", "\nThen: onrecord decide merge A B, or onrecord decide never-merge A B.")
    .action(async ({ limit, json }: { limit: number; json?: boolean }) => {
      const store = await storeAsIs();
      try {
        const { items } = await store.review({ limit, offset: 0 });
        for (const pair of items)
          await print(
            json === true ? `${JSON.stringify(pair)}\n` : shown(pair, await store.whyNot(pair.a.id, pair.b.id)),
          );
        if (items.length === 0 && json !== true) await print("There is nothing to review.\n");
      } finally {
        await store.close();
      }
    });
}

/** The pair, and what each of the two tells; why it is open where the evidence is enough. */
function shown({ a, b, score, needed, reasons }: ReviewPair, told: WhyNot | undefined): string {
  const head = `${a.id} (${a.name}) and ${b.id} (${b.name}): ${score} of ${needed}\n`;
  if (told === undefined) return `${head}${evidence(reasons)}`;
  return `${head}${score < needed ? "" : `  ${told.sentence}\n`}${sideBySide(told)}\n`;
}

function number(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > LIMIT_MAX)
    throw new InvalidArgumentError(`A whole number from 1 to ${LIMIT_MAX} is needed.`);
  return value;
}
