import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression as the sources write it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Path from the root of the project, and the line from 1. */
  readonly where: string;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every regex literal, and every `new RegExp` of constant text, in the sources of these rooms. */
export function patternsIn(rooms: readonly string[]): Pattern[] {
  const files = rooms.flatMap((room) =>
    readdirSync(ROOT + room, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${room}/${file}`),
  );
  return files.sort().flatMap((file) => patternsOf(file, readFileSync(ROOT + file, "utf8")));
}

function patternsOf(file: string, text: string): Pattern[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = literal(node) ?? constructed(node);
    if (pattern !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ ...pattern, where: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literal(node: ts.Node): Omit<Pattern, "where"> | undefined {
  if (!ts.isRegularExpressionLiteral(node)) return undefined;
  const end = node.text.lastIndexOf("/");
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

function constructed(node: ts.Node): Omit<Pattern, "where"> | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText() !== "RegExp") return undefined;
  const [pattern, flags] = (node.arguments ?? []).map(constantText);
  return pattern === undefined ? undefined : { source: pattern, flags: flags ?? "" };
}

/** The text of a literal, of a sum of literals, or of a template that takes in constants of its own file. */
function constantText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node)) return joined([node.left, node.right].map(constantText));
  if (ts.isIdentifier(node)) return constantOf(node);
  if (!ts.isTemplateExpression(node)) return undefined;
  return joined([
    node.head.text,
    ...node.templateSpans.flatMap((span) => [constantText(span.expression), span.literal.text]),
  ]);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("");
}

function constantOf(name: ts.Identifier): string | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((one) => one.name.getText() === name.text);
    if (found?.initializer !== undefined) return constantText(found.initializer);
  }
  return undefined;
}
