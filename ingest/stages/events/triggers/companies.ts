import { words } from "../../word-list.ts";

/** The companies that clues of the lexicon are tied to, or kept from, by lemma. */
export const COMPANIES: Readonly<Record<string, ReadonlySet<string>>> = {
  court: words("judge court justice magistrate jury tribunal appeal appeals lawsuit"),
  jury: words("jury juror"),
  /** What a court clears that is nobody. */
  way: words("way hurdle path room air road courtroom name record"),
  /** Of what a court clears somebody. */
  tried: words(
    "charge count murder manslaughter wrongdoing rape assault fraud theft offence offense corruption jury court tribunal",
  ),
  ruled: words(
    "court ruling decision judge verdict conviction sentence board tribunal inspector permit injunction dismissal tribunal zoning planning",
  ),
  water: words("water boil tap sewage bacteria coliform main"),
  jobs: words("job jobs position positions post posts worker workers staff role roles employee employees"),
  /** Whoever is sent away from a post. */
  holder: words(
    "director chief manager superintendent principal coach officer teacher employee clerk him her them administrator",
  ),
  occasion: words(
    "event festival parade concert fair meeting hearing rally vote election trip visit tour class classes game match service flight flights fireworks ceremony show race marathon march strike debate session",
  ),
  /** What breaks between people. */
  ties: words("party relation relations between family church friendship alliance"),
  rescued: words(
    "rescue rescuer helicopter coast lifeboat crew passenger hiker climber water river sea roof rubble wreckage boat firefighter flood",
  ),
  /** What goes missing that is nobody. */
  goods: words(
    "dollar pound euro million money cash fund funds file record gun weapon document evidence laptop equipment item artwork painting ballot",
  ),
  removed: words("flight plane border custody immigration airport agent officer judge court jail arrest convict"),
  driven: words("force order drive flee evacuate displace"),
  hunted: words("escape escapee inmate prisoner fugitive manhunt"),
  recalled: words(
    "vehicle car truck product food meat beef chicken lettuce toy drug medicine battery airbag milk formula egg cheese bag pound unit",
  ),
  accused: words(
    "judge court prosecutor file face criminal count murder police felony jury theft assault robbery burglary fraud conspiracy possession trafficking arrest suspect jail bond misdemeanor guilty offense offence defendant lawyer intoxicated drunk drunken manslaughter homicide weapon drug rape kidnapping threat threaten battery disorderly fraudulent",
  ),
  prison: words("judge court prison jail inmate prisoner custody life year month penalty injection militant captive"),
  force: words(
    "police officer agent enforcement immigration immigrant migrant agency sheriff federal deputy troop army",
  ),
  barrier: words(
    "levee dam bridge wall dike roof building river tower mine road mine ceiling balcony crane stage floor scaffolding tunnel house apartment condo stadium footbridge overpass flyover walkway scaffold grandstand canopy pier deck warehouse church facade garage",
  ),
  /** Who hires one fills no post. */
  counsel: words("counsel lawyer attorney"),
  post: words(
    "director chief secretary minister manager judge commissioner ambassador ceo chair president superintendent interim acting coach head captain successor post court justice cabinet confirm confirmation seat general",
  ),
  service: words(
    "school road bridge office plant factory store hospital border park library town airport highway street mine shelter ward unit clinic centre center mill refinery smelter nursery pool restaurant depot care pub bakery cinema",
  ),
  law: words("bill law measure ordinance resolution amendment act legislation budget bond tax governor"),
  office: words("mayor governor senate congress president council office house sheriff minister re-election"),
  chamber: words(
    "council board commission senate house congress committee parliament legislature lawmaker legislator senator councilman councilwoman councilmember councillor councilor alderman selectman selectboard commissioner trustee supervisor assembly panel member shareholder bill measure ordinance resolution amendment ballot referendum",
  ),
  labor: words(
    "worker union labor labour pay company cannery teacher nurse contract driver picket employee wage dockworker longshoreman stevedore machinist miner firefighter doctor railroader autoworker mill steelworker farmworker writer actor walkout staff crew janitor",
  ),
  crowd: words("people passenger man woman child crash blast attack explosion fire quake"),
  prize: words("award prize medal oscar nobel trophy honor honour"),
  firm: words("company firm share stake bank billion million rival"),
  product: words(
    "product phone device service rocket satellite model computer campaign missile line laptop scheme programme program initiative app",
  ),
  ground: words("volcano ash lava crater"),
  vessel: words("ship boat ferry vessel sailor trawler tanker freighter barge yacht tug passenger captain aboard"),
  data: words("computer account data email system network website password"),
  plaintiff: words(
    "lawsuit plaintiff damage damages attorney lawyer file court sue settle settlement federal wrongful judge",
  ),
  clothes: words("wear tie jacket dark gray grey blue dress trouser pinstripe business follow bathing track law"),
  /** Who writes a review that looks into nothing. */
  critics: words("book film movie album restaurant theater theatre play critic star peer"),
  council: words(
    "council board commission committee trustee supervisor commissioner councilman councilwoman councillor alderman selectman mayor agenda",
  ),
  ballots: words("ballot vote election candidate clerk precinct margin"),
  papers: words("ballot ballots"),
  /** Who talks until they agree. */
  sides: words(
    "union contract negotiator mediator mediation strike peace ceasefire truce trade tariff company side agreement negotiate negotiation wage pay teacher nurse employer management arbitrator merger nuclear hostage treaty bargaining rebel coalition delegation",
  ),
  chat: words("about"),
  building: words(
    "building house home school hotel church mill factory tower block bridge bulldozer crew theater theatre barn mall hall station",
  ),
  derby: words("derby"),
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
  weather: words(
    "storm tornado hurricane wind lightning hail flood bomb missile rocket shell bullet drone gunfire stone rock tree attack tariff recession virus price union worker strike police",
  ),
  /** What a car hits that is no thing. */
  measures: words(
    "mile mph kph kilometer kilometre degree percent dollar market road street showroom brake shelf snag rate record high low mark",
  ),
  taser: words("taser tasers stun"),
  missing: words(
    "missing police search searcher rescuer sheriff volunteer body boy girl hiker kayaker last walk walker hike climber swimmer camper helicopter",
  ),
  remains: words(
    "body remains skeleton corpse ballot ballots grave bomb grenade artifact fossil bone bones shipwreck wreckage",
  ),
  evidence: words("evidence court judge jury study report guilty audit review"),
  ambulance: words("ambulance patient flight plane"),
  regulator: words(
    "regulator agency osha epa administration inspector violation commission department company council court safety environmental utility firm pay cite watchdog authority",
  ),
  race: words("mayoral race incumbent challenger election runoff seat ballot gubernatorial precinct legislative"),
  leaders: words(
    "council board commission committee leader minister president premier governor chancellor ambassador delegation ministers union negotiator trustee",
  ),
  since: words("since when before after once until"),
  volunteer: words("volunteer volunteers litter park river creek trash"),
  candidate: words(
    "president presidential governor senate senator mayor candidate nominee congress race campaign election republican democrat democratic",
  ),
  pipe: words("main pipe pipeline dam levee dike reservoir"),
  drug: words("drug meth cocaine heroin marijuana fentanyl lab weapon kilogram pound"),
  armed: words(
    "gun gunman rifle pistol handgun shotgun weapon bullet shot police officer deputy trooper robber robbery store shop suspect victim ceiling shooter sniper soldier crowd armed wound kill hit",
  ),
  leadership: words(
    "director chief secretary minister manager judge commissioner ambassador ceo chair president superintendent executive boss chairman chairwoman treasurer principal leader mayor " +
      "councillor councilor governor adviser advisor spokesman spokeswoman mp lawmaker head coach captain",
  ),
  guns: words("shot gun bullet rocket missile squad range line engine shell crowd protester live"),
  /** What is fired that is nobody: "officers fired their weapons". */
  arms: words("shot gun bullet rocket missile weapon round pistol rifle taser handgun shotgun projectile"),
  /** Who takes part in a trial that no court holds. */
  medicine: words(
    "patient adult participant volunteer placebo dose vaccine drug clinical study researcher treatment therapy randomized large small phase",
  ),
  /** What a government that is shut down lacks. */
  treasury: words("government federal spending funding congress"),
  /** What a team waits for. */
  scoring: words("win winless goal title victory season team club league lion tiger end snap"),
  larder: words("fridge refrigerator pantry closet kitchen larder wardrobe treasury pension fund piggy cupboard"),
  violence: words(
    "gunmen attackers militants rebels kill killed dead die wound wounded injure injured victim gunman attacker assailant suspect police knife bomb bomber bombing gun rifle shoot shooting " +
      "soldier troop military militant rebel insurgent terror terrorist terrorism extremist jihadist massacre hospital hostage missile rocket drone suicide " +
      "mosque embassy consulate nightclub airport sexual rape stab stabbing arrest beat armed arson fire vandal smash machete hammer dog shark sheriff officer",
  ),
  words: words("campaign ad record debate speech rhetoric verbal candidate rival"),
  paper: words("bill measure amendment legislation proposal deal"),
  market: words("stock share market price dollar bond oil relief wall nasdaq investor equity"),
  voters: words("voter voters electorate"),
  illness: words(
    "virus flu outbreak disease infection infect sick ill illness patient cholera plague epidemic pandemic coronavirus covid measles ebola horse cattle cow pig poultry bird hen flock herd health",
  ),
  /** A landslide of votes. */
  polls: words("win won victory vote voter election electoral ballot poll margin candidate"),
  /** Called an epidemic by whoever fights them. */
  vices: words("drug opioid heroin fentanyl gun violence obesity crime loneliness overdose"),
  thunder: words("thunder show spotlight scene heart hearts limelight base kiss glance glances thing"),
  coverage: words("coverage insurance skill skills taste reputation citizenship information knowledge nickname"),
  press: words("reporter reporters camera cameras press journalist microphone microphones"),
  gunned: words("gun gunman rifle pistol shotgun weapon bullet gunfire sniper shooter armed round rounds"),
  tally: words("percent share popular electoral delegate black white latino hispanic evangelical female male"),
  party: words(
    "democratic democrat republican gop party presidential senate gubernatorial reelection re-election campaign labour conservative liberal primary national white nomination presidency",
  ),
  stage: words(
    "presidential candidate republican gop democratic moderator moderate televised primary nominee night rival challenger incumbent podium",
  ),
  topic: words("over about policy public national heated ongoing floor"),
  street: words("protester demonstrator crowd capitol square street outside park hundred thousand dozen steps"),
  substance: words(
    "oil gas fuel diesel gasoline crude chemical acid sewage waste water pipeline tank tanker plant toxic radioactive gallon barrel creek methane ammonia chlorine beach cleanup clean",
  ),
  toxic: words(
    "oil gas fuel diesel gasoline crude chemical acid sewage tanker toxic radioactive methane ammonia chlorine pipeline",
  ),
  burning: words(
    "home house building acre forest brush barn car vehicle firefighter firefighters fire flame store warehouse church",
  ),
  /** Who searches a house for evidence, with a warrant: not rescuers, nor who looks for a job. */
  premises: words("agent detective investigator warrant fbi evidence raid inspector trooper"),
  /** What is shut without being closed to anybody: "shut off the gas", "with the windows shut". */
  valves: words("off valve tap gas window windows door doors eye eyes mouth"),
  flames: words("fire flame blaze wildfire"),
  bomb: words("bomb device bomber car truck plant gas building grenade rocket shell mine tank suicide plane shuttle"),
  vehicle: words(
    "car truck bus plane train helicopter vehicle motorcycle driver pilot jet aircraft suv bike boat flight passenger pickup van trailer airliner locomotive rail track tree road highway",
  ),
  gun: words(
    "police officer gun gunman man woman boy girl teen teenager dead kill wound die death victim suspect deputy rifle pistol bullet hospital murder arrest chest head " +
      "leg neck protester student soldier shooter sniper assailant robber",
  ),
  forum: words("court judge jury committee congress senate panel commission grand trial witness hearing oath council"),
  rulers: words("party parties coalition elite class regime junta family alliance"),
  case: words(
    "appeal application case claim charge lawsuit complaint motion suit criticism concern suggestion notion idea allegation report rumor number poll survey worry question it petition license licence sentence service",
  ),
  routine: words(
    "home house hospital doctor emergency clinic dental medical website web page store conjugal repeat per person",
  ),
  music: words("band album concert song music singer guitar festival golf pga bus walking guided book"),
  crowds: words("migrant refugee call letter email complaint money request immigrant tourist ad visitor with"),
  road: words("corner bend curve turn traffic road"),
  standing: words(
    "violate violation breach interstate lease prenuptial nondisclosure confidentiality license user gentleman",
  ),
  land: words("israeli jewish palestinian west bank build building village town colonial early"),
  bargain: words("deal balance chord blow agreement accord tone compromise pose"),
};
