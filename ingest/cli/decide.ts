import { userInfo } from "node:os";
import type { Command } from "commander";
import { z } from "zod";
import type { Decided } from "../../graph/api/decision-views.ts";
import { proposalSchema } from "../../graph/model/decisions.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { newDecision } from "../../graph/store/new-decision.ts";
import { decideAndLearn } from "../corrections/deciding.ts";
import { fileOfStore, tellLearnt } from "./corrections.ts";
import { counted, print } from "./print.ts";
import { storeAsIs } from "./stores.ts";

interface Options {
  readonly who: string;
  readonly note: string;
  readonly preview?: boolean;
  readonly learn?: boolean;
  readonly json?: boolean;
}

/** The actions, the words each takes, and what the words are. */
const ACTIONS = [
  {
    action: "merge",
    words: "<entity> <into>",
    does: "make two entities one, which keeps the second's id",
    names: ["entity", "into"],
  },
  {
    action: "split",
    words: "<entity> <mention...>",
    does: "part chosen mentions from an entity",
    names: ["entity", "mentions"],
  },
  { action: "never-merge", words: "<entity> <other>", does: "keep two entities two", names: ["entity", "other"] },
  { action: "rename", words: "<entity> <name>", does: "call an entity so", names: ["entity", "name"] },
  { action: "set-kind", words: "<entity> <kind>", does: "make an entity of this kind", names: ["entity", "kind"] },
  { action: "drop", words: "<entity>", does: "take out what is no entity", names: ["entity"] },
] as const;

/** `onrecord decide ACTION …`: a row into the ledger, and what it changes into the record. */
export function addDecide(program: Command): void {
  const decide = program
    .command("decide")
    .description("merge, split, rename, …: decide who is who")
    .addHelpText("after", EXAMPLES);
  for (const { action, words, does, names } of ACTIONS) {
    decide
      .command(`${action} ${words}`)
      .description(does)
      .option("--who <name>", "who decides", userInfo().username)
      .option("--note <text>", "why", "")
      .option("--learn", "from now on, read its names so in every article")
      .option("--preview", "tell what would change, and change nothing")
      .option("--json", "one JSON document")
      .action(async (...given: unknown[]) => {
        const asked = Object.fromEntries(names.map((name, at) => [name, given[at]]));
        await run({ action, ...asked }, given[names.length] as Options);
      });
  }
}

const EXAMPLES = `
Examples:
  onrecord decide merge person:bill-gray person:william-gray --note "the same mayor"
  onrecord decide split person:john-shaw mention:4255b5e05e0763b9:m3
  onrecord decide never-merge person:a-ruiz person:ana-ruiz
  onrecord decide drop person:lake-road --preview
  onrecord decide drop person:lake-road --learn

Ids of entities and mentions are those of the explorer and of onrecord export. onrecord undo takes a decision back.`;

async function run(
  asked: Record<string, unknown>,
  { who, note, preview = false, learn = false, json }: Options,
): Promise<void> {
  const proposal = checked({ ...asked, who, note });
  const store = await storeAsIs();
  try {
    const decision = newDecision(proposal, new Date());
    const { decided, words } = learn
      ? await decideAndLearn(store, decision, fileOfStore(), { preview })
      : { decided: await store.decide(decision, { preview }), words: [] };
    await tell(decided, { preview, json });
    if (!preview) await tellLearnt(store, words, "learnt");
  } finally {
    await store.close();
  }
}

function checked(asked: Record<string, unknown>) {
  const { data, error } = proposalSchema.safeParse(asked);
  if (data !== undefined) return data;
  const faults = error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`);
  throw new OnRecordError(
    "decide/wrong",
    `This is no decision: ${faults.join("; ")}.`,
    "See onrecord decide --help.",
    z.prettifyError(error),
  );
}

/** What was done, in the words of `tell`. */
interface Done {
  readonly preview: boolean;
  readonly json: boolean | undefined;
  readonly undone?: boolean;
}

/** Says what a decision, or its undoing, changed. Error: `decide/refused`. */
export async function tell(decided: Decided, { preview, json, undone = false }: Done): Promise<void> {
  if (decided.state === "refused")
    throw new OnRecordError("decide/refused", decided.sentence, "onrecord decisions list shows the ledger.");
  if (json === true) {
    await print(`${JSON.stringify(decided)}\n`);
    return;
  }
  const { decision, sentence, effect } = decided;
  const verb = preview ? "would change" : "changed";
  const deed = `${undone ? "undoing the " : ""}${decision.action} of ${decision.entity}`;
  await print(`${decision.id}: ${deed} ${verb} ${counted(effect.articles, "article")}.${sentence && ` ${sentence}`}\n`);
  for (const { from, to, mentions } of effect.moves) await print(`  ${mentions} × ${from} → ${to ?? "nothing"}\n`);
}
