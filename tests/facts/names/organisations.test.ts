import { describe, expect, it } from 'vitest';
import { names } from './name-lines.js';

const organisations = (language: string, text: string): string[] =>
  names(language, text)
    .filter((line) => line.startsWith('organisation '))
    .map((line) => line.slice('organisation '.length).replace(/ = .*$/, ''));

describe('an organisation in Vietnamese', () => {
  it.each([
    ['Trung tâm Kiểm soát bệnh tật tỉnh Long An lấy mẫu', ['Trung tâm Kiểm soát bệnh tật tỉnh Long An']],
    ['Viện Sốt rét trung ương gửi thuốc', ['Viện Sốt rét trung ương']],
    ['Bệnh viện đa khoa Thái Bình nhận máy', ['Bệnh viện đa khoa Thái Bình']],
    ['Sở Thông tin và truyền thông mở lớp', ['Sở Thông tin và truyền thông']],
    [
      'Cơ quan Cảnh sát điều tra Công an tỉnh Yên Bái bắt hai người',
      ['Cơ quan Cảnh sát điều tra Công an tỉnh Yên Bái'],
    ],
    ['UBND quận 7 họp với UBND xã Tân Phú', ['UBND quận 7', 'UBND xã Tân Phú']],
    ['Công ty cổ phần Gỗ Trường Thành phát hành trái phiếu', ['Công ty cổ phần Gỗ Trường Thành']],
    ['Viện Khoa học Xã hội Nam Bộ xuất bản sách', ['Viện Khoa học Xã hội Nam Bộ']],
    ['Huyện đoàn Mộc Châu trồng cây', ['Huyện đoàn Mộc Châu']],
    ['Tòa án Nhân quyền châu Âu ra phán quyết', ['Tòa án Nhân quyền châu Âu']],
    ['Cổ phiếu hãng công nghệ Zorvan tăng', ['Zorvan']],
    [
      'Ngân hàng TMCP Công thương Việt Nam (VietinBank) tuyển người',
      ['Ngân hàng TMCP Công thương Việt Nam (VietinBank)'],
    ],
  ])('goes on over the small words that organisations are named with: %s', (text, expected) => {
    expect(organisations('vi', text)).toEqual(expected);
  });

  it.each([
    ['Thành ủy TP HCM bàn về nhà ở', ['Thành ủy TP HCM']],
    ['Công an tỉnh Sơn La điều tra vụ trộm', ['Công an tỉnh Sơn La']],
    ['Nhóm này dự báo Thịnh Phát sẽ lãi', []],
  ])('ends before a verb, and is none behind the second syllable of one: %s', (text, expected) => {
    expect(organisations('vi', text)).toEqual(expected);
  });
});

describe('a person in Vietnamese', () => {
  it.each([
    'Quán nằm trên đường Nguyễn Hữu Thọ',
    'Bà ở số 24 Trần Quang Khải, quận 1',
    'Họ sống tại Lê Chân, Hải Phòng',
    'Lửa cháy ở chung cư Hồ Xuân Hương',
  ])('is none where a street or a house is called after one: %s', (text) => {
    expect(names('vi', text).filter((line) => line.startsWith('person'))).toEqual([]);
  });

  it('is told by a middle name, though an organisation begins with the family’s', () => {
    expect(names('vi', 'Đoàn Thị Điểm dịch bài ngâm')).toEqual(['person Đoàn Thị Điểm']);
  });

  it('may have a word behind it that begins like the head of another name', () => {
    expect(names('vi', 'Vở kịch do Lê Quang Minh đạo diễn')).toEqual(['person Lê Quang Minh']);
  });

  it('has the second syllable of a Korean name, whatever the family', () => {
    expect(names('vi', 'Cầu thủ Son Jun-ho ghi bàn')).toEqual(['person Son Jun-ho of Cầu thủ']);
  });
});

describe('an organisation in Bengali', () => {
  it.each([
    ['মুক্তাগাছায় আওয়ামী লীগের সভা', ['আওয়ামী লীগের']],
    [
      'ফেডারেশন অব ইঞ্জিনিয়ার্স নয়, ইন্টারন্যাশনাল ফেডারেশন অব অ্যাকচুয়ারিজ',
      ['ফেডারেশন অব ইঞ্জিনিয়ার্স', 'ইন্টারন্যাশনাল ফেডারেশন অব অ্যাকচুয়ারিজ'],
    ],
    ['ফয়জুন্নেসা মেমোরিয়াল গার্লস কলেজ চালু হয়', ['ফয়জুন্নেসা মেমোরিয়াল গার্লস কলেজ']],
    ['খুলনা মহানগর পুলিশ জানায়', ['খুলনা মহানগর পুলিশ']],
    ['কাপাসিয়া উপজেলা স্বাস্থ্য কমপ্লেক্সে নেওয়া হয়', ['কাপাসিয়া উপজেলা স্বাস্থ্য কমপ্লেক্সে']],
    ['র‌্যাব ও ফায়ার সার্ভিস সেখানে যায়', ['র‌্যাব', 'ফায়ার সার্ভিস']],
  ])('is found whole and without where it is: %s', (text, expected) => {
    expect(organisations('bn', text)).toEqual(expected);
  });

  it.each([
    'কাঁঠালিয়া ইউনিয়নের একটি গ্রাম',
    'এসব মন্ত্রণালয়ের কাজ চলছে',
    'একটি বেসরকারি বিশ্ববিদ্যালয়ে পড়েন',
    'মেহমানদের গার্ড অব অনার দেওয়া হয়',
  ])('is none that only says of what kind it is, nor a rural district: %s', (text) => {
    expect(organisations('bn', text)).toEqual([]);
  });
});

describe('an organisation in Latin letters', () => {
  it.each([
    ['en', 'Hitachi Energy built it', ['Hitachi Energy']],
    ['vi', 'Thỏa thuận với Panasonic Holdings', ['Panasonic Holdings']],
    ['es', 'La planta es de Toyota Motors', ['Toyota Motors']],
  ])('has the word for its part behind a known name (%s): %s', (language, text, expected) => {
    expect(organisations(language, text)).toEqual(expected);
  });
});
