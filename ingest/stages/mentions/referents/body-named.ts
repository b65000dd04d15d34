import type { Mention } from "../../../../graph/model/extracted.ts";
import { BODY_NOUNS } from "./bodies.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { linkBetween } from "./link.ts";
import { nounBehind, PUBLISHED } from "./noun-behind.ts";
import { holdsOffice, officeAt, ROLE_NOUN } from "./offices.ts";
import { isBodyKind, isPersonKind } from "./words.ts";

/** What speaks for the body it belongs to; that of a person speaks for itself: "Vale's lawyers" are not Vale. */
const PART_OF_BODY = /^(?:office|campaign|administration|team|staff|board|lawyers|attorneys)$/;

/** Many who speak for the body named before them: "ICE officials". */
const PLURAL_STAFF =
  /^(?:officials|authorities|officers|spokesmen|spokespeople|representatives|investigators|executives|leaders|agents|deputies|detectives|prosecutors|analysts|economists|researchers|scientists)$/;

/** Who were shown something did not write it: "records obtained by the Herald". */
const SHOWN = /^(?:obtained|seen|reviewed|viewed|examined|verified|shared|quoted|cited|read)$/;

/** The body that a phrase names and speaks for: at its head ("ICE officials", "CNN's report"), or as the source of what is ("a report by CNN"). */
export function bodyNamed(field: Field, phrase: Phrase, places: readonly Place[]): Mention | undefined {
  const role = roleHead(field, phrase);
  if (role !== undefined) return places.map(({ mention }) => bearer(field, phrase, role, mention)).find(Boolean);
  const meant = (place: Place): Mention | undefined => {
    const preposition = linkBetween(field, phrase.first, place.first);
    return preposition === undefined ? atHead(field, phrase, place) : asSource(field, phrase, place, preposition);
  };
  // "Israel and Hamas said": a place is meant where no body is.
  const isBody = ({ mention }: Place): boolean => isBodyKind(mention.kind);
  const inTurn = [...places.filter(isBody), ...places.filter((place) => !isBody(place))];
  return inTurn.map(meant).find(Boolean);
}

/** Where the role noun stands that heads a phrase, before its "of" or "for": "the special envoy for Sudan" is no word of Sudan's. */
function roleHead(field: Field, { first, end }: Phrase): number | undefined {
  for (let at = first + 1; at < end; at += 1) {
    if (/^(?:of|for|in|at|with|to|from|on)$/.test(field.word(at)))
      return ROLE_NOUN.test(field.word(at - 1)) ? at - 1 : undefined;
  }
  return undefined;
}

/** "the Harlow Bend mayor": who holds that role there; "a former Harlow Bend mayor" may be anybody. */
function bearer(field: Field, { first }: Phrase, head: number, place: Mention): Mention | undefined {
  if (/^(?:an?|former|one|another)$/.test(field.word(first))) return undefined;
  const office = officeAt(field, first, head);
  return field.mentions.find((mention) => holdsOffice(mention, { ...office, of: undefined }, place));
}

/** A body that opens its phrase: it speaks itself unless it belongs to a noun that does not speak for it. */
function atHead(field: Field, phrase: Phrase, { mention, end: at }: Place): Mention | undefined {
  const { noun, isOwned, end } = nounBehind(field, at, phrase.end);
  if (noun === undefined) return isAlone(field, at, phrase.end) ? mention : undefined;
  if (ROLE_NOUN.test(noun)) return bearer(field, phrase, end - 1, mention);
  const isKind = !isOwned && BODY_NOUNS.get(noun)?.includes(mention.kind) === true;
  const isPublished = PUBLISHED.test(noun) && (isBodyKind(mention.kind) || isPersonKind(mention.kind));
  return isPublished || isKind || speaksFor(mention, noun) ? mention : undefined;
}

/** Whether nothing follows that a name belongs to: no more of a name ("Hanover Town Hall"), no dash ("MILLRACE -- A judge", "New York-based"). */
function isAlone(field: Field, at: number, end: number): boolean {
  if (at >= end || field.word(at).endsWith("day")) return true;
  return field.tokens[at]?.pos !== "PROPN" && !/^[-–—]+$/.test(field.word(at));
}

function speaksFor({ kind }: Mention, noun: string): boolean {
  if (!isPersonKind(kind) && PART_OF_BODY.test(noun)) return true;
  return kind !== "City" && kind !== "Region" && PLURAL_STAFF.test(noun);
}

/** "The city of Millrace" is Millrace. */
const PLACE = /^(?:city|town|village|borough|county|state|republic|region|province)$/;

/** A body behind a preposition: "a report issued by FEMA", "officials at FEMA", "a story in the Herald"; not "a letter to FEMA". */
function asSource(
  field: Field,
  phrase: Phrase,
  { mention, first, end }: Place,
  preposition: number,
): Mention | undefined {
  const noun = field.word(preposition - 1);
  if (PLACE.test(noun) && preposition === first - 1) return mention;
  const behind = nounBehind(field, end, phrase.end).noun;
  if (!isBodyKind(mention.kind) || (behind !== undefined && !speaksFor(mention, behind))) return undefined;
  const [before, last] = lastPreposition(field, preposition, first);
  const isFrom = /^(?:by|from|of)$/.test(last) || (last === "in" && mention.kind === "Outlet");
  if (PUBLISHED.test(noun) && isFrom && !SHOWN.test(before)) return mention;
  return /^(?:at|of|with|from|for|in)$/.test(last) && speaksFor(mention, noun) ? mention : undefined;
}

/** The preposition right before a name, its articles and adjectives aside, and the word before that. */
function lastPreposition(field: Field, from: number, first: number): [before: string, preposition: string] {
  let at = first - 1;
  while (at > from && /^(?:DET|ADJ|NOUN|NUM)$/.test(field.tokens[at]?.pos ?? "")) at -= 1;
  return [field.word(at - 1), field.word(at)];
}
