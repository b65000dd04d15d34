// `node tests/golden/event-evidence/run.js GOLD_FOLDER [--given OUT | --found OUT]`: learns seeds/events/word-rarity.tsv and same-event.txt
// anew from the gold sets. With a flag it writes instead, for score.py, what models say that have not seen a topic: of the gold's own
// mentions (--given) or of those we find (--found).
import { readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";

register("../../support/types-stripped.js", import.meta.url);
const { readGold, readTexts } = await import("./gold.ts");
const { crossValidated, learnModel, modelText } = await import("./learn.ts");
const { ownMentions } = await import("./own.ts");
const { rarityTable } = await import("./rarity.ts");
const { parseFamilies, parseRarity } = await import("../../../graph/resolve/event-coreference/tables.ts");

/** ECB+ is not among them: how rare its words are must not be known from itself. */
const NEWS = [
  "quotes_polnear_train",
  "ner_conllpp2020",
  "ner_conllpp03_dev",
  "ner_worldwide",
  "geo_lgl",
  "geo_geovirus",
];
const FOLDS = 5;

const seed = (file) => new URL(`../../../seeds/events/${file}`, import.meta.url);
const [folder, mode, out] = process.argv.slice(2);
if (folder === undefined || (mode !== undefined && out === undefined)) {
  console.error("Name the folder of the gold sets, and a file to write after --given or --found.");
  process.exitCode = 1;
} else {
  const rarity = rarityTable(NEWS.flatMap((set) => readTexts(`${folder}/${set}.jsonl`)));
  const families = readFileSync(seed("word-families.txt"), "utf8");
  const known = { rarity: parseRarity(rarity), families: parseFamilies(families) };
  const gold = readGold(`${folder}/events_ecbplus_dev.jsonl`);
  if (mode !== undefined) {
    const mentions = mode === "--found" ? ownMentions(gold, known.families) : gold.mentions;
    const clusters = crossValidated(gold, mentions, known, FOLDS);
    const lines = gold.articles.map(({ id }) => ({
      id,
      eventMentions: mentions
        .filter(({ article }) => article === id)
        .map((mention) => ({ start: mention.whole[0], end: mention.whole[1], cluster: clusters.get(mention) })),
    }));
    writeFileSync(out, lines.map((line) => JSON.stringify(line)).join("\n"));
  } else {
    writeFileSync(seed("word-rarity.tsv"), rarity);
    writeFileSync(seed("same-event.txt"), modelText(learnModel(gold, known)));
  }
}
