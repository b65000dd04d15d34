import { words } from "../../word-list.ts";

/** Nouns for a way in which words reach the public; `medium` of a statement. */
export const MEDIA: ReadonlySet<string> = new Set([
  "statement",
  "interview",
  "tweet",
  "letter",
  "email",
  "e-mail",
  "speech",
  "memo",
  "report",
  "post",
  "release",
  "conference",
  "briefing",
  "testimony",
  "affidavit",
  "filing",
  "video",
  "message",
  "essay",
  "editorial",
  "column",
  "article",
  "podcast",
  "debate",
  "rally",
  "hearing",
  "call",
  "note",
  "book",
  "op-ed",
  "facebook",
  "twitter",
  "radio",
  "television",
  "documents",
]);

/** What has a caption and gives none: "a photo captioned “Summer”". **Source:** general knowledge of English. */
export const PICTURES: ReadonlySet<string> = words(
  "photo photograph picture image snap snapshot selfie shot portrait painting print cartoon meme clip video reel post story tweet slide exhibit map",
);

/** Nouns that stand for a source's own words: "CNN's report said". */
export const TELLING_NOUNS: ReadonlySet<string> = new Set([
  "report",
  "statement",
  "letter",
  "memo",
  "article",
  "tweet",
  "story",
]);
