import { publishedDateIn } from "./published-date.ts";
import { headKind } from "../nlp/name-heads.ts";
import { stamp } from "./stamp.ts";

/** What one line above a story is, and what it says. A `notice` says nothing of the article: "STAFF WRITER". */
export type HeaderLine =
  | { readonly kind: "headline"; readonly title: string }
  | { readonly kind: "slug"; readonly title: string }
  | {
      readonly kind: "byline";
      readonly byline: string;
      readonly outlet?: string | undefined;
      readonly date?: string | undefined;
    }
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
  /(?:,? (?:(?:senior|chief|political|city|state|special) )?(?:staff|writer|reporter|editor|correspondent|special to)|, (?:[\p{L}/&-]{2,20} ){1,3}(?:writer|reporter|editor|correspondent|columnist))\b.*$/iu;
/** "Nora Feld, Harlow Courier": who wrote it, and for whom. */
const NAME_AND_OUTLET = /^(?<name>\p{Lu}[\p{L}.'’-]+(?: (?:and|\p{Lu}[\p{L}.'’-]*)){1,7}), (?<outlet>\p{Lu}.{3,50})$/u;
/** "Harlow Courier staff report", "Courier News staff". */
const STAFF_OF = /^(?<outlet>\p{Lu}.{3,50}) staff(?: reports?| writers?)?$/u;

/** What mails and feeds put before each of their facts. */
const FIELD = /^(subject|headline|title|date|from|to|reply-to|contact|media contact|byline|author): (.{1,150})$/i;
const NOTICE =
  /^(?:for (?:immediate|general) release.*|embargoed\b.*|press release|news release|(?:staff|senior) (?:writer|reporter)s?|(?:from )?(?:staff|wire|news service)(?: and (?:wire|news service|staff))? reports?|special to .{1,60}|the associated press|associated press|reuters|contact:.*|\d+ min(?:ute)? read)$/i;
/** "FLOOD-LEVEE", "BC-OR--Harlow Flood, 1st Ld-Writethru": what a wire calls a story until it has a headline. */
const SLUG =
  /^(?:(?:BC|AM|PM)-.{2,80}|[A-Z0-9]+(?:[-/][A-Z0-9]+){1,4}|.{2,60}\b\d?(?:st|nd|rd|th)? ?Ld(?:-Writethru)?)$/;
/** Words that name a paper, besides those that tell one in running text. **Source:** names of newspapers. */
const PAPERS = new Set(["sun", "star", "mail", "guardian", "independent", "echo", "wire", "weekly", "hill"]);
/** "HuffPost" before a day: two words written as one name no town. */
const ONE_WORD_OUTLET = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
const SMALL = new Set(["of", "and", "the", "&", "for", "in", "at"]);

/** What a line above a story is; undefined where it is part of the story. */
export function headerLine(line: string): HeaderLine | undefined {
  if (line.length > LONGEST) return undefined;
  return field(line) ?? published(line) ?? byline(line) ?? named(line) ?? headline(line);
}

/** Whether a line above a story tells who wrote it or when it appeared. */
export function isCredit(line: string): boolean {
  const kind = headerLine(line)?.kind;
  return kind === "byline" || kind === "published";
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
  if (name !== undefined && OPENS_WITH_CAPITAL.test(line)) return writtenFor(name) ?? { kind: "byline", byline: name };
  const { outlet } = STAFF_OF.exec(line)?.groups ?? {};
  return outlet !== undefined && isOutlet(outlet) ? { kind: "outlet", outlet } : writtenFor(line);
}

/** A writer's name with that of the paper behind it. */
function writtenFor(line: string): HeaderLine | undefined {
  const { name = "", outlet } = NAME_AND_OUTLET.exec(line)?.groups ?? {};
  return outlet !== undefined && isOutlet(outlet) ? { kind: "byline", byline: name, outlet } : undefined;
}

/** A line that tells a day, alone or behind who wrote the story or what paper printed it. */
function published(line: string): HeaderLine | undefined {
  const { date, before } = stamp(line) ?? {};
  if (date === undefined || before === undefined) return undefined;
  if (before === "") return { kind: "published", date };
  if (isOutlet(before) || ONE_WORD_OUTLET.test(before)) return { kind: "published", date, outlet: before };
  const written = byline(before);
  return written?.kind === "byline" ? { ...written, date } : undefined;
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

/** Titles and the like that are written short: their full stop ends no sentence. */
const SHORT_FORMS = /\b(?:Rep|Reps|Sen|Sens|Gov|Dr|Mr|Mrs|Ms|St|Lt|Gen|Sgt|Capt|Rev|Ald|Supt|Jr|Sr|vs)\./g;

/** Words without the full stop, comma or colon of a sentence, and with no sentence's end among them. */
function headline(line: string): HeaderLine | undefined {
  const isPhrase = /^[\p{Lu}\p{N}"“‘'$£€]/u.test(line) && !/(?:[.:;,…)]|--|[–—-])["”’]?$/.test(line);
  return isPhrase &&
    !/\p{Ll}[.!?]["”’]? +["“‘]?\p{Lu}/u.test(line.replace(SHORT_FORMS, "")) &&
    !/\(@|https?:/.test(line)
    ? { kind: "headline", title: line }
    : undefined;
}
