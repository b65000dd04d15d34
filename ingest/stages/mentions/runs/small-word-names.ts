import type { Candidate, View } from "../candidate.ts";
import type { RunView } from "./run-view.ts";
import { Shape } from "../shapes.ts";
import { COMPOUND_ENDS } from "../words/name-parts.ts";
import { words } from "../../word-list.ts";

/** Names of people among the pronouns and other small words. **Source:** names of China, Korea, Vietnam and Malaysia as newspapers write them. */
const CHINESE = words("he she you an so");
const KOREAN = words("so no an you my");
const VIETNAMESE = words("do than");
const VIETNAMESE_GIVEN = words("an my than");
const MALAY = words("nor");

/** What the second word of a Vietnamese name often is. */
const VIETNAMESE_MIDDLE = words(
  "van thi duc minh ngoc xuan huu quang thanh duy hong kim tuan anh hoang viet manh dinh",
);
const VIETNAMESE_FAMILY = words("tran nguyen pham vu vo bui dang ngo duong ly huynh phan hoang truong dinh trinh");

/** One or two syllables of Chinese as they are written in Latin letters. */
const SYLLABLE =
  "(?:[zcs]h?|[bpmfdtnlgkhjqxryw])(?:[iu]?ang?|[iu]?ai|i?ao|i?ong|[eu]?[eiou]|eng?|ing?|un|ia|ie|ua|uo|[aeiou])";
const TWO_SYLLABLES = new RegExp(`^(?:${SYLLABLE}){1,2}$`);

/** "Two Bears", "Many Guns": surnames of Native Americans. */
const COUNTS = words("two three four five six seven eight nine ten many first");

/** "He Jing", "An Tran", "So Young-jin", "Do Van Minh", "Ana Two Bears": whether a small word with a capital is somebody's name here. */
export function isSmallWordName(view: RunView, at: number): boolean {
  const { tokens, shapes, end } = view;
  const lower = tokens[at]?.lower ?? "";
  // "Thanh Ngo": the letters of a body without a government are all capitals.
  if (lower === "ngo" && shapes[at] === Shape.Capital) return shapes[at - 1] === Shape.Capital;
  if (shapes[at] !== Shape.Capital || shapes[at + 1] !== Shape.Capital || at + 1 >= end) return false;
  if (!SMALL.has(lower)) return isCountOfSurname(view, at, lower);
  if (MALAY.has(lower)) return isMalay(view, at);
  return isChinese(view, at, lower) || isKorean(view, at, lower) || isVietnamese(view, at, lower);
}

/** "Ana Two Bears": a number with a capital between a given name and a capital is a part of the surname. */
function isCountOfSurname({ tokens, shapes, isGiven }: RunView, at: number, lower: string): boolean {
  return COUNTS.has(lower) && shapes[at - 1] === Shape.Capital && isGiven(tokens[at - 1]?.lower ?? "");
}

/** "He Jing"; "She Lan, 27,", where an age tells of a name, though its last word is a common one. */
function isChinese({ tokens, isCommonWord }: RunView, at: number, lower: string): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  if (!CHINESE.has(lower) || !TWO_SYLLABLES.test(next)) return false;
  const [comma, age, close] = tokens.slice(at + 2, at + 5).map(({ text }) => text);
  return !isCommonWord(next) || (comma === "," && /^\d{1,3}$/.test(age ?? "") && close === ",");
}

/** "So Young-jin", "An Min-Ho"; not "An Oslo-based". */
function isKorean({ tokens }: RunView, at: number, lower: string): boolean {
  if (!KOREAN.has(lower) || tokens[at + 2]?.text !== "-") return false;
  const { lower: last = "", text = "" } = tokens[at + 3] ?? {};
  return /^\p{L}\p{Ll}{1,4}$/u.test(text) && !COMPOUND_ENDS.has(last);
}

/** "Do Van Minh", "An Tran"; "Do Van Gogh's pictures sell?" asks. */
function isVietnamese({ tokens, end }: RunView, at: number, lower: string): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  if (VIETNAMESE.has(lower) && VIETNAMESE_MIDDLE.has(next)) return tokens[end - 1]?.text !== "?";
  return VIETNAMESE_GIVEN.has(lower) && VIETNAMESE_FAMILY.has(next);
}

/** "Nor Hasna wept", "Nor Hasna Paisal"; "Nor did she", "Nor Germany". */
function isMalay(view: RunView, at: number): boolean {
  const next = view.tokens[at + 1]?.lower ?? "";
  if (view.isCommonWord(next) || view.anchor(at + 1) > 0) return false;
  return view.isGiven(next) || (at + 2 < view.end && view.shapes[at + 2] === Shape.Capital);
}

const SMALL: ReadonlySet<string> = new Set([...CHINESE, ...KOREAN, ...VIETNAMESE, ...VIETNAMESE_GIVEN, ...MALAY]);

/** Whether a name begins with such a word. */
export function opensWithSmallWord(lower: string): boolean {
  return SMALL.has(lower);
}

/** Whether a name is a given name and a surname with a number. */
export function isCountInName({ tokens, gazetteer }: View, { first, end }: Candidate): boolean {
  return (
    end - first === 3 &&
    COUNTS.has(tokens[first + 1]?.lower ?? "") &&
    gazetteer.people.isGiven(tokens[first]?.lower ?? "")
  );
}
