import { readBlocks } from '../../src/corpus/blocks.js';
import { loadFormat } from '../../src/corpus/formats/index.js';
import { loadCorpus } from '../../src/corpus/load.js';
import type { Source, SourceFormat } from '../../src/corpus/source.js';

const READERS = {
  plain: await loadFormat('plain'),
  markdown: await loadFormat('markdown'),
  wikitext: await loadFormat('wikitext'),
};

export function sourceOf(text: string, format: SourceFormat = 'plain', id = 'some/text'): Source {
  const title = 'Some title';
  return { id, title, language: 'en', format, text, blocks: readBlocks(text, READERS[format], { title }) };
}

export const ENGLISH = sourceOf(
  `The lighthouse was finished on 3 March 1871 and stands 42.5 metres above the sea. Its lamp burned 1,200 litres of oil
a year. The keeper’s daughter did not leave the rock for two winters, and she kept a diary of the storms.

Rebuilding it cost £15,000, about 30% more than the engineers had planned. In the coldest night the glass of the lantern
was at -12 °C, and the well-known “blue lamp” went out. Nobody was hurt.`,
  'plain',
  'lighthouse',
);

export const SPANISH = sourceOf(
  `El acueducto de la ciudad fue terminado en 1738 y mide 1.280 metros. ¿Quién pagó la obra? El marqués donó más de la
mitad del dinero, pero nunca vio correr el agua: murió un año antes. La obra costó 124.791 pesos y tres reales.`,
  'plain',
  'acueducto',
);

export const VIETNAMESE = sourceOf(
  `Làng gốm bên sông Hồng đã có hơn 700 năm tuổi. Mỗi năm, khoảng 2,5 triệu sản phẩm được xuất khẩu sang 40 nước. Người thợ
không dùng khuôn: họ vuốt đất bằng tay, rồi tráng men lam và nung ở 1.300 độ C suốt ba ngày ba đêm để men được hòa vào đất.`,
  'plain',
  'lang-gom',
);

export const BENGALI = sourceOf(
  `সুন্দরবনের বাঘ গণনা শুরু হয় ২০১৫ সালে। তখন বনে ১০৬টি বাঘ পাওয়া যায়, আর তিন বছর পরে ১১৪টি। বনের ভেতরে জেলেরা রাতে মাছ ধরেন না, কারণ
বাঘ সাঁতার কেটে নদী পার হতে পারে। প্রায় ৪০ শতাংশ এলাকা ভারতে, বাকিটা বাংলাদেশে; মৌয়ালরা প্রতি বছর এপ্রিল মাসে মধু সংগ্রহ করতে যান।`,
  'plain',
  'sundarban',
);

/** One text in each language. */
export const LANGUAGES: readonly Source[] = [BENGALI, ENGLISH, SPANISH, VIETNAMESE];

/** The texts that come with the bot. */
export const { sources: CORPUS } = await loadCorpus('corpus');
