import type { Candidate, View } from "../candidate.ts";
import { written, word } from "../look.ts";
import { words } from "../../word-list.ts";

/** What ships are. **Source:** English usage. */
const SHIPS: ReadonlySet<string> =
  words(`ferry ship vessel boat tanker yacht trawler freighter tugboat submarine destroyer frigate schooner steamer steamship barge
  icebreaker warship liner lifeboat corvette cutter ketch sloop paddleboat`);

/** What stands before a ship's name for whose she is, or what moves her. */
const PREFIXES = /^(?:USS|HMS|HMCS|HMAS|HMNZS|INS|RMS|RRS|MV|SS|MS|MT|FV|USCGC|USNS)$/;

/** "the ferry Selma Rose", 'the ship "Selma Rose"', "MV Selma Rose". */
export function isShip(view: View, { first, end }: Candidate): boolean {
  if (PREFIXES.test(written(view, first - 1)) || (PREFIXES.test(written(view, first)) && end - first > 1)) return true;
  const before = /^["“'‘]$/.test(written(view, first - 1)) ? first - 2 : first - 1;
  return SHIPS.has(word(view, before));
}
