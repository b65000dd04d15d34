import type { Mention } from "../../../graph/model/extracted.ts";
import { cut, type Span } from "../../../graph/model/spans.ts";
import type { Scene } from "./scene.ts";
import { namedIn, type Speaker } from "./speaker.ts";
import { ANSWERERS } from "./tables/labels.ts";

/** A transcript's speaker is whoever the label names; who answers as "A" is the first person named before the questions. */
export function bearerOf(scene: Scene, label: Span, questions: number): Speaker {
  const words = cut(scene.document.text, label);
  const answers = ANSWERERS.has(words.toLowerCase());
  const bearer = answers ? firstPerson(scene, questions) : bearerNamed(scene, label);
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

function firstPerson(scene: Scene, end: number): Mention | undefined {
  const start = ({ spans }: Mention): number => spans[0]?.[0] ?? end;
  const [first] = peopleOf(scene).sort((a, b) => start(a) - start(b));
  return first !== undefined && start(first) < end ? first : undefined;
}

function peopleOf({ document }: Scene): Mention[] {
  return document.mentions.filter(({ kind, unnamed }) => (kind === "Official" || kind === "Person") && !unnamed);
}
