import type { Messages } from './index.js';

export const vi: Messages<'other'> = {
  check: {
    'bad-encoding': 'Dòng này không phải UTF-8. Hãy lưu tệp ở dạng UTF-8.',
    'bad-field': '{{field}} đang là “{{got}}”. Cần là: {{wants}}',
    'bad-front-matter': 'Phần front matter không phải YAML hợp lệ: {{reason}}',
    'bad-row':
      'Hàng này có {{columns, number}} cột. Mỗi hàng của bảng từ vựng có bốn cột, cách nhau bằng ký tự tab: en, bn, vi, es.',
    'damaged-text': 'Ở đây có một ký tự không đọc được. Có phải văn bản bị hỏng khi chuyển đổi không?',
    'duplicate-id': 'Tệp {{other}} có cùng tên, chỉ khác phần đuôi. Hãy đổi tên một trong hai tệp.',
    'duplicate-text': 'Văn bản này cũng có trong {{other}}. Hãy bỏ đi một tệp.',
    'empty-text': 'Tệp này không có chữ nào.',
    'missing-front-matter':
      'Tệp không bắt đầu bằng phần front matter: một dòng ---, tiêu đề và ngôn ngữ của văn bản, rồi một dòng --- nữa.',
    'missing-language': 'Phần front matter chưa có ngôn ngữ. Hãy thêm, chẳng hạn, language: vi',
    'missing-title': 'Phần front matter chưa có tiêu đề. Hãy thêm title: rồi đến tiêu đề của văn bản.',
    'no-fields':
      'Phần front matter không có trường nào. Hãy viết mỗi dòng một trường, chẳng hạn title: rồi đến tiêu đề của văn bản.',
    'no-folder': 'Không đọc được thư mục chứa các văn bản nguồn: {{folder}}. CORPUS_DIR có đúng không?',
    'no-prose':
      'Văn bản này không có câu nào có thể trích dẫn. Định dạng của văn bản (format) có đúng không?',
    'no-texts':
      'Trong {{folder}} không có văn bản nào để dựa vào mà trả lời. Hãy đặt một văn bản vào đó, hoặc đặt CORPUS_DIR là một thư mục khác.',
    'too-large':
      'Tệp có dung lượng {{megabytes, number}} MB; nhiều nhất chỉ đọc {{limit, number}} MB. Hãy chia nhỏ tệp.',
    'unclosed-front-matter':
      'Phần front matter không có chỗ kết thúc. Hãy thêm một dòng --- bên dưới các trường.',
    'unknown-ending': 'Tệp có đuôi này không được đọc. Các đuôi được đọc là: {{known}}',
    'unknown-field': 'Trường {{field}} không được đọc. Các trường được đọc là: {{known}}',
    unreadable: 'Không đọc được tệp ({{reason}}).',
  },
  cli: {
    argument: {
      about: 'các dữ kiện hoặc sự kiện cần nói về điều gì; nếu không có thì là tất cả',
      measure: 'điều được đo, chẳng hạn “kim ngạch thương mại song phương”',
      question:
        'một hoặc nhiều câu hỏi, mỗi câu trong dấu ngoặc kép; nếu không có thì câu hỏi được đọc từ đầu vào chuẩn, mỗi dòng một câu',
      text: 'những lời được trích, đặt trong dấu ngoặc kép; … thay cho phần lược bỏ',
    },
    command: {
      ask: 'trả lời các câu hỏi rồi kết thúc',
      chart: 'cho xem một số liệu mà các văn bản nêu ở nhiều thời điểm',
      chat: 'hỏi đáp trong terminal',
      check: 'kiểm tra các văn bản nguồn; mã thoát là 1 nếu có lỗi, là 0 nếu không',
      facts: 'liệt kê những gì các văn bản nói, với ngày tháng, số liệu và tên gọi',
      help: 'hiện trợ giúp của một lệnh',
      quote: 'kiểm tra xem một câu có trong các văn bản hay không; mã thoát chỉ là 0 nếu có, đúng nguyên văn',
      register: 'đăng các lệnh gạch chéo của bot lên Discord, nếu chúng đã thay đổi',
      sources: 'liệt kê các văn bản nguồn',
      start: 'chạy bot Discord, hoặc hỏi đáp trong terminal nếu không có DISCORD_TOKEN',
      timeline: 'cho xem theo các văn bản thì việc gì xảy ra khi nào',
      verbatim:
        'Trả lời câu hỏi bằng nguyên văn các văn bản nguồn và chỉ ra lời đó nằm ở đâu.\n\nMã thoát: 0 đã trả lời, 1 có lỗi xảy ra, 2 dùng sai cách, 3 không có câu trả lời trong các văn bản.',
    },
    error: {
      badValue: '{{name}} đang là “{{got}}”. Cần một trong các giá trị này: {{wants}}',
      hint: 'verbatim --help cho biết có thể làm những gì.',
      missingArgument: 'Sau lệnh này chưa có lời nào. Hãy viết vào đó, trong dấu ngoặc kép.',
      noQuestion:
        'Chưa có câu hỏi nào. Hãy viết câu hỏi trong dấu ngoặc kép sau ask, hoặc gửi qua đầu vào chuẩn.',
      missingValue: '{{name}} cần một giá trị.',
      suggestion: 'Có phải bạn muốn viết {{suggestion}}?',
      tooMany:
        'Dòng lệnh có nhiều hơn những gì {{name}} nhận. Giá trị có dấu cách cần đặt trong dấu ngoặc kép.',
      unknownCommand: 'Không có lệnh “{{name}}”. Để đặt câu hỏi, hãy viết ask ở trước.',
      unknownOption: 'Không có tùy chọn {{name}}.',
    },
    example: {
      ask: '  npm run ask -- "Mexico gửi viện trợ cho Việt Nam khi nào?"\n  npm run --silent ask -- --json < questions.txt > answers.jsonl',
      chart:
        '  npm run chart -- "thương mại song phương"\n  npm run chart -- "thương mại song phương" --picture trade.png',
      chat: '  npm run chat\n  npm run chat -- --corpus ~/my-texts',
      check: '  npm run check\n  npm run check -- --corpus ~/my-texts',
      facts:
        '  npm run facts -- "đại sứ quán ở Mexico"\n  npm run facts -- --kind money\n  npm run --silent facts -- --json > facts.json',
      quote: '  npm run quote -- "Mexico is Vietnam’s largest trading partner in Latin America"',
      register: '  npm run register\n  DISCORD_GUILD_ID=123456789012345678 npm run register',
      sources: '  npm run sources\n  npm run --silent sources -- --json',
      start: '  npm start\n  echo "Mexico gửi viện trợ cho Việt Nam khi nào?" | npm start',
      timeline:
        '  npm run timeline -- --from 2000 --to 2025-05\n  npm run timeline -- "quan hệ ngoại giao" --picture timeline.png',
      verbatim:
        '  npm start\n  npm run ask -- "Mexico gửi viện trợ cho Việt Nam khi nào?"\n  npm run sources',
    },
    heading: {
      arguments: 'Đối số:',
      commands: 'Lệnh:',
      examples: 'Ví dụ:',
      options: 'Tùy chọn:',
      usage: 'Cách dùng:',
    },
    option: {
      corpus: 'thư mục chứa các văn bản nguồn (mặc định: CORPUS_DIR hoặc các văn bản đi kèm chương trình)',
      from: 'bỏ những gì kết thúc trước ngày này, chẳng hạn 1975 hoặc 1975-05-19',
      help: 'hiện trợ giúp này',
      json: 'ghi JSON, mỗi dòng một đối tượng',
      kind: 'chỉ những giá trị thuộc loại này: {{kinds}}',
      page: 'cho xem trang này của các dữ kiện (mặc định: trang đầu; với --json: tất cả)',
      picture: 'vẽ cả vào tệp PNG này (phần không vừa thì vào các tệp có thêm -2, -3 …)',
      source: 'chỉ tìm trong nguồn này (id của nguồn, như lệnh sources liệt kê)',
      to: 'bỏ những gì bắt đầu sau ngày này, chẳng hạn 2020 hoặc 2020-07',
      version: 'hiện phiên bản',
    },
  },
  config: {
    hint: 'docs/configuration.md mô tả mọi biến.',
    problem: {
      malformed: '{{variable}} đang là “{{got}}”.',
      missing: 'Chưa đặt {{variable}}.',
      secret: '{{variable}} chứa một giá trị trông giống token (không hiện ở đây).',
    },
    token: {
      prefix: 'Trong {{variable}} có một từ như “Bot” ở trước token (giá trị không hiện ở đây).',
      quotes: 'Trong {{variable}} có dấu nháy bao quanh token (giá trị không hiện ở đây).',
      shape: '{{variable}} trông không giống token (giá trị không hiện ở đây).',
      spaces:
        'Trong {{variable}} có dấu cách hoặc dấu xuống dòng ở đầu hoặc cuối token (giá trị không hiện ở đây).',
    },
    wants: {
      BOT_LANGUAGE: 'Cần một ngôn ngữ mà bot biết nói: {{languages}}.',
      CORPUS_DIR: 'Cần thư mục chứa các văn bản nguồn.',
      DISCORD_API_URL:
        'Cần một địa chỉ bắt đầu bằng http:// hoặc https://, chẳng hạn https://discord.com/api.',
      DISCORD_GUILD_ID: 'Cần id của một máy chủ: từ 17 đến 20 chữ số.',
      DISCORD_TOKEN:
        'Chỉ cần token, đúng như trên trang Bot của ứng dụng của bạn: ba phần, cách nhau bằng dấu chấm. docs/discord-setup.md cho biết lấy token ở đâu.',
      LOG_LEVEL: 'Cần một trong các giá trị này: {{levels}}.',
    },
  },
  answer: {
    page: 'Trang {{page, number}}/{{pages, number}}',
    facts: 'Các nguồn còn cho biết',
    passages: 'Các đoạn văn',
    sources: 'Nguồn',
    open: 'mở tại câu trích',
    paragraph: '¶ {{number, number}}',
  },
  value: {
    reading: '{{value}} (theo cách tôi đọc câu trích)',
    bound: {
      'more-than': 'hơn {{amount}}',
      'at-least': 'ít nhất {{amount}}',
      'less-than': 'dưới {{amount}}',
      'at-most': 'tối đa {{amount}}',
      about: 'khoảng {{amount}}',
    },
    agreement: {
      same: '{{mark}} cũng nói như vậy: {{value}}',
      compatible: '{{mark}} khớp với điều này: {{value}}',
      different: '{{mark}} đưa ra thông tin khác: {{value}}',
    },
    kind: {
      date: 'ngày tháng',
      period: 'giai đoạn',
      duration: 'khoảng thời gian',
      money: 'số tiền',
      percentage: 'tỷ lệ phần trăm',
      count: 'số lượng',
      rank: 'thứ hạng',
      person: 'người',
      organisation: 'tổ chức',
      place: 'địa điểm',
    },
    damaged: 'các từ quanh con số này bị hỏng; đây là điều mà các chữ số của nó cho biết',
  },
  quote: {
    exact: 'Những lời này có trong các nguồn của tôi.',
    abridged: 'Những lời này có trong các nguồn của tôi; ở chỗ bạn lược bỏ thì còn lời khác xen giữa.',
    omitted: 'Phần bạn lược bỏ được in đậm:',
    differs: 'Những lời này không có trong các nguồn của tôi. Lời gần nhất khác ở chỗ:',
    changed: '{{said}} phải là {{stands}}',
    added: '{{said}} không có ở đó',
    missing: 'thiếu {{stands}}',
    more_other: '… và {{count, number}} chỗ khác nữa.',
    absent: 'Các nguồn của tôi không có những lời này, cũng không có lời nào gần giống.',
    'too-short':
      'Như vậy quá ngắn: vài từ như thế thì văn bản nào cũng có. Hãy đưa tôi ít nhất {{fewest, number}} từ.',
    'too-long': 'Mỗi lần tôi chỉ kiểm tra tối đa {{most, number}} ký tự, mà phần này dài hơn.',
  },
  picture: {
    timeline: 'Dòng thời gian',
    timelineAbout: 'Dòng thời gian: {{about}}',
    timelineAlt_other: 'Dòng thời gian gồm {{count, number}} sự kiện từ {{from}} đến {{to}}',
    chartAlt: 'Biểu đồ về {{about}}: {{points}}',
  },
  refusal: {
    'no-such-date': {
      reason: 'Tôi không đọc được ngày tháng đó.',
      advice: 'Hãy viết năm, tháng hoặc ngày như thế này: 1975, 1975-05 hoặc 1975-05-19.',
    },
    'too-few-points': {
      reason: 'Các nguồn của tôi không cho biết số liệu đó ở hai thời điểm trở lên, nên không có gì để vẽ.',
      advice: 'Hãy thử gọi điều được đo bằng từ khác, chẳng hạn “thương mại song phương”.',
    },
    empty: {
      reason: 'Trong đó không có câu hỏi nào.',
      advice: 'Hãy viết điều bạn muốn biết thành một câu, theo cách của bạn.',
    },
    'too-short': {
      reason: 'Như vậy quá ngắn để tôi tìm.',
      advice: 'Hãy viết vài từ: ai, cái gì, khi nào hay ở đâu?',
    },
    'too-long': {
      reason: 'Mỗi lần tôi chỉ đọc tối đa {{most, number}} ký tự, mà phần này dài hơn.',
      advice: 'Mỗi lần bạn hãy hỏi một điều, trong một hoặc hai câu.',
    },
    'no-words': {
      reason: 'Tôi không thấy từ nào trong đó để tìm.',
      advice: 'Hãy viết câu hỏi của bạn bằng chữ.',
    },
    'unknown-source': {
      reason: 'Tôi không có nguồn nào tên như vậy.',
      advice: 'Hãy chọn một nguồn trong danh sách, hoặc đừng chọn nguồn nào để tôi tìm trong tất cả.',
    },
    'not-in-sources': {
      reason: 'Các nguồn của tôi không nói đến điều này.',
      advice: 'Hãy thử diễn đạt bằng từ khác, hoặc hỏi điều gì đó cụ thể hơn.',
    },
    'unknown-name': {
      reason: 'Các nguồn của tôi không nói gì về một cái tên trong câu hỏi của bạn.',
      advice: 'Hãy xem lại cách viết tên đó, hoặc hỏi về điều mà các nguồn có nói đến.',
    },
    'unknown-year': {
      reason: 'Các nguồn của tôi không nói gì về năm đó.',
      advice: 'Hãy hỏi về năm khác, hoặc đừng nêu năm trong câu hỏi.',
    },
    nearest: 'Đoạn gần nhất (không phải câu trả lời):',
  },
  help: {
    greeting: 'Xin chào! Bạn hãy đặt cho tôi một câu hỏi.',
    thanks: 'Rất vui được giúp bạn! Bạn cứ hỏi tôi bất cứ lúc nào.',
    promise_other:
      'Tôi trả lời bằng nguyên văn của {{count, number}} nguồn và chỉ ra lời đó nằm ở đâu. Điều gì nguồn không nói thì tôi cũng không nói.',
    asking: 'Mỗi lần bạn hãy hỏi một điều, theo cách của bạn. Hỏi bằng cả câu sẽ tìm được nhiều hơn một từ.',
  },
  discord: {
    commands: {
      ask: {
        description: 'Đặt một câu hỏi cho các nguồn; câu trả lời là một câu trích',
        question: 'Bạn muốn biết điều gì?',
        source: 'Chỉ tìm trong nguồn này',
        private: 'Chỉ cho riêng bạn thấy câu trả lời',
      },
      facts: {
        description: 'Liệt kê những gì các nguồn nói, với ngày tháng, số liệu và tên gọi',
        about: 'Các dữ kiện cần nói về điều gì',
        kind: 'Chỉ những dữ kiện có giá trị thuộc loại này',
      },
      timeline: {
        description: 'Xem theo các nguồn thì việc gì xảy ra khi nào, kèm hình vẽ',
        about: 'Các sự kiện cần nói về điều gì',
        from: 'Bỏ những gì kết thúc trước ngày này, chẳng hạn 1975 hoặc 1975-05-19',
        to: 'Bỏ những gì bắt đầu sau ngày này, chẳng hạn 2020 hoặc 2020-07',
      },
      chart: {
        description: 'Vẽ một số liệu mà các nguồn nêu ở nhiều thời điểm',
        about: 'Điều được đo, chẳng hạn “kim ngạch thương mại song phương”',
      },
      quote: {
        description: 'Kiểm tra xem một câu có trong các nguồn hay không',
        text: 'Câu đó như được trích dẫn; dùng … cho phần lược bỏ',
      },
      sources: { description: 'Xem các câu trả lời lấy từ những nguồn nào' },
      help: { description: 'Xem bot này làm gì và cách đặt câu hỏi' },
    },
    help: {
      title: 'Cách đặt câu hỏi',
      ask: 'để đặt câu hỏi. Với “source”, tôi chỉ tìm trong nguồn đó; với “private”, chỉ bạn thấy câu trả lời.',
      facts: 'để xem lần lượt từng trang những gì các nguồn nói: tất cả, hoặc về một điều nào đó.',
      timeline: 'để xem việc gì xảy ra khi nào, kèm hình vẽ.',
      chart: 'để vẽ một số liệu mà các nguồn nêu ở nhiều thời điểm.',
      quote: 'để kiểm tra xem một câu có trong các nguồn hay không.',
      sources: 'để xem các nguồn.',
      mention: 'Hoặc nhắc đến tôi trong một kênh kèm câu hỏi của bạn, hoặc gửi tin nhắn trực tiếp cho tôi.',
      privacy: 'Tôi chỉ đọc những gì gửi cho tôi.',
    },
    sources: {
      title_other: 'Tôi trả lời từ {{count, number}} nguồn',
      cited: 'Nguồn của câu trả lời này',
      author: 'tác giả: {{author}}',
      licence: 'giấy phép: {{licence}}',
      open: 'mở',
      more_other: '… và {{count, number}} nguồn nữa; hãy dùng tùy chọn “source” của /ask để tìm.',
    },
    listing: {
      facts: 'Dữ kiện trong các nguồn',
      factsAbout: 'Dữ kiện về “{{about}}”',
      chart: 'Biểu đồ: {{about}}',
      reading: 'Phía trên mỗi câu trích là cách tôi hiểu câu đó. Các câu trích là nguyên văn trong nguồn.',
      earlier_other: '… và {{count, number}} số liệu trước đó.',
      back: 'Trang trước',
      next: 'Trang sau',
    },
    notice: {
      stale:
        'Phần này thuộc một phiên bản trước của tôi hoặc của các nguồn, nên tôi không tra lại được nữa. Bạn vui lòng hỏi lại nhé.',
      others: 'Những nút này là của người đã đặt câu hỏi. Bạn hãy tự hỏi tôi để có nút của riêng mình.',
      error:
        'Xin lỗi bạn, phía tôi có lỗi xảy ra. Bạn vui lòng thử lại. Nếu vẫn bị như vậy, hãy báo mã này cho người vận hành tôi: {{id}}',
    },
    connection: {
      'bad-token':
        'Discord từ chối token trong DISCORD_TOKEN. Hãy sao chép lại hoặc đặt lại token trên trang “Bot” của Discord Developer Portal.',
      'bad-shard': 'Discord từ chối shard mà tiến trình này yêu cầu.',
      'sharding-required': 'Bot ở trong quá nhiều máy chủ so với một kết nối: Discord yêu cầu sharding.',
      outdated: 'Discord không còn hỗ trợ phiên bản gateway này. Hãy cập nhật bot.',
      'bad-intents': 'Discord không biết các intent mà bot yêu cầu. Hãy cập nhật bot.',
      'forbidden-intents':
        'Discord không cho phép bot này dùng các intent mà nó yêu cầu. Hãy xem trang “Bot” của Discord Developer Portal.',
      'no-guild-access':
        'Bot không được phép đăng lệnh trong máy chủ của DISCORD_GUILD_ID. Số đó có đúng không, và bot đã được mời vào đó với scope “applications.commands” chưa?',
      unreachable:
        'Không kết nối được với Discord. Máy này có đang nối mạng không, và DISCORD_API_URL, nếu được đặt, có đúng không?',
    },
  },
  terminal: {
    chat: {
      command: {
        chart: 'cho xem một số liệu mà các nguồn nêu ở nhiều thời điểm',
        facts:
          'liệt kê những gì các nguồn nói, với ngày tháng, số liệu và tên gọi: tất cả, hoặc về một điều nào đó',
        help: 'hiện trợ giúp này',
        more: 'cho xem trang dữ kiện tiếp theo',
        passage: 'hiện đoạn thứ hai trong các đoạn dưới câu trả lời gần nhất, cùng phần trước và sau nó',
        quit: 'kết thúc cuộc trò chuyện, như Ctrl-C và Ctrl-D',
        quote: 'kiểm tra xem một câu có trong các nguồn hay không',
        sources: 'liệt kê các nguồn',
        timeline: 'cho xem việc gì xảy ra khi nào: tất cả, hoặc về một điều nào đó',
      },
      goodbye: 'Tạm biệt bạn!',
      noMore: 'Không còn dữ kiện nào để cho xem.',
      noPassage: 'Dưới câu trả lời gần nhất không có đoạn đó.',
      unknownCommand: 'Không có lệnh {{command}}. /help liệt kê các lệnh.',
      welcome: 'Hãy viết một câu hỏi, hoặc /help. /quit kết thúc cuộc trò chuyện.',
    },
    check: {
      error: 'lỗi',
      errors_other: '{{count, number}} lỗi',
      warning: 'cảnh báo',
      warnings_other: '{{count, number}} cảnh báo',
    },
    fault: 'Có lỗi xảy ra: {{message}}',
    faultBriefly: 'Có lỗi xảy ra: {{message}} (LOG_LEVEL=debug cho thấy thêm.)',
    further: 'Các đoạn khác',
    nextPage: '{{next}} để xem trang sau',
    noToken:
      'Chưa đặt DISCORD_TOKEN, nên đây là phần hỏi đáp trong terminal. docs/discord-setup.md cho biết cách lấy token.',
    passages_other: '{{count, number}} đoạn',
    picture: {
      notDrawn:
        'Không vẽ được hình. Đã có gói @napi-rs/canvas cho máy này chưa? Để cài gói đó: npm ci (LOG_LEVEL=debug cho thấy thêm.)',
      notWritten: 'Không ghi được hình vào {{file}} ({{reason}}).',
      written: 'Hình vẽ: {{file}}',
    },
    quote: {
      omitted: 'phần lược bỏ: {{words}}',
      said: 'Bạn viết',
      stands: 'Trong nguồn',
    },
    register: {
      added: 'Đã thêm: {{names}}',
      removed: 'Đã bỏ: {{names}}',
      unchanged: 'Các lệnh trên Discord đã là bản mới nhất.',
      updated: 'Đã cập nhật: {{names}}',
    },
    texts_other: '{{count, number}} văn bản',
  },
};
