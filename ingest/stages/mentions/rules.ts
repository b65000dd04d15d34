/** The rules of names besides those in `evidence`, and why each holds in one line. `surname-of` and the like take over from other names of the article. */
export const MENTION_RULES: Readonly<Record<string, string>> = {
  "agency/place-and-tail": "a place, then the tail of an agency in small letters: police department, city council",
  "body/of-person": "a person's name and office, administration or campaign",
  "city/of-government": "the place behind City of, Town of or the like",
  "city/party-tag": "the place behind a member's party in brackets, where it is no state",
  "city/within-name": "a city's name inside the name of a body, site or office",
  "correction/…": "a name that somebody corrected, by the line of its correction",
  "headline/given-and-surname": "a listed given name and a surname in a headline of capitals",
  "headline/known-body": "a listed body in a headline of capitals",
  "headline/known-region": "a listed region in a headline of capitals",
  "headline/large-city": "a large city in a headline of capitals",
  "headline/named-elsewhere": "words of a headline that the text names",
  "official/by-district": "the holder of a district's office, without a name",
  "official/unnamed": "an office or role that speaks without a name",
  "region/county-within-name": "a county's name inside a longer name",
  "region/electoral-district": "an ordinal or number and district",
  "region/party-tag": "the state behind a member's party: D-Ohio",
  "region/within-name": "a listed region inside a longer name",
  "site/place-and-facility": "a place, then a facility in small letters: detention center",
};

/** What a name takes over from others in the same article, and what was learnt word by word. */
export const NAME_REASONS: Readonly<Record<string, string>> = {
  "surname-of": "the last word of a person named in full",
  "given-name-of": "the first word of a person named in full",
  "initials-of": "the initials of a body named in full",
  "short-for": "a body named in full, without its last word",
  "beside-person": "in a list beside a person",
  "beside-place": "in a list beside a place",
  "beside-body": "in a list beside a body",
  "beside-none": "in a list beside what is no name",
  "before=…": "the word or mark before it, as learnt",
  "behind=…": "the word or mark behind it, as learnt",
  "ends=…": "its last word, as learnt",
  "opens=…": "its first word, as learnt",
  "ending=…": "its last letters, as learnt",
  prior: "how often such names are what they are",
};
