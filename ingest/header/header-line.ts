import { publishedDateIn } from "../read/published-date.ts";
import { headKind } from "../stages/mentions/heads.ts";

/** What one line above a story is, and what it says. A `notice` says nothing of the article: "STAFF WRITER". */
export type HeaderLine =
  | { readonly kind: "headline"; readonly title: string }
  | { readonly kind: "slug"; readonly title: string }
  | { readonly kind: "byline"; readonly byline: string }
  | { readonly kind: "published"; readonly date: string; readonly outlet?: string | undefined }
  | { readonly kind: "outlet"; readonly outlet: string }
  | { readonly kind: "notice" };

/** No line of a header is longer, in code units. */
const LONGEST = 160;
/** Words of the longest name of an outlet. */
const OUTLET_WORDS_MAX = 6;

/** "By Nora Feld, Staff Writer": the name, without what she is. */
const BYLINE =
  /^by:? ((?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|of|the|with)(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|of|the|with)){0,12})$/iu;
const OPENS_WITH_CAPITAL = /^by:? \p{Lu}/iu;
const JOB =
  /,? (?:(?:senior|chief|political|city|state|special) )?(?:staff|writer|reporter|editor|correspondent|special to)\b.*$/i;

/** A day as papers print it, alone or behind an outlet's name; a time of day may follow. */
const DAY =
  /(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2})/;
const PUBLISHED = new RegExp(
  `^(?:(?:first |last )?(?:posted|published|updated|date|issued)(?: on)?:? )?(?:(?<outlet>\\p{Lu}[^,|\\n]{2,50}?)(?:,| [|–—·•-]) )?(?<day>${DAY.source})(?:(?:,| at| [|–—·•-])? \\d{1,2}[:.]\\d{2}.{0,30})?$`,
  "iu",
);

/** What mails and feeds put before each of their facts. */
const FIELD = /^(subject|headline|title|date|from|to|reply-to|contact|media contact|byline|author): (.{1,150})$/i;
const NOTICE =
  /^(?:for (?:immediate|general) release.*|embargoed\b.*|press release|news release|(?:staff|senior) (?:writer|reporter)s?|special to .{1,60}|the associated press|associated press|reuters|contact:.*|\d+ min(?:ute)? read)$/i;
/** "FLOOD-LEVEE", "BC-OR--Harlow Flood, 1st Ld-Writethru": what a wire calls a story until it has a headline. */
const SLUG =
  /^(?:(?:BC|AM|PM)-.{2,80}|[A-Z0-9]+(?:[-/][A-Z0-9]+){1,4}|.{2,60}\b\d?(?:st|nd|rd|th)? ?Ld(?:-Writethru)?)$/;
/** Words that name a paper, besides those that tell one in running text. **Source:** names of newspapers. */
const PAPERS = new Set(["sun", "star", "mail", "guardian", "independent", "echo", "wire"]);
const SMALL = new Set(["of", "and", "the", "&", "for", "in", "at"]);

/** What a line above a story is; undefined where it is part of the story. */
export function headerLine(line: string): HeaderLine | undefined {
  if (line.length > LONGEST) return undefined;
  return field(line) ?? byline(line) ?? published(line) ?? named(line) ?? headline(line);
}

function field(line: string): HeaderLine | undefined {
  const [, name = "", value = ""] = FIELD.exec(line) ?? [];
  const address = value.endsWith(">") ? value.lastIndexOf("<") : -1;
  const words = address < 0 ? value : value.slice(0, address).trimEnd();
  if (/^(?:subject|headline|title)$/i.test(name)) return { kind: "headline", title: words };
  if (/^(?:byline|author)$/i.test(name)) return { kind: "byline", byline: words };
  if (/^date$/i.test(name)) {
    const date = publishedDateIn(words);
    return date === undefined ? { kind: "notice" } : { kind: "published", date };
  }
  // A mail from a person has a person's name there: only one that has an address behind it may be a newsletter's.
  if (/^from$/i.test(name) && words !== value && isOutlet(words)) return { kind: "outlet", outlet: words };
  return name === "" ? undefined : { kind: "notice" };
}

function byline(line: string): HeaderLine | undefined {
  const [, name] = BYLINE.exec(line.replace(JOB, "")) ?? [];
  return name === undefined || !OPENS_WITH_CAPITAL.test(line) ? undefined : { kind: "byline", byline: name };
}

function published(line: string): HeaderLine | undefined {
  const { outlet, day = "" } = PUBLISHED.exec(line)?.groups ?? {};
  const date = publishedDateIn(day);
  if (date === undefined || (outlet !== undefined && !isOutlet(outlet))) return undefined;
  return { kind: "published", date, outlet };
}

function named(line: string): HeaderLine | undefined {
  if (NOTICE.test(line)) return { kind: "notice" };
  if (SLUG.test(line)) return { kind: "slug", title: line };
  return isOutlet(line) ? { kind: "outlet", outlet: line } : undefined;
}

/** A few capitalised words of which one names papers: "Harlow Bend Courier", "The Times of Millrace". */
export function isOutlet(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > OUTLET_WORDS_MAX) return false;
  if (!words.every((word) => /^[\p{Lu}\d&][\p{L}\p{N}.'’&-]*$/u.test(word) || SMALL.has(word))) return false;
  return words.some((word) => headKind(word.toLowerCase()) === "Outlet" || PAPERS.has(word.toLowerCase()));
}

/** Words without the full stop, comma or colon of a sentence, and with no sentence's end among them. */
function headline(line: string): HeaderLine | undefined {
  const isPhrase = /^[\p{Lu}\p{N}"“‘'$£€]/u.test(line) && !/(?:[.:;,…)]|--|[–—-])["”’]?$/.test(line);
  return isPhrase && !/\p{Ll}[.!?]["”’]? +["“‘]?\p{Lu}/u.test(line) && !/\(@|https?:/.test(line)
    ? { kind: "headline", title: line }
    : undefined;
}
