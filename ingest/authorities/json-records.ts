import type { ListRecord } from "./record.ts";

/** The items of a JSON list, or the one object the file is, each parsed by itself, so that a broken one does not take the rest along. */
export function* jsonRecords(text: string, file: string): Generator<ListRecord> {
  let line = 1;
  let counted = 0;
  for (const [start, end] of itemSpans(text)) {
    for (; counted < start; counted += 1) if (text[counted] === "\n") line += 1;
    yield { file, line, ...parsed(text.slice(start, end), line) };
  }
}

function parsed(text: string, line: number): Pick<ListRecord, "value" | "brokenLine"> {
  try {
    return { value: JSON.parse(text) };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    // V8 tells the place in its message alone, and not always.
    const position = Number(/ at position (\d+)/u.exec(fault.message)?.[1] ?? 0);
    return { value: undefined, brokenLine: line + text.slice(0, position).split("\n").length - 1 };
  }
}

/**
 * Where each outermost object begins and ends, by counting braces outside of strings. A string ends with its line, and an object that
 * stands at the first one's indent begins anew: so a lost quote or brace spoils one item alone (of a file written in lines).
 */
function* itemSpans(text: string): Generator<[start: number, end: number]> {
  const first = text.indexOf("{");
  const indent = text.slice(text.lastIndexOf("\n", first) + 1, first);
  const isInLines = /^\s*$/u.test(indent) && text.includes("\n");
  let [start, depth, isString] = [-1, 0, false];
  for (let at = Math.max(first, 0); first !== -1 && at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "\n") isString = false;
    else if (letter === '"') isString = !isString;
    else if (isString) at += letter === "\\" ? 1 : 0;
    else if (letter === "{") {
      if (depth > 0 && isInLines && text.slice(at - indent.length - 1, at) === `\n${indent}`) {
        yield [start, at];
        depth = 0;
      }
      if (depth === 0) start = at;
      depth += 1;
    } else if (letter === "}") {
      depth -= 1;
      if (depth === 0) yield [start, at + 1];
      depth = Math.max(depth, 0);
    }
  }
  if (depth > 0) yield [start, text.length];
}
