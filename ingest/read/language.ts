/**
 * Small words that every text in a language is full of, as far as they are no words of another one here.
 * **Source:** grammars of these languages; collected for this project.
 */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "the of and to that is was were for with his her by at from it are be has had have this which will would said",
  ),
  es: words(
    "el los las del una por con para que su como más pero este esta ha fue según también entre sobre se y en la",
  ),
  pt: words(
    "os um uma não por com para que seu como mais mas foi segundo também entre sobre ao pela pelo são à do da em e",
  ),
  fr: words(
    "les des une du dans pour que qui sur avec est au aux pas plus par ce cette il elle ont été selon et le la à",
  ),
  it: words(
    "il gli della del dei una per con che di sono è non più anche alla nel nella dal come ha stato secondo e la",
  ),
  de: words(
    "der die das und den dem des ein eine einer ist nicht mit auf für von zu sich im auch nach bei werden er sie",
  ),
  nl: words(
    "het een van en dat niet met voor zijn aan er ook naar bij maar wordt werd hij zij deze volgens over uit de",
  ),
};

/** So much of a text is looked at, in code units. */
const LOOKED_AT = 4_000;
/** Fewer words tell nothing. */
const WORDS_MIN = 20;
/** Prose has at least this share of function words; a table or a program has fewer of every language. */
const SHARE_MIN = 0.15;
/** A language must have so many times the function words of English. */
const TIMES = 2;
/** Where fewer letters than this are Latin, the text is in another script. */
const LATIN_MIN = 0.5;

/** The language of a text: ISO 639-1 of those listed, `und` for one in another script; `en` where nothing speaks against it. */
export function languageOf(text: string): string {
  const found =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (found.length > 0 && latinShare(found.join("")) < LATIN_MIN) return "und";
  if (found.length < WORDS_MIN) return "en";
  const counts = Object.entries(FUNCTION_WORDS).map(([language, list]) => {
    const own = new Set(list);
    return { language, count: found.filter((word) => own.has(word)).length };
  });
  const english = counts.find(({ language }) => language === "en")?.count ?? 0;
  const [best] = counts.sort((a, b) => b.count - a.count);
  const isOther = best !== undefined && best.count >= SHARE_MIN * found.length && best.count > TIMES * english;
  return isOther ? best.language : "en";
}

function latinShare(letters: string): number {
  return (letters.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters.length;
}

function words(list: string): string[] {
  return list.split(" ");
}
