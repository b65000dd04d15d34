import type { Candidate, View } from "../candidate.ts";
import { single, unlisted, word } from "../look.ts";
import { words } from "../../word-list.ts";

/**
 * Words for a body that Spanish, French, Portuguese, Italian and German put first: "Centro Lindowe", "Fundación Marisma". None is anybody's given name.
 * **Source:** these languages' usage; collected for this project.
 */
const OPENINGS: ReadonlySet<string> =
  words(`centro fundación fundacion fundação fondation fondazione asociación asociacion associação federación federacion federação fédération
  confederación instituto istituto universidad universidade université universität partido parti partei partito frente movimiento mouvement
  grupo groupe banco banque liga ligue copa consejo conseil colegio cooperativa sindicato alianza organización operación prensa
  ministerio ministère secretaría tribunal congreso comisión comité assemblée société hotel stiftung verein`);

/** Whether such a word and more open a name. */
export function isForeignBody(view: View, candidate: Candidate): boolean {
  return !single(candidate) && unlisted(candidate) && OPENINGS.has(word(view, candidate.first));
}
