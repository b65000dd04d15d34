/**
 * The public events that are looked for: a row a type, the words that tell of it by lemma. Words are told apart by
 * commas, the words of one clue by spaces; "round-up" is read in three tokens too. A clue may bear marks behind it (`companies.ts` has the lists):
 * `@court`: it only counts in a sentence with one of that company's words; `!party`: never close to one of these;
 * `>on/to`: only with one of these words right behind; `<the/her`: only with one of these right before; `@placed`: only where a place stands in its phrase or right behind;
 * `^mover`: only where what does it, or what it is done to, is one of these;
 * `@byvoters`: only where voters do it;
 * `@again`: only "the attack", and only where the article tells of it elsewhere.
 * wink takes "lay" for a form of "lie", which is why "lie off" stands beside "lay off".
 * **Source:** the event types of ACE 2005 and TAC KBP (conflict, justice, personnel, contact, movement), the IPTC Media
 * Topics for disasters, labour and politics, and this project's own list for town government.
 */
export const EVENT_TYPES: readonly (readonly [type: string, nouns: string, verbs: string])[] = [
  [
    "raid",
    "raid !larder, roundup, round-up, crackdown, drug bust, enforcement operation, enforcement action, sweep @force, operation >against @force, operation >targeting @force",
    "raid !larder, round up @force, bust @drug, seize @drug, search >the/a/an/his/her/their/its/two/three/several @premises, execute a search warrant, serve a search warrant",
  ],
  [
    "arrest",
    "arrest, capture, manhunt",
    "arrest, apprehend, take into custody, detain @force, capture @force, capture @prison, catch @hunted, recapture, turn himself in, turn herself in, surrender to police, surrender to authorities",
  ],
  [
    "charge",
    "indictment @accused, indictment @again, arraignment, charge @accused",
    "indict, arraign, charge with @accused, charge @accused",
  ],
  ["trial", "trial !medicine, retrial, plea @accused", "plead guilty, plead not guilty, stand trial"],
  // Weeks behind the opening of its trial: an event of its own.
  ["verdict", "verdict, acquittal, conviction", "convict, acquit, find guilty, find not guilty, clear @tried !way"],
  [
    "sentence",
    "sentencing, execution @prison, sentence @prison",
    "sentence, imprison, pass sentence, jail >for/on/after/in/today/monday/tuesday/wednesday/thursday/friday/saturday/sunday",
  ],
  [
    "ruling",
    "ruling !rulers, injunction, court order, order @court, decision @court",
    "rule @court, order @court, block @court, side >with @court, uphold @court, overturn @court, reverse @court, strike down @court, strike down @law, award @jury, order @jury, throw out @court, toss out @court, refuse to order @court, decline to order @court, refuse to block @court, decline to block @court",
  ],
  [
    "lawsuit",
    "lawsuit, class action, suit >against, suit @plaintiff !clothes, complaint >against, legal challenge, judicial review",
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
    "investigation, inquiry, probe, audit, independent review, outside review, external review, internal review, safety review, state review, " +
      "public review, review @again !critics, royal commission, inspection be under way, inspection be underway, inspection @again, annual inspection, safety inspection, health inspection, surprise inspection, routine inspection, state inspection, federal inspection",
    "investigate, probe @force, open an inspection, begin an inspection, launch an inspection, pass inspection, fail inspection, pass its inspection, fail its inspection, pass an inspection, fail an inspection, pass its annual inspection, fail its annual inspection",
  ],
  [
    "vote",
    "vote @chamber !tally, vote >on/against !tally, vote @again, roll call, referendum, ballot measure, no-confidence motion, no-confidence vote, censure motion",
    "vote @chamber, vote >on/to/against/no/yes/unanimously, approve @chamber !voters, reject @chamber !case, adopt @chamber",
  ],
  ["primary", "primary, caucus, primary election", ""],
  [
    "election",
    "election, election night, by-election, runoff, inauguration, recall vote, race for mayor, race for sheriff, race for governor, race for council, mayoral race, " +
      "mayor 's race, mayor ’s race, sheriff 's race, sheriff ’s race, governor 's race, governor ’s race",
    "elect, re-elect, inaugurate @office, win the race >for, win a race >for, win race, win election, win re-election, win reelection, win the election, win a seat, " +
      "win a second term, win a third term, defeat @race, unseat @race, concede @race, concede defeat @race, " +
      "approve @byvoters, reject @byvoters, pass @byvoters, turn down @byvoters",
  ],
  ["recount", "recount, hand count @ballots", "recount ^papers"],
  ["debate", "debate @stage !topic, presidential debate, governor debate, gubernatorial debate", "debate @stage"],
  ["convention", "convention @party", ""],
  [
    "candidacy",
    "candidacy, election bid, run >against, run >for, bid >for, presidential bid, bid <house/senate/gubernatorial/congressional/mayoral, reelection bid, re-election bid",
    "run for @office, run against @office, seek a second term, seek a third term, seek another term, seek reelection, seek re-election",
  ],
  [
    "legislation",
    "passage @law, veto @law, veto @again, override @law, veto override",
    "veto @law, override the veto, override @law, enact @law, introduce a bill, file a bill, bring a bill, introduce legislation, file legislation, pass @law, sign @law, adopt @law, repeal @law",
  ],
  ["budget", "budget cut, budget proposal, budget plan, budget shortfall, bond issue, tax increase, spending plan", ""],
  [
    "declaration",
    "state of emergency, disaster declaration, executive order, proclamation, curfew, lockdown, boil-water order, boil-water notice, boil-water advisory, boil water order, boil water notice, boil water advisory, boil order, " +
      "burn ban, hosepipe ban, shelter-in-place order, do-not-drink order, do not drink order, advisory >for/is/was/will/remains/remained/had/has/ended/covers/covered @water",
    "boil their water, boil its water, boil tap water, boil all water",
  ],
  ["announcement", "announcement, unveiling", "unveil"],
  [
    "appointment",
    "appointment, nomination @post !party, swearing-in, promotion @post",
    "appoint, nominate, swear in, take the oath, take office !since, name @post, replace @post, promote @post, hire @post !counsel",
  ],
  [
    "resignation",
    "resignation, retirement",
    "resign, step down, step aside, stand down @leadership, retire @post, quit @leadership >as/after/amid/over/following/in/on/,/./;/his/her/their/the/today/monday/tuesday/wednesday/thursday/friday/saturday/sunday",
  ],
  [
    "dismissal",
    "layoff, job cut, job loss, furlough, firing <the/his/her/their/its/our/my/'s/’s/a/mass/of !guns, firing >of, firings, ouster, dismissal !case, impeachment, " +
      "redundancy @labor, removal >as @post, suspension @post",
    "oust, impeach, lay off, lie off, cut ^jobs, slash ^jobs, shed ^jobs, axe ^jobs, eliminate ^jobs, furlough, demote, terminate ^holder, part way with @post, sack, fire @post !arms, dismiss @post !case, suspend @post !case, remove >as @post, " +
      "relieve of duty, relieve of command, place on leave, place on paid leave, place on administrative leave, place on paid administrative leave, put on leave, put on paid leave, put on administrative leave",
  ],
  ["visit", "visit !routine, tour !music, trip @office", "visit, tour !music"],
  ["rally", "rally !market, campaign stop", ""],
  [
    "meeting",
    "summit, town hall meeting, news conference, press conference, town hall, public meeting, council meeting, board meeting, " +
      "special meeting, special session @chamber, emergency meeting, town meeting, community meeting, meeting @council @again, meeting >set/scheduled/called/planned",
    "meet @leaders >with/on/in/at/monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/yesterday, gather @leaders",
  ],
  [
    "negotiation",
    "negotiation, talks @sides !chat, talks >collapsed/stalled/resumed/failed/broke/ended/began/between, peace talks, mediation, arbitration",
    "negotiate !road, mediate",
  ],
  [
    "agreement",
    "agreement !standing, deal !standing, settlement !land, truce, ceasefire, cease-fire, treaty !standing, accord !standing, pact !standing, consent decree",
    "reach an agreement, reach a deal, reach a settlement, settle @court, ratify @labor, strike a deal, strike an agreement, sign an agreement, sign a deal, sign a treaty, sign a contract, sign a memorandum, award a contract, award the contract, win a contract, win the contract",
  ],
  [
    "protest",
    "protest, demonstration, march, vigil, riot, sit-in, unrest, hunger strike, blockade, disturbance @prison, uprising @prison, student walkout, school walkout",
    "protest, walk out of class, walk out of school, walk out of their class, demonstrate @street, rally @street, riot, march, picket",
  ],
  [
    "strike",
    "walkout, work stoppage, stoppage @labor, sickout, sick-out, job action, industrial action, lockout, picket, strike @labor !bargain, strike <on/day/week/month, strike >began/begins/ended/ends/entered/enters, strike @again",
    "go on strike, down tools, stop work, walk out @labor, walk off the job, walk off job, strike @labor !bargain",
  ],
  [
    "closure",
    "closure, shutdown, closing >of @service",
    "close @service, shut @service !valves, shut down @service, shut down @treasury, close down, wind down @firm, mothball, close its door, shut its door, cease operation",
  ],
  [
    "opening",
    "groundbreaking, ribbon-cutting, ribbon cutting, grand opening, reopening, ground be break, ground have be break",
    "reopen @service, open its door, break ground, commence operation, begin operation",
  ],
  [
    "ceremony",
    "ceremony, funeral, memorial service, parade, festival, commemoration, fundraiser, food drive, blood drive, cleanup @volunteer, job fair, county fair",
    "",
  ],
  ["endorsement", "endorsement @candidate", "endorse @candidate"],
  [
    "acquisition",
    "acquisition, takeover, merger, buyout, takeover bid, takeover offer, offer @firm, bid @firm !party",
    "acquire @firm !coverage, merge @firm, buy out, take over @firm",
  ],
  ["launch", "launch, rollout, nuclear test, missile test", "launch @product, roll out @product, unveil @product"],
  [
    "bankruptcy",
    "bankruptcy, insolvency, receivership",
    "file for bankruptcy, go bankrupt, go bust, declare bankruptcy, enter receivership, go into administration, enter administration, go into receivership, go into liquidation",
  ],
  [
    "cancellation",
    "cancellation, postponement",
    "cancel ^occasion, call off ^occasion, postpone ^occasion, end its contract, end their contract, end the contract, end a contract, terminate its contract, terminate their contract, terminate the contract, terminate a contract, " +
      "cancel its contract, cancel their contract, cancel the contract, cancel a contract, scrap its contract, scrap the contract, scrap a contract, pull the contract",
  ],
  ["demolition", "demolition !derby", "demolish, raze @building, tear down @building, knock down @building"],
  [
    "flood",
    "flood !crowds, flooding, flash flood, inundation, floodwater, floodwaters, burst its bank, burst their bank",
    "flood !crowds, inundate !crowds, burst its bank, burst their bank, overflow its bank, overflow their bank, breach its bank, break its bank, overtop @barrier",
  ],
  [
    "collapse",
    "collapse @barrier, levee break, dam break, main break, main burst, pipe burst, rupture @pipe, rupture @again !ties, break @pipe @again, burst @pipe @again, cave-in, sinkhole, washout, break @barrier, breach @barrier, failure @barrier",
    "collapse @barrier, give way @barrier, break through @barrier, fail @barrier, breach @barrier, fall @barrier >into/onto, burst @pipe, rupture @pipe, blow open @pipe, wash out @barrier, wash away @barrier",
  ],
  [
    "fire",
    "wildfire, bushfire, brushfire, grassfire, fire, blaze, arson, inferno, flames @burning, flame @burning",
    "burn @burning, burn down, burn to the ground, catch fire, set fire, torch @burning, gut @flames, rip through @flames, tear through @flames, sweep through @flames, race through @flames, engulf @flames",
  ],
  ["explosion", "explosion, blast, bombing, detonation", "explode @bomb, detonate, bomb, blow up @bomb"],
  [
    "storm",
    "storm, hurricane, tornado, cyclone, typhoon, blizzard, snowstorm, windstorm, hailstorm, derecho, twister, heat wave, heatwave, drought !scoring",
    "",
  ],
  [
    "earthquake",
    "earthquake, quake, aftershock, tremor, temblor, tsunami, landslide !polls, landslip, mudslide, rockslide, avalanche >in/on/at/near/killed/swept/hit/buried, eruption",
    "erupt @ground",
  ],
  [
    "spill",
    "spill @substance, oil spill, fish kill, pollution incident, leak @substance, leak @again !secrets, gas leak, ammonia release, chemical release, gas release, radiation release, contamination",
    "spill @toxic, leak @substance, escape >from/into/through @gas, contaminate",
  ],
  ["outage", "outage, blackout, power failure, power cut", "lose power, knock out power"],
  [
    "outbreak",
    "outbreak, epidemic !vices, pandemic, quarantine @illness, food poisoning",
    "quarantine @illness, sicken, fall ill @illness, fall sick, get sick @illness",
  ],
  [
    "evacuation",
    "evacuation, evacuation order, from their home @driven, out of their home @driven, order to leave, order to evacuate",
    "evacuate, flee their home, leave their home, flee the flame, flee the fire, drive from their home",
  ],
  [
    "rescue",
    "rescue",
    "rescue, winch @rescued, pluck >from @rescued, airlift @rescued, pull >from @rescued, bring ashore, bring to safety, bring to shore",
  ],
  [
    "crash",
    "crash, accident !market, collision, derailment, pileup, pile-up, wreck, hit-and-run, stampede, grounding @vessel, sinking @vessel, capsizing, shipwreck, rear-ended",
    "run aground, go aground, strike ^mover, hit ^mover, hit from behind @vehicle, run into the back of, plough into @vehicle, run off the road, jackknife @vehicle, crash @vehicle, slam into @vehicle, plow into @vehicle, crash into, strike by @vehicle, hit by @vehicle, collide, derail @vehicle, overturn @vehicle, roll over @vehicle, leave the tracks @vehicle, leave the track @vehicle, jump the tracks @vehicle, jump the track @vehicle, come off the track @vehicle, come off the tracks @vehicle, go off the road, veer off @vehicle, hit bottom @vessel, capsize, sink @vessel",
  ],
  [
    "force",
    "use of force @force, force be use, force use, taser use, baton charge, pepper-sprayed, tear-gassed",
    "use a taser, use taser, use a stun gun, use force @force, use pepper spray, use tear gas, fire tear gas, shock @taser, stun @taser, tase, taser, tasered",
  ],
  [
    "shooting",
    "shooting, gunfire, gun battle, standoff, shootout, police firing, firing >at/on/into/upon, firing >twice/once/repeatedly/wildly/back/shots @armed",
    "shoot @gun, open fire, gun down, fire >at/into/on/upon/twice/repeatedly/wildly/shots @armed, fire >back @gunned, " +
      "fire two shot, fire three shot, fire several shot, fire multiple shot, fire two time, fire three time, fire four time, fire five time, fire several time, fire multiple time",
  ],
  [
    "attack",
    "attack @violence !words, attack @placed, attack @again, assault @violence, ambush, stabbing, clash @violence, shelling, bombardment, airstrike, air strike, invasion, hijacking",
    "attack @violence !words, attack @placed, assault, ambush, clash @violence, stab, invade, hijack",
  ],
  [
    "death",
    "killing, murder, homicide, slaying, assassination, massacre, drowning, murder-suicide, death",
    "kill !paper, murder, slay, assassinate, die, drown, find dead, pronounce dead, perish, lose his life, lose her life, lose their life, beat to death, strangle",
  ],
  ["injury", "injury @force, injury @crowd", "injure, wound, hurt @crowd"],
  ["award", "award ceremony", "win @prize, award @prize, nominate @prize"],
  ["kidnapping", "kidnapping, abduction", "kidnap, abduct, take hostage"],
  [
    "petition",
    "petition drive, recall petition, petition @again",
    "file a petition, submit a petition, hand in a petition, present a petition, deliver a petition, circulate a petition",
  ],
  [
    "deportation",
    "deportation >of/to @removed, extradition >of/to",
    "deport >to/from/on/after/in/with @removed, extradite >to/from",
  ],
  [
    "disappearance",
    "disappearance",
    "go missing !goods, disappear @missing, vanish @missing, report missing !goods, fail to return @missing, last see @missing",
  ],
  [
    "escape",
    "escape, jailbreak, prison break, breakout @prison",
    "escape @prison, break out >of @prison, slip out >of @prison",
  ],
  [
    "release",
    "parole @prison, pardon @office, exoneration, clemency",
    "pardon @office, parole @prison, exonerate, release on bail, release on bond, post bail, post bond, free on bail, free on bond, release from prison, release from jail, release from custody, free from prison, free from jail",
  ],
  [
    "discovery",
    "discovery @remains",
    "find alive, find safe @missing, find unharmed, find >in/by/on/near/at/inside/under/behind/beneath/along/floating/buried/after ^remains !evidence, find ^remains !evidence, turn up >in/at/on @remains, unearth @remains",
  ],
  [
    "search",
    "search >for @missing, search >began/resumed/ended/continued/resumes/continues/was @missing, search @again, hunt >for @missing, search operation, search party, search effort",
    "search >for @missing, resume the search, suspend the search, call off the search, scale back the search",
  ],
  ["salvage", "refloating, salvage @vessel", "refloat, salvage @vessel"],
  ["diversion", "ambulance diversion, diversion @ambulance", "divert @ambulance"],
  [
    "robbery",
    "robbery, burglary, theft, heist, break-in, embezzlement",
    "rob, burglarize, burgle, embezzle, loot, plunder, pilfer, misappropriate, steal !thunder, make off with, break into @burning",
  ],
  ["recall", "recall >of ^recalled, product recall, food recall", "recall ^recalled"],
  ["vandalism", "vandalism, desecration, criminal mischief", "vandalize, vandalise, desecrate, deface"],
  ["cyberattack", "cyberattack, data breach, breach @data, ransomware attack, hack", "hack @data, breach @data"],
  ["deployment", "deployment, airlift", "deploy"],
  [
    "sanction",
    "sanction, embargo, tariff, fine >of/against @regulator, censure @chamber",
    "fine @regulator, censure @chamber, reprimand @chamber",
  ],
];
