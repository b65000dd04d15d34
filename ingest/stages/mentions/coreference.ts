import type { MentionsLayer, SentencesLayer, TextLayer } from "../../document.ts";
import { bodyMeant } from "./referents/bodies.ts";
import { byName } from "./referents/by-name.ts";
import { createField, type Field } from "./referents/field.ts";
import { groupMeant } from "./referents/groups.ts";
import { personMeant } from "./referents/people.ts";
import { pronounMeant } from "./referents/pronouns.ts";

/** Answers whom or what local words such as "she", "the mayor" or "CNN's report" refer to. */
export interface Referents {
  /**
   * The mention that the tokens `[first, end)` refer to: a name, a title with a name, a definite phrase, an acronym, a
   * pronoun. Undefined where nobody in the article is meant for sure.
   */
  resolve(first: number, end: number): string | undefined;
  /** The mentions that the tokens mean together: "both", "the couple", "they"; none where that is not sure. */
  resolveAll(first: number, end: number): readonly string[];
}

/** Fields by the mentions they were made of: three stages ask about the same ones. */
const FIELDS = new WeakMap<MentionsLayer["mentions"], Field>();

/** Reads the article's mentions once; each answer then costs only what lies around the asked tokens. */
export function createReferents(document: TextLayer & SentencesLayer & MentionsLayer): Referents {
  const field = FIELDS.get(document.mentions) ?? createField(document);
  FIELDS.set(document.mentions, field);
  return {
    resolve(first, end) {
      const phrase = field.phrase(first, end);
      if (phrase === undefined) return undefined;
      const found =
        byName(field, phrase) ?? pronounMeant(field, phrase) ?? personMeant(field, phrase) ?? bodyMeant(field, phrase);
      return found?.id;
    },
    resolveAll(first, end) {
      const phrase = field.phrase(first, end);
      return (phrase && groupMeant(field, phrase))?.map(({ id }) => id) ?? [];
    },
  };
}
