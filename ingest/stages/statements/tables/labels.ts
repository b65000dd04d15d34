import { words } from "../../word-list.ts";

/** Who asks without a name: what is asked under such a label is no statement. **Source:** general knowledge of interviews in print, as of all tables of this file. */
export const ASKERS = words("q question interviewer");

/** Who answers without a name: the one whom the questions are put to. */
export const ANSWERERS = words("a answer");

/** Words of a label that tell of a speaker by what he does there: "THE COURT", "Moderator", "KEVIN HALE, HOST". */
export const PARTS =
  words(`host cohost co-host anchor announcer correspondent reporter moderator presenter narrator interviewer chair chairman chairwoman
  court judge clerk bailiff witness defendant foreperson foreman juror prosecutor operator dispatcher dispatch caller male female
  speaker question answer`);

/** What stands before a colon at the head of a line of an event, a recipe, a score or a page, and says nothing. */
export const HEADS =
  words(`what when where who why how whereas tickets admission cost price prices time date dates location venue address phone email website
  info information details contact register serves makes yield oven prep cook total ingredients method directions filling note notes
  tip tips step warning score scores goals saves attendance umpires referee records record hr rbi lob era dp sb wp
  update updates updated published posted created modified release correction corrections clarification related watch read listen see more
  latest breaking exclusive analysis opinion review poll polls report reports source sources credit photo photos picture video graphic
  caption byline dateline tags topics topic contributing online twitter facebook instagram summary prediction revealed previously
  background example verdict result results winner winners`);
