import { words } from "../../word-list.ts";

/**
 * Words that stand before and behind names: closed lists that the rules look up, all in lower case.
 * **Source:** English grammar and the habits of news style, collected for this project.
 */

export const SPEECH_VERBS = words(
  `say tell add ask note announce claim argue explain insist warn write tweet state declare reply respond acknowledge admit
  suggest urge call describe report testify confirm deny predict recall concede stress emphasize emphasise believe think
  praise criticize vow promise complain agree joke remark observe contend maintain reiterate`,
);

/** Words before a place. */
export const PLACE_PREPOSITIONS = words(`in near outside inside across throughout toward towards around beyond`);

export const WEAK_PLACE_PREPOSITIONS = words(`from to at through into of via between off`);

/** What stands behind a place used as an adjective: "Harlow Bend officials". */
export const PLACE_FOLLOWERS = words(
  `police officials residents mayor authorities area metro suburb suburbs native man woman couple resident voters
  neighborhood neighbourhood school schools firefighters lawmakers city downtown airport court hospital home house
  native council councilman councilwoman county prosecutors detectives investigators deputies commissioners government
  region town village restaurant store club church river streets apartment sheriff's state's`,
);

/** What stands behind a person in public life and behind no town: "the Cole campaign", "the Cole years". */
export const PERSON_FOLLOWERS = words(
  `campaign presidency candidacy administration years era supporters supporter backers aide aides adviser advisers advisor advisors
  appointee appointees loyalists loyalist surrogate surrogates nomination endorsement family clan doctrine camp rally rallies delegates
  donors donor`,
);

/** What stands behind a body. */
export const BODY_FOLLOWERS = words(
  `shares stock ceo executives executive board employees spokesman spokeswoman spokesperson official officials staff
  members workers players coach subsidiary headquarters earnings profits analyst analysts reporter editor report reports
  agents agent investors shareholders data survey poll unit chairman chairwoman`,
);

/** Whose something is, by the word before it. */
export const OWNERS: ReadonlyMap<string, "m" | "f"> = new Map([
  ["his", "m"],
  ["her", "f"],
]);
