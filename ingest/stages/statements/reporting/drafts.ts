import { accordingTo } from "./according.ts";
import { answersIn } from "./answers.ts";
import { isCaptioned } from "./captions.ts";
import { carried, takenBy } from "../carry.ts";
import { beforeColons, behindColons } from "./colon.ts";
import { cuesIn } from "./cue.ts";
import { documented } from "./documents.ts";
import type { Draft } from "../draft.ts";
import { besideNouns } from "./noun-cues.ts";
import { reportedBy } from "./reported.ts";
import type { Scene } from "../grammar/scene.ts";
import { silences } from "./silence.ts";
import { RULES } from "../tables/rules.ts";

/** A longer run of tokens is a list or a table, not a sentence, and would take time by its square. */
const LONGEST_SENTENCE_TOKENS = 1000;

/** Every statement that the grammar of reporting finds, before its speaker is known by name. */
export function drafted(scene: Scene): Draft[] {
  const { sentences, blocks } = scene.document;
  const read = sentences.filter(
    ({ block, tokens: [first, end] }) => blocks[block]?.kind === "paragraph" && end - first <= LONGEST_SENTENCE_TOKENS,
  );
  const found = read.flatMap((sentence) => {
    const cues = cuesIn(scene, sentence).filter((cue) => !isCaptioned(scene, cue));
    const papers = documented(scene, sentence);
    const open = cues.filter(({ verb }) => !papers.some(({ cue }) => cue?.first === verb));
    const reported = open.flatMap((cue) => reportedBy(scene, cue, sentence, cues));
    return [...silences(scene, sentence), ...papers, ...reported, ...accordingTo(scene, sentence)];
  });
  const isTold = takenBy(scene, found);
  const colons = [...behindColons(scene), ...beforeColons(scene), ...answersIn(scene)].filter(
    ({ content }) => !content.some(isTold),
  );
  const whole = carried(scene, onlyOnce([...found, ...colons]));
  return [...whole, ...besideNouns(scene, whole)];
}

/** Two cues may claim the same words, such as "said, adding": the surer rule keeps them, and before all one whose bounds are plain. */
function onlyOnce(drafts: readonly Draft[]): Draft[] {
  const surest = new Map<string, Draft>();
  for (const draft of drafts) {
    const words = String(draft.content[0]);
    const known = surest.get(words);
    if (known === undefined || sureness(draft) > sureness(known)) surest.set(words, draft);
  }
  return [...surest.values()];
}

function sureness({ rule, isWhole }: Draft): number {
  return RULES[rule].confidence + (isWhole === true ? 1 : 0);
}
