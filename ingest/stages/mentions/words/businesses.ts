import { words } from "../../word-list.ts";

/**
 * Words that companies and papers are called by: closed lists that the rules look up, all in lower case.
 * **Source:** English grammar and the habits of news style, collected for this project.
 */

/** A company's legal form. */
export const COMPANY_FORMS = words(
  `inc inc. corp corp. co co. ltd ltd. llc llp plc ag sa s.a. nv n.v. gmbh se spa s.p.a. pty pte bhd sdn oyj ab asa kk
  incorporated corporation limited l.l.c. l.p. lp pvt`,
);

/** Last words of companies that news leaves out. */
export const COMPANY_HEADS = words(
  `airlines airways bancorp bank brands brewing capital chemicals communications energy enterprises entertainment financial foods group
  holdings hotels industries insurance international laboratories logistics mining motors networks oil petroleum pharma pharmaceuticals
  properties resorts resources software solutions steel stores systems technologies telecom utilities
  waste paper chemical plastics lumber timber dairy trucking freight construction packaging pipeline textiles furniture poultry seafood
  fertilizer recycling petrochemical aluminum
  storage meats meatpacking feeds feed seed seeds produce eggs bottling beverages creamery trucklines hauling shipping tankers
  towing salvage demolition contracting builders developers paving asphalt concrete cement masonry excavating plumbing electrical
  roofing drilling pipelines propane biofuels ethanol batteries semiconductors robotics therapeutics biosciences diagnostics
  apparel footwear garments outfitters hardware cabinets ceramics castings tooling machining fabricators welding turbines
  tractors implements boatworks shipbuilding canneries packers packing processors rendering orchards vineyards winery distillery
  nurseries warehousing solar ferries coachlines refrigeration freezers greenhouses hatcheries`,
);

/** What a company deals in, as the last word of its name, which is nobody's surname: "Lindow Waste", "Tolland Paper". */
export const INDUSTRIES = words(
  `waste paper chemical chemicals plastics lumber timber dairy trucking freight construction packaging pipeline textiles furniture poultry
  seafood fertilizer recycling petrochemical aluminum roofing sawmill foundry meats meatpacking creamery hauling shipping towing paving
  asphalt concrete excavating plumbing drilling pipelines propane biofuels ethanol batteries semiconductors therapeutics footwear castings
  tooling machining shipbuilding canneries rendering vineyards distillery refrigeration warehousing hatcheries
  health healthcare telehealth hospitality pharma pharmacy pharmacies biotech genomics aggregates quarries logistics haulage foods bakery
  bakeries beverages cement homes care power axle axles bearings gearboxes fasteners valves forgings robotics wireless cabinets insulation
  living disposal pediatrics dentistry orthopedics growers transport carriers fabrication manufacturing engineering distribution landscaping
  catering cinemas fitness wellness hospice staffing ironworks glassworks steelworks composites polymers coatings adhesives gaskets alloys
  diagnostics drywall flooring millwork renewables
  residential hydro compute computing learning analytics dynamics systems technologies software networks realty mortgage windpower
  hydroelectric aerospace avionics aviation seafoods breweries outfitters apparel forestry timberlands broadband`,
);

/** The same of words that are surnames as well: "Lindow Glass", "Tolland Water", in an article that speaks of the company. */
export const SURNAME_INDUSTRIES = words(
  `water gas light electric rail glass brands cable wool cars boats tools marine`,
);

/** What papers are called for short. **Source:** American and British news. */
export const PAPERS =
  /^(?:chronicle|courier|examiner|gazette|globe|herald|inquirer|journal|observer|post|register|sentinel|star|sun|telegraph|times|tribune)$/;
