import type { NameWords } from './name-words.js';

export const vietnamese: NameWords = {
  offices: `
    chủ_tịch chủ_tịch_nước phó_chủ_tịch phó_chủ_tịch_nước tổng_thống phó_tổng_thống thủ_tướng phó_thủ_tướng nguyên_thủ bộ_trưởng
    thứ_trưởng tổng_bí_thư bí_thư phó_bí_thư đại_sứ tổng_lãnh_sự lãnh_sự thống_đốc phó_thống_đốc thị_trưởng tỉnh_trưởng nghị_sĩ
    thượng_nghị_sĩ hạ_nghị_sĩ đại_biểu tổng_thư_ký thư_ký giám_đốc phó_giám_đốc tổng_giám_đốc phó_tổng_giám_đốc cục_trưởng vụ_trưởng
    viện_trưởng hiệu_trưởng trưởng_ban trưởng_phòng chánh_án viện_trưởng người_phát_ngôn phát_ngôn_viên đại_tướng thượng_tướng
    trung_tướng thiếu_tướng đại_tá thượng_tá trung_tá thiếu_tá tướng đại_úy vua hoàng_đế hoàng_hậu nữ_hoàng hoàng_tử công_chúa quốc_vương
    giáo_hoàng hồng_y tổng_giám_mục giám_mục thượng_tọa hòa_thượng linh_mục thủ_lĩnh lãnh_tụ nhà_thơ nhà_văn nhạc_sĩ ca_sĩ
    họa_sĩ diễn_viên đạo_diễn nghệ_sĩ nhà_báo nhà_khoa_học nhà_vật_lý nhà_hóa_học nhà_toán_học nhà_sử_học nhà_triết_học triết_gia nhà_kinh_tế
    nhà_kinh_tế_học kinh_tế_gia giáo_sư phó_giáo_sư tiến_sĩ thạc_sĩ bác_sĩ kỹ_sư kiến_trúc_sư luật_sư huấn_luyện_viên cầu_thủ tiền_đạo
    tiền_vệ hậu_vệ thủ_môn thủ_quân doanh_nhân tỷ_phú nhà_sáng_lập nhà_thám_hiểm nhà_phát_minh nhà_ngoại_giao nhà_khảo_cổ nhà_khảo_cổ_học nhà_sinh_vật_học nhà_nghiên_cứu nhà_thiên_văn nhà_thiên_văn_học nhà_địa_chất
    nhà_địa_chất_học nhà_tâm_lý_học nhà_ngôn_ngữ_học nhà_soạn_nhạc nhà_điêu_khắc nhà_thiết_kế nhà_lãnh_đạo nhà_cách_mạng ngoại_trưởng chủ_tịch_quốc_hội
    toàn_quyền thái_thú công_tước bá_tước nam_tước chúa ủy_viên tổng_tư_lệnh tư_lệnh chính_ủy`,
  officeModifiers: 'cựu nguyên phó quyền tân',
  honorifics: 'ông bà anh chị cô chú bác cụ em ngài thầy ts gs pgs ths bs ks thánh đồng_chí mẹ cậu',
  officeLinks: 'của tại ở nước phụ_trách kiêm thường_trực về',
  companions:
    'người_đồng_cấp vợ chồng con_trai con_gái đồng_nghiệp người_bạn tác_giả đồng_đội anh_trai em_trai chị_gái em_gái tên_là',
  personVerbs: `
    nói cho_biết khẳng_định nhấn_mạnh tuyên_bố phát_biểu cho_rằng sinh qua_đời mất viết sáng_tác sinh_ra bày_tỏ chia_sẻ kể trả_lời người`,
  personLinks: 'de del de_la van von di bin ibn al el',
  organisationHeads: `
    ngân_hàng bộ ủy_ban uỷ_ban đảng đại_học trường_đại_học trường học_viện viện tập_đoàn công_ty tổng_công_ty hiệp_định hiệp_ước công_ước tổ_chức
    hiệp_hội hội_đồng hội liên_đoàn liên_minh liên_hiệp cộng_đồng sở cục tổng_cục vụ ban cơ_quan quỹ câu_lạc_bộ bệnh_viện bảo_tàng thư_viện
    tòa_án toà_án viện_kiểm_sát quân_đội quân_khu mặt_trận phong_trào diễn_đàn hội_nghị trung_tâm đại_sứ_quán lãnh_sự_quán quốc_hội nghị_viện
    thượng_viện hạ_viện văn_phòng đoàn báo tạp_chí thông_tấn_xã đài nhà_xuất_bản hợp_tác_xã giáo_hội hãng cảnh_sát công_an ubnd hđnd bộ_tư_lệnh nhà_thờ`,
  organisationNames: 'quốc_hội nghị_viện thượng_viện hạ_viện liên_hợp_quốc liên_hiệp_quốc',
  organisationKinds: '',
  organisationWords: '',
  organisationLinks: 'và các về cho vì của xuyên nước tỉnh thành_phố tp quận huyện những',
  conjunctions: 'và của nước cho',
  placeHeadsBefore: `
    sông hồ biển đại_dương vịnh eo_biển đảo quần_đảo bán_đảo núi dãy_núi đồi thung_lũng sa_mạc rừng đồng_bằng thác thành_phố thị_xã
    thị_trấn tỉnh huyện quận phường xã làng bang tiểu_bang vùng khu_vực châu đường phố đại_lộ quảng_trường công_viên sân_bay cảng bến
    tp tx bãi_biển cao_nguyên đèo núi_lửa sân_vận_động cung_điện chùa đền tháp quốc_lộ xa_lộ nội_thành`,
  placeHeadsBehind: 'lake river park island valley beach boulevard avenue street freeway shale',
  placeKinds: '',
  otherHeads: `
    chiến_tranh trận luật giải giải_thưởng huy_chương cúp lễ ngày tết thế_vận_hội cách_mạng thuyết lý_thuyết định_lý nguyên_lý truyện thời nhà
    triều chương_trình dự_án kế_hoạch chiến_dịch đế_quốc đế_chế thế_kỷ kỷ kinh_thánh cuộc phim bộ_phim người tiếng đạo lính dân_tộc tộc bệnh thẻ
    loài siêu_cúp hiến_pháp tuyên_bố_chung`,
  placeLinks: 'ở tại từ đến tới sang gần vào',
  agents: 'bởi do',
  articles: 'một',
  genericWords: '',
  commonHeads: '',
  notNames: '',
};
