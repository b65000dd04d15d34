import type { Candidate, TitleUse, View } from "../candidate.ts";
import type { Run } from "../runs/runs.ts";
import { candidate, type Cut, type Place } from "./cut.ts";
import { isAdministration, isBesides, isHonour, isPartisan } from "./besides.ts";
import { atDemonym, atTitle } from "./borders.ts";
import { atBody, atGivenName, atOpening } from "./within.ts";
import { behindField, behindSeat, behindTitle, type Piece } from "./offices.ts";
import { behindRole, behindTown } from "./bearers.ts";
import { atHeadlineVerb } from "./headline-verbs.ts";

/**
 * Cuts a run of capitalised words where titles and adjectives of place show a border: "French President Ana Ruiz" →
 * (French) (President) Ana Ruiz. Gives the names; titles are kept on the name behind them.
 */
export function segmentsOf(view: View, run: Run, place: Place): Candidate[] {
  return cut({ view, place }, run.first, run.end, undefined);
}

function cut(whole: Cut, first: number, end: number, title: TitleUse | undefined): Candidate[] {
  if (first >= end) return [];
  const own = candidate(whole, first, end, title);
  if (own.body !== undefined || own.region !== undefined) return [own];
  if (isAdministration(whole.view, first, end)) return cut(whole, first, end - 1, title);
  if (isBesides(whole, first, end)) return cut(whole, first + 1, end, title);
  if (isPartisan(whole.view, first, end)) return cut(whole, first, end - 1, title);
  if (isHonour(whole.view, first, end)) return cut(whole, first, end - 1, title);
  return (
    inPieces(whole, atOffice(whole, first, end, title)) ??
    atBody(whole, first, end) ??
    inPieces(whole, besideAnother(whole.view, first, end)) ??
    atGivenName(whole, first, end) ??
    atOpening(whole, first, end) ?? [own]
  );
}

function inPieces(whole: Cut, pieces: readonly Piece[] | undefined): Candidate[] | undefined {
  return pieces?.flatMap(({ first, end, title }) => cut(whole, first, end, title));
}

/** What an office is of ("Superintendent of Police Ana Ruiz", "MP for Calder Vale Ana Ruiz"), a title, or an adjective of place. */
function atOffice({ view, place }: Cut, first: number, end: number, title: TitleUse | undefined): Piece[] | undefined {
  const [sentenceFirst] = place.sentence;
  return (
    behindTitle(view, sentenceFirst, first, end) ??
    behindField(view, sentenceFirst, first, end) ??
    behindSeat(view, sentenceFirst, first, end) ??
    atTitle(view, first, end, title) ??
    atDemonym(view, first, end, title)
  );
}

/** Where two names, or a name and what is none, stand side by side. */
function besideAnother(view: View, first: number, end: number): Piece[] | undefined {
  return behindRole(view, first, end) ?? atHeadlineVerb(view, first, end) ?? behindTown(view, first, end);
}
