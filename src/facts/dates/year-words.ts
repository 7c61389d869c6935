import { wordSet } from '../../text/word-set.js';

/**
 * The words beside a number of four digits that tell whether it is a year, in their normal forms: white space between
 * them.
 */
export interface YearWords {
  /** Surely before a year: `in`, `since`. */
  readonly before: string;
  /** What joins a noun to a year or an amount: `population of`. */
  readonly of: string;
  /** Before a year or an amount: `from`. */
  readonly perhaps: string;
  /** Before a year that stands before a noun: `the 1975 war`. */
  readonly determiners: string;
  /** Before an amount: `more than`, `population of`. */
  readonly amounts: string;
  /** Before a number that is a name: `Resolution 1973`. */
  readonly numbered: string;
  /** What is counted with large numbers, scales and units: behind an amount. */
  readonly counted: string;
  /** What is often told apart by its year: `2000 census`. */
  readonly named: string;
  /** What goes on behind a year and is not counted. */
  readonly behind: string;
  /** Surely behind a year, as some languages say `in`. */
  readonly after: string;
  /** Verbs that tell of a year: `1848 saw`. */
  readonly tells: string;
  /** What plural nouns end in. */
  readonly plural: string;
  /** How words end that are not counted. */
  readonly endings: string;
  /** Before a rough figure. */
  readonly hedges: string;
  /** Between two years, or two amounts. */
  readonly joins: string;
}

const en: YearWords = {
  before: `in since during recently until pre post end beginning start middle close c ca till before after circa early late mid spring summer autumn fall winter year years season
    ended began started born died founded established fy class`,
  of: 'of as',
  perhaps: 'from to by for on and or between through than',
  determiners: 'the a an his her its their our this that each every another',
  amounts: `than least most nearly almost over under only just some exactly many high much low long total totals totalling totaling reached exceeds
    exceeded numbered numbering including estimated population number capacity length height elevation altitude distance
    speed weight sum group average maximum minimum plus minus per another additional every`,
  numbered: `no p number nos resolution article section page pages pp chapter flight room route highway model type serial
    regulation directive bill decree order line unit lot asteroid psalm hymn opus op version building building channel
    bus train street avenue road box code form rule`,
  counted: `people men women children persons soldiers troops students workers members inhabitants residents households
    families km kilometres kilometers metres meters metre meter m cm mm ft feet foot miles mile yards acres hectares kg kilograms
    tonnes tons grams pounds lb kw mw watts volts hz khz mhz ghz rpm kcal calories hp bhp cc litres liters gallons years year
    months days hours hrs minutes seconds centuries times dollars euros rupees pesos yen dong usd eur million billion thousand
    hundred percent per degrees gmt utc est cet local seats copies votes points words pages species units cases deaths jobs items words metric
    square cubic light nautical of`,
  named: `election elections census olympics games cup season war treaty constitution act revolution championship
    championships convention conference act law expo seasons agreement budget report edition world film album earthquake referendum summer winter`,
  behind: `and or but as at by for from in into on onto present to until through with within without when where while which who
    that than the a an this these those it its he she they we i his her their there was were is are had has have did does
    will would could should may might can not also after several many most all few both half put made took led gave set held before because due during since under over about against among
    between both by however until though although if so then thus only just saw marked became began`,
  after: '',
  tells: 'was is saw marked brought',
  plural: 's',
  endings: 'ing ly',
  hedges: 'about around approximately roughly',
  joins: 'to and or until through till vs',
};

const es: YearWords = {
  before: `en desde hasta durante antes después tras hacia finales principios mediados fines inicios comienzos final fin año años verano invierno primavera otoño temporada c ca curso
    ejercicio nacido nacida fundado fundada`,
  of: 'de del',
  perhaps: 'a el y o e entre para por al los',
  determiners: 'el la los las un una su este ese cada',
  amounts: `más menos casi unos unas total suman sumaron alcanzó alcanzaron apenas solo sólo población altura altitud longitud
    distancia velocidad peso otros otras superan supera grupo equipo ejército capacidad superficie extensión suma profundidad`,
  numbered: `núm número n nº resolución artículo art página páginas pág vuelo sala ruta carretera modelo tipo serie ley
    decreto orden línea unidad lote versión canal código regla apartado`,
  counted: `personas hombres mujeres niños soldados alumnos estudiantes trabajadores miembros habitantes hogares familias km
    kilómetros metros m cm mm pies millas yardas acres hectáreas kg kilogramos kilos toneladas gramos libras kw mw vatios hz
    rpm calorías caballos cv litros años año meses días horas minutos segundos siglos veces dólares euros rupias pesos mil
    millones grados plazas ejemplares votos puntos palabras páginas especies unidades casos muertes empleos muertos
    km2 kilómetro`,
  named: 'censo mundial olimpiadas',
  behind: `y o e u pero como a al de del desde en entre hasta para por con sin sobre tras según cuando donde que quien cuyo
    el la los las un una unos unas este esta su sus se lo le les no ni ya también fue fueron era eran es son ha han había
    hubo hay será está están estaba mientras aunque si así durante después antes porque más menos muy solo presente actualidad`,
  after: '',
  tells: 'fue vio marcó trajo',
  plural: 's',
  endings: 'mente ndo',
  hedges: 'aproximadamente',
  joins: 'a al y o e hasta',
};

const vi: YearWords = {
  before: `từ đến tới vào hồi trước sau cuối đầu giữa xuân hè thu đông khóa đoạn kỳ năm niên mùa sinh mất`,
  of: 'của',
  perhaps: 'và trong hoặc cho với tháng',
  determiners: '',
  amounts: `hơn gần trên dưới tổng chừng độ cỡ được có đạt là còn chỉ ít nhất cả những các mỗi`,
  numbered: 'số điều trang tập chuyến phòng đường quốc lộ mẫu loại quyết nghị tuyến kênh mã bản',
  counted: `người km kilômét mét m cm mm dặm ha hecta kg tấn tạ gam lít giờ phút giây năm tháng tuần ngày lần đồng đô usd
    triệu tỷ tỉ nghìn ngàn trăm phần vòng độ con chiếc cái cuốn bản học sinh viên hộ gia quân lính binh trường loài trang
    điểm phiếu vụ ca rpm hz watt calo`,
  named: '',
  behind: `và hoặc hay nhưng mà thì là của ở tại trong trên dưới với cho để đến tới từ vào ra khi lúc do bởi vì nên nếu được bị
    đã đang sẽ có không cũng vẫn còn lại như theo về sau trước này đó cùng giữa gồm bao`,
  after: '',
  tells: '',
  plural: '',
  endings: '',
  hedges: 'khoảng',
  joins: 'đến tới và hoặc hay',
};

const bn: YearWords = {
  before: 'সাল সালের সন ইংরেজি খ্রিস্টাব্দ খ্রিষ্টাব্দ মৌসুম জন্ম মৃত্যু',
  of: '',
  perhaps: 'ও এবং থেকে হতে',
  determiners: 'এই ওই সেই',
  amounts: 'প্রায় মোট মাত্র অন্তত কমপক্ষে আরও সর্বোচ্চ সর্বনিম্ন প্রতি অধিক জনসংখ্যা দৈর্ঘ্য উচ্চতা',
  numbered: 'নং নম্বর সংখ্যা ধারা অনুচ্ছেদ পৃষ্ঠা কক্ষ মডেল',
  counted: `জন জনের জনকে টি টির টা খানা মানুষ মানুষের লোক লোকের কিমি কিলোমিটার কিলোমিটারের মিটার মিটারের মিমি ফুট ফুটের মাইল একর
    হেক্টর কেজি কিলোগ্রাম টন গ্রাম লিটার ওয়াট মেগাওয়াট ঘণ্টা ঘন্টা মিনিট সেকেন্ড দিন মাস বছর বছরের বছরেরও শতাব্দী টাকা টাকার
    ডলার রুপি ইউরো কোটি লাখ লক্ষ হাজার মিলিয়ন বিলিয়ন শতাংশ ভাগ বার গুণ বর্গ বর্গকিলোমিটার বর্গমিটার বর্গমাইল ঘন ডিগ্রি রান রানের
    পৃষ্ঠা শব্দ সৈন্য সেনা শিক্ষার্থী পরিবার গ্রাম প্রজাতি`,
  named: 'বিশ্বকাপ নির্বাচন অলিম্পিক আদমশুমারি',
  behind: 'থেকে হতে পর্যন্ত অবধি এর এ তে ও এবং বা আর সালে এই যখন তখন নাগাদ',
  after: 'এ তে',
  tells: '',
  plural: '',
  endings: '',
  hedges: 'আনুমানিক',
  joins: 'থেকে হতে ও এবং বা আর',
};

const hi: YearWords = {
  before: 'सन सन् वर्ष साल ईस्वी जन्म मृत्यु',
  of: '',
  perhaps: 'और से या',
  determiners: 'इस उस',
  amounts: 'कुल केवल मात्र न्यूनतम अधिकतम प्रति जनसंख्या',
  numbered: 'नंबर संख्या अनुच्छेद धारा पृष्ठ मॉडल क्रमांक',
  counted: `लोग लोगों व्यक्ति व्यक्तियों किमी किलोमीटर मीटर मिमी फुट फीट मील एकड़ हेक्टेयर किलो किलोग्राम टन ग्राम लीटर वाट मेगावाट
    घंटे मिनट सेकंड दिन महीने साल वर्ष वर्षों सदियों रुपये रुपए डॉलर यूरो करोड़ लाख हज़ार हजार मिलियन बिलियन प्रतिशत फीसदी बार गुना
    वर्ग घन डिग्री सैनिक सैनिकों छात्र छात्रों परिवार मेहमान आरपीएम हर्ट्ज `,
  named: 'विश्व ओलंपिक चुनाव जनगणना',
  behind: 'में से तक के की का को और या एवं ने तथा पर',
  after: 'में',
  tells: '',
  plural: '',
  endings: '',
  hedges: 'लगभग करीब',
  joins: 'से और या एवं तथा',
};

const NONE: YearWords = {
  before: '',
  of: '',
  perhaps: '',
  determiners: '',
  amounts: '',
  numbered: '',
  counted: '',
  named: '',
  behind: '',
  after: '',
  tells: '',
  plural: '',
  endings: '',
  hedges: '',
  joins: '',
};
const WORDS: Readonly<Record<string, YearWords>> = { bn, en, es, hi, vi };

/** The words of each kind as sets. */
export type YearWordSets = Readonly<
  Record<Exclude<keyof YearWords, 'endings' | 'plural'>, ReadonlySet<string>>
> & {
  readonly plural: string;
  readonly endings: readonly string[];
};

const sets = new Map<string, YearWordSets>();

/** The words that tell years in a language; none where we have none. */
export function yearWords(language: string): YearWordSets {
  let known = sets.get(language);
  if (known === undefined) {
    const words = WORDS[language] ?? NONE;
    known = {
      before: wordSet(words.before),
      of: wordSet(words.of),
      perhaps: wordSet(words.perhaps),
      determiners: wordSet(words.determiners),
      amounts: wordSet(words.amounts),
      numbered: wordSet(words.numbered),
      counted: wordSet(words.counted),
      named: wordSet(words.named),
      behind: wordSet(words.behind),
      after: wordSet(words.after),
      tells: wordSet(words.tells),
      plural: words.plural,
      endings: [...wordSet(words.endings)],
      hedges: wordSet(words.hedges),
      joins: wordSet(words.joins),
    };
    sets.set(language, known);
  }
  return known;
}
