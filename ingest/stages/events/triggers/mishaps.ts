import type { EventType } from "./event-type.ts";

/** What befalls people and towns, and what is done about it. */
export const MISHAPS: readonly EventType[] = [
  [
    "flood",
    "flood !crowds, flooding, flash flood, inundation, floodwater, floodwaters, burst its bank, burst their bank",
    "flood !crowds, inundate !crowds, burst its bank, burst their bank, crest @river, crested @river, crest >at, overflow its bank, overflow their bank, breach its bank, break its bank, overtop @barrier",
  ],
  [
    "collapse",
    "collapse @barrier, levee break, dam break, main break, main burst, pipe burst, rupture @pipe, rupture @again !ties, break @pipe @again, burst @pipe @again, cave-in, sinkhole, washout, break @barrier, breach @barrier, failure @barrier",
    "collapse @barrier, give way @barrier, break through @barrier, fail @barrier, breach @barrier, fall @barrier >into/onto, burst @pipe, rupture @pipe, blow open @pipe, wash out @barrier, wash away @barrier",
  ],
  [
    "fire",
    "wildfire, bushfire, brushfire, grassfire, fire, blaze, arson, inferno, flames @burning, flame @burning",
    "burn @burning, burn >in/on/last/sunday/monday/tuesday/wednesday/thursday/friday/saturday/down ^house, go up in flame, burn down, burn to the ground, catch fire, set fire, torch @burning, gut @flames, rip through @flames, tear through @flames, sweep through @flames, race through @flames, engulf @flames",
  ],
  [
    "explosion",
    "explosion, blast, bombing, detonation",
    "explode @bomb, detonate, bomb, explode >in/on/at/near/monday/tuesday/wednesday/thursday/friday/saturday/sunday ^house, blow up @bomb",
  ],
  [
    "storm",
    "storm, hailstorm, hurricane, tornado, cyclone, typhoon, blizzard, snowstorm, windstorm, hailstorm, derecho, twister, heat wave, heatwave, drought !scoring",
    "",
  ],
  [
    "earthquake",
    "earthquake, quake, aftershock, tremor, temblor, tsunami, landslide !polls, landslip, mudslide, rockslide, avalanche >in/on/at/near/killed/swept/hit/buried, eruption",
    "erupt @ground",
  ],
  [
    "spill",
    "spill @substance, spill @again, oil spill, fish kill, pollution incident, leak @substance, leak @again !secrets, gas leak, ammonia release, chemical release, gas release, radiation release, contamination",
    "spill @toxic, leak @substance, escape >from/into/through @gas, contaminate",
  ],
  ["outage", "outage, blackout, power failure, power cut", "lose power, knock out power, go dark @night"],
  [
    "outbreak",
    "outbreak, cluster @illness, epidemic !vices, pandemic, quarantine @illness, food poisoning",
    "quarantine @illness, sicken, fall ill @illness, fall sick, get sick @illness, test positive !narcotics",
  ],
  [
    "evacuation",
    "evacuation, evacuation order, from their home @driven, out of their home @driven, order to leave, order to evacuate",
    "evacuate, move %tenants ~out, move %tenants ~hotels, move %tenants ~shelter, flee their home, leave their home, flee the flame, flee the fire, drive from their home",
  ],
  [
    "rescue",
    "rescue",
    "rescue, winch @rescued, pluck >from @rescued, airlift @rescued, pull >from @rescued, bring ashore, take ~out_by_boat, pull ~from_water, pull ~from_river, pluck ~from, bring to safety, bring to shore",
  ],
  [
    "crash",
    "crash, accident !market, collision, derailment, pileup, pile-up, wreck, hit-and-run, stampede, grounding @vessel, sinking @vessel, capsizing, shipwreck, rear-ended, emergency landing, crash landing, crash-landing",
    "run aground, run over %someone, run down %someone, mow down, rear-end, skid off @vehicle, skid into @vehicle, go down >in/near/on/off/monday/tuesday/wednesday/thursday/friday/saturday/sunday ^aircraft, go aground, strike ^mover, hit ^mover, hit from behind @vehicle, run into the back of, plough into @vehicle, run off the road, jackknife @vehicle, crash @vehicle, slam into @vehicle, plow into @vehicle, crash into, strike by @vehicle, hit by @vehicle, hit %someone >at/shortly/just/while/as/when, collide, derail @vehicle, overturn @vehicle, roll over @vehicle, leave the tracks @vehicle, leave the track @vehicle, jump the tracks @vehicle, jump the track @vehicle, come off the track @vehicle, come off the tracks @vehicle, go off the road, veer off @vehicle, hit bottom @vessel, capsize, sink @vessel",
  ],
  [
    "force",
    "use of force @force, force be use, force use, taser use, baton charge, pepper-sprayed, tear-gassed",
    "use a taser, use taser, use a stun gun, use force @force, use pepper spray, use tear gas, fire tear gas, shock @taser, stun @taser, tase, tased, kneel >on @force, taser, tasered",
  ],
  [
    "shooting",
    "shooting, gunfire, gun battle, standoff, shootout, police firing, firing >at/on/into/upon, firing >twice/once/repeatedly/wildly/back/shots @armed",
    "shoot @gun, open fire, gun down, fire >at/into/on/upon/twice/repeatedly/wildly/shots @armed, fire >back @gunned, " +
      "fire two shot, fire three shot, fire several shot, fire multiple shot, fire two time, fire three time, fire four time, fire five time, fire several time, fire multiple time",
  ],
  [
    "attack",
    "attack @violence !words, attack @placed, attack @again, beating >of/outside/in/at, scuffle, brawl, melee, fistfight, shoving match, fight >broke/at/in/outside/between/left @fists, assault @violence, ambush, stabbing, clash @violence, shelling, bombardment, airstrike, air strike, invasion, hijacking",
    "attack @violence !words, attack @placed, assault, ambush, clash @violence, beat >a/an/him/her/them/by/monday/tuesday/wednesday/thursday/friday/saturday/sunday @violence !ballotbox, punch, stab, invade, hijack",
  ],
  [
    "death",
    "killing, murder, homicide, slaying, assassination, massacre, drowning, murder-suicide, death",
    "kill !paper, murder, slay, assassinate, die, drown, find dead, pronounce dead, perish, lose his life, lose her life, lose their life, beat to death, strangle, electrocute, overdose, asphyxiate, suffocate",
  ],
  [
    "injury",
    "injury @force, injury @crowd",
    "break ~ankle, break ~leg, break ~arm, break ~wrist, break ~hip, injure, wound, hurt @crowd",
  ],
  ["award", "award ceremony", "win @prize, award @prize, nominate @prize"],
  ["kidnapping", "kidnapping, abduction", "kidnap, abduct, take hostage"],
  [
    "petition",
    "petition drive, recall petition, petition @again",
    "file a petition, submit a petition, hand in a petition, present a petition, deliver a petition, circulate a petition",
  ],
  [
    "publication",
    "release >of @footage, publication >of @footage",
    "release %footage, make public !reviews, leak %footage, publish %footage, unseal %footage, issue its report, issue a report, issue its final report, issue its finding",
  ],
  [
    "apology",
    "apology >for/to",
    "apologize >for/to/monday/tuesday/wednesday/thursday/friday/saturday/sunday, apologise >for/to/on",
  ],
  ["relocation", "", "move %works ~to, relocate %works"],
  [
    "deportation",
    "deportation >of/to @removed, extradition >of/to",
    "deport >to/from/on/after/in/with @removed, deport %custody, extradite >to/from",
  ],
  [
    "disappearance",
    "disappearance",
    "go missing !goods, disappear @missing, vanish @missing, report missing !goods, fail to return @missing, last see @missing",
  ],
  [
    "escape",
    "escape, jailbreak, prison break, breakout @prison",
    "escape @prison, flee >the/from @inmates, break out >of @prison, slip out >of @prison",
  ],
  [
    "release",
    "parole @prison, pardon @office, exoneration, clemency",
    "pardon @office, parole @prison, exonerate, release on bail, release on bond, post bail, post bond, free on bail, free on bond, release from prison, release from jail, release from custody, free %custody @court, free from prison, free from jail",
  ],
  [
    "discovery",
    "discovery @remains",
    "find alive, find safe @missing, find unharmed, find >in/by/on/near/at/inside/under/behind/beneath/along/floating/buried/after ^remains !evidence, find ^remains !evidence, discover ^unearthed !evidence, recover %remains, turn up >in/at/on @remains, unearth @remains",
  ],
  [
    "search",
    "search >for/of @missing, search >began/resumed/ended/continued/resumes/continues/was @missing, search @again, hunt >for @missing, hunt @again !game, search operation, search party, search effort",
    "search >for @missing, resume the search, suspend the search, call off the search, scale back the search",
  ],
  ["salvage", "refloating, salvage @vessel", "refloat, salvage @vessel"],
  ["diversion", "ambulance diversion, diversion @ambulance", "divert @ambulance"],
  [
    "robbery",
    "robbery, burglary, theft, heist, break-in, embezzlement",
    "rob, burglarize, burgle, embezzle, loot, plunder, pilfer, misappropriate, steal !thunder, make off with, break into @burning",
  ],
  ["recall", "recall >of ^recalled, product recall, food recall", "recall ^recalled, recall %recalled"],
  ["ransom", "ransom payment", "pay a ransom, pay the ransom, pay ransom, pay the hacker, pay ~ransom"],
  ["grounding", "grounding >of @aircraft", "ground %fleet"],
  ["mourning", "", "lower ~half_staff, lower ~half-staff, fly ~half_staff, fly ~half-staff"],
  ["vandalism", "vandalism, desecration, criminal mischief", "vandalize, vandalise, desecrate, deface"],
  [
    "cyberattack",
    "cyberattack, data breach, breach @data, ransomware attack, hack",
    "hack @data, breach @data, break into @data",
  ],
  ["deployment", "deployment, airlift", "deploy"],
  [
    "sanction",
    "sanction, penalty >of/against @inspector, embargo, tariff, license suspension, license revocation, fine >of/against @regulator, censure @chamber",
    "fine @regulator, fin @regulator, propose @inspector ~penalties, propose @inspector ~penalty, propose @inspector ~fine, cite @inspector ~violations, cite @inspector ~violation, revoke %permitted, suspend %permitted, pull %permitted, censure @chamber, reprimand @chamber",
  ],
];
