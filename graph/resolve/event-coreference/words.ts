import type { Span } from "../../model/spans.ts";

/** One word of a text. `sentence` counts the sentences of the text from 0. */
export interface Word {
  /** The stem in lower case: "arrested" and "arrests" are both "arrest". */
  readonly stem: string;
  readonly span: Span;
  readonly sentence: number;
  /** Written with a capital where a sentence does not ask for one. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[,.](?=\d)\d+)*(?:['’](?=t\b)t)?/gu;
const SENTENCE_END = /[.!?\n]/u;

/** Forms that no rule leads back to their stem. Source: the irregular verbs of English that news use most. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "said:say told:tell shot:shoot took:take taken:take gave:give given:give went:go gone:go came:come made:make " +
    "won:win lost:lose left:leave held:hold found:find fled:flee caught:catch fought:fight bought:buy sold:sell " +
    "sent:send struck:strike stole:steal stolen:steal began:begin begun:begin broke:break broken:break fell:fall " +
    "fallen:fall rose:rise risen:rise spoke:speak spoken:speak threw:throw thrown:throw drove:drive driven:drive " +
    "paid:pay met:meet led:lead ran:run saw:see seen:see known:know knew:know chose:choose chosen:choose slew:slay " +
    "slain:slay died:die dies:die dying:die death:death sued:sue shook:shake shaken:shake burnt:burn built:build " +
    "brought:bring sank:sink sunk:sink swore:swear sworn:swear wrote:write written:write thought:think hung:hang " +
    "became:become beaten:beat blew:blow blown:blow felt:feel flew:fly flown:fly forgot:forget froze:freeze frozen:freeze " +
    "grew:grow grown:grow heard:hear hid:hide hidden:hide kept:keep lent:lend rode:ride ridden:ride sang:sing sung:sing " +
    "sat:sit slept:sleep slid:slide spent:spend spun:spin stood:stand stuck:stick swept:sweep taught:teach tore:tear torn:tear " +
    "wore:wear worn:wear fed:feed"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Words that carry no matter. Source: the closed classes of English. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of to in on at by for from with and or nor but as that this these those it its he she his her him they " +
    "their them we our us you your i my me is are was were be been being am have has had do does did not no will would " +
    "can could may might should must shall if so than then when while which who whom whose what where why how there here " +
    "about after before over under out up down into through between against during also just more most some any all each " +
    "every other such only own same very both few many much s t re ve ll mr mrs ms dr one"
  ).split(" "),
);

const VOWEL = /[aeiouy]/u;
const DOUBLED = /([bdfgmnprt])\1$/u;
const NUMBER = /^\d/u;
const SHORTEST = 3;

/** The words of a text that carry matter, in reading order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const opens = words.length === 0 || SENTENCE_END.test(text.slice(end, match.index));
    if (opens && end > 0) sentence += 1;
    end = match.index + match[0].length;
    const lower = match[0].toLowerCase();
    if (FUNCTION_WORDS.has(lower) || (lower.length < 2 && !NUMBER.test(lower))) continue;
    const isNumber = NUMBER.test(lower);
    const isName = !opens && !isNumber && !match[0].startsWith(lower.charAt(0));
    words.push({ stem: stem(lower), span: [match.index, end], sentence, isName, isNumber });
  }
  return words;
}

/** Takes the endings of number and tense off a word in lower case; what is left need not be a word. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return withoutE(irregular);
  const single = withoutPlural(word);
  for (const ending of ["ing", "ed"]) {
    const rest = single.slice(0, -ending.length);
    if (single.endsWith(ending) && rest.length >= SHORTEST && VOWEL.test(rest))
      return withoutE(rest.replace(DOUBLED, "$1"));
  }
  return withoutE(single);
}

function withoutPlural(word: string): string {
  if (word.length <= SHORTEST || !word.endsWith("s") || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutE(word: string): string {
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  return word.length > SHORTEST && word.endsWith("e") ? word.slice(0, -1) : word;
}
