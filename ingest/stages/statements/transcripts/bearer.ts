import type { Mention } from "../../../../graph/model/extracted.ts";
import { cut, type Span } from "../../../../graph/model/spans.ts";
import { intervieweeIn } from "./interviewee.ts";
import type { Scene } from "../grammar/scene.ts";
import { namedIn, peopleOf, type Speaker } from "../speaker.ts";
import { ANSWERERS } from "../tables/labels.ts";

/** A transcript's speaker is whoever the label names; who answers as "A", or without a label, is whom the questions are put to. */
export function bearerOf(scene: Scene, label: Span | null, questions: number): Speaker {
  const words = label === null ? null : cut(scene.document.text, label);
  const answers = label === null || ANSWERERS.has(words?.toLowerCase() ?? "");
  const bearer = answers ? intervieweeIn(scene, questions) : bearerNamed(scene, label);
  const name = bearer?.name ?? (answers ? null : words);
  return { span: label, mention: bearer?.id ?? null, others: [], name };
}

/** Whom a label names: the mention that ends it, or the one person of the article with that surname: "MS. VALE", "Vale". */
export function bearerNamed(scene: Scene, label: Span): Mention | undefined {
  const words = cut(scene.document.text, label).toLowerCase().split(" ");
  const [before, surname] = [words.slice(0, -1), words.at(-1) ?? ""];
  const isAlike = (name: string): boolean => {
    const own = name.toLowerCase().split(" ");
    return own.at(-1) === surname && before.every((word) => word.endsWith(".") || own.includes(word));
  };
  const known = namedIn(scene, [label[1] - 1, label[1]]);
  if (known !== undefined) return known;
  const { text } = scene.document;
  const alike = peopleOf(scene).filter(({ name, spans }) =>
    [name, ...spans.map((span) => cut(text, span))].some(isAlike),
  );
  return alike.length === 1 ? alike[0] : undefined;
}
