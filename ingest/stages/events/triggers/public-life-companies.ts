import { words } from "../../word-list.ts";

/** The companies that clues of public life are tied to, or kept from, by lemma; other rows may name them too. */
export const PUBLIC_COMPANIES: Readonly<Record<string, ReadonlySet<string>>> = {
  water: words("water boil tap sewage bacteria coliform main"),
  jobs: words("job jobs position positions post posts worker workers staff role roles employee employees"),
  /** Whoever is sent away from a post. */
  holder:
    words(`director chief manager superintendent principal coach officer teacher employee clerk him her them administrator deputy trooper sergeant
    lieutenant captain guard nurse worker staffer aide firefighter paramedic instructor professor dean bus driver attorney lawyer assistant
    supervisor treasurer engineer pastor coaches who`),
  /** Nobody but who is named, or stands for one. */
  somebody: words("him her them"),
  students: words("student students pupil pupils classmate classmates senior seniors"),
  employees:
    words(`worker workers employee employees nurse nurses driver drivers machinist machinists miner miners staff crew crews teacher teachers clerk
    clerks janitor janitors member members`),
  /** Who makes rules for a town. */
  zoning:
    words(`council alderman aldermen board commission supervisor supervisors commissioner commissioners planning zoning trustee trustees selectman
    selectmen`),
  chambers: words("house senate assembly legislature parliament council committee chamber chambers"),
  permits: words(
    "permit variance rezoning application license licence request appeal plan project subdivision waiver exemption zoning",
  ),
  rules: words("ban ordinance rule law policy tax fee moratorium curfew statute act requirement mandate order"),
  contest: words("race contest campaign primary election runoff"),
  camp: words(`encampment camp camps encampments tent tents shelter homeless squatter squatters tenants tenant resident residents people family families
    building apartment apartments`),
  veto: words("veto"),
  encamped: words("encampment camp tents homeless"),
  /** What is shut for good, or opened. */
  plants:
    words(`tannery mill plant factory cannery foundry mine hospital school library store restaurant clinic theater theatre bridge station shelter
    museum prison jail refinery brewery hotel bank newspaper bakery shipyard pool mall center centre depot`),
  house: words(
    "house home mill barn church building school warehouse plant apartment hotel store boat car truck tank tanker pipeline",
  ),
  property: words(
    "course land building property hospital mill plant company newspaper team station site parcel tract school hotel utility",
  ),
  occasion:
    words(`event festival parade concert fair meeting hearing rally vote election trip visit tour class classes game match service flight flights
    fireworks ceremony show race marathon march strike debate session`),
  /** Who hires one fills no post. */
  counsel: words("counsel lawyer attorney"),
  post: words(`director chief secretary minister manager judge commissioner ambassador ceo chair president superintendent interim acting coach head captain
    successor post court justice cabinet confirm confirmation seat general`),
  service:
    words(`bed lane interstate freeway school road bridge office plant factory store hospital border park library town airport highway street mine
    shelter ward unit clinic centre center mill refinery smelter nursery pool restaurant depot care pub bakery cinema`),
  office: words("mayor governor senate congress president council office house sheriff minister re-election"),
  chamber:
    words(`council board commission senate house congress committee parliament legislature lawmaker legislator senator councilman councilwoman
    councilmember councillor councilor alderman aldermen councilmen selectman selectboard commissioner trustee supervisor assembly panel member
    shareholder bill measure ordinance resolution amendment ballot referendum`),
  labor:
    words(`worker union labor labour pay company cannery teacher nurse contract driver picket employee wage dockworker longshoreman stevedore machinist
    miner firefighter doctor railroader autoworker mill steelworker farmworker writer actor walkout staff crew janitor`),
  firm: words("company firm share stake bank billion million rival"),
  product: words(
    "product phone device service rocket satellite model computer campaign missile line laptop scheme programme program initiative app",
  ),
  council: words(
    `council board commission committee trustee supervisor commissioner councilman councilwoman councillor alderman selectman mayor agenda`,
  ),
  ballots: words("ballot vote election candidate clerk precinct margin"),
  papers: words("ballot ballots"),
  /** Who talks until they agree. */
  sides:
    words(`union contract negotiator mediator mediation strike peace ceasefire truce trade tariff company side agreement negotiate negotiation wage pay
    teacher nurse employer management arbitrator merger nuclear hostage treaty bargaining rebel coalition delegation`),
  chat: words("about"),
  building: words(
    "building house home school hotel church mill factory tower block bridge bulldozer crew theater theatre barn mall hall station",
  ),
  derby: words("derby"),
  race: words("mayoral race incumbent challenger election runoff seat ballot gubernatorial precinct legislative"),
  leaders:
    words(`council board commission committee leader minister president premier governor chancellor ambassador delegation ministers union negotiator
    trustee`),
  since: words("since when before after once until"),
  volunteer: words("volunteer volunteers litter park river creek trash"),
  candidate: words(
    `president presidential governor senate senator mayor candidate nominee congress race campaign election republican democrat democratic`,
  ),
  leadership: words(
    "director chief secretary minister manager judge commissioner ambassador ceo chair president superintendent executive boss chairman chairwoman treasurer principal leader mayor " +
      "councillor councilor governor adviser advisor spokesman spokeswoman mp lawmaker head coach captain",
  ),
  guns: words("shot gun bullet rocket missile squad range line engine shell crowd protester live"),
  /** What is fired that is nobody: "officers fired their weapons". */
  arms: words(
    "shot gun gunman shooter sniper at upon into bullet rocket missile weapon round pistol rifle taser handgun shotgun projectile",
  ),
  /** What a government that is shut down lacks. */
  treasury: words("government federal spending funding congress"),
  market: words("stock share market price dollar bond oil relief wall nasdaq investor equity"),
  voters: words("voter voters electorate"),
  coverage: words("coverage insurance skill skills taste reputation citizenship information knowledge nickname"),
  tally: words("percent share popular electoral delegate black white latino hispanic evangelical female male"),
  party:
    words(`democratic democrat republican gop party presidential senate gubernatorial reelection re-election campaign labour conservative liberal
    primary national white nomination presidency`),
  stage: words(
    `presidential candidate republican gop democratic moderator moderate televised primary nominee night rival challenger incumbent podium`,
  ),
  topic: words("over about policy public national heated ongoing floor"),
  street: words("protester demonstrator crowd capitol square street outside park hundred thousand dozen steps"),
  /** What is shut without being closed to anybody: "shut off the gas", "with the windows shut". */
  valves: words("off valve tap gas window windows door doors eye eyes mouth"),
  case: words(`appeal application case claim charge lawsuit complaint motion suit criticism concern suggestion notion idea allegation report rumor number
    poll survey worry question it petition license licence sentence service`),
  routine: words(
    "home house hospital doctor emergency clinic dental medical website web page store conjugal repeat per person",
  ),
  music: words("band album concert song music singer guitar festival golf pga bus walking guided book"),
  road: words("corner bend curve turn traffic road"),
  standing: words(
    "violate violation breach interstate lease prenuptial nondisclosure confidentiality license user gentleman",
  ),
  land: words("israeli jewish palestinian west bank build building village town colonial early"),
  bargain: words("deal balance chord blow agreement accord tone compromise pose"),
  levy: words("levy bond measure referendum amendment proposal tax"),
};
