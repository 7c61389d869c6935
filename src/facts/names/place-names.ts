/**
 * Cities, provinces and states that news of the languages we read names often, beside those that the lexicon and Unicode's
 * CLDR know: normal forms, `_` between words. Bengali and Hindi ones are compared by their stems.
 */
export const PLACE_NAMES: Readonly<Record<string, string>> = {
  en: `
    alabama arizona arkansas colorado connecticut delaware idaho illinois indiana iowa kansas kentucky maine maryland michigan
    minnesota missouri montana nebraska nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon
    rhode_island south_carolina south_dakota tennessee utah vermont west_virginia wisconsin wyoming puerto_rico seattle houston
    atlanta detroit denver pittsburgh baltimore cleveland minneapolis st_louis san_diego san_jose san_antonio las_vegas fresno
    sacramento portland memphis nashville milwaukee cincinnati kansas_city tampa orlando honolulu ottawa vancouver calgary glasgow
    birmingham leeds bristol sheffield cardiff belfast newcastle nottingham southampton lyon nice bordeaux toulouse strasbourg
    cologne stuttgart dresden leipzig düsseldorf nuremberg rotterdam antwerp zürich basel bern luxembourg turin bologna palermo
    valencia bilbao zaragoza porto gdańsk gdansk lublin kraków riga tallinn vilnius minsk odessa kharkiv lviv mariupol donetsk sofia zagreb
    ljubljana bratislava tirana skopje thessaloniki tbilisi yerevan baku tashkent samarkand almaty astana bishkek dushanbe ulaanbaatar
    rawalpindi peshawar quetta kandahar herat aleppo homs basra mosul erbil doha riyadh jeddah muscat sanaa aden amman tel_aviv haifa
    ramallah tunis algiers rabat casablanca marrakesh tripoli benghazi khartoum addis_ababa mogadishu kampala kigali dar_es_salaam
    lusaka harare maputo durban pretoria kinshasa luanda abuja accra dakar abidjan bamako lahore hyderabad pune ahmedabad kanpur
    lucknow jaipur varanasi agra amritsar bhopal patna guwahati kochi mysore goa rajasthan maharashtra karnataka tamil_nadu
    andhra_pradesh uttar_pradesh madhya_pradesh odisha west_bengal sylhet khulna rajshahi barisal rangpur mymensingh comilla
    narayanganj gazipur jessore bogra cox_s_bazar noakhali feni thimphu male naypyidaw mandalay bandar_seri_begawan dili surabaya
    bandung cebu davao can_tho nha_trang hoi_an quang_ninh quang_nam binh_duong dong_nai taipei kaohsiung busan incheon daegu yokohama
    nagoya sapporo fukuoka kobe shenzhen tianjin chongqing chengdu hangzhou xi_an harbin dalian qingdao nanning kunming guangdong yunnan
    auckland wellington christchurch perth brisbane adelaide monterrey guadalajara puebla tijuana cancún cancun oaxaca chiapas yucatán
    veracruz medellín cali cartagena guayaquil arequipa cusco cochabamba asunción asuncion rosario córdoba valparaíso
    são_paulo salvador recife fortaleza porto_alegre managua tegucigalpa san_salvador kingston port_au_prince santo_domingo suva
    catalonia andalusia galicia flanders saxony westphalia rhineland tuscany lombardy provence alsace anatolia galilee lapland
    cornwall kent essex yorkshire lancashire ontario british_columbia alberta manitoba nova_scotia newfoundland queensland
    new_south_wales jammu sindh balochistan khyber gujarat donbas midwest appalachia polynesia latin_america asia_pacific russian_federation`,
  es: `
    monterrey guadalajara puebla tijuana cancún oaxaca chiapas yucatán veracruz sinaloa sonora jalisco michoacán tabasco hidalgo
    querétaro mérida acapulco toluca medellín cali cartagena barranquilla guayaquil cuenca arequipa cusco cuzco trujillo cochabamba
    santa_cruz_de_la_sierra sucre asunción rosario córdoba mendoza tucumán valparaíso concepción antofagasta maracaibo managua
    tegucigalpa san_salvador san_josé santo_domingo santiago_de_cuba santiago_de_chile santiago_de_compostela guatemala valencia zaragoza málaga bilbao murcia valladolid
    salamanca toledo granada cádiz alicante vigo gijón oviedo santander pamplona san_sebastián burgos badajoz cataluña andalucía galicia
    asturias cantabria extremadura navarra aragón país_vasco castilla_y_león castilla_la_mancha baleares canarias tokio londres
    nueva_jersey nueva_delhi san_diego san_francisco san_antonio santa_fe santa_bárbara fresno arizona colorado ohio illinois oregón varsovia lublin gdańsk poznan newcastle bogotá la_habana
    quito la_paz el_cairo sao_paulo são_paulo antioquia atacama patagonia araucanía amazonía latinoamérica iberoamérica hispanoamérica
    centroamérica sudamérica suramérica américa_latina américa_del_norte américa_del_sur asia_pacífico oriente_medio`,
  vi: `
    hồ_gươm hồ_tây hồ_hoàn_kiếm hồ_ba_bể hồ_trúc_bạch hồ_thiền_quang hồ_bảy_mẫu hồ_dầu_tiếng hồ_thác_bà hồ_núi_cốc hồ_than_thở
    an_giang bà_rịa vũng_tàu bạc_liêu bắc_giang bắc_kạn bắc_ninh bến_tre bình_dương bình_định bình_phước bình_thuận cà_mau cao_bằng cần_thơ
    đắk_lắk đắk_nông điện_biên điện_biên_phủ đồng_nai đồng_tháp gia_lai hà_giang hà_nam hà_tĩnh hải_dương hậu_giang hòa_bình hưng_yên
    khánh_hòa kiên_giang kon_tum lai_châu lạng_sơn lào_cai lâm_đồng long_an nam_định nghệ_an ninh_bình ninh_thuận phú_thọ phú_yên
    quảng_bình quảng_nam quảng_ngãi quảng_ninh quảng_trị sóc_trăng sơn_la tây_ninh thái_bình thái_nguyên thanh_hóa thừa_thiên_huế tiền_giang
    trà_vinh tuyên_quang vĩnh_long vĩnh_phúc yên_bái nha_trang đà_lạt hội_an hạ_long phú_quốc côn_đảo sa_pa quy_nhơn buôn_ma_thuột pleiku
    phan_thiết biên_hòa thủ_đức tây_nguyên tây_bắc đông_bắc đông_nam_bộ bắc_bộ trung_bộ nam_bộ bắc_trung_bộ thăng_long hoa_lư đại_la cổ_loa
    gia_định chợ_lớn hồng_lĩnh trường_sơn ba_đình hoàn_kiếm tokyo seoul paris berlin moscow moskva washington sydney los_angeles chicago
    california texas florida fresno melbourne bangkok jakarta manila amsterdam vienna brussels geneva đài_bắc thâm_quyến trùng_khánh
    vân_nam quảng_đông quảng_tây tứ_xuyên hồ_bắc bắc_mỹ nam_mỹ trung_mỹ mỹ_latinh mỹ_la_tinh đông_nam_á trung_đông châu_á_thái_bình_dương`,
  bn: `
    সিলেট খুলনা রাজশাহী বরিশাল রংপুর ময়মনসিংহ কুমিল্লা নারায়ণগঞ্জ গাজীপুর যশোর বগুড়া কক্সবাজার নোয়াখালী ফেনী চাঁদপুর ব্রাহ্মণবাড়িয়া কিশোরগঞ্জ টাঙ্গাইল
    জামালপুর শেরপুর নেত্রকোনা ফরিদপুর মাদারীপুর গোপালগঞ্জ শরীয়তপুর রাজবাড়ী মানিকগঞ্জ মুন্সীগঞ্জ নরসিংদী হবিগঞ্জ মৌলভীবাজার সুনামগঞ্জ পাবনা নাটোর নওগাঁ
    চাঁপাইনবাবগঞ্জ সিরাজগঞ্জ জয়পুরহাট দিনাজপুর ঠাকুরগাঁও পঞ্চগড় নীলফামারী লালমনিরহাট কুড়িগ্রাম গাইবান্ধা কুষ্টিয়া মেহেরপুর চুয়াডাঙ্গা ঝিনাইদহ মাগুরা নড়াইল
    সাতক্ষীরা বাগেরহাট পিরোজপুর ঝালকাঠি বরগুনা পটুয়াখালী ভোলা লক্ষ্মীপুর খাগড়াছড়ি রাঙ্গামাটি বান্দরবান সাভার টেকনাফ সেন্টমার্টিন
    মুর্শিদাবাদ বর্ধমান হুগলি হুগলী হাওড়া নদীয়া মেদিনীপুর বাঁকুড়া বীরভূম পুরুলিয়া দার্জিলিং জলপাইগুড়ি কোচবিহার মালদা শান্তিনিকেতন শিলিগুড়ি আসানসোল দুর্গাপুর
    ত্রিপুরা আগরতলা মেঘালয় মণিপুর মিজোরাম নাগাল্যান্ড অরুণাচল উড়িষ্যা ওড়িশা ঝাড়খণ্ড উত্তরপ্রদেশ মধ্যপ্রদেশ মহারাষ্ট্র রাজস্থান তামিলনাড়ু কর্ণাটক পাঞ্জাব
    হায়দ্রাবাদ আহমেদাবাদ লখনউ বারাণসী কাশী আগ্রা মথুরা বৃন্দাবন পাটনা গয়া অযোধ্যা এলাহাবাদ অমৃতসর পুনে নাগপুর গুয়াহাটি মেঘনা যমুনা সুরমা তিস্তা কর্ণফুলী
    জুরিখ জর্জটাউন দুবাই আবুধাবি রিয়াদ দোহা পশ্চিমবঙ্গ পূর্ববঙ্গ`,
  hi: `
    दिल्ली मुंबई कोलकाता चेन्नई बेंगलुरु हैदराबाद अहमदाबाद पुणे जयपुर लखनऊ कानपुर वाराणसी पटना भोपाल आगरा अमृतसर लंदन पेरिस न्यूयॉर्क वाशिंगटन बर्लिन मॉस्को टोक्यो बीजिंग
    ढाका कराची लाहौर इस्लामाबाद काठमांडू कैलिफोर्निया टेक्सास फ्लोरिडा यूरोप एशिया अफ्रीका हनोई`,
};
