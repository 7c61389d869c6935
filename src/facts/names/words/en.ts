import type { NameWords } from './name-words.js';

export const english: NameWords = {
  offices: `
    president vice_president premier minister chancellor secretary undersecretary ambassador envoy consul governor mayor senator
    congressman congresswoman representative speaker chairman chairwoman chairperson chair director commissioner commander general
    colonel major captain lieutenant sergeant admiral marshal king queen prince princess emperor empress sultan shah tsar czar emir
    duke duchess archduke archduchess grand_duke grand_duchess earl baron lord lady sir dame pope cardinal archbishop bishop rabbi imam ayatollah patriarch judge justice prosecutor
    attorney_general professor dean rector provost founder co_founder ceo cfo cto coo chief_executive chief_executive_officer
    spokesman spokeswoman spokesperson leader head coach counselor counsellor coordinator inspector superintendent editor curator
    diplomat poet writer author novelist physicist chemist biologist mathematician philosopher historian economist scientist engineer
    architect actor actress singer composer painter artist sculptor journalist lawyer activist businessman businesswoman entrepreneur
    inventor explorer theologian astronomer geologist psychologist sociologist anthropologist playwright filmmaker photographer
    musician guitarist quarterback linebacker footballer striker goalkeeper cricketer midfielder researcher naturalist botanist
    missionary politician dissident dancer comedian producer presenter scholar treasurer lawmaker first_lady caliph khan viceroy
    statesman academic surgeon virologist epidemiologist analyst manager attorney archaeologist astrophysicist neuroscientist linguist
    zoologist ecologist microbiologist cosmologist seismologist climatologist meteorologist palaeontologist paleontologist
    criminologist immunologist pathologist cardiologist oncologist psychiatrist paediatrician pediatrician neurologist physician
    doctor headteacher headmaster astronaut cosmonaut sheriff constable detective magistrate solicitor barrister councillor councilman
    councilwoman alderman mp mep nun prophet evangelist batsman swimmer sprinter golfer cyclist gymnast skater skier wrestler jockey
    rapper vocalist drummer bassist pianist violinist cellist conductor soprano tenor choreographer ballerina screenwriter
    cinematographer columnist reporter correspondent broadcaster blogger essayist biographer translator critic designer illustrator
    cartoonist animator billionaire tycoon investor financier industrialist magnate philanthropist organiser organizer campaigner
    whistleblower comptroller registrar regent lyricist songwriter film_maker statistician demographer geneticist biochemist
    ornithologist entomologist oceanographer vice_captain warlord general_secretary secretary_general solicitor_general
    surgeon_general chief_justice`,
  officeModifiers: `
    prime deputy vice foreign finance defence defense interior home health education trade environment energy agriculture labour labor
    chief executive managing acting former assistant associate senior opposition party house senate state federal national supreme
    crown grand lord lady high permanent special team police army navy rear brigadier lieutenant first co ex attorney financial
    operating technology commerce economy transport culture tourism justice prime_minister current outgoing incumbent late majority
    minority`,
  honorifics: `
    mr mrs ms miss mx dr prof rev fr hon gen col capt lt sgt adm sen rep gov pres messrs comrade`,
  officeLinks: 'of for to at',
  companions: `
    counterpart brother sister wife husband son daughter father mother uncle nephew cousin grandson teammate predecessor successor
    colleague friend rival lineman hero cook chef farmer fisherman landlord merchant priest pastor pilot forward anchor banker boxer
    preacher winger bowler nurse teacher defender trainer skipper vicar monk pitcher batter suspect victim defendant resident survivor
    witness widow widower fiancé fiancée girlfriend boyfriend partner pupil student apprentice aide climber mountaineer sailor racer
    driver builder gardener carpenter baker butcher grocer hacker gunman attacker shooter`,
  personVerbs: `
    said says told tells affirmed stressed emphasised emphasized argued wrote writes believed claimed explained declared recalled
    replied remarked commented insisted joked was_born was_educated was_elected born died married studied painted sang starred
    invented discovered graduated resigned coined composed who himself herself testified thought grew_up retired lectured taught
    translated illustrated choreographed wept smiled laughed confessed pleaded surrendered fled swam dreamed loved narrated coached
    captained abdicated converted preached emigrated enlisted dedicated adapted admitted tweeted whose was_arrested was_jailed
    was_convicted was_sentenced was_acquitted was_knighted was_ordained was_crowned was_raised was_killed was_shot was_buried
    was_imprisoned was_assassinated was_executed was_exiled was_appointed was_married was_diagnosed was_hired was_sworn_in was_stabbed
    was_rescued had_died had_said has_died has_said`,
  personLinks: `
    de del de_la de_las de_los van van_der van_den von von_der da do dos du di bin bint ibn al el der den ter`,
  organisationHeads: `
    bank committee ministry university party agreement organisation organization company corporation corp inc ltd limited llc llp plc
    institute institution college school academy association society foundation council commission agency authority administration
    department bureau office federation union alliance league movement congress parliament assembly senate court tribunal embassy
    consulate conference convention partnership cooperation co_operation forum fund trust group club team service services board
    chamber hospital clinic brewery brotherhood squadron battalion corps fleet house church mosque museum library laboratory
    laboratories press news times post journal newspaper herald tribune gazette chronicle telegraph observer guardian airlines airways
    motors industries systems technologies pictures studios records partners brothers enterprises holdings network broadcasting
    brigade regiment force forces army navy police guard guards front coalition treaty pact secretariat directorate consortium
    orchestra seminary synod legislature cabinet treasury exchange united fc cf afc cska nations initiative centre center station
    workers watch observatory steel bros ag gmbh bv oyj foods pharmaceuticals pharma biotech therapeutics software semiconductor
    electronics media telecom telecommunications symphony philharmonic ensemble choir rovers wanderers hotspur athletic conservancy
    gallery conservatory registry syndicate diocese archdiocese polytechnic lyceum cooperative shipyard distillery line lines
    gendarmerie legion presidium chancellery mavericks grizzlies pelicans timberwolves blazers raptors pacers hornets hawks falcons
    panthers saints seahawks rams chargers raiders broncos chiefs texans colts titans jaguars bengals ravens steelers browns dolphins
    patriots jets eagles giants cowboys commanders lions packers vikings bears yankees dodgers cubs mets braves phillies orioles
    astros rangers mariners athletics padres brewers twins tigers royals pirates reds rockies diamondbacks marlins nationals canucks
    oilers flames canadiens bruins penguins flyers sabres blackhawks sounders warriors lakers celtics bulls bucks nuggets clippers
    pistons cavaliers organisations organizations ombudsman inspectorate constabulary militia caucus lobby guild confederation ballet
    quartet books publishing publishers publications stores supermarkets hotels resorts construction engineering shipping logistics
    freight aviation aerospace dynamics robotics solutions consulting securities investments ventures chemicals tobacco textiles
    cosmetics toys breweries comics recordings`,
  organisationNames: `
    parliament congress senate bundestag knesset duma kremlin interpol politburo federal_reserve pentagon white_house scotland_yard
    guardian economist stortinget riksdag seimas sejm oireachtas dáil rajya_sabha lok_sabha majlis`,
  organisationKinds: `
    broadcaster carmaker automaker planemaker drugmaker chipmaker retailer startup start_up airline brewer publisher conglomerate
    insurer lender company firm charity newspaper magazine tabloid website newswire news_agency think_tank manufacturer supermarket
    supermarket_chain consultancy contractor wholesaler militia rebel_group militant_group rights_group advocacy_group tech_giant
    oil_giant search_engine social_network record_label rock_band carrier shipbuilder steelmaker utility law_firm agency daily
    weekly group club`,
  organisationVerbs: `
    announced said reported warned unveiled launched acquired bought sued fined approved denied published recalled merged posted plans
    apologised apologized issued confirmed fell rose shares owns operates employs manufactures sells agreed declined`,
  organisationWords: '',
  organisationLinks: 'of for on and the',
  conjunctions: 'and',
  placeHeadsBefore: 'lake mount cape port fort gulf bay strait isle river sea mt',
  placeHeadsBehind: `
    river lake sea ocean bay gulf strait channel island islands peninsula mountain mountains hill hills valley desert forest delta
    canyon falls canal city town village county province district prefecture state republic kingdom street avenue road boulevard
    square park garden gardens bridge airport harbour harbor port beach coast reef basin plateau range highway freeway tunnel tower
    palace castle stadium cathedral temple abbey territory region shire archipelago creek plaza meadows heights springs grove dam
    reservoir quarter`,
  placeKinds: `
    city town village county province district prefecture state republic kingdom territory region shire avenue road street`,
  otherHeads: `
    war wars battle act law laws bill award awards prize prizes medal cup bowl day week festival games olympics revolution theory
    effect principle theorem code edition album song bible book magazine movie film series show season era age period dynasty empire
    century people peoples language road_map plan project programme program crisis days night christmas easter ii iii iv vi vii viii
    revolt rebellion uprising crusade crusades massacre incident affair scandal championship championships tour open trophy idol
    flight class mission apollo renaissance enlightenment studies protocol rights constitution declaration charter amendment doctrine
    virus disease syndrome system engine machine`,
  placeLinks: 'in at near from to of into across around outside inside throughout towards',
  agents: `
    by starring featuring married hired cast assassinated murdered nominated interviewed appointed succeeded`,
  possessions: `
    wife husband son daughter mother father brother sister widow death birth childhood parents grandfather grandmother novel novels
    poem poems diary painting paintings biography autobiography marriage funeral essay essays`,
  articles: 'the a an',
  genericWords: '',
  commonHeads: `
    line lines mavericks grizzlies pelicans blazers raptors pacers hornets hawks falcons panthers saints rams chargers raiders chiefs
    colts titans jaguars ravens browns dolphins patriots jets eagles giants cowboys commanders lions vikings bears braves rangers
    mariners athletics brewers twins tigers royals pirates reds nationals oilers flames penguins flyers sabres warriors bulls bucks
    nuggets clippers pistons cavaliers legion steel foods pharmaceuticals pharma biotech therapeutics software semiconductor
    electronics media telecom telecommunications athletic choir club house united times post press news systems technologies books
    publishing publishers publications stores supermarkets hotels resorts construction engineering shipping logistics freight aviation
    aerospace dynamics robotics solutions consulting securities investments ventures chemicals tobacco textiles cosmetics toys
    breweries comics recordings`,
  notNames: `according although while during after before despite meanwhile however since until unlike like though because both yet still later earlier yesterday today once among amid besides under over between within without across through throughout against alongside together instead thus hence moreover furthermore nevertheless nonetheless only even every each several many most few all another other here now never always often sometimes soon recently eventually initially originally previously subsequently currently similarly finally perhaps maybe indeed inside outside behind beside beyond near around along upon toward towards whether nor neither either unless`,
};
