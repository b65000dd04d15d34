import type { MentionsLayer, SentencesLayer, TextLayer } from "../../ingest/document.ts";
import { createTokenizer } from "../../ingest/nlp/wink.ts";
import { createGazetteer } from "../../ingest/stages/mentions/gazetteer/gazetteer.ts";
import { createMentions } from "../../ingest/stages/mentions/mentions.ts";
import { createRoles } from "../../ingest/stages/roles/roles.ts";
import { createSentences } from "../../ingest/stages/sentences/sentences.ts";
import { createText } from "../../ingest/stages/text/text.ts";
import type { Mention, Role } from "../../graph/model/extracted.ts";
import { articleOf } from "./plain-article.ts";

const tokenizer = createTokenizer();
const gazetteer = createGazetteer(tokenizer);
const text = createText();
const sentences = createSentences(tokenizer);
const mentions = createMentions(gazetteer);
const roles = createRoles(gazetteer);

/** The stages up to Roles, on a text of a test. */
export function readMentions(
  words: string,
  outlet: string | null = null,
): TextLayer & SentencesLayer & MentionsLayer & { readonly text: string } {
  return roles(mentions(sentences(text(articleOf(words, { outlet })))));
}

/** The mention of that name; a failure names those there are. */
export function named(all: readonly Mention[], name: string): Mention {
  const found = all.find((mention) => mention.name === name);
  if (found === undefined) throw new Error(`no "${name}" among ${all.map((mention) => mention.name).join(", ")}`);
  return found;
}

/** Names by kind, in reading order, as the article of an outlet has them. */
export function kindsOf(words: string, outlet: string | null = null): [kind: string, name: string][] {
  return readMentions(words, outlet).mentions.map(({ kind, name }) => [kind, name]);
}

/** The one role of a mention; a failure tells how many there are. */
export function onlyRole({ roles: held, name }: Mention): Role {
  const [role] = held;
  if (role === undefined || held.length > 1) throw new Error(`${name} has ${held.length} roles`);
  return role;
}
