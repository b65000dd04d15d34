import type { EventType } from "./event-type.ts";

/** What police and courts do. */
export const JUSTICE: readonly EventType[] = [
  [
    "raid",
    "raid !larder, roundup, round-up, crackdown, drug bust, enforcement operation, enforcement action, sweep @force, operation >against @force, operation >targeting @force",
    "raid !larder, round up @force, bust @drug, seize @drug, search >the/a/an/his/her/their/its/two/three/several @premises, execute a search warrant, serve a search warrant",
  ],
  [
    "arrest",
    "arrest, capture, manhunt",
    "arrest, apprehend, haul off @force, haul away @force, round up @force, book >into/at/on/in @prison,  take into custody, detain @force, capture @force, capture @prison, catch @hunted, recapture, turn himself in, turn herself in, surrender to police, surrender to authorities",
  ],
  [
    "charge",
    "indictment @accused, indictment @again, arraignment, charge @accused",
    "indict, arraign, charge with @accused, charge @accused",
  ],
  [
    "trial",
    "trial !medicine, retrial, plea @accused, plea @again",
    "plead guilty, plead no contest, plead nolo contendere, change his plea, change her plea, plead not guilty, stand trial",
  ],
  ["stop", "traffic stop", "pull over @patrol %someone"],
  // Weeks behind the opening of its trial: an event of its own.
  [
    "verdict",
    "verdict, acquittal, conviction, mistrial",
    "convict, acquit, find guilty, find not guilty, deadlock @jury, clear @tried !way",
  ],
  [
    "sentence",
    "sentencing, execution @prison, sentence @prison",
    "sentence, execute @prison, execute <texas/state/oklahoma/alabama/florida/missouri, imprison, pass sentence, jail >for/on/after/in/today/monday/tuesday/wednesday/thursday/friday/saturday/sunday",
  ],
  [
    "ruling",
    "ruling !rulers, injunction, court order, order @court, decision @court",
    "rule @court, order @court, block @court, side >with @court, uphold @court, overturn @court, reverse @court, strike down @court, strike down @law, award @jury, order @jury, throw out @court, toss out @court, dismiss ^suit @court, halt @court, bar @court, refuse to order @court, decline to order @court, refuse to block @court, decline to block @court",
  ],
  [
    "lawsuit",
    "lawsuit, class action, suit >against, suit @plaintiff !clothes, suit @again !clothes, complaint >against, legal challenge, judicial review",
    "sue, file suit, bring suit",
  ],
  [
    "appeal",
    "appeal >to @ruled, appeal >against @ruled, appeal @ruled @again",
    "file an appeal, file the appeal, file its appeal, lodge an appeal, lodge the appeal, lodge its appeal, appeal >to/the/against/his/her/their/its/that @ruled",
  ],
  [
    "hearing",
    "hearing, inquest, deposition, testimony @forum, court appearance, appearance >before @forum",
    "testify, appear in court, appear before @forum, go before @forum !press, grill @forum",
  ],
  [
    "investigation",
    "investigation, inquiry, probe, audit, autopsy, examination >of/into/found/began @ledger, independent review, outside review, external review, internal review, safety review, state review, " +
      "public review, review @again !critics, royal commission, inspection be under way, inspection be underway, inspection @again, annual inspection, safety inspection, health inspection, surprise inspection, routine inspection, state inspection, federal inspection",
    "investigate, audit, subpoena, issue a subpoena, issue subpoena, probe @force, open an inspection, begin an inspection, launch an inspection, pass inspection, fail inspection, pass its inspection, fail its inspection, pass an inspection, fail an inspection, pass its annual inspection, fail its annual inspection",
  ],
];
