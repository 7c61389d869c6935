/** Words of money that need nobody's name, by currency and in all languages: hardly a word means two of them. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  USD: `dollar|dollars|us dollar|us dollars|u s dollar|u s dollars|usd|dólar|dólares|đô la|đôla|đô mỹ|mỹ kim|ডলার|ইউএস ডলার|
    डॉलर|यूएस डॉलर`,
  EUR: 'euro|euros|ইউরো|यूरो',
  GBP: 'pounds sterling|pound sterling|libras esterlinas|libra esterlina|পাউন্ড স্টার্লিং',
  JPY: 'yen|japanese yen|yenes|yenes japoneses|yên|yên nhật|yen nhật|ইয়েন|জাপানি ইয়েন|येन',
  CNY: 'yuan|chinese yuan|renminbi|rmb|yuanes|nhân dân tệ|ইউয়ান|युआन',
  INR: 'rupee|rupees|rupia|rupias|রুপি|রুপী|रुपये|रुपए|रुपयों|रुपया|रूपये|रूपए',
  BDT: 'taka|takas|bangladeshi taka|taka bangladesh|টাকা|টকা|टका',
  VND: 'dong|vietnamese dong|đồng|đ|vnd|vnđ|đồng việt nam|dongs|ভিয়েতনামি ডং|ডং|डोंग',
  THB: 'baht|bahts|thai baht|baht tailandeses|bath thái|baht thái|bạt thái|বাথ|থাই বাথ|থাই বাত|थाई बाट',
  IDR: 'rupiah|rupiahs|indonesian rupiah|rupias indonesias|rupiah indonesia|রুপিয়া|ইন্দোনেশীয় রুপিয়া|रुपिया',
  MYR: 'ringgit|ringgits|malaysian ringgit|ringgits malasios|ringgit malaysia|রিঙ্গিত|রিংগিত|রিঙ্গিট|रिंगित',
  MMK: 'kyat|kyats|kyats birmanos|kyat myanmar|কিয়াত|क्यात',
  LAK: 'lao kip|kips laosianos|kip lào|kíp lào|লাও কিপ',
  KHR: 'riel|riels|riel campuchia|রিয়েল',
  RUB: 'rouble|roubles|ruble|rubles|rublo|rublos|rúp|rúp nga|রুবল|রুশ রুবল|रूबल',
  UAH: 'hryvnia|hryvnias|grivnas|hryvnia ukraina|রিভনিয়া',
  PLN: 'zloty|zlotys|złoty|eslotis|zlotys polacos|zloty ba lan|জ্লোটি',
  HUF: 'forint|forints|forintos|forint hungary|ফোরিন্ট',
  KZT: 'tenge|tenges|তেঙ্গে',
  ILS: 'shekel|shekels|séquel|séqueles|shekel israel|শেকেল|शेकेल',
  NGN: 'naira|nairas|naira nigeria|নাইরা|नायरा',
  ZAR: 'south african rand|rands sudafricanos|rand nam phi|দক্ষিণ আফ্রিকান র‍্যান্ড',
  ETB: 'ethiopian birr|birr|birr etíopes|birr ethiopia',
  BTN: 'ngultrum|ngultrums|ঙুলট্রাম|न्गुलत्रुम',
  BRL: 'reais|brazilian reais|brazilian real|reales brasileños|real brasil|ব্রাজিলীয় রিয়াল',
  PEN: 'peruvian soles|peruvian sol|soles peruanos|nuevos soles|sol peru',
  GTQ: 'guatemalan quetzales|guatemalan quetzals|quetzales guatemaltecos',
  HNL: 'lempira|lempiras',
  ESP: 'peseta|pesetas',
  DEM: 'deutsche mark|deutsche marks|deutschmark|deutschmarks|german marks|marcos alemanes|mác đức|জার্মান মার্ক',
};

/** Words by language, with `|` between them. */
type Words = Readonly<Partial<Record<(typeof LANGUAGES)[number], string>>>;
const LANGUAGES = ['en', 'bn', 'vi', 'es', 'hi'] as const;
/** Languages in which adjectives stand behind their noun. */
const NOUN_FIRST: ReadonlySet<string> = new Set(['vi', 'es']);

/** A word of money that several countries have, and whose it is by words for the country. */
interface SharedName {
  readonly nouns: Words;
  readonly countries: Readonly<Record<string, Words>>;
  /** Left alone, it says whose it is, or is another word. */
  readonly isClearAlone?: true;
}

const SHARED_NAMES: readonly SharedName[] = [
  {
    nouns: { en: 'dollar|dollars', bn: 'ডলার', vi: 'đô la|đôla|đô', es: 'dólar|dólares', hi: 'डॉलर' },
    countries: {
      USD: {
        en: 'american|united states',
        bn: 'মার্কিন|আমেরিকান',
        vi: 'mỹ',
        es: 'estadounidenses|estadounidense|americanos|de estados unidos|de los estados unidos',
        hi: 'अमेरिकी|अमरीकी',
      },
      CAD: { en: 'canadian', bn: 'কানাডীয়|কানাডিয়ান', vi: 'canada', es: 'canadienses|canadiense', hi: 'कनाडाई' },
      AUD: {
        en: 'australian',
        bn: 'অস্ট্রেলীয়|অস্ট্রেলিয়ান',
        vi: 'úc|australia',
        es: 'australianos|australiano',
        hi: 'ऑस्ट्रेलियाई',
      },
      NZD: {
        en: 'new zealand',
        bn: 'নিউজিল্যান্ড|নিউজিল্যান্ডের',
        vi: 'new zealand',
        es: 'neozelandeses|neozelandés',
      },
      SGD: {
        en: 'singapore|singaporean',
        bn: 'সিঙ্গাপুর|সিঙ্গাপুরি',
        vi: 'singapore|sing',
        es: 'de singapur|singapurenses',
        hi: 'सिंगापुर',
      },
      HKD: {
        en: 'hong kong',
        bn: 'হংকং',
        vi: 'hồng kông|hong kong',
        es: 'de hong kong|hongkoneses',
        hi: 'हांगकांग',
      },
      TWD: {
        en: 'taiwan|new taiwan|taiwanese',
        bn: 'তাইওয়ান|তাইওয়ানি',
        vi: 'đài loan',
        es: 'taiwaneses|de taiwán',
      },
      JMD: { en: 'jamaican', vi: 'jamaica', es: 'jamaicanos' },
      FJD: { en: 'fijian', bn: 'ফিজি', vi: 'fiji', es: 'fiyianos' },
      LRD: { en: 'liberian', vi: 'liberia', es: 'liberianos' },
    },
    isClearAlone: true,
  },
  {
    nouns: { en: 'rupee|rupees', bn: 'রুপি|রুপী', vi: 'rupee|rupi', es: 'rupia|rupias', hi: 'रुपये|रुपए|रुपया' },
    countries: {
      INR: { en: 'indian', bn: 'ভারতীয়', vi: 'india|ấn độ', es: 'indias', hi: 'भारतीय' },
      PKR: { en: 'pakistani', bn: 'পাকিস্তানি', vi: 'pakistan', es: 'pakistaníes|pakistaní', hi: 'पाकिस्तानी' },
      LKR: {
        en: 'sri lankan',
        bn: 'শ্রীলঙ্কান|শ্রীলঙ্কার',
        vi: 'sri lanka',
        es: 'de sri lanka|esrilanquesas',
        hi: 'श्रीलंकाई',
      },
      NPR: { en: 'nepalese|nepali', bn: 'নেপালি', vi: 'nepal', es: 'nepalíes|nepalesas', hi: 'नेपाली' },
      MUR: { en: 'mauritian', vi: 'mauritius', es: 'mauricianas' },
    },
    isClearAlone: true,
  },
  {
    nouns: { en: 'pound|pounds', bn: 'পাউন্ড', vi: 'bảng', es: 'libra|libras', hi: 'पाउंड' },
    countries: {
      GBP: { en: 'british', bn: 'ব্রিটিশ', vi: 'anh', es: 'británicas', hi: 'ब्रिटिश' },
      EGP: { en: 'egyptian', bn: 'মিশরীয়', vi: 'ai cập', es: 'egipcias', hi: 'मिस्री' },
      LBP: { en: 'lebanese', bn: 'লেবানিজ', vi: 'li băng|liban', es: 'libanesas' },
      SYP: { en: 'syrian', bn: 'সিরীয়|সিরিয়ান', vi: 'syria', es: 'sirias' },
      SDG: { en: 'sudanese', bn: 'সুদানি', vi: 'sudan', es: 'sudanesas' },
      TRY: { en: 'turkish', es: 'turcas' },
    },
    isClearAlone: true,
  },
  {
    nouns: { en: 'won', bn: 'ওন|ওয়ন', vi: 'won', es: 'won|wones', hi: 'वॉन' },
    countries: {
      KRW: {
        en: 'south korean|korean',
        bn: 'দক্ষিণ কোরীয়|দক্ষিণ কোরিয়ান',
        vi: 'hàn quốc',
        es: 'surcoreanos',
        hi: 'दक्षिण कोरियाई',
      },
      KPW: { en: 'north korean', bn: 'উত্তর কোরীয়', vi: 'triều tiên', es: 'norcoreanos', hi: 'उत्तर कोरियाई' },
    },
  },
  {
    nouns: { en: 'peso|pesos', bn: 'পেসো', vi: 'peso', es: 'peso|pesos', hi: 'पेसो' },
    countries: {
      MXN: { en: 'mexican', bn: 'মেক্সিকান|মেক্সিকোর', vi: 'mexico', es: 'mexicanos|mexicano', hi: 'मैक्सिकन' },
      PHP: {
        en: 'philippine|filipino',
        bn: 'ফিলিপাইন|ফিলিপিনো|ফিলিপাইনের',
        vi: 'philippines',
        es: 'filipinos|filipino',
        hi: 'फिलीपीन',
      },
      ARS: {
        en: 'argentine|argentinian',
        bn: 'আর্জেন্টাইন|আর্জেন্টিনার',
        vi: 'argentina',
        es: 'argentinos|argentino',
        hi: 'अर्जेंटीनी',
      },
      CLP: { en: 'chilean', bn: 'চিলির', vi: 'chile', es: 'chilenos|chileno' },
      COP: { en: 'colombian', bn: 'কলম্বিয়ান|কলম্বিয়ার', vi: 'colombia', es: 'colombianos|colombiano' },
      CUP: { en: 'cuban', bn: 'কিউবান|কিউবার', vi: 'cuba', es: 'cubanos|cubano' },
      DOP: { en: 'dominican', vi: 'dominicana', es: 'dominicanos|dominicano' },
      UYU: { en: 'uruguayan', vi: 'uruguay', es: 'uruguayos|uruguayo' },
    },
  },
  {
    nouns: {
      en: 'crowns|krona|kronas|kronor|krone|kroner|krones|krónur|koruna|korunas',
      bn: 'ক্রোনা|ক্রোনার|ক্রোন|ক্রাউন',
      vi: 'krona|kronor|krone|kroner|koruna|curon|cuaron',
      es: 'coronas',
      hi: 'क्रोना|क्रोनर|क्रोन',
    },
    countries: {
      SEK: { en: 'swedish', bn: 'সুইডিশ|সুইডেনের', vi: 'thụy điển', es: 'suecas', hi: 'स्वीडिश' },
      NOK: { en: 'norwegian', bn: 'নরওয়েজিয়ান|নরওয়ের', vi: 'na uy', es: 'noruegas', hi: 'नॉर्वेजियन' },
      DKK: { en: 'danish', bn: 'ডেনিশ|ড্যানিশ|ডেনমার্কের', vi: 'đan mạch', es: 'danesas', hi: 'डेनिश' },
      ISK: { en: 'icelandic', bn: 'আইসল্যান্ডীয়|আইসল্যান্ডের', vi: 'iceland', es: 'islandesas' },
      CZK: { en: 'czech', bn: 'চেক', vi: 'séc|cộng hòa séc', es: 'checas' },
    },
  },
  {
    nouns: { en: 'franc|francs', bn: 'ফ্রাঁ|ফ্রাঙ্ক', vi: 'franc|phrăng', es: 'francos', hi: 'फ्रैंक' },
    countries: {
      CHF: { en: 'swiss', bn: 'সুইস', vi: 'thụy sĩ', es: 'suizos', hi: 'स्विस' },
      FRF: { en: 'french', bn: 'ফরাসি|ফরাসী', vi: 'pháp', es: 'franceses', hi: 'फ्रांसीसी' },
      BEF: { en: 'belgian', bn: 'বেলজিয়ান|বেলজীয়', vi: 'bỉ', es: 'belgas' },
      CDF: { en: 'congolese', vi: 'congo', es: 'congoleños' },
      RWF: { en: 'rwandan', vi: 'rwanda', es: 'ruandeses' },
    },
  },
  {
    nouns: { en: 'lira|liras|lire', bn: 'লিরা', vi: 'lira', es: 'lira|liras', hi: 'लीरा' },
    countries: {
      TRY: { en: 'turkish', bn: 'তুর্কি|তুরস্কের', vi: 'thổ nhĩ kỳ', es: 'turcas', hi: 'तुर्की' },
      ITL: { en: 'italian', bn: 'ইতালীয়|ইতালিয়ান', vi: 'ý|italia', es: 'italianas', hi: 'इतालवी' },
      SYP: { en: 'syrian', es: 'sirias' },
    },
  },
  {
    nouns: { en: 'rouble|roubles|ruble|rubles', bn: 'রুবল', es: 'rublo|rublos|rúp', hi: 'रूबल' },
    countries: {
      RUB: { en: 'russian', bn: 'রুশ|রাশিয়ান', vi: 'nga', es: 'rusos|ruso', hi: 'रूसी' },
      BYN: { en: 'belarusian', bn: 'বেলারুশীয়|বেলারুশের', vi: 'belarus', es: 'bielorrusos' },
    },
    isClearAlone: true,
  },
  {
    nouns: {
      en: 'riyal|riyals|rial|rials',
      bn: 'রিয়াল',
      vi: 'riyal|rial',
      es: 'riyal|riyales|rial|riales',
      hi: 'रियाल',
    },
    countries: {
      SAR: {
        en: 'saudi|saudi arabian',
        bn: 'সৌদি',
        vi: 'ả rập xê út|ả rập saudi|saudi',
        es: 'saudíes|saudí',
        hi: 'सऊदी',
      },
      QAR: { en: 'qatari', bn: 'কাতারি|কাতারের', vi: 'qatar', es: 'cataríes|qataríes', hi: 'क़तरी|कतरी' },
      IRR: { en: 'iranian', bn: 'ইরানি|ইরানের', vi: 'iran', es: 'iraníes|iraní', hi: 'ईरानी' },
      OMR: { en: 'omani', bn: 'ওমানি|ওমানের', vi: 'oman', es: 'omaníes', hi: 'ओमानी' },
      YER: { en: 'yemeni', bn: 'ইয়েমেনি', vi: 'yemen', es: 'yemeníes', hi: 'यमनी' },
    },
  },
  {
    nouns: { en: 'dinar|dinars', bn: 'দিনার', vi: 'dinar', es: 'dinar|dinares', hi: 'दीनार' },
    countries: {
      KWD: { en: 'kuwaiti', bn: 'কুয়েতি', vi: 'kuwait', es: 'kuwaitíes', hi: 'कुवैती' },
      IQD: { en: 'iraqi', bn: 'ইরাকি', vi: 'iraq', es: 'iraquíes', hi: 'इराकी' },
      JOD: { en: 'jordanian', bn: 'জর্ডানি|জর্ডানের', vi: 'jordan', es: 'jordanos' },
      BHD: { en: 'bahraini', bn: 'বাহরাইনি', vi: 'bahrain', es: 'bareiníes' },
      DZD: { en: 'algerian', bn: 'আলজেরীয়', vi: 'algeria', es: 'argelinos' },
      TND: { en: 'tunisian', bn: 'তিউনিসীয়', vi: 'tunisia', es: 'tunecinos' },
      LYD: { en: 'libyan', bn: 'লিবীয়', vi: 'libya', es: 'libios' },
      RSD: { en: 'serbian', bn: 'সার্বীয়', vi: 'serbia', es: 'serbios' },
    },
  },
  {
    nouns: { en: 'dirham|dirhams', bn: 'দিরহাম', vi: 'dirham', es: 'dírham|dírhams|dirhams', hi: 'दिरहम' },
    countries: {
      AED: { en: 'emirati|uae', bn: 'আমিরাতি|আরব আমিরাতের', vi: 'uae', es: 'emiratíes', hi: 'अमीराती' },
      MAD: { en: 'moroccan', bn: 'মরোক্কান|মরক্কোর', vi: 'maroc', es: 'marroquíes' },
    },
  },
  {
    nouns: { en: 'shilling|shillings', bn: 'শিলিং', vi: 'shilling', es: 'chelín|chelines', hi: 'शिलिंग' },
    countries: {
      KES: { en: 'kenyan', bn: 'কেনীয়|কেনিয়ান', vi: 'kenya', es: 'kenianos' },
      UGX: { en: 'ugandan', vi: 'uganda', es: 'ugandeses' },
      TZS: { en: 'tanzanian', vi: 'tanzania', es: 'tanzanos' },
    },
  },
];

/** Words of money by currency. */
export const CURRENCIES: readonly (readonly [currency: string, list: string])[] = [
  ...Object.entries(OWN_NAMES),
  ...SHARED_NAMES.flatMap(({ nouns, countries }) =>
    Object.entries(countries).map(([currency, whose]): [string, string] => [
      currency,
      together(nouns, whose),
    ]),
  ),
];

/** Words of money that do not say whose. */
export const OPEN_CURRENCIES = SHARED_NAMES.filter(({ isClearAlone }) => isClearAlone !== true)
  .flatMap(({ nouns }) => Object.values(nouns))
  .join('|');

/** Every noun of a language with every word for the country, in the language's order. */
function together(nouns: Words, whose: Words): string {
  return LANGUAGES.flatMap((language) => {
    const [noun, country] = [nouns[language]?.split('|') ?? [], whose[language]?.split('|') ?? []];
    const [first, second] = NOUN_FIRST.has(language) ? [noun, country] : [country, noun];
    return first.flatMap((before) => second.map((behind) => `${before} ${behind}`));
  }).join('|');
}
