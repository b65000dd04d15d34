import { words } from "../../word-list.ts";

/** What is written and tells by itself, by lemma. **Source:** general knowledge of English reporting, as of both other tables of this file. */
export const DOCUMENTS =
  words(`memo memorandum letter email e-mail notice circular directive guidance guideline advisory bulletin leaflet message study poll survey report
  research analysis review data figure paper audit census inquiry`);

/** What such papers find, by lemma. */
export const FINDING = words("show find suggest indicate reveal say conclude report estimate warn claim");

/** How they tell people what to do. */
export const ORDERING =
  words(`tells told instructs instructed orders ordered advises advised urges urged directs directed asks asked warns warned
  reminds reminded`);
