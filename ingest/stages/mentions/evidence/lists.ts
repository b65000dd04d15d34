import { words } from "../../word-list.ts";

/** **Source:** English and Spanish place names. */
export const PLACE_OPENINGS = words(
  `lake mount mt mt. fort ft. port san santa st. saint los las el la rio cape isle puerto villa glen point pointe camp`,
);

export const PLACE_ENDING =
  /[a-z]{3}(?:ville|burgh|burg|shire|stead|minster|wick|abad|pur|grad|istan|haven|chester|mouth|borough|port|dale|bury)$/;

/** Last words of names that no node of the record is made for. **Source:** English usage. */
export const OTHER_HEADS = words(
  `act acts bill law laws open cup marathon championship championships olympics games war wars award awards prize day week
  month festival treaty agreement accord accords deal protocol amendment constitution bible summit primary election
  elections tournament prix trophy masters series season virus index plan program initiative report code rule rules
  era age revolution crisis movement show album tour crown medal theorem syndrome disease fever hurricane storm version
  edition model resolution clause title chapter section pact debate eve language visa challenge project campaign`,
);

/** What teams call themselves behind or instead of their town or school. **Source:** American and British sport. */
export const NICKNAMES = words(
  `aggies angels anteaters avalanche aztecs badgers bearcats bears beavers bengals billikens blackhawks blues bobcats boilermakers
  braves brewers broncos browns bruins buccaneers buckeyes bucks buffaloes bulldogs bulls canadiens canucks cardinals cavaliers
  celtics chargers chiefs clippers colts comets commodores cornhuskers cougars cowboys cubs cyclones demons devils diamondbacks
  dodgers dolphins dons ducks dukes eagles falcons fighters flames flyers friars gamecocks gators giants grizzlies gunners
  hawkeyes hawks hokies hoosiers hornets hotspur hurricanes huskers huskies indians islanders jaguars jayhawks jets kings
  knights kraken lakers lancers leopards lightning lions lobos longhorns magpies mariners marlins mavericks mets midshipmen
  minutemen monarchs mountaineers mustangs nationals nets nittany nuggets oilers orioles owls pacers packers padres panthers
  patriots pelicans penguins phillies phoenix pioneers pirates pistons predators raiders ramblers rams rangers raptors ravens
  rays razorbacks rebels redhawks reds redskins rockets rockies royals sabres saints scarlet seahawks seminoles senators sharks
  sixers sooners spartans spurs stags steelers stars suns terrapins texans thunder tigers timberwolves titans toreros trojans
  twins utes vikings volunteers warriors wildcats wizards wolfpack wolverines wolves yankees zips`,
);

/** Words of reports about matches. **Source:** sports news. */
export const SPORT_WORDS = words(
  `touchdown touchdowns quarterback yards inning innings homer halftime rebounds playoff playoffs season goalkeeper striker midfielder
  goal goals scored semifinal semifinals quarterfinal quarterfinals coach league match innings wicket wickets batsman seed
  tournament champion championship defender winger offense penalty rookie freshman victory defeat`,
);
