import { words } from "../../word-list.ts";

/** Nouns for bodies that are no person's trade, as news calls them by what they do. **Source:** business pages of English news. */
export const TRADES = words(
  `airline automaker brewer broadcaster carmaker chipmaker conglomerate consultancy distiller drugmaker homebuilder housebuilder insurer
  lender multinational nonprofit non-profit planemaker refiner regulator retailer shipbuilder start-up startup subsidiary supermarket
  tech telco think-tank toymaker truckmaker utility watchdog steelmaker`,
);

/** Nouns for bodies that need a word of their trade before them: "the energy company Zemco", not "the company Cole founded". */
export const FIRMS = words(`company firm group charity chain bank union carrier`);

/** Further words for what earns money, where they stand for something that the article has named. */
export const BUSINESSES = words(`company firm chain operator provider supplier maker manufacturer contractor`);

/** What only a business does that it "operates" or the like. */
export const RUNS = words(
  `owns operates makes sells employs manufactures provides supplies reported posted acquired owned operated sold produces distributes ships insures lends supplied employed
  runs ran hauls hauled builds mines drills processes packs bottles`,
);

export const RESULTS = words(`profit profits revenue revenues earnings turnover`);
export const REPORTS = words(`reported posted reports posts booked`);
/** A loss in the accounts, unlike one that a citizen reports to the police. */
export const OF_ACCOUNTS =
  /^(?:net|quarterly|annual|pretax|tax|year|quarter|operating|first-half|half-year|full-year)$/;
export const EMPLOYED = words(
  `job jobs employed analyst analysts economist economists strategist strategists research trader`,
);
/** Whom a company has, and what they do at its plant. */
export const WORKFORCE = words(
  `workers employees staff drivers nurses machinists welders assemblers jobs layoffs strike walkout worked works working job executive
  executives`,
);
export const SPOKES = /^spokes(?:man|woman|person)$/;
export const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|in|an?|on|statement|that|also|filing|email|press|release|regulatory)$/;

/** What a business calls its own. */
export const ASSETS = words(
  `shares customers shareholders board profits sales stores products network website factory factories plant plants users subscribers
  branches earnings business operations workforce supply clients passengers shoppers engineers crews technicians`,
);

export const OWNED =
  /^(?:shareholders|subsidiary|subsidiaries|ceo|headquarters|shoppers|stockholders|depositors|policyholders)$/;

/** Before "group", "company" or the like, what tells of no body, or of none that is named behind. */
export const NO_TRADE = words(
  `new own other same whole first second small ethnic indigenous tribal minority virus age blood focus peer study control rock pop`,
);
