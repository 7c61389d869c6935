/** Organisations whose acronym texts give without the full form. The lexicon has more. */
export const ORGANISATION_ACRONYMS = `
  AAAS AAP AARP ABC ACB ACC ACLU ADB AENA AFA AFC AFDB AFIP AFL AFP AIA AIADMK AIIB AIIMS AIMIM AIPAC AKP AL AMA AMD ANC ANSES ANU AP APC APEC
  APF ARD ASEAN ASEM ASML ATF AU AWS AXA BASF BBC BBVA BCB BCCI BFF BGB BGMEA BHXH BIDA BIDV BIRD BJP BKMEA BMA BMW BND BNG BNP BPC BRAC BRICS
  BRTA BSP BTRC BUET CAF CARICOM CBI CBO CBS CCOO CCP CCTV CDC CDU CELAC CEOE CEPAL CERN CFE CFR CFTC CGIL CGT CIA CIDH CNBC CND CNDH CNE
  CNMC CNMV CNN CNOOC CNPC CNRS COB COMIBOL CONACYT CONAGUA CONCACAF CONICET CONMEBOL CPC CPI CPLP CPTPP CSIC CSIF CSIS CSN CSTO CSU CUNY DANE
  DARPA DEA DESCO DFB DGFI DHL DHQG DHS DIAN DJI DMK DMP DNC DNCC DOJ DRDO DSCC DSE DUP DVLA DWP EAC EADS EASA EBRD ECB ECCAS ECHR ECJ ECLAC
  ECNEC ECOWAS EDF EEC EFCC EFE EFTA ELN ENAP ENTEL EPA EPFL EPR ERC ESA ESPN ETA EU EUROPOL EVFTA EVN EZLN FAA FAO FARC FBCCI FBI FCC FDA
  FDIC FDP FEMA FERC FGR FIA FIBA FIDE FIFA FIVB FMI FMLN FPT FRELIMO FSB FSLN G20 G7 G77 G8 GAO GCC GCHQ GM GMB GMC GOP GRU HAGL HBO HDND HDP
  HMRC HSBC HTC HTV HĐND IAAF IAEA IATA IBF IBM ICAO ICBC ICBF ICC ICDDR ICJ ICRC IDB IDF IEA IEEE IFC IIT ILO IMDB IMF IMO IMSS INAH INAI
  INDEC INE INEC ING INSEE INTERPOL IOC IOM IPCC IPL IPN IRA IRS ISI ISIL ISIS ISO ISRO ISSSTE ITLOS ITU ITV JAXA JICA JNE JNU KBS KCB KDDI
  KFC KGB KOICA KPMG LDP LG LIC LPGA LSE LVMH MDB MERCOSUR MGM MI5 MI6 MINUSTAH MIT MLB MLBPA MLS MPLA MQM MRTA MSF MSNBC MTTQ MTV NAACP NAFTA
  NASA NASCAR NATO NBA NBC NBR NCAA NCTB NDTV NFL NFLPA NHK NHL NHNN NHS NHTSA NIA NIH NKVD NLRB NNPC NOAA NPR NRA NSA NSF NSPCC NTSB NTT NTU
  NUS NYPD NYT NYU OAPEC OAS OBR OCDE OCHA OEA OECD OFCOM OFGEM OFSTED OIC OIT OMC OMS ONGC ONPE ONS ONU OPCW OPEC OPEP OSCE OSHA OTAN OXFAM
  PAHO PAN PBS PCB PCDOB PDVSA PGA PKK PLA PLO PNV PRD PRI PSB PSDB PSG PSL PSOE PSUV PTI PUCP PVN PWC RAB RAF RAI RAJUK RATP RBI RBS RCA
  RCEP RENAMO RENFE RFU RJD RNC RNLI RSF RSPCA RTVE SAARC SADC SAP SBI SCO SDLP SEATO SEBI SEBIN SEC SEDENA SEIU SHB SMIC SNCF SNP SPD SUNAT
  SUNY SWAPO TAND TEPCO TIB TKV TLCAN TMC TPP TSA TSJ TSMC TTXVN TUC TVE UAB UAW UBA UBND UBS UCL UCLA UCR UEFA UFC UGT UKIP UN UNAM UNASUR
  UNCTAD UNDP UNED UNEP UNESCO UNFPA UNHCR UNHRC UNICEF UNIDO UNIFIL UNITA UNMISS UNODA UNODC UNRWA UNSW UPI USADA USAID USC USDA USGS USMCA
  USPS USTR UUP VCB VCCI VFF VKSND VNA VNPT VOV VPBANK VPF VTB VTC VTV WADA WASA WBA WBC WFP WHO WIPO WNBA WSJ WTA WTO WWE WWF YMCA YPF ZANU
  ZDF ZTE ĐHQG`;

/** Capitals that no organisation is called by: what stands before them in brackets is none either. */
export const OTHER_ACRONYMS = `
  AC AD ADN AFAIK AI AIDS ALS AM API ARN ASAP ATM ATP BA BC BCE BSC CAD CC CD CE CEO CFO CGI CO2 COO COVID CPU CRISPR CRM CSS CT CTO CV DC DDT DIY
  DJ DNA DUI DVD ECG EEG EMP ERP ESL EV FAQ FDI FM FTA FTP FYI GDP GHG GMO GMT GNI GNP GNSS GPA GPS GPU HD HDI HDL HDMI HDTV HIV HP HQ HR HTML
  HTTP IA ID IDE IOT IP IPA IPO IQ ISBN IT IVA IVF KPI LAN LCD LED LGBT LGBTQ LIBOR LNG LP LSD LTD MA MBA MD MHC MOU MP MPEG MPG MRI MRNA MSC
  MVP NB NGO NGOS NMR NO NP NPV OK ONG ODA OP OS OTC PC PCR PDF PE PH PHD PIB PIN PM PMI POW PPP PR PSI PVC QA QR RAM REM RGB RNA ROM RPG RPM
  RSS SARS SAT SDG SDGS SI SIDA SIM SME SMES SMS SOS SQL SR SUV TB TCP TNT TV UFO UHF UI UK UNIX UPC URL US USA USB USD USSR UTC UV VAT VHF VIP VR
  WEB WWI WWII XML`;

/**
 * Companies, media, clubs, parties and movements whose name does not say what they are, in Latin letters. Those that are
 * places or words as often stand with a word that tells them.
 */
export const ORGANISATION_NAMES = `
  abn_amro accenture activision activision_blizzard adidas adnoc aer_lingus aeroflot aeroméxico agence_france_presse aig air_canada air_china
  air_france air_india air_india_express airasia airbnb airbus al_arabiya al_jazeera al_qaeda al_qaida al_shabaab alcatel alcoa aldi
  alfa_romeo alibaba alitalia allianz alphabet_inc alstom altria ambev amd american_airlines american_express anheuser_busch ansar_allah
  anthropic apple aramco arcelormittal armani asda associated_press astellas aston_martin astrazeneca asus at_t atlassian atos audi aviva
  avianca axa axel_springer baidu bain_capital bandai barclays barrick bayer bayern_munich bayern_münchen bayern_múnich berkshire_hathaway
  bertelsmann bharti_airtel bhp black_lives_matter blackberry blackrock blackstone blackwater bloomberg bloomingdale bmw bnp_paribas boeing
  boko_haram bombardier booking_holdings booz_allen bosch bp bridgestone british_airways british_petroleum british_telecom broadcom bskyb
  bundesbank bundeswehr burberry burger_king byd bytedance cadbury calvin_klein cambridge_analytica capcom cargill carlsberg carrefour
  caterpillar cathay_pacific cemex chanel charles_schwab chevron christian_dior chrysler cipla cisco citibank citigroup citroën coca_cola
  codelco cognizant colgate_palmolive comcast condé_nast conocophillips continental_ag costco crédit_agricole credit_suisse daewoo daihatsu
  daimler danone de_beers deepmind dell deloitte delta_air_lines deutsche_bahn deutsche_bank deutsche_post deutsche_telekom deutsche_welle
  diageo discord disney dolby dow_chemical dreamworks dropbox ducati duracell easyjet ebay ecopetrol el_al electrolux electronic_arts
  eli_lilly embraer emirates_airline endesa eni enron epson equinor ericsson ernst_young eskom esso estée_lauder etihad euronext evergrande
  expedia exxon exxonmobil facebook fannie_mae fedex ferrari ferrovial fiat fidelity_investments firefox flipkart foodpanda forbes ford_motor
  fox_news foxconn frelimo fujifilm fujitsu galp gap_inc gazprom general_dynamics general_electric general_mills general_motors gestapo
  getty_images gillette glaxosmithkline gitlab github glencore godrej goldman_sachs google grab grameenphone greenpeace grubhub grupo_bimbo
  gsk gucci h_m haaretz hachette haliburton halliburton hamas harley_davidson harpercollins harrods hasbro heineken hermès hershey
  hewlett_packard hezbollah hezbolá hindustan_unilever hitachi holcim home_depot honda honeywell huawei hugo_boss hulu hyundai iberdrola
  iberia_express icici idemitsu ikea inditex infosys instagram intel interpol intuit isuzu itaú izvestia jaguar_land_rover jetblue
  johnson_johnson jpmorgan jpmorgan_chase kellogg kfc khmer_rouge kia kickstarter kimberly_clark klm kodak komatsu konami kpmg kuomintang
  kyodo kyocera lacoste lafarge lazada lego lehman_brothers lenovo lexus lg_electronics lidl linkedin lloyds lockheed_martin logitech lonmin
  loréal l_oréal lucasfilm lufthansa luftwaffe lukoil lyft maersk mahindra_mahindra major_league_baseball malaysia_airlines maruti_suzuki
  marks_spencer marriott_international mastercard mattel mazda mcafee mcdonald mckinsey mediaset meituan mercado_libre mercadolibre
  mercedes_benz merck merrill_lynch meta_platforms metlife metro_goldwyn_mayer michelin micron microsoft migros mitsubishi mitsui moderna
  mojang mondelez monsanto morgan_stanley mossad motorola movistar mozilla msnbc mtn munich_re nasdaq naspers national_geographic nato naturgy
  nestlé netflix new_york_stock_exchange newscorp newsweek liberal_democrats nielsen nike nikkei nikon nintendo nippon_steel nissan nokia
  nomura northrop_grumman novartis novo_nordisk nubank nvidia occidental_petroleum odebrecht openai oracle orsted ørsted oxfam p_g palantir
  panasonic paramount_pictures paypal pdvsa peloton pemex penguin_random_house pepsi pepsico perplexity pertamina petrobras petrochina
  petroecuador petronas petrovietnam peugeot pfizer philip_morris philips pinterest pirelli pixar pizza_hut playboy polaroid politico
  politburo polydor porsche pravda prensa_latina pricewaterhousecoopers procter_gamble puma qantas qatar_airways qualcomm quora raiffeisen
  rakuten randstad random_house raytheon red_bull reddit redhat reliance_industries renault repsol reuters rio_tinto ripple_labs roche
  rockstar_games rolex rolls_royce rosatom rosneft ryanair saab sabmiller safaricom salesforce samsung sanofi santander_bank sanyo
  saudi_aramco sberbank schlumberger scuderia_ferrari sears sega shein shell_plc shopee shopify siemens simon_schuster singapore_airlines
  sinn_féin sinopec skoda skype snapchat société_générale softbank solidarność sony sony_music sotheby southwest_airlines spacex spotify
  sprint_corporation squarespace stagecoach standard_chartered standard_oil starbucks stasi stellantis subaru suntory suzuki swatch swissair
  takeda taliban talibán tass tata_consultancy_services tata_motors tata_steel tehrik_i_taliban telecom_italia telefónica telegram telemundo
  televisa telstra tencent tesco tesla_inc tesla_motors texaco texas_instruments thales the_pirate_bay thomson_reuters ticketmaster tiktok
  tinder toshiba totalenergies toyota tripadvisor trivago truth_social tumblr tupperware turkish_airlines twitch twitter uber ubisoft ubs
  unilever union_pacific united_airlines united_fruit univision universal_music universal_pictures vale_do_rio vattenfall verizon versace
  viacom viber virgin_atlantic virgin_galactic virgin_media vkontakte vodacom vodafone volkswagen volvo wagner_group walmart wal_mart
  warner_bros warner_brothers wechat wehrmacht weibo wells_fargo westinghouse whatsapp whirlpool wikileaks wikimedia wikipedia wipro wizz_air
  wolters_kluwer woolworths world_vision xbox xerox xiaomi xinhua xstrata yahoo yakuza yamaha yandex youtube ypf zalando zambia_airways
  zanu_pf zara zoom_video vietcombank vietinbank techcombank sacombank agribank bidv vpbank mbbank hdbank tpbank eximbank petrolimex sabeco
  habeco masan masan_group novaland hòa_phát thaco trung_nguyên vinaconex vinacapital vinacomin vinafone vinaphone mobifone vietjet
  vietjet_air vietnam_airlines vietnam_post vietnamnet vnexpress vietnamplus vietravel viettel viglacera vinamilk vinfast vingroup vinhomes
  bamboo_airways pacific_airlines jetstar coteccons đất_xanh sun_group fpt becamex dân_trí thanh_niên_news tiền_phong tuổi_trẻ thanh_niên
  sài_gòn_giải_phóng nhân_dân_newspaper human_rights_watch amnesty_international médecins_sans_frontières doctors_without_borders
  reporters_without_borders reporteros_sin_fronteras médicos_sin_fronteras save_the_children teach_for_america transport_for_london
  extinction_rebellion fridays_for_future generalitat fatah fianna_fáil fine_gael sinn_fein plaid_cymru likud knesset bundestag komsomol
  viet_minh việt_minh viet_cong việt_cộng isis_k hizb_ut_tahrir jemaah_islamiyah polisario sendero_luminoso tupac_amaru front_national
  rassemblement_national forza_italia lega_nord podemos ciudadanos vox esquerra esquerra_republicana esquerra_republicana_de_catalunya junts
  junts_per_catalunya bildu eh_bildu compromís comisiones_obreras bloque_nacionalista_galego falange falange_española la_libertad_avanza
  juntos_por_el_cambio frente_de_todos morena cambiemos fuerza_popular acción_popular perú_libre libertad_y_refundación colombia_humana
  centro_democrático cambio_radical movimiento_ciudadano nuevas_ideas acción_nacional renovación_nacional evópoli el_país el_mundo
  el_universal el_espectador el_tiempo el_comercio el_mercurio el_periódico el_confidencial el_economista el_nacional el_heraldo el_correo
  el_nuevo_herald el_financiero el_sol_de_méxico la_nación la_vanguardia la_razón la_jornada la_tercera la_república la_prensa
  la_voz_de_galicia la_crónica excélsior excelsior clarín infobae página_12 animal_político europa_press notimex le_monde le_figaro libération
  der_spiegel die_zeit die_welt frankfurter_allgemeine süddeutsche_zeitung corriere_della_sera la_repubblica la_stampa l_équipe o_globo
  folha_de_são_paulo el_clarín asahi_shimbun yomiuri_shimbun hürriyet al_ahram prothom_alo daily_star kommersant novaya_gazeta lancet
  wall_street_journal usa_today new_yorker rolling_stone buzzfeed huffpost ajax ac_milan al_ahly al_hilal al_ittihad al_nassr américa_de_cali
  arsenal as_roma athletic_bilbao athletic_club atlanta_braves atlético_de_madrid atlético_madrid atlético_nacional atlético_mineiro barça
  bayer_leverkusen benfica besiktas beşiktaş betis boca_juniors borussia_dortmund borussia_mönchengladbach boston_celtics boston_red_sox
  brooklyn_nets buffalo_bills chicago_bears chicago_bulls chicago_cubs chivas cleveland_browns cleveland_cavaliers club_américa colo_colo
  crystal_palace cruz_azul dallas_cowboys denver_broncos denver_nuggets derby_county detroit_pistons detroit_tigers deportivo_cali espanyol
  estudiantes_de_la_plata everton fenerbahçe fenerbahce feyenoord fiorentina flamengo fluminense galatasaray getafe_cf girona_fc
  golden_state_warriors green_bay_packers grêmio houston_rockets independiente_medellín inter_milan inter_miami internazionale juventus
  kaizer_chiefs kashima_antlers kolkata_knight_riders la_galaxy leeds_united leicester_city liverpool_fc los_angeles_clippers
  los_angeles_dodgers los_angeles_lakers maccabi_tel_aviv manchester_city manchester_united miami_dolphins miami_heat millonarios
  milwaukee_bucks minnesota_vikings montreal_canadiens mumbai_indians muangthong_united new_england_patriots new_york_giants new_york_jets
  new_york_knicks new_york_mets new_york_yankees newcastle_united newell_s_old_boys nottingham_forest oakland_raiders olympiacos
  olympique_lyonnais olympique_marseille olympique_de_marsella orlando_pirates osasuna palmeiras panathinaikos paris_saint_germain peñarol
  philadelphia_eagles phoenix_suns pittsburgh_steelers portland_timbers psv_eindhoven pumas_unam racing_club rangers_fc rayo_vallecano
  rb_leipzig real_betis real_madrid real_oviedo real_sociedad real_valladolid real_zaragoza red_bull_racing river_plate
  royal_challengers_bangalore san_antonio_spurs san_francisco_49ers san_francisco_giants seattle_seahawks seattle_sounders sevilla_fc
  shakhtar_donetsk sheffield_wednesday south_china_morning_post sparta_praga sparta_prague spartak_moscow sporting_lisbon sporting_cp
  sporting_de_gijón sunderland_afc tampa_bay_buccaneers tigres_uanl toronto_blue_jays toronto_maple_leafs toronto_raptors tottenham
  tottenham_hotspur universitario_de_deportes urawa_red_diamonds utah_jazz valencia_cf vélez_sarsfield vfb_stuttgart villarreal_cf
  washington_wizards werder_bremen west_ham west_ham_united wolverhampton_wanderers yokohama_marinos zenit brighton_hove_albion aston_villa
  celtic_fc chelsea_fc napoli chennai_super_kings hoàng_anh_gia_lai thép_xanh_nam_định becamex_bình_dương sông_lam_nghệ_an shb_đà_nẵng
  đông_á_thanh_hóa hải_phòng_fc hà_nội_fc viettel_fc thể_công_viettel than_quảng_ninh sanna_khánh_hòa hồng_lĩnh_hà_tĩnh quảng_nam_fc
  công_an_hà_nội công_an_nhân_dân buriram_united johor_darul_ta_zim wirecard ocado sainsbury sainsbury_s waitrose morrisons debenhams topshop
  primark greggs deliveroo argos john_lewis dyson bae_systems centrica national_grid thames_water tui thomas_cook carillion serco capita wpp
  channel_4 sky_news vice_media vox_media gawker breitbart axios propublica time_magazine latam volaris interjet femsa tv_azteca banorte
  banamex bancolombia davivienda grupo_aval rappi falabella cencosud copec globo bradesco jbs techint globant mercadona el_corte_inglés cepsa
  acciona sacyr abengoa indra glovo cabify caixabank bankia bankinter banco_sabadell mapfre prisa mediapro atresmedia vueling air_europa
  globalia movistar_team américa_móvil thyssenkrupp henkel infineon zeiss birkenstock opel kering bouygues veolia engie dassault safran
  air_liquide saint_gobain capgemini publicis vivendi bolloré barilla ferrero benetton luxottica campari lavazza unicredit intesa_sanpaolo
  generali enel fincantieri akzo_nobel wärtsilä klarna scania telenor norsk_hydro vestas danske_bank yukos rostec turkcell adani adani_group
  zomato swiggy paytm ola_cabs byju_s bajaj_auto larsen_toubro spicejet vistara jet_airways posco naver kakao hanwha sk_hynix coupang sumitomo
  itochu marubeni mizuho ricoh fast_retailing uniqlo muji seven_eleven kirin shiseido square_enix didi pinduoduo oppo haier midea geely
  ant_group acer mediatek gojek tokopedia singtel temasek jollibee telkom dangote_group sasol shoprite anglogold anglo_american sabic emaar
  dp_world etisalat teva nso_group maybank coinbase binance ftx wework theranos worldcom carlyle_group gilead amgen biogen regeneron genentech
  biontech illumina medtronic abbvie bechtel conagra kraft_heinz kroger walgreens rite_aid best_buy nordstrom jcpenney kmart gamestop petco
  wayfair etsy lululemon amtrak lionsgate miramax motown def_jam marvel_studios dc_comics tate_modern tate_britain pakistan_tehreek_e_insaf tehreek_e_insaf shiv_sena
  telugu_desam dravida_munnetra_kazhagam biju_janata_dal janata_dal jamaat_e_islami hefazat_e_islam barisan_nasional pakatan_harapan golkar
  gerindra pheu_thai komeito fidesz jobbik syriza pasok golden_dawn kadima la_france_insoumise les_républicains en_marche
  alternative_für_deutschland alternative_for_germany die_linke fratelli_d_italia vlaams_belang law_and_justice civic_platform ennahda wafd
  inkatha umkhonto_we_sizwe chama_cha_mapinduzi izquierda_unida unidas_podemos más_madrid coalición_canaria
  alianza_popular_revolucionaria_americana le_parisien ouest_france la_croix mediapart der_tagesspiegel die_presse il_giornale
  diário_de_notícias estadão the_hindu times_of_india hindustan_times indian_express jakarta_post straits_times bangkok_post japan_times
  korea_herald global_times people_s_daily al_hayat al_quds_al_arabi jerusalem_post khaleej_times gulf_news daily_nation mail_guardian
  daily_maverick premium_times daily_mail financial_times new_york_times washington_post los_angeles_times boston_globe chicago_tribune
  sports_illustrated vanity_fair the_lancet science_magazine scientific_american penguin_books bloomsbury macmillan_publishers faber_faber`;

/** Companies, media, clubs and movements as Bengali writes them; compared by their stems. */
export const BENGALI_ORGANISATION_NAMES = `
  জাতিসংঘ রাজউক দুদক ওয়াসা ডেসকো পেট্রোবাংলা বাপেক্স ডাকসু রাকসু জাকসু টিআইবি টিসিবি বিআরটিএ এনবিআর মহিলা_পরিষদ গ্যাজপ্রম বিশ্বভারতী ন্যাটো ইউনেস্কো ইউনিসেফ ইন্টারপোল নাসা ইসরো ওপেক আসিয়ান সার্ক হামাস হিজবুল্লাহ তালেবান তালিবান আল_কায়েদা আল_জাজিরা বোকো_হারাম গুগল ফেসবুক
  মাইক্রোসফট অ্যাপল টুইটার ইউটিউব অ্যামাজন স্যামসাং টয়োটা হুন্দাই হুয়াওয়ে শাওমি আইবিএম ইন্টেল নেটফ্লিক্স টেসলা স্পেসএক্স ওপেনএআই হোয়াটসঅ্যাপ
  ইনস্টাগ্রাম টিকটক উইকিপিডিয়া বোয়িং এয়ারবাস রিলায়েন্স আদানি ইউনিলিভার নেসলে ফাইজার অ্যাস্ট্রাজেনেকা মডার্না সিমেন্স গ্রামীণফোন বাংলালিংক টেলিটক
  ব্র্যাক প্রাণ_আরএফএল বেক্সিমকো ওয়ালটন আকিজ মেঘনা_গ্রুপ বসুন্ধরা_গ্রুপ যমুনা_গ্রুপ প্রশিকা প্রথম_আলো যুগান্তর ইত্তেফাক দৈনিক_ইত্তেফাক সমকাল কালের_কণ্ঠ
  জনকণ্ঠ ইনকিলাব নয়া_দিগন্ত মানবজমিন আনন্দবাজার আনন্দবাজার_পত্রিকা দ্য_ডেইলি_স্টার ডেইলি_স্টার ঢাকা_ট্রিবিউন বাসস ইউএনবি রয়টার্স বিবিসি সিএনএন এএফপি
  সিনহুয়া ব্লুমবার্গ নিউইয়র্ক_টাইমস ওয়াশিংটন_পোস্ট দ্য_গার্ডিয়ান গার্ডিয়ান ডয়চে_ভেলে একাত্তর_টিভি চ্যানেল_আই সময়_টিভি দেশ_রূপান্তর আজকের_পত্রিকা
  ভোরের_কাগজ আওয়ামী_লীগ ছাত্রলীগ যুবলীগ ছাত্রদল যুবদল স্বেচ্ছাসেবক_লীগ ছাত্রশিবির জামায়াতে_ইসলামী জামায়াত_ইসলামী হেফাজতে_ইসলাম জাতীয়_পার্টি গণফোরাম
  গণঅধিকার_পরিষদ তৃণমূল_কংগ্রেস বিজেপি সিপিএম সিপিআইএম বিএনপি জাসদ বাসদ সিপিবি এনসিপি বামফ্রন্ট মুসলিম_লীগ শিবসেনা আম_আদমি_পার্টি লেবার_পার্টি
  কনজারভেটিভ_পার্টি রিপাবলিকান_পার্টি ডেমোক্রেটিক_পার্টি জনসংঘ ফরোয়ার্ড_ব্লক আজাদ_হিন্দ_ফৌজ মুক্তিবাহিনী মুজিব_বাহিনী রক্ষীবাহিনী ব্রাহ্মসমাজ
  ব্রাহ্ম_সমাজ উদীচী ছায়ানট মিশনারিজ_অব_চ্যারিটি রামকৃষ্ণ_মিশন হোয়াইট_হাউস পেন্টাগন ক্রেমলিন রেড_ক্রস রেড_ক্রিসেন্ট অক্সফাম অ্যামনেস্টি_ইন্টারন্যাশনাল
  হিউম্যান_রাইটস_ওয়াচ ওয়ার্ল্ড_ভিশন সেভ_দ্য_চিলড্রেন অ্যাকশনএইড কেয়ার_বাংলাদেশ গ্রিনপিস অনুশীলন_সমিতি হাইকোর্ট সুপ্রিম_কোর্ট হাই_কোর্ট আপিল_বিভাগ হাইকোর্ট_বিভাগ জাতীয়_সংসদ রাজ্যসভা লোকসভা কংগ্রেস মোসাদ
  রিয়াল_মাদ্রিদ রিয়েল_মাদ্রিদ বায়ার্ন_মিউনিখ ম্যানচেস্টার_সিটি ম্যানচেস্টার_ইউনাইটেড ইন্টার_মিলান এসি_মিলান ইন্টার_মায়ামি জুভেন্টাস আর্সেনাল
  টটেনহ্যাম অ্যাটলেটিকো_মাদ্রিদ আতলেতিকো_মাদ্রিদ পিএসজি আল_নাসর আল_হিলাল বোকা_জুনিয়র্স রিভার_প্লেট সান্তোস_এফসি বরুশিয়া_ডর্টমুন্ড মোহনবাগান ইস্টবেঙ্গল
  ইস্ট_বেঙ্গল আবাহনী মোহামেডান বসুন্ধরা_কিংস কলকাতা_নাইট_রাইডার্স মুম্বাই_ইন্ডিয়ান্স চেন্নাই_সুপার_কিংস আবাহনী_লিমিটেড মোহামেডান_স্পোর্টিং_ক্লাব
  মোহামেডান_স্পোর্টিং শেখ_জামাল শেখ_রাসেল ঢাকা_ডায়নামাইটস ফরচুন_বরিশাল রংপুর_রাইডার্স কুমিল্লা_ভিক্টোরিয়ান্স আইসিসি ফিফা উয়েফা বিসিবি বাফুফে বিসিসিআই
  এএফসি`;
