import type { NameWords } from './name-words.js';

export const english: NameWords = {
  offices: `
    president vice_president premier minister chancellor secretary undersecretary ambassador envoy consul governor mayor senator
    congressman congresswoman representative speaker chairman chairwoman chairperson chair director commissioner commander general
    colonel major captain lieutenant sergeant admiral marshal king queen prince princess emperor empress sultan shah tsar czar emir
    duke duchess earl baron lord lady sir dame pope cardinal archbishop bishop rabbi imam ayatollah patriarch judge justice
    prosecutor attorney_general professor dean rector provost founder co_founder ceo cfo cto coo chief_executive chief_executive_officer
    spokesman spokeswoman spokesperson leader head coach counselor counsellor coordinator inspector superintendent editor curator
    diplomat poet writer author novelist physicist chemist biologist mathematician philosopher historian economist scientist engineer
    architect actor actress singer composer painter artist sculptor journalist lawyer activist businessman businesswoman entrepreneur
    inventor explorer theologian astronomer geologist psychologist sociologist anthropologist playwright filmmaker photographer
    musician guitarist quarterback linebacker footballer striker goalkeeper cricketer midfielder researcher naturalist botanist
    missionary politician dissident dancer comedian producer presenter scholar treasurer lawmaker first_lady caliph khan
    viceroy statesman academic surgeon virologist epidemiologist analyst manager`,
  officeModifiers: `
    prime deputy vice foreign finance defence defense interior home health education trade environment energy agriculture labour
    labor chief executive managing acting former assistant associate senior opposition party house senate state federal
    national supreme crown grand lord lady high permanent special team police army navy rear brigadier lieutenant first co ex
    attorney financial operating technology commerce economy transport culture tourism justice prime_minister current outgoing
    incumbent late majority minority`,
  honorifics: 'mr mrs ms miss mx dr prof rev fr hon gen col capt lt sgt adm sen rep gov pres messrs comrade',
  officeLinks: 'of for to at',
  companions: `
    counterpart brother sister wife husband son daughter father mother uncle nephew cousin grandson teammate predecessor successor
    colleague friend rival lineman hero`,
  personVerbs: `
    said says told tells affirmed stressed emphasised emphasized argued wrote writes believed claimed explained declared recalled
    replied remarked commented insisted joked was_born was_educated was_elected born died married studied painted sang starred invented discovered graduated resigned
    coined composed who himself herself testified thought`,
  personLinks:
    'de del de_la de_las de_los van van_der van_den von von_der da do dos du di bin bint ibn al el der den ter',
  organisationHeads: `
    bank committee ministry university party agreement organisation organization company corporation corp inc ltd limited llc llp plc institute
    institution college school academy association society foundation council commission agency authority administration department
    bureau office federation union alliance league movement congress parliament assembly senate court tribunal embassy consulate
    conference convention partnership cooperation co_operation forum fund trust group club team service services board chamber
    hospital clinic brewery brotherhood squadron battalion corps fleet house church mosque museum library laboratory laboratories press news times post journal newspaper herald tribune gazette chronicle telegraph observer guardian airlines airways
    motors industries systems technologies pictures studios records partners brothers enterprises holdings network broadcasting
    brigade regiment force forces army navy police guard guards front coalition treaty pact secretariat directorate consortium
    orchestra seminary synod legislature cabinet treasury exchange united fc cf afc nations initiative centre center station
    secretariat workers watch observatory`,
  organisationNames:
    'parliament congress senate bundestag knesset duma kremlin interpol politburo federal_reserve',
  organisationKinds:
    'broadcaster carmaker automaker planemaker drugmaker chipmaker retailer startup airline brewer publisher conglomerate insurer lender',
  organisationWords: '',
  organisationLinks: 'of for on and the',
  conjunctions: 'and',
  placeHeadsBefore: 'lake mount cape port fort gulf bay strait isle river sea mt',
  placeHeadsBehind: `
    river lake sea ocean bay gulf strait channel island islands peninsula mountain mountains hill hills valley desert forest delta
    canyon falls canal city town village county province district prefecture state republic kingdom street avenue road boulevard
    square park garden gardens bridge airport harbour harbor port beach coast reef basin plateau range highway freeway tunnel tower
    palace castle stadium cathedral temple abbey territory region shire archipelago creek plaza`,
  placeKinds:
    'city town village county province district prefecture state republic kingdom territory region shire avenue road street',
  otherHeads: `
    war wars battle act law laws bill award awards prize prizes medal cup bowl day week festival games olympics revolution theory
    effect principle theorem code edition album song bible book magazine movie film series show season era age period dynasty empire
    century people peoples language road_map plan project programme program crisis day days night christmas easter
    ii iii iv vi vii viii revolt rebellion uprising crusade crusades massacre incident affair scandal championship championships
    tour open trophy idol flight class mission apollo renaissance enlightenment studies code protocol law rights
    constitution declaration charter amendment doctrine virus disease syndrome system engine machine`,
  placeLinks: 'in at near from to of into across around outside inside throughout towards',
  agents: 'by',
  articles: 'the a an',
  genericWords: '',
  commonHeads: '',
  notNames: '',
};
