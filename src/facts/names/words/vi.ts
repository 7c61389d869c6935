import type { NameWords } from './name-words.js';

export const vietnamese: NameWords = {
  offices: `
    chủ_tịch chủ_tịch_nước phó_chủ_tịch phó_chủ_tịch_nước tổng_thống phó_tổng_thống thủ_tướng phó_thủ_tướng nguyên_thủ bộ_trưởng
    thứ_trưởng tổng_bí_thư bí_thư phó_bí_thư đại_sứ tổng_lãnh_sự lãnh_sự thống_đốc phó_thống_đốc thị_trưởng tỉnh_trưởng nghị_sĩ
    thượng_nghị_sĩ hạ_nghị_sĩ đại_biểu tổng_thư_ký thư_ký giám_đốc phó_giám_đốc tổng_giám_đốc phó_tổng_giám_đốc cục_trưởng vụ_trưởng
    viện_trưởng hiệu_trưởng trưởng_ban trưởng_phòng chánh_án người_phát_ngôn phát_ngôn_viên đại_tướng thượng_tướng trung_tướng
    thiếu_tướng đại_tá thượng_tá trung_tá thiếu_tá tướng đại_úy vua hoàng_đế hoàng_hậu nữ_hoàng hoàng_tử công_chúa quốc_vương
    giáo_hoàng hồng_y tổng_giám_mục giám_mục thượng_tọa hòa_thượng linh_mục thủ_lĩnh lãnh_tụ nhà_thơ nhà_văn nhạc_sĩ ca_sĩ họa_sĩ
    diễn_viên đạo_diễn nghệ_sĩ nhà_báo nhà_khoa_học nhà_vật_lý nhà_hóa_học nhà_toán_học nhà_sử_học nhà_triết_học triết_gia nhà_kinh_tế
    nhà_kinh_tế_học kinh_tế_gia giáo_sư phó_giáo_sư tiến_sĩ thạc_sĩ bác_sĩ kỹ_sư kiến_trúc_sư luật_sư huấn_luyện_viên cầu_thủ tiền_đạo
    tiền_vệ hậu_vệ thủ_môn thủ_quân doanh_nhân tỷ_phú nhà_sáng_lập nhà_thám_hiểm nhà_phát_minh nhà_ngoại_giao nhà_khảo_cổ
    nhà_khảo_cổ_học nhà_sinh_vật_học nhà_nghiên_cứu nhà_thiên_văn nhà_thiên_văn_học nhà_địa_chất nhà_địa_chất_học nhà_tâm_lý_học
    nhà_ngôn_ngữ_học nhà_soạn_nhạc nhà_điêu_khắc nhà_thiết_kế nhà_lãnh_đạo nhà_cách_mạng ngoại_trưởng chủ_tịch_quốc_hội
    nghệ_sĩ_nhân_dân nghệ_sĩ_ưu_tú nsnd nsưt nhà_giáo_nhân_dân nhà_giáo_ưu_tú hoa_hậu á_hậu người_mẫu mc kỳ_thủ vận_động_viên vđv
    võ_sĩ tay_vợt tay_đua dịch_giả học_giả sử_gia thi_sĩ nhạc_trưởng biên_kịch phóng_viên biên_tập_viên bình_luận_viên nhiếp_ảnh_gia
    thiền_sư đại_đức ni_sư ni_trưởng sư_thầy sư_cô giảng_viên giáo_viên cô_giáo thầy_giáo nghiên_cứu_sinh chuyên_gia phi_công
    phi_hành_gia liệt_sĩ anh_hùng thượng_úy trung_úy thiếu_úy cựu_chiến_binh đội_trưởng thái_hậu thái_tử hoàng_thân tể_tướng
    thừa_tướng trạng_nguyên tổng_đốc danh_tướng danh_y danh_họa lương_y dược_sĩ nhà_hoạt_động nhà_phê_bình nhà_biên_kịch nhà_viết_kịch
    nhà_làm_phim nhà_thực_vật_học nhà_động_vật_học nữ_diễn_viên nam_diễn_viên nữ_ca_sĩ nam_ca_sĩ nữ_tướng nữ_nhà_văn chủ_nhiệm
    tổng_biên_tập trợ_lý trưởng_đoàn trưởng_khoa công_tố_viên kiểm_sát_viên thẩm_phán luật_gia tuyển_thủ trung_vệ trọng_tài kình_ngư
    võ_sư hlv nghị_viên dân_biểu thống_chế đô_đốc nguyên_soái chuẩn_tướng rapper nhà_nhân_chủng_học nhà_kinh_doanh nhà_đầu_tư nhà_giáo
    nhà_bác_học nhà_thuyết_giáo đại_kiện_tướng giám_khảo siêu_mẫu toàn_quyền thái_thú công_tước bá_tước nam_tước chúa ủy_viên
    tổng_tư_lệnh tư_lệnh chính_ủy`,
  officeModifiers: 'cựu nguyên phó quyền tân',
  honorifics: 'ông bà anh chị cô chú bác cụ em ngài thầy ts gs pgs ths bs ks thánh đồng_chí mẹ cậu',
  officeLinks: 'của tại ở nước phụ_trách kiêm thường_trực về',
  companions: `
    bị_cáo bị_can nghi_phạm nạn_nhân nhân_chứng tài_xế học_sinh sinh_viên người_dùng cháu bé thí_sinh người_đồng_cấp vợ chồng con_trai
    con_gái đồng_nghiệp người_bạn tác_giả đồng_đội anh_trai em_trai chị_gái em_gái tên_là`,
  personVerbs: `
    nói cho_biết khẳng_định nhấn_mạnh tuyên_bố phát_biểu cho_rằng sinh qua_đời mất viết sáng_tác sinh_ra bày_tỏ chia_sẻ kể trả_lời
    người`,
  personLinks: `
    de del de_la van von di bin ibn al el da du der den dos do`,
  organisationHeads: `
    ngân_hàng bộ ủy_ban uỷ_ban đảng đại_học trường_đại_học trường học_viện viện tập_đoàn công_ty tổng_công_ty hiệp_định hiệp_ước
    công_ước tổ_chức hiệp_hội hội_đồng hội liên_đoàn liên_minh liên_hiệp cộng_đồng sở cục tổng_cục vụ ban cơ_quan quỹ câu_lạc_bộ
    bệnh_viện bảo_tàng thư_viện tòa_án toà_án viện_kiểm_sát quân_đội quân_khu mặt_trận phong_trào diễn_đàn hội_nghị trung_tâm
    đại_sứ_quán lãnh_sự_quán quốc_hội nghị_viện nhạc_viện nhà_hát đoàn_thanh_niên tổng_liên_đoàn liên_đoàn_lao_động kho_bạc kiểm_toán
    thanh_tra hải_quan chi_cục ban_chỉ_đạo ban_quản_lý clb fc sc giáo_phận giáo_xứ đảng_bộ quân_đoàn sư_đoàn trung_đoàn tiểu_đoàn
    bộ_đội_biên_phòng viện_hàn_lâm phòng_thương_mại trường_thpt trường_thcs tòa_án_nhân_dân toà_án_nhân_dân viện_kiểm_sát_nhân_dân
    ủy_ban_nhân_dân uỷ_ban_nhân_dân hội_đồng_nhân_dân thành_ủy tỉnh_ủy huyện_ủy quận_ủy đảng_ủy quân_ủy tòa_thánh xí_nghiệp hợp_tác_xã
    nghiệp_đoàn công_đoàn tand vksnd hđnd sàn_giao_dịch thượng_viện hạ_viện văn_phòng đoàn báo tạp_chí thông_tấn_xã đài nhà_xuất_bản
    giáo_hội hãng cảnh_sát công_an ubnd bộ_tư_lệnh nhà_thờ dàn_nhạc tỉnh_đoàn thành_đoàn huyện_đoàn quận_đoàn ctcp cdc
    công_ty_cổ_phần công_ty_tnhh công_ty_trách_nhiệm_hữu_hạn công_ty_chứng_khoán ngân_hàng_tmcp ngân_hàng_thương_mại_cổ_phần
    phòng_cảnh_sát phòng_csgt phòng_giáo_dục phòng_an_ninh phòng_tài_nguyên đội_cảnh_sát đội_csgt viện_ksnd cơ_quan_csđt
    cơ_quan_cảnh_sát_điều_tra cục_csgt trung_tâm_y_tế trạm_y_tế bệnh_viện_đa_khoa bệnh_viện_dã_chiến bệnh_viện_nhi trường_tiểu_học
    trường_mầm_non trường_cao_đẳng trường_trung_cấp trường_chính_trị tổng_lãnh_sự_quán phái_đoàn
    ban_tổ_chức ban_tuyên_giáo ban_nội_chính ban_dân_vận ủy_ban_kiểm_tra`,
  organisationNames: `
    quốc_hội nghị_viện thượng_viện hạ_viện liên_hợp_quốc liên_hiệp_quốc tòa_án_nhân_dân_tối_cao toà_án_nhân_dân_tối_cao tòa_án_nhân_dân_cấp_cao toà_án_nhân_dân_cấp_cao
    viện_kiểm_sát_nhân_dân_tối_cao bộ_chính_trị ban_bí_thư nhà_trắng lầu_năm_góc điện_kremlin việt_minh việt_cộng hồng_quân`,
  organisationKinds: `
    báo tờ_báo tạp_chí nhật_báo tuần_báo hãng_tin trang_tin ban_nhạc nhóm_nhạc hãng_phim hãng_xe hãng_hàng_không nhãn_hàng
    hãng_xe_điện hãng_dược hãng_dược_phẩm hãng_công_nghệ hãng_bảo_mật hãng_luật hãng_điện_thoại hãng_ô_tô hãng_thời_trang hãng_chip
    hãng_hàng_không_giá_rẻ nhà_sản_xuất_chip nhà_mạng công_ty_công_nghệ công_ty_du_lịch công_ty_khởi_nghiệp công_ty_dược công_ty_luật
    công_ty_mẹ công_ty_con kênh_truyền_hình đài_truyền_hình sàn_thương_mại_điện_tử ngân_hàng_đầu_tư quỹ_đầu_tư chuỗi_siêu_thị
    chuỗi_bán_lẻ tập_đoàn_công_nghệ tập_đoàn_bán_lẻ nhóm_vũ_trang tổ_chức_phi_chính_phủ hãng_thông_tấn nhật_báo_kinh_tế`,
  organisationVerbs: `
    cho_biết thông_báo công_bố ra_mắt đề_nghị yêu_cầu phê_duyệt kêu_gọi dự_báo cảnh_báo khuyến_cáo tuyên_bố khẳng_định ghi_nhận`,
  organisationWords: `
    nhà_nước trung_ương bệnh_tật nhiệt_đới bệnh_nhiệt_đới dịch_tễ vệ_sinh_dịch_tễ chữa_bệnh khám_chữa_bệnh dự_phòng đa_khoa dã_chiến
    chỉnh_hình huyết_học truyền_máu cảnh_sát_điều_tra cảnh_sát_hình_sự cảnh_sát_giao_thông cảnh_sát_kinh_tế cảnh_sát_cơ_động cảnh_sát_biển
    cảnh_sát_môi_trường an_ninh_điều_tra an_ninh_mạng phòng_cháy_chữa_cháy phòng_chống_ma_túy quản_lý_thị_trường quản_lý_xuất_nhập_cảnh
    đào_tạo môi_trường xã_hội nhân_văn tự_nhiên công_nghệ truyền_thông du_lịch thể_thao phát_triển_nông_thôn đầu_tư kỹ_thuật nghệ_thuật
    sư_phạm_kỹ_thuật tối_cao cấp_cao chuyên công_nghiệp thương_mại nông_nghiệp thủy_sản lâm_nghiệp thủy_lợi khí_tượng_thủy_văn
    dân_tộc tôn_giáo tín_dụng bảo_hiểm_xã_hội khoa_học_xã_hội khoa_học_tự_nhiên kinh_tế_quốc_dân dân_số gia_đình trẻ_em
    cổ_phần trách_nhiệm_hữu_hạn một_thành_viên chứng_khoán bất_động_sản vận_tải hàng_không hàng_hải đường_sắt bưu_chính viễn_thông
    phát_thanh truyền_hình điện_ảnh âm_nhạc mỹ_thuật văn_học_nghệ_thuật lịch_sử quân_sự ngoại_ngữ dược tim_mạch nội_tiết phụ_sản da_liễu
    mắt răng_hàm_mặt tâm_thần y_học_cổ_truyền ung_bướu lão_khoa nhi_đồng`,
  organisationLinks: `
    quốc_gia nhân_dân trung_ương thành_viên tư_thục đỏ và các về cho vì của xuyên nước tỉnh thành_phố tp quận huyện xã phường thị_xã thị_trấn châu những`,
  conjunctions: 'và của nước cho',
  placeHeadsBefore: `
    sông hồ biển đại_dương vịnh eo_biển đảo quần_đảo bán_đảo núi dãy_núi đồi thung_lũng sa_mạc rừng đồng_bằng thác thành_phố thị_xã
    thị_trấn tỉnh huyện quận phường xã làng bang tiểu_bang vùng khu_vực châu đường phố đại_lộ quảng_trường công_viên sân_bay cảng bến
    tp tx bãi_biển cao_nguyên đèo núi_lửa sân_vận_động cung_điện chùa đền tháp quốc_lộ xa_lộ nội_thành`,
  placeHeadsBehind: 'lake river park island valley beach boulevard avenue street freeway shale',
  placeKinds: '',
  otherHeads: `
    chiến_tranh trận luật giải giải_thưởng huy_chương cúp lễ ngày tết thế_vận_hội cách_mạng thuyết lý_thuyết định_lý nguyên_lý truyện
    thời nhà triều chương_trình dự_án kế_hoạch chiến_dịch đế_quốc đế_chế thế_kỷ kỷ kinh_thánh cuộc phim bộ_phim người tiếng đạo lính
    dân_tộc tộc bệnh thẻ loài siêu_cúp hiến_pháp tuyên_bố_chung`,
  placeLinks: 'ở tại từ đến tới sang gần vào',
  agents: 'bởi do khởi_tố bắt_giữ bổ_nhiệm truy_tố tạm_giam vinh_danh kế_nhiệm',
  possessions: '',
  articles: 'một',
  genericWords: '',
  commonHeads: '',
  notNames: `theo trước sau tuy nhưng nếu bởi mặc dù hiện nay hôm nay hôm qua ngày cùng ngoài gần giữa suốt nhờ`,
};
