/** What is written and tells by itself, by lemma. **Source:** general knowledge of English reporting, as of both other tables of this file. */
export const DOCUMENTS = new Set(
  `memo memorandum letter email e-mail notice circular directive guidance guideline advisory bulletin leaflet message study poll survey report
  research analysis review data figure paper audit census inquiry`.split(/\s+/),
);

/** What such papers find, by lemma. */
export const FINDING = new Set("show find suggest indicate reveal say conclude report estimate warn claim".split(" "));

/** How they tell people what to do. */
export const ORDERING = new Set(
  `tells told instructs instructed orders ordered advises advised urges urged directs directed asks asked warns warned
  reminds reminded`.split(/\s+/),
);
