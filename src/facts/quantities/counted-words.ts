import { wordSet } from './phrases.js';

/** English plurals that do not end like one. */
export const ENGLISH_PLURALS = wordSet(`
  people police feet teeth geese mice oxen sheep fish deer cattle swine aircraft spacecraft watercraft personnel staff troops crew species
  series phenomena criteria bacteria alumni fungi nuclei larvae media offspring youth
  men women children folk clergy salmon trout bison livestock`);
/** The end of a plural: of one that is made with `s`, or of a compound of `men`. */
export const ENGLISH_PLURAL = /(?:[^su]s|[a-z]men|people|children)$/;
/** Words that end like a plural and are none. */
export const ENGLISH_SINGULARS = wordSet(
  'basis crisis analysis thesis emphasis hypothesis axis oasis tennis paris this is always perhaps gas',
);
/** Peoples whose name is its own plural: `200 Vietnamese`. */
export const ENGLISH_PEOPLES = /(?:ese|ish|swiss|french|dutch|thai)$/;

/** Adjectives that stand before a Spanish noun. */
export const SPANISH_ADJECTIVES = wordSet(`
  grandes nuevos nuevas pequeños pequeñas primeros primeras últimos últimas principales mejores peores mayores menores buenos buenas
  malos malas otros otras distintos distintas diferentes diversos diversas posibles presuntos presuntas supuestos supuestas largos
  largas antiguos antiguas viejos viejas altos altas importantes famosos famosas célebres próximos próximas únicos únicas simples
  jóvenes propios propias siguientes actuales futuros futuras`);

/** Words between a Vietnamese number and its noun, which say what sort of thing that is. */
export const VIETNAMESE_CLASSIFIERS = wordSet(`
  cái chiếc con cây cuốn quyển ngôi tòa toà căn bức tấm tờ quả trái hòn viên hạt ngọn dòng bộ bài vụ cuộc trận nền lá mảnh đứa vị thằng
  cặp đôi sợi thanh khẩu cỗ chú tên pho thửa đám mái`);
/** Nouns of one syllable. Most of the others have two. */
export const VIETNAMESE_SYLLABLES = wordSet(`
  người nước tỉnh huyện xã quận phường làng thôn bang vùng hộ xe tàu cây sông núi đảo hồ chùa đền trường sách phim lần ngày tầng con chó
  mèo trâu bò lợn gà vịt cá chim voi hổ ngựa anh chị ông bà cháu vợ chồng vé từ trang điểm giải loại nhóm đội hội họ`);

/** Words between a Bengali number and its noun. */
export const BENGALI_CLASSIFIERS = /^(?:টি|টা|টো|জন|খানা|খানি)(?:ের|র|ে|কে|তে)?[ইও]?$/u;
/** Adjectives before a Bengali or a Hindi noun, by how they end or as they are. */
export const INDIC_ADJECTIVE = /(?:ীয়|পূর্ণ|মূলক|যোগ্য|ভিত্তিক|প্রাপ্ত|সংক্রান্ত|पूर्ण|ीय)$/u;
export const INDIC_ADJECTIVES = wordSet(`
  বড় ছোট নতুন নয়া পুরাতন পুরনো পুরোনো প্রধান ভিন্ন বিভিন্ন আলাদা পৃথক প্রাচীন সুন্দর আধুনিক সরকারি বেসরকারি বিদেশি বিদেশী দেশি দেশী
  স্থানীয় আন্তর্জাতিক সামরিক রাজনৈতিক অর্থনৈতিক সাধারণ বিশেষ মূল অন্য অন্যান্য শক্তিশালী বিখ্যাত সেরা শীর্ষ
  बड़े बड़ी बड़ा छोटे छोटी नए नई नये प्रमुख अलग विभिन्न पुराने पुरानी मुख्य अन्य सरकारी विदेशी विशेष प्राचीन`);
/** What follows a Bengali number of people that no noun follows: what they are or do. */
export const INDIC_VERBS = wordSet(
  'আহত নিহত আটক গ্রেপ্তার গ্রেফতার নিখোঁজ মারা অংশ বসবাস বাস যোগ নিয়ে গেছে গেছেন যায় দিয়ে পাওয়া দেওয়া নেওয়া রয়েছে এসেছে এসেছেন',
);
