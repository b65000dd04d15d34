import type { Block } from "../../document.ts";
import { cut, type Span, trim } from "../../../graph/model/spans.ts";
import { DATELINES } from "./dateline.ts";

/** Code units at either end of a paragraph that are looked at. */
const LONGEST = 240;
/** A byline stands before the first paragraphs only. */
const WITHIN_BLOCKS = 6;

/** Who is named: "By Ann Vale", "By ANN VALE and Ben Orr". */
const NAMED = /(?<=^|\s)(?:By|BY) \p{Lu}[\p{L}.'’-]{0,24} \p{Lu}[\p{L}.'’-]{0,24}(?=[ ,|])/u;

/** What such people are: ", Staff Writer", " Associated Press Writer", " of the Harlow Gazette staff"; the story goes on with a capital. */
const JOB =
  /^[^.!?:;"“”()\n]{0,120}?[ ,|](?:[Ss]taff [Ww]riters?|STAFF WRITERS?|Writers?|WRITERS?|[Ss]taff [Rr]eporters?|Reporters?|REPORTERS?|Correspondents?|Columnists?|[Ss]taff)\b[.:|,]?(?=\s+["“(\p{Lu}])/u;

/** Who reported, at the end of a line: "(Reporting by Ann Vale; Editing by Ben Orr)", "Ann Vale contributed to this report." */
const REPORTED =
  /(?<=^|[.!?"”)] )(?:\(\s?)?(?:Additional reporting|Reporting|Writing|Editing|Compiled|Written|Reported|Edited) by \p{Lu}[^\n]{2,200}$/u;
const CONTRIBUTED = /(?<=^|[.!?"”)] )\p{Lu}[^.!?\n]{3,160} contributed to this (?:report|story|article)\.?$/u;

/** "— Ann Vale, Harlow Gazette" behind a full stop: behind a closing mark it would be whose words these are. */
const SIGNED =
  /(?<=^|[.!?] )(?:—|–|--|-) ?(?:By )?\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}, (?:[Tt]he )?(?:\p{Lu}[\p{L}.&'’-]{0,24} ){0,4}(?:Gazette|Times|Press|News|Post|Herald|Tribune|Journal|Chronicle|Courier|Observer|Star|Sun|Record|Register|Review|Mail|Mirror|Telegraph|Bulletin|Dispatch|Sentinel|Ledger|Reporter|Reuters|Today|Staff|staff|[Ss]taff [Ww]riter|[Rr]eporter|[Cc]orrespondent)\.?$/u;

/** The same without a paper, which ends an article. */
const SIGNED_LAST = /(?<=[.!?] )(?:—|–|--) ?(?:By )?\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,2}$/u;

/** How a line may end, and what it cannot do so without: most lines have none of it, and are spared the patterns. */
const AT_END: readonly { readonly pattern: RegExp; readonly needs: RegExp }[] = [
  { pattern: REPORTED, needs: / by / },
  { pattern: CONTRIBUTED, needs: / contributed to this / },
  { pattern: SIGNED, needs: /[—–-]/ },
];
const AT_LAST = [...AT_END, { pattern: SIGNED_LAST, needs: /[—–-]/ }];

/** Cuts who wrote the story off the paragraphs that it opens or ends, and makes it a block of its own. */
export function splitCredits(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== "paragraph" && block.kind !== "headline") return [block];
    const opening = at < WITHIN_BLOCKS ? openingOf(text, block) : undefined;
    const [from, to] = opening ?? [block.span[0], block.span[0]];
    const end = Math.max(to, endingStart(text, block, at === blocks.length - 1));
    const parts: readonly Block[] = [
      { kind: block.kind, span: trim(text, [block.span[0], from]) },
      { kind: "byline", span: trim(text, [from, to]) },
      { kind: opening === undefined ? block.kind : "paragraph", span: trim(text, [to, end]) },
      { kind: "byline", span: trim(text, [end, block.span[1]]) },
    ];
    return parts.filter(({ span }) => span[1] > span[0]);
  });
}

/** Where a byline lies that opens a line, or follows the headline in it. */
function openingOf(text: string, { span: [from, to] }: Block): Span | undefined {
  const line = cut(text, [from, Math.min(to, from + LONGEST)]);
  const found = NAMED.exec(line);
  if (found === null) return undefined;
  const named = found.index + found[0].length;
  const job = JOB.exec(line.slice(named))?.[0].length;
  const end = job === undefined ? datelineAt(line, named) : named + job;
  return end === undefined ? undefined : [from + found.index, from + end];
}

/** A byline without a job is sure only before a dateline: "By Ann Vale, Harlow Gazette TOLLAND, Ohio —". */
function datelineAt(line: string, from: number): number | undefined {
  for (let at = from + 1; at < line.length; at += 1) {
    if (!/[ ,|]/.test(line.charAt(at - 1))) continue;
    const rest = line.slice(at);
    if (DATELINES.some((pattern) => pattern.test(rest))) return at;
    if (/^\p{Ll}/u.test(rest) && !/^(?:of|for|the|and) /.test(rest)) return undefined;
  }
  return undefined;
}

function endingStart(text: string, { span: [from, to] }: Block, isLast: boolean): number {
  const start = Math.max(from, to - LONGEST);
  const tail = cut(text, [start, to]);
  for (const { pattern, needs } of isLast ? AT_LAST : AT_END) {
    const found = needs.test(tail) ? pattern.exec(tail) : null;
    if (found !== null && (found.index > 0 || start === from)) return start + found.index;
  }
  return to;
}
