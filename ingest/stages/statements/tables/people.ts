import { words } from "../../word-list.ts";

/** Nouns for people who are heard without a name, by lemma. **Source:** general knowledge of English news. */
export const PEOPLE =
  words(`activist advocate analyst attendee author biologist boss buyer campaigner climber colleague commuter conservationist critic customer developer diplomat
  doctor driver economist editor employee expert family farmer fan fisherman friend gardener guide historian host insider investor journalist landlord lecturer
  lawyer librarian lobbyist mechanic meteorologist minister naturalist neighbor neighbour nurse observer onlooker opponent organiser organizer owner
  parent passenger patient pensioner people person philosopher physician pilot player police priest producer professor protester rabbi rector relative reporter
  rescuer researcher resident rival sailor scholar scientist shopkeeper shopper soldier source spectator spokespeople staff student supporter survivor
  teacher tenant tourist trader vet vicar victim villager visitor volunteer voter widow widower witness worker writer youth`);
