import { words } from "../../word-list.ts";

/** The companies that clues of mishaps are tied to, or kept from, by lemma; other rows may name them too. */
export const MISHAP_COMPANIES: Readonly<Record<string, ReadonlySet<string>>> = {
  aircraft: words("plane jet helicopter aircraft airplane chopper balloon glider airliner cessna"),
  unearthed: words("body bodies remains skeleton corpse grave bomb bones wreckage box"),
  /** What is dated by when it is made public. */
  reviews: words("audit investigation inquiry review probe"),
  footage:
    words(`video footage recording recordings audio tape tapes email emails report reports document documents record records memo letter transcript
    transcripts photo photos findings audit name names results`),
  custody: words(
    "jail prison inmate inmates prisoner prisoners custody detainee detainees cell worker workers suspect protester man woman",
  ),
  night: words("city town block county power grid neighborhood house home"),
  river: words("river creek foot feet inch"),
  fists: words("school fair bar club fists student police hospital inmate prison jail"),
  inmates: words("inmate prisoner jail prison detainee"),
  /** What a company or a team takes elsewhere. */
  works: words(
    "headquarters operation operations plant production work jobs team franchise office offices press presses line factory",
  ),
  narcotics: words(
    "marijuana cocaine drug drugs steroid steroids alcohol doping banned substance meth heroin fentanyl",
  ),
  ballotbox: words("primary election caucus vote percent poll nominee nomination campaign points race"),
  tenants: words(
    "tenant tenants resident residents people family families patient patients inmate inmates student students evacuee evacuees",
  ),
  fleet: words("fleet plane planes jet jets helicopter helicopters aircraft flight flights airline"),
  game: words("deer duck treasure bear job scavenger egg witch elk turkey"),
  permitted: words("license licence permit certification accreditation registration charter"),
  inspector: words("osha epa inspector inspectors agency regulator regulators department state officials"),
  /** What breaks between people. */
  ties: words("party relation relations between family church friendship alliance"),
  rescued: words(
    "rescue rescuer helicopter coast lifeboat crew passenger hiker climber water river sea roof rubble wreckage boat firefighter flood",
  ),
  /** What goes missing that is nobody. */
  goods: words(
    `dollar pound euro million money cash fund funds file record gun weapon document evidence laptop equipment item artwork painting ballot`,
  ),
  removed: words("flight plane border custody immigration airport agent officer judge court jail arrest convict"),
  driven: words("force order drive flee evacuate displace"),
  recalled:
    words(`vehicle car truck product food meat beef chicken lettuce toy drug medicine battery airbag milk formula egg cheese bag pound unit crib
    stroller heater helmet tire`),
  barrier:
    words(`levee dam bridge wall dike roof building river tower mine road mine ceiling balcony crane stage floor scaffolding tunnel house apartment
    condo stadium footbridge overpass flyover walkway scaffold grandstand canopy pier deck warehouse church facade garage`),
  crowd: words("people passenger man woman child crash blast attack explosion fire quake"),
  prize: words("award prize medal oscar nobel trophy honor honour"),
  ground: words("volcano ash lava crater"),
  vessel: words("ship boat ferry vessel sailor trawler tanker freighter barge yacht tug passenger captain aboard"),
  data: words("computer account data email system network website password"),
  /** What a leak lets out that is no substance. */
  secrets: words(
    "document memo email draft information classified secret reporter press whistleblower intelligence opinion supreme roof rain",
  ),
  gas: words(
    "ammonia chlorine methane gas fume fumes vapor vapour smoke chemical radiation steam carbon sulfur hydrogen propane",
  ),
  /** What runs into things, or is run into. */
  mover: words(
    "car truck bus lorry van pickup suv sedan train tram trolley vehicle motorcycle bicycle bike ferry ship boat vessel trawler barge freighter tanker yacht tugboat plane helicopter flatbed semi tractor trailer " +
      "ambulance taxi cab coach minivan minibus jeep motorist driver locomotive tractor-trailer forklift reef ledge shoal sandbar iceberg pedestrian cyclist bicyclist motorcyclist jogger guardrail",
  ),
  /** What strikes and hits things without driving into them. */
  weather:
    words(`storm tornado hurricane wind lightning hail flood bomb missile rocket shell bullet drone gunfire stone rock tree attack tariff recession
    virus price union worker strike police`),
  /** What a car hits that is no thing. */
  measures: words(
    "mile mph kph kilometer kilometre degree percent dollar market road street showroom brake shelf snag rate record high low mark",
  ),
  taser: words("taser tasers stun"),
  missing: words(
    `missing police search searcher rescuer sheriff volunteer body boy girl hiker kayaker last walk walker hike climber swimmer camper helicopter`,
  ),
  remains: words(
    "body remains skeleton corpse ballot ballots grave bomb grenade artifact fossil bone bones shipwreck wreckage",
  ),
  evidence: words("evidence court judge jury study report guilty audit review"),
  ambulance: words("ambulance patient flight plane"),
  regulator:
    words(`regulator agency osha epa administration inspector violation commission department company council court safety environmental utility firm
    pay cite watchdog authority`),
  pipe: words("main pipe pipeline dam levee dike reservoir"),
  armed:
    words(`gun gunman rifle pistol handgun shotgun weapon bullet shot police officer deputy trooper robber robbery store shop suspect victim ceiling
    shooter sniper soldier crowd armed wound kill hit`),
  /** What a team waits for. */
  scoring: words("win winless goal title victory season team club league lion tiger end snap"),
  violence: words(
    "gunmen attackers militants rebels kill killed dead die wound wounded injure injured victim gunman attacker assailant suspect police knife bomb bomber bombing gun rifle shoot shooting " +
      "soldier troop military militant rebel insurgent terror terrorist terrorism extremist jihadist massacre hospital hostage missile rocket drone suicide " +
      "mosque embassy consulate nightclub airport sexual rape stab stabbing arrest beat armed arson fire vandal smash machete hammer dog shark sheriff officer",
  ),
  words: words("campaign ad record debate speech rhetoric verbal candidate rival"),
  paper: words("bill measure amendment legislation proposal deal"),
  illness:
    words(`virus flu outbreak disease infection infect sick ill illness patient cholera plague epidemic pandemic coronavirus covid measles ebola horse
    cattle cow pig poultry bird hen flock herd health`),
  /** A landslide of votes. */
  polls: words("win won victory vote voter election electoral ballot poll margin candidate"),
  /** Called an epidemic by whoever fights them. */
  vices: words("drug opioid heroin fentanyl gun violence obesity crime loneliness overdose"),
  thunder: words("thunder show spotlight scene heart hearts limelight base kiss glance glances thing"),
  gunned: words("gun gunman rifle pistol shotgun weapon bullet gunfire sniper shooter armed round rounds"),
  substance:
    words(`oil gas fuel diesel gasoline crude chemical acid sewage waste water pipeline tank tanker plant toxic radioactive gallon barrel creek methane
    ammonia chlorine beach cleanup clean`),
  toxic: words(
    "oil gas fuel diesel gasoline crude chemical acid sewage tanker toxic radioactive methane ammonia chlorine pipeline",
  ),
  burning: words(
    "home house building acre forest brush barn car vehicle firefighter firefighters fire flame store warehouse church",
  ),
  flames: words("fire flame blaze wildfire"),
  bomb: words("bomb device bomber car truck plant gas building grenade rocket shell mine tank suicide plane shuttle"),
  vehicle:
    words(`car truck bus plane train helicopter vehicle motorcycle driver pilot jet aircraft suv bike boat flight passenger pickup van trailer airliner
    locomotive rail track tree road highway`),
  gun: words(
    "police officer gun gunman man woman boy girl teen teenager dead kill wound die death victim suspect deputy rifle pistol bullet hospital murder arrest chest head " +
      "leg neck protester student soldier shooter sniper assailant robber",
  ),
  crowds: words("migrant refugee call letter email complaint money request immigrant tourist ad visitor with"),
};
