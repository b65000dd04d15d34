import { keyOf, type View } from "../candidate.ts";
import type { Name } from "../names.ts";
import { PARTICLES } from "../words/name-parts.ts";

/** A person's name by its parts, in lower case. */
export interface NameParts {
  /** With particles kept on the surname: ["ursula", "von der leyen"]. */
  readonly words: readonly string[];
  /** "jr", "sr" and the like. */
  readonly suffix: string | undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

export function namePartsOf(view: View, name: Name): NameParts {
  const all = keyOf(view.tokens, name.first, name.end).split(" ");
  const suffix = all.slice(1).find((word) => SUFFIX.test(word));
  return {
    words: withParticles(all.filter((word) => !SUFFIX.test(word) && word !== ",")),
    suffix: suffix?.replace(".", ""),
  };
}

/** "karl dahl" of "karl dahl jr." */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIX.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
}

function withParticles(words: readonly string[]): string[] {
  const parts: string[] = [];
  // "Van der Velde" that opens a sentence.
  if (words.length > 2 && words.slice(0, 2).every((word) => PARTICLES.has(word))) return [words.join(" ")];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (at > 0 && PARTICLES.has(word) && at < words.length - 1) return [...parts, words.slice(at).join(" ")];
    parts.push(word);
  }
  const [only, next] = parts;
  return parts.length === 2 && only !== undefined && PARTICLES.has(only) ? [`${only} ${next ?? ""}`] : parts;
}
