/** Stands for what a format cannot hold: one code unit for one, so that spans hold. */
const UNTELLABLE = "\ufffd";

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids, even as references
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// eslint-disable-next-line no-control-regex -- readers of text files end a line, or fail, at a NUL
const NUL = /\u0000/g;

/** A text that UTF-8 and readers of text files can tell. */
export function tellable(text: string): string {
  return text.replace(HALF_PAIR, UNTELLABLE).replace(NUL, UNTELLABLE);
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  // A reader of XML makes one line end of two, and spaces of those in attributes: offsets would not hold.
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** A text as XML 1.0 holds it, in an attribute or an element. */
export function xml(text: string): string {
  const told = text.replace(HALF_PAIR, UNTELLABLE).replace(NOT_XML, UNTELLABLE);
  return told.replace(/[&<>"\t\n\r]/g, (sign) => REFERENCES.get(sign) ?? sign);
}
