/// <reference lib="dom" />

const MARKED = /^\s*["“«‘']/;
const DASHES = /^[\s—–-]+/;
/** A post's signature has its own form, which is read as it stands. */
const HANDLE = /\(\s*@/;

/**
 * Writes who is quoted in a block as papers print it, behind a dash, with quotation marks around the words where the page leaves
 * these to its style: `<blockquote>Stay off the levee now.<footer>Ana Ruiz</footer>` is “Stay off the levee now.” — Ana Ruiz.
 */
export function signQuotations(document: Document): void {
  for (const block of document.querySelectorAll("blockquote")) {
    const source = sourceOf(block);
    const name = source?.textContent.trim().replace(DASHES, "") ?? "";
    if (source === undefined || name === "" || HANDLE.test(name)) continue;
    source.remove();
    sign(block, name);
  }
}

/** What names who is quoted, if it stands last in the block or is the caption of the figure that the block is alone in. */
function sourceOf(block: Element): Element | undefined {
  const own = [...block.querySelectorAll("footer, cite")].find(
    (one) => !MARKED.test(one.textContent) && block.textContent.trim().endsWith(one.textContent.trim()),
  );
  if (own !== undefined) return own;
  const isFigure = block.parentElement?.localName === "figure";
  return isFigure ? (block.parentElement.querySelector("figcaption") ?? undefined) : undefined;
}

function sign(block: Element, name: string): void {
  const filled = [...block.querySelectorAll("p")].filter(
    ({ textContent }) => textContent.trim().replace(DASHES, "") !== "",
  );
  const lines = filled.length > 0 ? filled : [block];
  const isMarked = MARKED.test(lines[0]?.textContent ?? "");
  const last = lines.at(-1) ?? block;
  const words = withoutDash(last.textContent);
  last.textContent = isMarked ? `${words} — ${name}` : `${words}” — ${name}`;
  if (!isMarked) for (const line of lines) line.prepend("“");
}

/** The words without the dash that stood before the name. */
function withoutDash(words: string): string {
  let end = words.length;
  while (/[\s—–-]/.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end).trimStart();
}
