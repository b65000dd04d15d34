import type { Brief, StatementView, Voices } from "../../../graph/api/views.ts";

/** One speaker with what they said. */
export interface Voice extends Brief {
  readonly statements: readonly StatementView[];
}

/** Statements by who made them, the most heard first, then by id. A statement of several speakers is under each. */
export function byVoice(statements: readonly StatementView[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const statement of statements) {
    for (const speaker of statement.speakers) {
      const voice = voices.get(speaker.id) ?? { ...speaker, statements: [] };
      voices.set(speaker.id, { ...voice, statements: [...voice.statements, statement] });
    }
  }
  return [...voices.values()].sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
}

/** Statements of speakers that are no node: "officials", "a neighbor". The same words in two articles need not be the same people. */
export function withoutName(statements: readonly StatementView[]): readonly StatementView[] {
  return statements.filter(({ speakers }) => speakers.length === 0);
}

/** The matrix with its rows in the order of the first column they fill, the most heard there first, so that what is full lies along a diagonal; empty rows are left out. */
export function inSteps(voices: Voices): Voices {
  const column = new Map(voices.events.map(({ id }, at) => [id, at]));
  const first = new Map<string, readonly [at: number, statements: number]>();
  for (const { speaker, event, statements } of voices.cells) {
    const at = column.get(event);
    if (at !== undefined && at < (first.get(speaker)?.[0] ?? Infinity)) first.set(speaker, [at, statements]);
  }
  const rank = (id: string) => first.get(id) ?? [0, 0];
  const speakers = voices.speakers.filter(({ id }) => first.has(id));
  return {
    ...voices,
    speakers: speakers.sort((a, b) => rank(a.id)[0] - rank(b.id)[0] || rank(b.id)[1] - rank(a.id)[1]),
  };
}
