/** Organisations whose acronym texts give without the full form. The lexicon has more. */
export const ORGANISATION_ACRONYMS = `
  AAAS AAP ABC ACC ACLU ADB AFC AFDB AFL AFP AIIB AL AMD ANC AP APEC APF ASEAN ASEM AU BASF BBC BCB BCCI BFF BGB BIRD BJP BMW BNP BRAC BRICS
  BTRC BUET CAF CBS CCTV CDC CEPAL CERN CFR CIA CNN CNRS CONCACAF CONMEBOL CPI CPTPP CSIS CSTO DARPA DEA DHL DHS DMP EADS EASA EBRD ECB ECLAC
  ECNEC ECOWAS EEC EFE EFTA EPA ESA ESPN ETA EU EUROPOL EZLN FAA FAO FARC FBI FCC FDA FDIC FEMA FIA FIBA FIFA FMI FPT FSB G7 G8 G20 G77 GCC GM
  GMC HSBC IAEA IATA IBM ICAO ICC ICDDR ICRC IDB IEA IEEE IFC ILO IMF IMO INE INTERPOL IOC IOM IPCC IRA IRS ISIL ISIS ISO ISRO ITU ITV JICA
  KFC KGB KOICA LG LVMH MGM MI5 MI6 MIT MLB MLS MSF MTV NAACP NAFTA NASA NASCAR NATO NBA NBC NCAA NFL NHL NHS NHTSA NIH NOAA NPR NSA NSF NYPD
  OAPEC OAS OCDE OEA OECD OIC OIT OMC OMS ONU OPCW OPEC OPEP OSCE OTAN OXFAM PAHO PAN PBS PKK PLA PLO PRD PRI PSG PSOE PVN RAB RAF RAI RBI RCA
  RCEP RSF SAARC SADC SAP SBI SCO SEATO SEC TLCAN TIB TMC TPP TSMC UAW UBND UCLA UEFA UN UNAM UNASUR UNCTAD UNDP UNEP UNESCO UNFPA UNHCR UNICEF
  UNIDO UNODC UNRWA UPI USAID USDA USGS USMCA USTR VCCI VFF VNA VOV VTV WFP WHO WIPO WTO WWF YMCA`;

/** Capitals that no organisation is called by: what stands before them in brackets is none either. */
export const OTHER_ACRONYMS = `
  AC AD ADN AFAIK AI AIDS ALS AM API ARN ASAP ATM ATP BA BC BCE BSC CAD CC CD CE CEO CFO CGI CO2 COO COVID CPU CRISPR CRM CSS CT CTO CV DC DDT DIY
  DJ DNA DUI DVD ECG EEG EMP ERP ESL EV FAQ FDI FM FTA FTP FYI GDP GHG GMO GMT GNI GNP GNSS GPA GPS GPU HD HDI HDL HDMI HDTV HIV HP HQ HR HTML
  HTTP IA ID IDE IOT IP IPA IPO IQ ISBN IT IVA IVF KPI LAN LCD LED LGBT LGBTQ LIBOR LNG LP LSD LTD MA MBA MD MHC MOU MP MPEG MPG MRI MRNA MSC
  MVP NB NGO NGOS NMR NO NP NPV OK ONG ODA OP OS OTC PC PCR PDF PE PH PHD PIB PIN PM PMI POW PPP PR PSI PVC QA QR RAM REM RGB RNA ROM RPG RPM
  RSS SARS SAT SDG SDGS SI SIDA SIM SME SMES SMS SOS SQL SR SUV TB TCP TNT TV UFO UHF UI UK UNIX UPC URL US USA USB USD USSR UTC UV VAT VHF VIP VR
  WEB WWI WWII XML`;

/** Companies, media, clubs and movements whose name does not say what they are, in Latin letters. */
export const ORGANISATION_NAMES = `
  adidas airbnb airbus al_jazeera al_shabaab alibaba alphabet_inc american_express apple aramco associated_press astrazeneca atlético_de_madrid
  bayern_munich bayern_múnich bloomberg boca_juniors boeing boko_haram bp bskyb bundesbank bundeswehr carrefour chevron chrysler citigroup cnn
  deutsche_bank disney ebay eni ericsson exxon exxonmobil facebook fatah fiat forbes gazprom generalitat gestapo goldman_sachs google
  grameenphone greenpeace hamas harrods hezbollah hezbolá honda huawei hyundai iberdrola ikea inditex infosys intel jpmorgan juventus
  khmer_rouge lazada lenovo lockheed_martin lufthansa luftwaffe lukoil manchester_city manchester_united mastercard mcdonald meta_platforms
  microsoft mitsubishi moderna mossad motorola nestlé netflix nike nissan nokia novartis openai oracle panasonic paypal pemex
  pepsico petrobras petrovietnam peugeot pfizer porsche qantas real_madrid renault repsol reuters river_plate rosneft samsung sanofi
  shopee siemens softbank sony spacex spotify starbucks stasi taliban talibán tass telefónica tencent texaco thomson_reuters
  ticketmaster toshiba totalenergies toyota twitter uber unilever universal_music vietjet vietnam_airlines viettel vinamilk vinfast
  vingroup vodafone volkswagen volvo walmart wehrmacht wikileaks wikimedia wikipedia xiaomi xinhua yahoo youtube human_rights_watch médecins_sans_frontières
  oxfam save_the_children west_ham tottenham_hotspur arsenal`;
