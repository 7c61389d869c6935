import type { WantedKind } from '../../src/text/wanted.js';

/**
 * Ways of asking for what most questions ask for, a line each: short, colloquial, with and without accents and signs, as
 * people type into a chat.
 */
export const WAYS_OF_ASKING: Readonly<Record<string, Partial<Readonly<Record<WantedKind, string>>>>> = {
  en: {
    when: `when was it
      when was the school built
      since when is she mayor
      until when did the shop stay open
      what year did the ship sink
      what year was that
      what was the year
      what's the date of the match
      whats the date of the match
      what is the exact date of the launch
      on which day does it start
      in what month do the rains come
      which century is the church from
      what time does the train leave
      at what time was the alarm raised
      how long ago did the volcano erupt
      how recently was the law changed
      the museum opened when
      opened in what year
      in which decade were cars first sold there
      what were the dates of the fair
      what date was the letter sent
      whens the next election
      when's the next election`,
    'how-long': `how long did the strike last
      how long was the road closed
      how long has she been mayor
      how long is the flight
      how long is the term of a senator
      how long is the president's mandate
      how long was the war
      how long does it take to cross the river
      how long did building the bridge take
      how long will the fair go on
      how long were the miners trapped
      for how long is the visa valid
      how many years did it go on
      how many hours is the train ride
      for how many days was it shut
      how old is the bridge
      how old was he when he died
      what age was the singer
      what is the duration of the course
      how many more years will it take
      what was the duration`,
    percentage: `what percentage voted
      what percent of the soil is clay
      how many percent is that
      by what percentage did rents go up
      what share of the vote did she get
      what proportion of homes have water
      what is the unemployment rate
      what's the literacy rate
      how high is the inflation rate
      what per cent are women`,
    change: `by how much did sales go up
      how much did sales grow
      how much have prices gone up
      how much are rents rising
      how much has output increased since May
      how much did the price jump
      how much was the increase
      what was the increase in sales
      what is the growth in trade
      how much growth was there
      how much higher are prices now
      how much more does it cost than in May
      how much did the lake shrink
      how much did it change
      how much does output grow each year
      how much did shares go down
      by how much is it up
      how much has the population grown`,
    'how-much': `how much is it
      how much was the fine
      how much did it cost
      how much money was lent
      how much trade was there in May
      how many dollars did the film earn
      how many million euros were spent
      what did the bridge cost
      what's the price of rice
      whats the population of lima
      what is the total value
      what was the trade turnover
      how big is the lake
      how tall is the tower
      how far is the airport
      how deep is the mine
      how long is the river
      how long is the bridge over the bay
      how long is the new railway line between the two cities
      how long was the tunnel
      how long is the border
      what is the length of the wall
      what is the area of the country
      how wide is the strait
      how heavy was the bell`,
    'how-many': `how many people live there
      how many metres high is it
      how many kilometres of road are there
      how many were there
      how many countries joined
      how many members does the club have
      what is the number of seats
      number of students
      how often do they meet
      how many times did she win
      how many of them are women
      what's the number of islands`,
    'which-organisation': `which company built it
      what company does she run
      what party is he in
      which party does she belong to
      which bank lent the money
      which university did he go to
      what agency wrote the report
      which ministry signed
      by which organisation was it founded
      which organizations are members`,
    who: `who
      who is he
      who's the mayor
      whos the mayor
      who won
      who did they invite
      who was it signed by
      by whom
      whose idea was it
      to whom was it given
      which minister signed
      which former foreign minister came
      what president opened the fair
      what is the name of the ambassador
      what's the name of the current president
      what is the ambassador's name
      name of the prime minister
      which officials attended
      who all attended
      with whom did she meet`,
    where: `where
      where is it
      where's the embassy
      wheres the embassy
      where did they meet
      in which city
      which country is she from
      what country is that
      what city hosted the games
      from where does the river come
      where to did they move
      which region grows coffee
      whereabouts is the mine
      at what place was it found
      in which part of the country is it`,
    why: `why
      why did it close
      how come it closed
      what made leaders leave
      what for
      what is the reason
      what was the cause of the fire
      for what reason did she resign
      whys the shop shut
      what led to the war
      what made them leave`,
    'yes-no': `is it open
      did she win
      has the bridge been built
      can one cross the border
      are they members
      if mexico is a member
      whether the bank lowered its rate
      was the war over by May`,
  },
  vi: {
    when: `khi nào
      trường xây khi nào
      trường xây năm nào
      năm nào trường được xây
      bao giờ có kết quả
      bao h khai giảng
      hồi nào cầu sập
      cầu sập hồi nào
      hội chợ mở ngày mấy
      sinh năm bao nhiêu
      tháng mấy có mưa
      tàu chạy mấy giờ
      tàu chạy mấy h
      lúc nào thì mở cửa
      từ khi nào
      từ bao giờ
      vào thời điểm nào
      thế kỷ mấy
      ngày nào ký
      hôm nào họp
      khi nao
      nam nao thanh lap
      hoi nao cau sap
      bao gio mo cua
      nam may sinh`,
    'how-long': `bao lâu
      mất bao lâu
      kéo dài bao lâu
      được bao lâu rồi
      bao nhiêu năm
      mấy năm rồi
      trong mấy ngày
      đi mất mấy tiếng
      mất bao nhiêu tiếng
      bao nhiêu tuổi
      mấy tuổi
      trong bao nhiêu tháng
      kéo dài bao nhiêu ngày
      thời gian bao lâu
      trong thời gian bao lâu
      bao lau
      mat bao lau
      bao nhieu nam
      may nam roi
      nhiệm kỳ dài mấy năm`,
    percentage: `bao nhiêu phần trăm
      mấy phần trăm
      chiếm bao nhiêu phần trăm
      tỷ lệ bao nhiêu
      tỉ lệ thất nghiệp mấy phần trăm
      tăng bao nhiêu phần trăm
      bao nhieu phan tram
      ty le that nghiep la bao nhieu`,
    change: `tăng bao nhiêu
      giảm bao nhiêu
      tăng thêm bao nhiêu
      giá gạo tăng bao nhiêu
      xuất khẩu tăng bao nhiêu so với năm ngoái
      đã tăng lên bao nhiêu
      tăng trưởng bao nhiêu
      giá xăng lên bao nhiêu
      giảm xuống bao nhiêu
      mức tăng là bao nhiêu
      tốc độ tăng trưởng bao nhiêu
      sụt giảm bao nhiêu
      tang bao nhieu
      giam bao nhieu
      xuất khẩu tăng thêm được bao nhiêu`,
    'how-much': `bao nhiêu
      giá bao nhiêu
      hết bao nhiêu tiền
      tốn bao nhiêu
      kim ngạch năm 2024 bao nhiêu
      kim ngạch thương mại hai nước bao nhiêu
      doanh thu năm ngoái bao nhiêu
      doanh thu bao nhiêu vậy
      là bao nhiêu
      dân số bao nhiêu
      vay bao nhiêu tỷ đồng
      bao nhiêu đô
      bao nhiêu triệu đô la mỹ
      cao bao nhiêu
      sông dài bao nhiêu
      dài mấy cây số
      bao nhiêu cây số
      bao xa
      diện tích bao nhiêu
      tổng vốn đầu tư bao nhiêu
      xuất khẩu được bao nhiêu trong năm ngoái
      kim ngach nam 2024 bao nhieu
      gia bao nhieu
      dan so bao nhieu
      doanh thu nam ngoai dat bao nhieu
      trị giá bao nhiêu`,
    'how-many': `có bao nhiêu người
      bao nhiêu nước tham gia
      mấy nước tham gia
      có mấy đảo
      mấy người chết
      gồm mấy thành viên
      bao nhiêu lần vô địch
      có bao nhiêu thành viên
      số lượng hội viên là bao nhiêu
      bao nhieu nguoi
      bn người tham gia
      may nguoi
      bao nhiêu trường học
      đứng thứ mấy
      có tất cả bao nhiêu bộ phim
      mấy bàn thắng`,
    'which-organisation': `đảng nào
      thuộc đảng nào
      công ty nào
      công ty nào xây cầu
      ngân hàng nào cho vay
      tổ chức nào
      bộ nào ký
      trường đại học nào
      thuoc dang nao
      cong ty nao xay cau`,
    who: `ai
      ai vậy
      là ai
      do ai viết
      ai ký
      của ai
      cho ai
      với ai
      gặp ai
      tổng thống nào
      vị tổng thống nào
      thủ tướng là ai
      đại sứ tên gì
      tên của đại sứ là gì
      thủ tướng tên là gì
      bộ trưởng nào ký
      nhà thơ nào
      nguoi nao
      la ai
      dai su la ai`,
    where: `ở đâu
      đâu
      trụ sở ở đâu
      trụ sở đâu
      sinh ở đâu
      họp tại đâu
      nước nào
      ở nước nào
      thành phố nào
      tỉnh nào
      đi đâu
      từ đâu đến
      nơi nào
      chỗ nào
      vùng nào trồng cà phê
      o dau
      nuoc nao
      thanh pho nao
      nằm ở đâu vậy`,
    why: `tại sao
      vì sao
      sao lại đóng cửa
      tại sao vậy
      nguyên nhân là gì
      lý do gì
      vì lý do gì
      do đâu
      để làm gì
      tai sao
      vi sao dong cua`,
    'yes-no': `có mở cửa không
      đã ký chưa
      có phải thủ đô không
      đúng không
      phải không
      có được không vậy`,
  },
  es: {
    when: `cuándo
      cuando fue
      cuándo fue
      cuándo abrió
      cuando abrio
      en qué año
      en que año fue
      qué año
      que año fue
      que fecha
      qué día fue
      a qué hora sale
      desde cuándo
      hasta cuándo
      en qué mes
      en qué siglo
      cuál fue la fecha
      cual es la fecha de la feria
      para cuando esta previsto
      en que epoca
      en qué momento
      de qué año es
      en cuál año
      que dia empieza`,
    'how-long': `cuánto tiempo
      cuanto tiempo duro
      cuánto dura
      cuánto duró
      cuanto dura el viaje
      cuánto tarda el tren
      cuanto se tarda
      cuánto tardaron
      cuánto demora
      por cuánto tiempo
      cuántos años
      cuantos años tiene
      cuántos meses estuvo cerrado
      hace cuánto
      hace cuánto tiempo
      desde hace cuánto
      durante cuánto tiempo
      qué edad tiene
      que edad tenia
      cuál es la duración
      cuánto lleva en el cargo
      cuánto ha durado
      cuanto durara la feria`,
    percentage: `qué porcentaje
      que porcentaje son mujeres
      en qué porcentaje subió
      cuál es el porcentaje
      cuánto por ciento
      qué proporción
      qué tasa de desempleo hay
      cuál es la tasa de inflación
      cual es la tasa de desempleo`,
    change: `cuánto crece
      cuánto crece la economía
      cuánto ha crecido
      cuánto ha crecido el comercio
      cuanto ha crecido el comercio
      cuánto creció
      cuanto crecio
      cuánto sube
      cuánto sube el alquiler
      cuánto han subido los precios
      cuánto aumentó
      cuanto aumenta
      cuánto se incrementó
      cuánto se redujo el gasto
      cuánto cayeron las ventas
      cuánto bajan los precios
      cuánto disminuye
      en cuánto aumentó
      en cuanto subio
      de cuánto fue el aumento
      de cuánto es el crecimiento
      cuál fue el crecimiento
      cuanto fue la subida
      cuánto va a crecer`,
    'how-much': `cuánto
      cuánto es
      cuanto es
      cuánto fue
      cuánto cuesta
      cuanto cuesta la entrada
      cuánto costó
      cuánto vale
      cuánto dinero
      cuánto mide el río
      cuánto pesa
      cuánta agua
      cuánto comercio hubo
      a cuánto asciende
      cuántos dólares
      cuántos millones de euros costó
      cuál es el precio
      cual fue el monto
      qué población tiene
      qué largo tiene el puente
      qué longitud tiene
      cómo de alto es
      qué tan lejos está
      cuál es la superficie
      por cuánto se vendió`,
    'how-many': `cuántos
      cuántos son
      cuantos son
      cuántas personas
      cuanta gente vive
      cuántos países
      cuántas veces
      cuántos kilómetros
      cada cuánto se reúnen
      cuál es el número de socios
      cual es el numero de escaños
      número de habitantes
      cuántos miembros tiene`,
    'which-organisation': `qué empresa
      que empresa lo construyo
      de qué partido es
      de que partido es
      a qué partido pertenece
      qué banco prestó el dinero
      en qué universidad estudió
      cuál es el partido del alcalde
      qué organización publicó el informe
      qué ministerio firmó`,
    who: `quién
      quien es
      quién es
      quién fue
      quien gano
      quiénes vinieron
      con quién se reunió
      a quien invitaron
      de quién es
      por quién fue escrito
      para quién es
      qué presidente
      que ministro firmo
      cuál presidente
      cómo se llama el embajador
      como se llama la presidenta
      cuál es el nombre del embajador
      nombre del primer ministro
      qué primer ministro vino
      qué canciller`,
    where: `dónde
      donde esta
      dónde está
      dónde queda
      de dónde es
      adónde fue
      a donde viajo
      en qué país
      en que pais
      en qué ciudad
      de qué país viene
      por dónde pasa
      en qué lugar
      qué región
      en qué parte del país`,
    why: `por qué
      por que cerro
      xq cerro
      a qué se debe
      cuál es la causa
      cual fue el motivo
      por qué motivo
      cuál fue la razón
      debido a qué
      por cuál razón`,
    'yes-no': `es miembro
      está abierto
      ha firmado
      si méxico es miembro
      hay tren
      firmó el acuerdo`,
  },
  bn: {
    when: `কবে
      কবে হয়
      কবে খোলে
      সেটা কবে ছিল
      কখন
      কখন শুরু
      কোন সালে
      কোন সালে হয়েছিল
      কত সালে
      কত সালে জন্ম
      সালটা কত
      কোন বছর
      কোন বছরে
      কত তারিখে
      কোন তারিখ
      তারিখটা কত
      কোন মাসে
      কোন দিন
      কবে থেকে
      কবে পর্যন্ত
      কোন সময়ে
      কয়টায় ট্রেন
      কোন শতাব্দীর
      জন্মসাল কত`,
    'how-long': `কতদিন
      কত দিন
      কত দিন লাগে
      কত বছর
      কত বছর ধরে
      কত বছরের পুরোনো
      কতক্ষণ লাগে
      কত সময় লাগে
      কত ঘণ্টা লাগে
      কয় দিন
      কয় বছর
      কয়দিন ছিল
      কতদিন ধরে
      কত মাস
      বয়স কত
      তাঁর বয়স কত
      বয়স কত ছিল
      মেয়াদ কত
      মেয়াদ কত বছরের
      কতকাল`,
    percentage: `কত শতাংশ
      শতকরা কত
      কত পার্সেন্ট
      কত পারসেন্ট
      কত ভাগ মানুষ
      শতকরা কত ভাগ
      প্রবৃদ্ধির হার কত
      বেকারত্বের হার কত`,
    change: `কত বেড়েছে
      কতটা বেড়েছে
      দাম কত বাড়ল
      দাম কত কমল
      কত কমেছে
      কতটা কমেছে
      কত বৃদ্ধি পেয়েছে
      কতটুকু বৃদ্ধি পায়
      কত বাড়ছে
      কত হ্রাস পেয়েছে
      কত গুণ বেড়েছে
      আগের চেয়ে কত বেশি
      গত বছরের তুলনায় কত কম`,
    'how-much': `কত টাকা
      কত টাকার
      কত টাকার বাণিজ্য হয়
      কত টাকা খরচ
      কত টাকায় কেনা হয়
      কত ডলার
      কত ডলারের
      কত কোটি টাকার প্রকল্প
      কত মিলিয়ন ডলারের চুক্তি
      দাম কত
      দাম কত ছিল
      মূল্য কত
      পরিমাণ কত
      বাণিজ্যের পরিমাণ কত ছিল
      বাণিজ্য কত ছিল
      কত লম্বা
      কত দীর্ঘ
      দৈর্ঘ্য কত
      নদীর দৈর্ঘ্য কত কিলোমিটার
      কত দূর
      কতদূর
      জনসংখ্যা কত
      আয়তন কত
      কতখানি
      কী পরিমাণ`,
    'how-many': `কতজন
      কত জন
      কতজন মানুষ
      কত মানুষ
      কয়টি
      কয়টা
      কতগুলো
      কতটি দেশ
      কত দেশ
      কতবার
      কত বার
      সদস্য সংখ্যা কত
      ছাত্রের সংখ্যা কত
      কয়জন ছিল`,
    'which-organisation': `কোন দল
      কোন দলের
      কোন দলে আছেন
      কোন কোম্পানি
      কোন ব্যাংক
      কোন সংস্থা
      কোন মন্ত্রণালয়
      কোন বিশ্ববিদ্যালয়ে পড়েছেন
      কোন রাজনৈতিক দলের`,
    who: `কে
      কে ছিলেন
      রাজা কে
      কে লিখেছেন
      কার
      কার লেখা
      কাকে
      কারা
      কারা ছিল
      কাদের
      কোন মন্ত্রী
      কোন প্রধানমন্ত্রীর
      রাষ্ট্রদূতের নাম কী
      প্রধানমন্ত্রীর নাম কি
      কোন লেখকের
      কাহার`,
    where: `কোথায়
      কোথায় ছিল
      কোথা থেকে
      কোন দেশে
      কোন দেশ
      কোন দেশের
      কোন শহরে
      কোন জায়গায়
      কোনখানে
      কই
      দূতাবাস কই
      কোন শহরের
      কোন এলাকার`,
    why: `কেন
      কেন বন্ধ
      কী কারণে
      কি জন্য
      কেনো
      কারণ কী
      কীসের জন্য
      কোন কারণে`,
    'yes-no': `সে কি সদস্য ছিল
      তারা কি এসেছে
      বন্ধ কি না
      তিনি কি রাজা ছিলেন`,
  },
};
