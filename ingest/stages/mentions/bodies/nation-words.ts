const words = (list: string): string[] => list.split(/\s+/);

/**
 * Words that stand in one country's news of its own politics and everyday matters, by ISO 3166 code.
 * **Source:** British, Irish, Indian, Canadian, Australasian, African and Asian news; collected for this project.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  GB: words(
    `£ commons westminster whitehall tory tories holyrood senedd stormont ofsted ofcom hmrc nhs constabulary dwp defra`,
  ),
  IE: words(`taoiseach tánaiste tanaiste dáil dail seanad oireachtas gardaí gardai tds hse`),
  IN: words(`₹ crore crores lakh lakhs bjp sabha panchayat tehsil rupees upa nda mlas`),
  CA: words(`rcmp ndp mpps mnas québécois quebecers statcan`),
  AU: words(`nsw tafe centrelink medibank afp`),
  NZ: words(`aotearoa iwi māori`),
  ZA: words(`anc eskom saps sassa loadshedding rand`),
  NG: words(`₦ naira efcc inec`),
  KE: words(`ksh sh iebc mcas`),
  PH: words(`barangay barangays malacañang malacanang sandiganbayan`),
  PK: words(`pti pml-n ppp nab`),
  IL: words(`knesset`),
  DE: words(`bundestag bundesrat`),
};

/** Words that are said of many countries' politics and not of the United States'. */
const ELSEWHERE = words(
  `mps mp parliament premier councillors councillor parliamentary constituency backbenchers programme defence labour`,
);

/** Ends of web addresses of one country's outlets that others do not use, too. */
export const DOMAINS: ReadonlyMap<string, string> = new Map(
  words(
    `uk:GB ie:IE in:IN ca:CA au:AU nz:NZ za:ZA ng:NG ke:KE pk:PK ph:PH gh:GH zw:ZW ug:UG zm:ZM bd:BD lk:LK my:MY sg:SG jm:JM mt:MT`,
  ).map((pair): [string, string] => [pair.slice(0, -3), pair.slice(-2)]),
);

/** A country by each of its words; "" for those of no one country. */
export const NATION_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...ELSEWHERE.map((word): [string, string] => [word, ""]),
  ...Object.entries(WORDS).flatMap(([country, list]) => list.map((word): [string, string] => [word, country])),
]);
