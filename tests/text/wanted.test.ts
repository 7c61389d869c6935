import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WANTED_KINDS, type WantedKind, wantedKind, wantsDay } from '../../src/text/wanted.js';
import { anyLanguage, anyText } from './arbitraries.js';
import { WAYS_OF_ASKING } from './ways-of-asking.js';

/** Questions as people put them, a line each. */
const QUESTIONS: Readonly<Record<string, Readonly<Record<WantedKind, string>>>> = {
  en: {
    when: `When was the treaty signed?
      In which year did the war break out?
      On what date does the summit begin?
      What was the year of the first flight?
      Tell me when the museum opened.
      during which decade did prices double`,
    'how-long': `How long did the siege last?
      How many years did he spend in exile?
      For how long was the road closed?
      How old was the queen at her coronation?`,
    percentage: `What percentage of voters stayed at home?
      How many percent of the land is forest?
      Which share of the budget goes to schools?
      By what percent did rents rise?`,
    change: `By how much did trade grow?
      How much has the price of rice risen since May?
      How much did exports fall?`,
    'how-much': `How much did the bridge cost?
      What is the population of Lima?
      How tall is the lighthouse?
      What was the total value of the contract?
      Which amount was lent?`,
    'how-many': `How many islands belong to the country?
      What number of seats does the party hold?
      What was the number of visitors?
      How often do they meet?`,
    'which-organisation': `Which company built the tower?
      Of what political party was he the leader?
      At which university did she teach?`,
    who: `Who painted the ceiling?
      By whom was the letter written?
      Whose idea was it?
      Which scientist discovered the element?
      with whom did the minister speak`,
    where: `Where is the headquarters?
      In which city was the agreement signed?
      What country borders Laos in the west?
      Which districts were flooded?`,
    why: `Why did the shop close?
      What was the reason for the delay?
      What caused the fire?
      For what purpose was the fund set up?
      How come nobody noticed?`,
    how: `How does a vaccine work?
      How did they cross the river?
      How was the ship raised?`,
    what: `What does the delegation ask for?
      Which languages are spoken there?
      Name the largest export.
      embassy`,
    'yes-no': `Is the river navigable?
      Did the two presidents meet?
      Has the bank lowered its rate?
      Don't they need a visa?`,
  },
  bn: {
    when: `চুক্তিটি কবে স্বাক্ষরিত হয়?
      কোন সালে বিশ্ববিদ্যালয়টি প্রতিষ্ঠিত হয়েছিল?
      সম্মেলন কখন শুরু হবে?
      তিনি কত সালে নোবেল পুরস্কার পান?
      কোন দশকে রেলপথটি তৈরি হয়?`,
    'how-long': `যুদ্ধটি কতদিন চলেছিল?
      তিনি কত বছর রাষ্ট্রপতি ছিলেন?
      সেতু নির্মাণে কত সময় লেগেছে?
      তখন রানীর বয়স কত ছিল?
      কয় মাস পর তিনি ফিরে আসেন?`,
    percentage: `দেশের কত শতাংশ মানুষ গ্রামে থাকে?
      শতকরা কতজন ভোট দিয়েছেন?
      দাম কত পার্সেন্ট বেড়েছে?
      মোট জমির কত ভাগ বনভূমি?`,
    change: `বাণিজ্য কত বেড়েছে?
      দাম কতটা কমেছে?
      রপ্তানি কত বৃদ্ধি পেয়েছে?`,
    'how-much': `সেতুটির দৈর্ঘ্য কত?
      প্রকল্পে কত টাকা খরচ হয়েছে?
      কত কোটি ডলার ঋণ দেওয়া হয়?
      পাহাড়টি কত উঁচু?
      শহরটির জনসংখ্যা কত?
      সেখানে কী পরিমাণ বৃষ্টি হয়?`,
    'how-many': `কতজন ছাত্র পরীক্ষা দিয়েছে?
      দেশটিতে কয়টি বিভাগ আছে?
      সভায় কতগুলি দল যোগ দেয়?
      তিনি কতবার নির্বাচিত হন?`,
    'which-organisation': `তিনি কোন দলের সদস্য ছিলেন?
      কোন প্রতিষ্ঠান সেতুটি নির্মাণ করে?
      কোন সংস্থার প্রতিবেদন এটি?`,
    who: `উপন্যাসটি কে লিখেছেন?
      কার নেতৃত্বে অভিযান চালানো হয়?
      প্রধানমন্ত্রী কাকে নিয়োগ দেন?
      কোন কবি গানটি রচনা করেন?`,
    where: `কারখানাটি কোথায় অবস্থিত?
      কোন শহরে সম্মেলনটি হয়?
      তিনি কোন দেশে জন্মগ্রহণ করেন?
      নদীটি কোথা থেকে এসেছে?`,
    why: `স্কুলটি কেন বন্ধ হয়ে যায়?
      কী কারণে দাম বেড়েছে?
      তিনি কিসের জন্য পুরস্কার পান?
      আগুন লাগার কারণ কী?`,
    how: `তারা কীভাবে নদী পার হয়?
      এই যন্ত্রটি কিভাবে কাজ করে?
      সেখানকার আবহাওয়া কেমন?
      চা কী করে বানাতে হয়?`,
    what: `বাংলাদেশের জাতীয় ফল কী?
      প্রতিনিধি দলটি কোন প্রস্তাব দেয়?
      বইটির নাম বলুন
      দূতাবাস`,
    'yes-no': `নদীটি কি নৌযান চলাচলের উপযোগী ছিল?
      দুই নেতা কি ঢাকায় দেখা করেছেন?
      সরকার কি নতুন আইন পাস করেছে?
      কি, তিনি আসবেন না?`,
  },
  vi: {
    when: `Hiệp định được ký khi nào?
      Trường đại học thành lập vào năm nào?
      Bao giờ hội nghị bắt đầu?
      Ông ấy qua đời ngày nào?
      Tàu chạy lúc mấy giờ?`,
    'how-long': `Cuộc chiến kéo dài bao lâu?
      Bà làm bộ trưởng bao nhiêu năm?
      Xây cây cầu mất bao nhiêu thời gian?
      Khi đăng quang nữ hoàng bao nhiêu tuổi?`,
    percentage: `Bao nhiêu phần trăm dân số sống ở nông thôn?
      Tỷ lệ thất nghiệp là bao nhiêu?
      Giá đã tăng mấy phần trăm?`,
    change: `Thương mại tăng bao nhiêu?
      Giá gạo đã giảm đi bao nhiêu?
      Xuất khẩu tăng trưởng bao nhiêu?`,
    'how-much': `Dân số của Lima là bao nhiêu?
      Cây cầu cao bao nhiêu?
      Dự án tốn bao nhiêu tiền?
      Khoản vay trị giá bao nhiêu tỷ đồng?
      Từ đó đến sân bay bao xa?`,
    'how-many': `Có bao nhiêu đảo thuộc quần đảo này?
      Đoàn gồm mấy người?
      Ông đắc cử bao nhiêu lần?
      Nước này đứng thứ mấy thế giới?`,
    'which-organisation': `Công ty nào xây cây cầu?
      Bà ấy học trường đại học nào?
      Ông là thành viên của đảng nào?`,
    who: `Ai đã viết cuốn tiểu thuyết này?
      Cuộc đàm phán do ai dẫn đầu?
      Thủ tướng nào đã từ chức?
      Người nào phát minh ra điện thoại?`,
    where: `Trụ sở nằm ở đâu?
      Hội nghị được tổ chức tại thành phố nào?
      Ông sinh ra ở nước nào?
      Dòng sông bắt nguồn từ đâu?`,
    why: `Tại sao nhà máy đóng cửa?
      Vì sao giá gạo tăng?
      Nguyên nhân của vụ cháy là gì?
      Quỹ được lập ra để làm gì?`,
    how: `Vắc-xin hoạt động như thế nào?
      Họ vượt sông bằng cách nào?
      Làm sao con tàu được trục vớt?
      Quan hệ hai nước phát triển ra sao?`,
    what: `Quốc hoa của Việt Nam là gì?
      Phái đoàn đưa ra đề nghị nào?
      Thủ đô của Ai Cập là gì?
      đại sứ quán`,
    'yes-no': `Con sông có đi thuyền được không?
      Hai tổng thống đã gặp nhau chưa?
      Có phải ngân hàng đã hạ lãi suất?
      Họ cần thị thực phải không?`,
  },
  es: {
    when: `¿Cuándo se firmó el tratado?
      ¿En qué año estalló la guerra?
      ¿Cuál fue la fecha de la boda?
      ¿A qué hora sale el tren?
      ¿Desde cuándo es independiente el país?`,
    'how-long': `¿Cuánto tiempo duró el asedio?
      ¿Cuántos años pasó en el exilio?
      ¿Cuánto tardó la construcción del puente?
      ¿Qué edad tenía la reina?`,
    percentage: `¿Qué porcentaje de los votantes se quedó en casa?
      ¿En cuánto por ciento subieron los alquileres?
      ¿Qué proporción del suelo es bosque?
      ¿Cuál fue la caída porcentual de las ventas?`,
    change: `¿En cuánto aumentó el comercio?
      ¿Cuánto creció la economía?
      ¿Cuánto han subido los precios?`,
    'how-much': `¿Cuánto costó el puente?
      ¿Cuál es la población de Lima?
      ¿Qué altura tiene el faro?
      ¿A cuánto asciende la deuda?
      ¿Qué tan profundo es el lago?`,
    'how-many': `¿Cuántas islas tiene el archipiélago?
      ¿Cuántos escaños ganó el partido?
      ¿Cuál es el número de socios?`,
    'which-organisation': `¿Qué empresa construyó la torre?
      ¿A qué partido pertenece?
      ¿En qué universidad estudió?`,
    who: `¿Quién pintó la capilla?
      ¿A quiénes recibió la ministra?
      ¿De quién fue la idea?
      ¿Qué científico descubrió el elemento?`,
    where: `¿Dónde está la sede?
      ¿En qué ciudad se firmó el acuerdo?
      ¿De dónde viene el río?
      ¿Cuál es el país más pequeño de América?`,
    why: `¿Por qué cerró la fábrica?
      ¿Cuál fue la causa del incendio?
      ¿A qué se debe el retraso?
      ¿Para qué crearon el fondo?`,
    how: `¿Cómo funciona una vacuna?
      ¿De qué manera cruzaron el río?
      ¿Cómo rescataron el barco?`,
    what: `¿Qué pide la delegación?
      ¿Cuáles son los idiomas oficiales?
      ¿Cómo se llama la moneda del Perú?
      embajada`,
    'yes-no': `¿Es navegable el río?
      ¿Se reunieron los dos presidentes?
      ¿Ha bajado el banco los intereses?
      ¿Firmó Chile el acuerdo?`,
  },
  hi: {
    when: `संधि पर हस्ताक्षर कब हुए?
      विश्वविद्यालय किस वर्ष स्थापित हुआ?
      युद्ध किस सन में समाप्त हुआ?`,
    'how-long': `युद्ध कितने साल चला?
      पुल बनाने में कितने समय लगा?
      रानी कितनी आयु में गद्दी पर बैठीं?
      वे कितने दिनों तक रुके?`,
    percentage: `कितने प्रतिशत लोग गाँव में रहते हैं?
      कीमत कितने फीसदी बढ़ी?
      वन क्षेत्र का प्रतिशत क्या है?`,
    change: `व्यापार कितना बढ़ा?
      दाम कितने घटे?
      निर्यात कितनी बढ़ी?`,
    'how-much': `पुल पर कितना खर्च हुआ?
      झील कितनी गहरी है?
      ऋण कितने करोड़ का था?`,
    'how-many': `कितने छात्र परीक्षा में बैठे?
      सभा में कितने दल शामिल हुए?
      सदस्यों की संख्या क्या है?`,
    'which-organisation': `वे किस दल के सदस्य थे?
      पुल किस कंपनी ने बनाया?
      यह रिपोर्ट किस संस्था की है?`,
    who: `यह उपन्यास किसने लिखा?
      भारत के पहले प्रधानमंत्री कौन थे?
      पत्र किसके द्वारा लिखा गया?
      मंत्री ने किसे नियुक्त किया?`,
    where: `मुख्यालय कहाँ है?
      समझौता किस शहर में हुआ?
      वे कौन से देश में पैदा हुए?`,
    why: `कारखाना क्यों बंद हुआ?
      आग किस कारण लगी?
      देरी की क्या वजह थी?`,
    how: `टीका कैसे काम करता है?
      उन्होंने नदी किस तरह पार की?
      जहाज़ को किस प्रकार निकाला गया?`,
    what: `भारत का राष्ट्रीय फल क्या है?
      वहाँ कौन सी भाषा बोली जाती है?
      यह किस प्रकार का जंगल है?
      दूतावास`,
    'yes-no': `क्या नदी में नाव चल सकती है?
      क्या दोनों राष्ट्रपति मिले थे?
      क्या यह सही है?`,
  },
};

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

describe('what a question wants', () => {
  const cases = Object.entries(QUESTIONS).flatMap(([language, kinds]) =>
    WANTED_KINDS.map((kind) => [kind, language, lines(kinds[kind])] as const),
  );

  it.each(cases)('is told from its question words: %s in %s', (kind, language, questions) => {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    for (const question of questions) expect(wantedKind(question, language), question).toBe(kind);
  });

  it.each(cases)(
    'is the same in capitals and without a question mark: %s in %s',
    (kind, language, questions) => {
      for (const question of questions) {
        expect(wantedKind(question.replace(/[¿?]/g, '').toUpperCase(), language), question).toBe(kind);
      }
    },
  );

  it.each([
    ['es', 'when', 'cuando se firmo el tratado'],
    ['es', 'when', 'en que año estallo la guerra'],
    ['es', 'when', 'cual fue la fecha de la boda'],
    ['es', 'how-long', 'cuantos años paso en el exilio'],
    ['es', 'how-long', 'cuanto tiempo duro el asedio'],
    ['es', 'percentage', 'que porcentaje de los votantes se quedo en casa'],
    ['es', 'how-much', 'cuanto costo el puente'],
    ['es', 'how-much', 'cual es la poblacion de lima'],
    ['es', 'how-many', 'cuantas islas tiene el archipielago'],
    ['es', 'who', 'quien pinto la capilla'],
    ['es', 'who', 'a quien recibio la ministra'],
    ['es', 'where', 'donde esta la sede'],
    ['es', 'where', 'en que pais nacio'],
    ['es', 'why', 'por que cerro la fabrica'],
    ['es', 'how', 'como funciona una vacuna'],
    ['es', 'what', 'que pide la delegacion'],
    ['es', 'what', 'comercio bilateral'],
    ['vi', 'when', 'hiep dinh duoc ky khi nao'],
    ['vi', 'when', 'thanh lap vao nam nao'],
    ['vi', 'when', 'bao gio hoi nghi bat dau'],
    ['vi', 'how-long', 'cuoc chien keo dai bao lau'],
    ['vi', 'how-long', 'ba lam bo truong bao nhieu nam'],
    ['vi', 'percentage', 'bao nhieu phan tram dan so o nong thon'],
    ['vi', 'how-much', 'dan so cua lima la bao nhieu'],
    ['vi', 'how-much', 'du an ton bao nhieu tien'],
    ['vi', 'how-many', 'co bao nhieu dao'],
    ['vi', 'who', 'ai da viet cuon tieu thuyet nay'],
    ['vi', 'who', 'thu tuong nao da tu chuc'],
    ['vi', 'where', 'tru so nam o dau'],
    ['vi', 'where', 'to chuc tai thanh pho nao'],
    ['vi', 'why', 'tai sao nha may dong cua'],
    ['vi', 'why', 'vi sao gia gao tang'],
    ['vi', 'how', 'vac xin hoat dong nhu the nao'],
    ['vi', 'what', 'quoc hoa cua viet nam la gi'],
  ] as const)('is told without accents, too (%s, %s): %s', (language, kind, question) => {
    expect(wantedKind(question, language)).toBe(kind);
    expect(wantedKind(question.toUpperCase(), language)).toBe(kind);
  });

  it.each([
    // Words that are question words only without their accents.
    ['vi', 'what', 'hai nuoc dau tu nhung gi trong nganh dau khi'],
    ['vi', 'what', 'hang may bay lam duoc gi tu dau nam'],
    ['vi', 'what', 'co quan hay ve tinh nao duoc nhac den'],
    ['vi', 'what', 'thuc the nao quyet dinh'],
    ['es', 'what', 'en cuanto a la deuda que dijo el ministro'],
  ] as const)('is not mistaken where accents would have told (%s, %s): %s', (language, kind, question) => {
    expect(wantedKind(question, language)).toBe(kind);
  });

  it.each([
    ['en', 'what', 'What happened when the bank closed?'],
    ['en', 'who', 'Who was king when the palace burnt?'],
    ['en', 'where', 'Which country did the man who drew the map come from?'],
    ['en', 'why', 'Why did the people who lived where the dam stands move?'],
    ['en', 'how-many', 'How many died when the ship sank?'],
    ['en', 'when', 'When did the man who drew the map die?'],
    ['es', 'what', 'que paso cuando cerro el banco'],
    ['es', 'who', 'quien era rey cuando ardio el palacio'],
    ['es', 'what', '¿Qué pasó cuando cerró el banco?'],
  ] as const)(
    'is what is asked first, not what a later clause begins with (%s, %s): %s',
    (language, kind, question) => {
      expect(wantedKind(question, language)).toBe(kind);
    },
  );

  it('is told however the letters are composed', () => {
    for (const [language, kinds] of Object.entries(QUESTIONS)) {
      for (const kind of WANTED_KINDS) {
        for (const question of lines(kinds[kind])) {
          expect(wantedKind(question.normalize('NFD'), language), question).toBe(kind);
        }
      }
    }
  });

  it('is something whatever the text and the language', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        expect(WANTED_KINDS).toContain(wantedKind(text, language));
      }),
    );
    expect(wantedKind('Quand la guerre a-t-elle commencé ?', 'fr')).toBe('what');
    expect(wantedKind('', 'en')).toBe('what');
    expect(wantedKind('constructor', 'en')).toBe('what');
  });
});

describe('what a question wants, however it is asked', () => {
  const cases = WANTED_KINDS.flatMap((kind) =>
    Object.entries(WAYS_OF_ASKING).flatMap(([language, kinds]) =>
      lines(kinds[kind] ?? '')
        .filter((question) => question !== '')
        .map((question) => [kind, language, question] as const),
    ),
  );

  it.each(cases)('is told: %s (%s), %s', (kind, language, question) => {
    expect(wantedKind(question, language)).toBe(kind);
    expect(wantedKind(question.toUpperCase(), language)).toBe(kind);
    expect(wantedKind(question.normalize('NFD'), language)).toBe(kind);
  });

  it.each([
    // A length in space, and what only stands beside something long.
    ['en', 'how-much', 'how long is the Great Wall of China'],
    ['en', 'how-much', "how long's the tunnel under the sea"],
    ['en', 'how-long', 'how long did they sail down the river'],
    ['en', 'how-long', 'how long were the soldiers on the bridge'],
    ['en', 'how-long', 'how long is the wait at the border'],
    ['en', 'how-long', 'how long was the bridge under construction'],
    ['en', 'how-long', 'how long has the wall stood'],
    ['en', 'how-many', 'how many kilometres long is the river'],
    // The name of somebody, and of something else.
    ['en', 'what', 'what is the name of the river'],
    ['en', 'what', "what is the name of the president's house"],
    ['es', 'what', '¿Cómo se llama la moneda del Perú?'],
    ['bn', 'what', 'নদীটির নাম কী'],
    ['vi', 'what', 'tên của con sông là gì'],
    ['en', 'what', "what is the company's official name"],
    ['vi', 'what', 'đâu là thủ đô của Lào'],
    // A condition, or a part that is no place.
    ['en', 'what', 'if two ships meet what do they do'],
    ['es', 'what', 'Si dos barcos se cruzan, ¿qué hacen?'],
    ['en', 'what', 'what part of the ship was damaged'],
    ['en', 'what', 'what age groups are at risk'],
    ['en', 'what', 'what did the voters think cost him the race'],
    // What has a noun behind it is counted.
    ['vi', 'how-many', 'trong bao nhiêu nước có đại diện'],
    ['vi', 'how-many', 'bao nhiêu trong số đó là phụ nữ'],
    ['bn', 'how-many', 'কত বাড়ি পুড়েছে'],
    ['bn', 'how-many', 'ছাত্র সংখ্যা কত ছিল'],
    ['bn', 'how-much', 'জনসংখ্যা কত ছিল'],
    ['es', 'how-much', '¿En cuánto se vendió la casa?'],
    ['es', 'where', '¿En qué parte del país llueve?'],
  ] as const)('is not mistaken (%s, %s): %s', (language, kind, question) => {
    expect(wantedKind(question, language)).toBe(kind);
  });
});

describe('the very day', () => {
  it.each([
    ['en', 'On what date did it open?'],
    ['en', 'What was the exact day?'],
    ['bn', 'কত তারিখে চুক্তি হয়?'],
    ['vi', 'Hiệp định được ký ngày nào?'],
    ['vi', 'hiep dinh duoc ky ngay thang nam nao'],
    ['es', '¿En qué fecha se firmó?'],
    ['es', 'que dia se firmo'],
  ])('is asked for (%s): %s', (language, question) => {
    expect(wantsDay(question, language)).toBe(true);
  });

  it.each([
    ['en', 'When did it open?'],
    ['en', 'What is up to date?'],
    ['bn', 'চুক্তি কবে হয়?'],
    ['vi', 'Hiệp định được ký năm nào?'],
    ['es', '¿Cuándo se firmó?'],
    ['hi', 'यह कब खुला?'],
  ])('is not (%s): %s', (language, question) => {
    expect(wantsDay(question, language)).toBe(false);
  });
});
