import { fullForms } from "./nicknames.ts";

/**
 * Frequent given names and surnames: how many of 100,000 bear one at least, in powers of two, then the names. Source: US Census Bureau, name
 * files of 1990 (through PyPI `names` 0.3.0), public domain; given names by the sex that bears them more often.
 */
const GIVEN = `
2048 david james john mary michael robert william
1024 charles christopher joseph linda patricia richard thomas
512 andrew anthony barbara betty brian carol daniel donald donna dorothy edward elizabeth eric frank gary george helen jason jeffrey
512 jennifer jose karen kenneth kevin larry lisa margaret maria mark matthew michelle nancy paul ronald ruth sandra scott sharon stephen
512 steven susan timothy
256 adam albert alice amanda amy angela ann anna arthur ashley benjamin beverly brandon brenda bruce carl carolyn catherine cheryl
256 christina christine cynthia deborah debra denise dennis diane doris douglas evelyn frances gerald gloria gregory harold heather henry
256 jack janet janice jean jerry jessica joan joe jonathan joshua joyce juan judith judy julie justin katherine kathleen kathy keith kelly
256 kimberly laura lawrence marie martha melissa mildred nicholas nicole pamela patrick peter ralph raymond rebecca roger rose roy ryan
256 samuel sarah shirley stephanie tammy teresa terry theresa virginia walter willie
128 aaron alan alexander alfred alicia allen amber andrea anita anne annie antonio april barry beatrice bernice bertha billy bobby bonnie
128 bradley bryan carlos carmen carrie cathy chad charlotte chris cindy clara clarence connie craig crystal curtis dale danielle danny
128 darlene dawn debbie diana dolores don earl eddie edith edna edwin elaine eleanor ellen emily emma erica erin ernest esther ethel
128 eugene eva florence francis fred frederick gail geraldine gladys glenn grace harry hazel herbert howard irene jacob jacqueline jamie
128 jane jeff jeffery jeremy jesse jesus jill jimmy joann joanne joel johnny josephine juanita julia kathryn kim kyle lauren lee leonard
128 leslie lillian lois lori lorraine louis louise lucille luis lynn manuel marilyn marjorie martin marvin megan melvin michele mike
128 monica nathan norma norman paula pauline peggy philip phillip phyllis rachel randall randy ray regina rhonda ricky rita robin rodney
128 rosa ruby russell sally sara sean shannon shawn sheila sherry stanley steve suzanne sylvia thelma tiffany tina todd tony tracy travis
128 troy valerie veronica victor victoria vincent wanda wayne wendy
64 adrian agnes alex allison alma alvin ana andre angel annette arlene arnold audrey becky ben bernard bessie beth bill billie bobbie brad
64 brandy brent brett brittany calvin carla carole caroline cassandra cecil charlene charlie chester christian christy claude claudia
64 clifford clinton clyde colleen constance corey cory courtney dan dana darrell darren darryl dean deanna delores derek derrick dianne
64 dora duane dustin edgar eileen ella elmer elsie erik felicia fernando floyd francisco franklin gabriel gene georgia gertrude gilbert
64 gina glen glenda gordon greg gwendolyn harvey hector heidi herman hilda holly ida irma jackie jared javier jay jeanette jeanne jennie
64 jenny jerome jessie jim jo jon jorge joy june karl katie kay kristen kristin kristina laurie leah lena leo leon leona leroy lester
64 lewis lillie lloyd lonnie loretta lucy lydia mabel marc marcia marcus margie marian mario marion marlene marsha mathew mattie maureen
64 maurice maxine melanie melinda micheal miguel milton minnie miriam mitchell myrtle naomi natalie nathaniel neil nellie nina nora olga
64 oscar patsy pearl pedro penny priscilla rafael ramon raul reginald renee ricardo rick roberta roberto roland ron ronnie rosemary ruben
64 sam samantha shane sonia stacey stacy stella sue tamara tanya tara ted terri theodore tim tom tommy toni tonya tracey tyler tyrone
64 vanessa velma vera vernon vicki vickie viola violet vivian warren wesley wilma yolanda yvonne zachary
`;

const SURNAMES = `
512 brown johnson jones smith williams
256 anderson davis harris jackson martin miller moore taylor thomas thompson white wilson
128 adams allen baker campbell carter clark collins edwards evans garcia gonzalez green hall hernandez hill king lee lewis lopez martinez
128 mitchell nelson parker perez phillips roberts robinson rodriguez sanchez scott stewart turner walker wright young
64 alexander bailey barnes bell bennett boyd brooks bryant burns butler cole coleman cook cooper cox crawford cruz diaz dixon ellis fisher
64 flores ford foster freeman gibson gomez gonzales gordon graham gray griffin hamilton harrison hayes henderson henry hicks holmes howard
64 hughes hunter james jenkins jordan kelly kennedy long marshall mason mcdonald morales morgan morris murphy murray myers ortiz owens
64 patterson perry peterson porter powell price ramirez ramos reed reyes reynolds rice richardson rivera robertson rogers ross russell
64 sanders shaw simmons simpson stevens sullivan torres tucker wallace ward warren washington watson webb wells west wood woods
32 alvarez andrews armstrong arnold austin baldwin ball banks barber barker barnett barrett bates beck benson berry bishop black bowen
32 bowman bradley brewer burke burton bush byrd caldwell carlson carpenter carr carroll castillo castro chambers chandler chapman chavez
32 craig cummings cunningham curry curtis daniel daniels davidson dawson day dean douglas duncan dunn elliott ferguson fernandez fields
32 fleming fletcher fowler fox franklin frazier fuller gardner garrett garza george gilbert grant graves greene gregory griffith gutierrez
32 guzman hale hansen hanson hardy harper hart harvey hawkins haynes herrera hines hoffman holland holt hopkins horton howell hubbard
32 hudson hunt jacobs jennings jensen jimenez johnston keller kelley kim knight lambert lane larson lawrence lawson leonard little love
32 lowe lucas lynch lyons matthews may mccoy mcdaniel mckinney medina mendez mendoza meyer miles mills montgomery moreno morrison mullins
32 munoz neal newman nguyen nichols norris obrien oliver olson page palmer parks payne pearson pena perkins peters pierce powers ramsey
32 ray reeves reid rhodes richards riley rodriquez romero rose ruiz ryan salazar santiago schmidt schneider schultz sharp shelton silva
32 sims snyder soto spencer stanley steele stephens stone sutton terry valdez vargas vasquez vaughn wade wagner walsh walters watkins
32 watts weaver weber welch wheeler williamson willis wolfe
`;

/** People of one name in so large a country as the US from which on news of two places means two as often as one. */
const MANY = 500;
/** The people of one sex among whom given names were counted. */
const COUNTED = 125_000_000;
const SHARE = 100_000;

const given = sharesIn(GIVEN);
const surnames = sharesIn(SURNAMES);

/** Whether a given name is one that a good many people bear. */
export function isFrequent(name: string): boolean {
  return shareOf(name) > 0;
}

/** "John Brown" and "Mike Green", but neither "Ximena Green" nor "John Oakhollow". */
export function isCommonName(first: string, surname: string): boolean {
  return (COUNTED * (shareOf(first) / SHARE) * (surnames.get(surname) ?? 0)) / SHARE >= MANY;
}

/** Of a short form the share of what it most often stands for. */
function shareOf(name: string): number {
  return Math.max(0, ...[name, ...fullForms(name)].map((one) => given.get(one) ?? 0));
}

function sharesIn(table: string): ReadonlyMap<string, number> {
  const rows = table
    .trim()
    .split("\n")
    .map((row) => row.split(" "));
  return new Map(rows.flatMap(([share, ...names]) => names.map((name) => [name, Number(share)] as const)));
}
