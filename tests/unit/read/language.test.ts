import { createPipeline } from "../../../ingest/pipeline.ts";
import { readArticle } from "../../../ingest/read/article.ts";
import { languageOf } from "../../../ingest/read/language.ts";

const SPANISH =
  "La alcaldesa de Valle Hondo, Inés Calderón, dijo el martes que el puente no se abrirá antes de junio. La gobernadora " +
  "anunció un plan de ayuda para las familias. Según la policía, tres personas siguen desaparecidas en el río.";
const TEXTS: readonly (readonly [string, string])[] = [
  ["es", SPANISH],
  [
    "de",
    "Die Bürgermeisterin von Altenau, Ines Kaller, sagte am Dienstag, die Brücke bleibe bis Juni gesperrt und das sei nicht " +
      "zu ändern. Nach Angaben der Polizei werden drei Menschen vermisst, die mit einem Boot auf dem Fluss waren.",
  ],
  [
    "fr",
    "La maire de Valbrune, Inès Callot, a dit mardi que le pont ne serait pas ouvert avant juin. Selon la police, trois " +
      "personnes sont encore portées disparues, et les familles ont été logées dans une école de la ville.",
  ],
  [
    "nl",
    "De burgemeester van Oudebrug, Ines Kalder, zei dinsdag dat de brug niet voor juni open gaat. Volgens de politie worden " +
      "nog drie mensen vermist, en het water zakt maar langzaam omdat er te veel regen is gevallen.",
  ],
  ["und", "Мэр города Инна Калина сказала во вторник, что мост не откроют до июня."],
  [
    "en",
    "Mayor Ines Calloway said on Tuesday that the bridge would not open before June, and that the town had no choice.",
  ],
  ["en", "Team,W,L,Pct\nHarbor Bay,12,4,.750\nLinden,10,6,.625\nMillrace,8,8,.500\nFox Hollow,3,13,.188"],
  ["en", "Mayor Ines Calloway told El País that “el puente no se abrirá.” She said it in the town hall of Las Cruces."],
];

test.each(TEXTS)("%s: %s", (language, text) => {
  expect(languageOf(text)).toBe(language);
});

const pipeline = createPipeline();
const read = (text: string) => pipeline(readArticle({ name: "a.txt", bytes: Buffer.from(text) }));

test("of an article in another language nothing is read, and it says so", () => {
  const { language, mentions, statements, events, messages } = read(SPANISH);
  expect({ language, mentions, statements, events }).toEqual({
    language: "es",
    ...{ mentions: [], statements: [], events: [] },
  });
  expect(messages).toMatchObject([{ code: "read/not-english", severity: "warning" }]);
  expect(messages[0]?.text).toContain("Spanish");
});

test("a table and a recipe have nobody who speaks", () => {
  const recipe =
    "Apple Tart\n\n2 cups flour\n4 Green Apples\n\nPreheat the oven. Roll the dough and bake it for an hour.";
  for (const text of [recipe, TEXTS[6]?.[1] ?? ""]) expect(read(text).statements).toEqual([]);
});
