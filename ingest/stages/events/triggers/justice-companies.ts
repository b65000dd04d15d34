import { words } from "../../word-list.ts";

/** The companies that clues of what police and courts do are tied to, or kept from, by lemma; other rows may name them too. */
export const JUSTICE_COMPANIES: Readonly<Record<string, ReadonlySet<string>>> = {
  court: words("judge court justice magistrate jury tribunal appeal appeals lawsuit"),
  jury: words("jury juror"),
  /** What a court clears that is nobody. */
  way: words("way hurdle path room air road courtroom name record"),
  /** Of what a court clears somebody. */
  tried: words(
    "charge count murder manslaughter wrongdoing rape assault fraud theft offence offense corruption jury court tribunal",
  ),
  ruled: words(
    `court ruling decision judge verdict conviction sentence board tribunal inspector permit injunction dismissal tribunal zoning planning`,
  ),
  ledger: words("book books finances finance account accounts record records"),
  patrol: words("trooper officer deputy police patrol"),
  someone:
    words(`guard motorist runner patient tenant she he pedestrian cyclist bicyclist motorcyclist jogger boy girl man woman child toddler teenager
    student picket striker worker officer deputy protester dog person people resident him her them`),
  suit: words("lawsuit lawsuits suit case claim charge charges complaint indictment petition motion appeal"),
  hunted: words("escape escapee inmate prisoner fugitive manhunt"),
  accused:
    words(`judge court prosecutor file face criminal count murder police felony jury theft assault robbery burglary fraud conspiracy possession
    trafficking arrest suspect jail bond misdemeanor guilty offense offence defendant lawyer intoxicated drunk drunken manslaughter homicide
    weapon drug rape kidnapping threat threaten battery disorderly fraudulent`),
  prison: words("judge court prison jail inmate prisoner custody life year month penalty injection militant captive"),
  force: words(
    "police officer agent enforcement immigration immigrant migrant agency sheriff federal deputy troop army",
  ),
  law: words("bill law measure ordinance resolution amendment act legislation budget bond tax governor"),
  plaintiff: words(
    "lawsuit plaintiff damage damages attorney lawyer file court sue settle settlement federal wrongful judge",
  ),
  clothes: words("wear tie jacket dark gray grey blue dress trouser pinstripe business follow bathing track law"),
  /** Who writes a review that looks into nothing. */
  critics: words("book film movie album restaurant theater theatre play critic star peer"),
  drug: words("drug meth cocaine heroin marijuana fentanyl lab weapon kilogram pound"),
  /** Who takes part in a trial that no court holds. */
  medicine: words(
    `patient adult participant volunteer placebo dose vaccine drug clinical study researcher treatment therapy randomized large small phase`,
  ),
  larder: words("fridge refrigerator pantry closet kitchen larder wardrobe treasury pension fund piggy cupboard"),
  press: words("reporter reporters camera cameras press journalist microphone microphones"),
  /** Who searches a house for evidence, with a warrant: not rescuers, nor who looks for a job. */
  premises: words("agent detective investigator warrant fbi evidence raid inspector trooper"),
  forum: words("court judge jury committee congress senate panel commission grand trial witness hearing oath council"),
  rulers: words("party parties coalition elite class regime junta family alliance"),
};
