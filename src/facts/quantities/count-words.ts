import { type Phrases, phrases, wordSet, words } from './phrases.js';

/** Words that a number behind them names rather than counts: `Article 5`, `page 12`, `No. 10`. */
export const LABELS: Phrases<true> = phrases([
  words(`
  no nos number numbers page pages p pp chapter article articles section sections clause volume vol part season episode level phase
  type class grade route highway line platform room floor flight group category stage step rule figure table verse psalm
  version channel unit model act scene book lesson item appendix schedule district ward zone size age aged area code gate pier
  sector block building apartment suite box interstate exit lane track element atomic bus week day round game match top super
  rank ranked seed lap turn windows
  número núm art artículo artículos capítulo página páginas sección tomo volumen parte temporada episodio nivel tipo fase grupo
  clase categoría ley decreto ruta línea calle avenida versión distrito zona etapa libro tabla figura anexo semana día minuto
  số điều chương trang quận tập phần mục khoản lớp đường hạng loại khóa phòng tầng cấp nhóm vòng mùa bản lần kỳ ga ngày tháng quý
  phường bảng hình mẫu kênh tuổi thứ phút gấp cứ
  নং নম্বর ধারা অনুচ্ছেদ অধ্যায় পৃষ্ঠা খণ্ড সেক্টর কক্ষ প্রতি
  संख्या नंबर अनुच्छेद धारा अध्याय पृष्ठ`),
  [true, 'one in|one out of|1 in|1 out of|de cada|phiên bản|đại lộ'],
]);

/** Words behind a number that make a name, a time or a part of it: `১০ নম্বর`, `10 a.m.`, `two thirds`, `hai phần ba`. */
export const NOT_COUNTED: Phrases<true> = phrases([
  words(`
  am pm a p o'clock o third thirds quarters fifths sixths sevenths eighths ninths tenths hundredths percent dozen dozens fold degree
  degrees st nd rd th ad bc ce bce seconds
  tercios cuartos quintos sextos décimos terceras cuartas quintas sextas décimas grados
  phần độ rưỡi
  নং নম্বর নম্বরের নম্বরে ধারা ধারার ধারায় ভাগ ভাগের টা টায় তৃতীয়াংশ চতুর্থাংশ পঞ্চমাংশ শতক শতকে শতকের গুণ সাল সালে সালের তারিখ তারিখে ডিগ্রি
  नंबर वां वीं वें तिहाई चौथाई गुना बजे डिग्री`),
  [
    true,
    `times as|times more|times less|times higher|times lower|times larger|times greater|times bigger|times smaller|times faster|
  times the|veces más|veces menos|veces mayor|veces superior|veces inferior`,
  ],
]);

/** Words that stand behind a number without being counted, besides the stop words. */
export const FUNCTION_WORDS = wordSet(`
  after before during against since until till under over between among per each while because although though when where which who
  only more less than not no yes also both however then there here up down out off through across within without along
  tras antes después durante contra entre cuando mientras según ya aunque donde solo más menos ni e o
  sau trước khi nhưng còn nếu mà đã sẽ đang hơn thì là và với tại ở nữa đến tới
  পরে আগে পর কিন্তু তবে যখন তখন মাত্র করে করা হয় হয়েছে ছিল থেকে এবং ও বা এর বেশি কম পর্যন্ত
  के का की को से में पर और या तक`);

/** What a number is a part of: `5 of the 12`. */
export const OF_MORE: Phrases<true> = phrases([
  [
    true,
    'of the|of its|of their|of his|of her|of these|of those|of our|de los|de las|de sus|de estos|de estas|trong số|trong tổng số',
  ],
]);
