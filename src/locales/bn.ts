import type { Messages } from './index.js';

export const bn: Messages = {
  check: {
    'bad-encoding': 'এই লাইনটি UTF-8 নয়। ফাইলটি UTF-8 হিসেবে সংরক্ষণ করুন।',
    'bad-field': '{{field}}-এর মান “{{got}}”। হতে হবে: {{wants}}',
    'bad-front-matter': 'শুরুর তথ্যটুকু (front matter) ঠিকঠাক YAML নয়: {{reason}}',
    'bad-row':
      'এই সারিতে {{columns, number}}টি কলাম আছে। শব্দতালিকার প্রতি সারিতে ট্যাব দিয়ে আলাদা করা চারটি কলাম থাকে: en, bn, vi, es।',
    'damaged-text': 'এখানকার একটি অক্ষর পড়া যায় না। রূপান্তরের সময় লেখাটি কি নষ্ট হয়েছে?',
    'duplicate-id': '{{other}} ফাইলটির নামও এক, শুধু শেষের অংশ আলাদা। একটির নাম বদলান।',
    'duplicate-text': '{{other}} ফাইলে একই লেখা আছে। একটি সরিয়ে ফেলুন।',
    'empty-text': 'এই ফাইলে কোনো শব্দ নেই।',
    'missing-front-matter':
      'ফাইলের শুরুতে লেখার তথ্য (front matter) নেই: --- লেখা একটি লাইন, তারপর লেখার title ও language, তারপর আবার --- লেখা একটি লাইন।',
    'missing-language': 'শুরুর তথ্যে ভাষা নেই। যেমন যোগ করুন: language: bn',
    'missing-title': 'শুরুর তথ্যে শিরোনাম নেই। title: লিখে লেখার শিরোনাম দিন।',
    'no-fields': 'শুরুর তথ্যে কোনো ঘর নেই। প্রতি লাইনে একটি করে লিখুন, যেমন title: আর তারপর লেখার শিরোনাম।',
    'no-folder': 'উৎসের লেখার ফোল্ডারটি পড়া যাচ্ছে না: {{folder}}। CORPUS_DIR কি ঠিক আছে?',
    'no-prose': 'এই লেখায় উদ্ধৃত করার মতো কোনো বাক্য নেই। format কি ঠিক আছে?',
    'no-texts': '{{folder}} ফোল্ডারে উত্তর দেওয়ার মতো কোনো লেখা নেই। সেখানে লেখা রাখুন, বা CORPUS_DIR-এ অন্য ফোল্ডার দিন।',
    'too-large': 'ফাইলটি {{megabytes, number}} মেগাবাইটের; সর্বোচ্চ {{limit, number}} মেগাবাইট পড়া হয়। ফাইলটি ভাগ করুন।',
    'unclosed-front-matter': 'শুরুর তথ্য কোথায় শেষ, তা নেই। ঘরগুলোর নিচে --- লেখা একটি লাইন দিন।',
    'unknown-ending': 'এই ধরনের ফাইল পড়া হয় না। পড়া হয়: {{known}}',
    'unknown-field': '{{field}} ঘরটি কেউ পড়ে না। পড়া হয়: {{known}}',
    unreadable: 'ফাইলটি পড়া যাচ্ছে না ({{reason}})।',
  },
  cli: {
    argument: {
      question: 'এক বা একাধিক প্রশ্ন, প্রতিটি উদ্ধৃতিচিহ্নের ভেতরে; না দিলে স্ট্যান্ডার্ড ইনপুট থেকে পড়া হয়, প্রতি লাইনে একটি',
    },
    command: {
      ask: 'প্রশ্নের উত্তর দিয়ে শেষ করে',
      chat: 'টার্মিনালে প্রশ্নোত্তর',
      check: 'উৎসের লেখাগুলো পরীক্ষা করে; ভুল থাকলে এক্সিট কোড ১, না থাকলে ০',
      help: 'একটি কমান্ডের সাহায্য দেখায়',
      register: 'বটের স্ল্যাশ কমান্ড বদলে থাকলে Discord-এ প্রকাশ করে',
      sources: 'উৎসের তালিকা দেখায়',
      start: 'Discord-এর বট চালায়; DISCORD_TOKEN না থাকলে টার্মিনালে প্রশ্নোত্তর',
      verbatim:
        'উৎসের লেখা থেকে হুবহু কথা তুলে প্রশ্নের উত্তর দেয়, আর বলে কথাটি কোথায় আছে।\n\nএক্সিট কোড: ০ উত্তর দেওয়া হয়েছে, ১ কিছু একটা ব্যর্থ হয়েছে, ২ ভুল ব্যবহার, ৩ লেখায় উত্তর নেই।',
    },
    error: {
      hint: 'verbatim --help লিখলে কী কী করা যায় দেখা যাবে।',
      missingValue: '{{name}}-এর সঙ্গে একটি মান দিতে হবে।',
      noQuestion: 'কোনো প্রশ্ন নেই। ask-এর পরে উদ্ধৃতিচিহ্নের ভেতরে লিখুন, বা স্ট্যান্ডার্ড ইনপুটে পাঠান।',
      suggestion: '{{suggestion}} লিখতে চেয়েছিলেন কি?',
      tooMany: '{{name}}-এর জন্য লাইনে বাড়তি কিছু আছে। মানের ভেতরে ফাঁকা জায়গা থাকলে উদ্ধৃতিচিহ্ন লাগে।',
      unknownCommand: '“{{name}}” নামে কোনো কমান্ড নেই। প্রশ্ন করতে হলে আগে ask লিখুন।',
      unknownOption: '{{name}} নামে কোনো অপশন নেই।',
    },
    example: {
      ask: '  npm run ask -- "মেক্সিকো সিটিতে ভিয়েতনামের কী আছে?"\n  npm run --silent ask -- --json < questions.txt > answers.jsonl',
      chat: '  npm run chat\n  npm run chat -- --corpus ~/my-texts',
      check: '  npm run check\n  npm run check -- --corpus ~/my-texts',
      register: '  npm run register\n  DISCORD_GUILD_ID=123456789012345678 npm run register',
      sources: '  npm run sources\n  npm run --silent sources -- --json',
      start: '  npm start\n  echo "মেক্সিকো সিটিতে ভিয়েতনামের কী আছে?" | npm start',
      verbatim: '  npm start\n  npm run ask -- "মেক্সিকো সিটিতে ভিয়েতনামের কী আছে?"\n  npm run sources',
    },
    heading: {
      arguments: 'যা দিতে হয়:',
      commands: 'কমান্ড:',
      examples: 'উদাহরণ:',
      options: 'অপশন:',
      usage: 'ব্যবহার:',
    },
    option: {
      corpus: 'উৎসের লেখাগুলোর ফোল্ডার (না দিলে CORPUS_DIR, বা প্রোগ্রামের সঙ্গে আসা লেখা)',
      help: 'এই সাহায্য দেখায়',
      json: 'JSON লেখে, প্রতি লাইনে একটি',
      source: 'শুধু এই উৎস থেকে উত্তর দেয় (sources কমান্ডে দেখানো আইডি)',
      version: 'সংস্করণ দেখায়',
    },
  },
  config: {
    hint: 'প্রতিটি ভ্যারিয়েবলের বর্ণনা docs/configuration.md-এ আছে।',
    problem: {
      malformed: '{{variable}}-এর মান “{{got}}”।',
      missing: '{{variable}} দেওয়া হয়নি।',
      secret: '{{variable}}-এর মান একটি টোকেনের মতো দেখাচ্ছে (এখানে দেখানো হচ্ছে না)।',
    },
    token: {
      prefix: '{{variable}}-এ টোকেনের আগে “Bot”-এর মতো একটি শব্দ আছে (মানটি এখানে দেখানো হচ্ছে না)।',
      quotes: '{{variable}}-এ টোকেনের দুপাশে উদ্ধৃতিচিহ্ন আছে (মানটি এখানে দেখানো হচ্ছে না)।',
      shape: '{{variable}} টোকেনের মতো দেখতে নয় (মানটি এখানে দেখানো হচ্ছে না)।',
      spaces: '{{variable}}-এ টোকেনের আগে বা পরে ফাঁকা জায়গা বা নতুন লাইন আছে (মানটি এখানে দেখানো হচ্ছে না)।',
    },
    wants: {
      BOT_LANGUAGE: 'বট জানে এমন একটি ভাষা চাই: {{languages}}।',
      CORPUS_DIR: 'উৎসের লেখাগুলোর ফোল্ডার চাই।',
      DISCORD_API_URL: 'http:// বা https:// দিয়ে শুরু একটি ঠিকানা চাই, যেমন https://discord.com/api।',
      DISCORD_GUILD_ID: 'একটি সার্ভারের আইডি চাই: ১৭ থেকে ২০টি অঙ্ক।',
      DISCORD_TOKEN:
        'শুধু টোকেনটিই চাই, আপনার অ্যাপ্লিকেশনের Bot পাতায় যেমন আছে: মাঝে ডট দিয়ে তিনটি অংশ। কোথায় পাবেন, docs/discord-setup.md-এ আছে।',
      LOG_LEVEL: 'এগুলোর একটি চাই: {{levels}}।',
    },
  },
  language: {
    bn: 'বাংলা',
    en: 'ইংরেজি',
    es: 'স্প্যানিশ',
    vi: 'ভিয়েতনামি',
  },
  answer: {
    facts: 'উৎসে আরও আছে',
    passages: 'অনুচ্ছেদ',
    sources: 'উৎস',
    open: 'উদ্ধৃতির জায়গায় খুলুন',
    paragraph: '¶ {{number, number}}',
  },
  refusal: {
    empty: {
      reason: 'এতে কোনো প্রশ্ন নেই।',
      advice: 'কী জানতে চান, নিজের কথায় একটি বাক্যে লিখুন।',
    },
    'too-short': {
      reason: 'এটুকু দিয়ে খোঁজা যায় না, আরেকটু লিখতে হবে।',
      advice: 'কয়েকটি শব্দে লিখুন: কে, কী, কবে বা কোথায়?',
    },
    'too-long': {
      reason: 'আমি একবারে {{most, number}} অক্ষরের বেশি পড়ি না, আর এটি তার চেয়ে বড়।',
      advice: 'একবারে একটি বিষয় জিজ্ঞেস করুন, এক-দুই বাক্যে।',
    },
    'no-words': {
      reason: 'এতে খোঁজার মতো কোনো শব্দ পেলাম না।',
      advice: 'প্রশ্নটি শব্দে লিখুন।',
    },
    'unknown-source': {
      reason: 'এই নামে আমার কোনো উৎস নেই।',
      advice: 'তালিকা থেকে একটি বেছে নিন; কোনোটি না বাছলে আমি সব উৎসেই খুঁজব।',
    },
    'not-in-sources': {
      reason: 'আমার উৎসগুলোতে এর উত্তর নেই।',
      advice: 'একই কথা অন্য শব্দে লিখে দেখুন, বা আরও নির্দিষ্ট করে জিজ্ঞেস করুন।',
    },
    'unknown-name': {
      reason: 'আপনার প্রশ্নের একটি নাম আমার উৎসগুলোতে নেই।',
      advice: 'নামের বানানটি মিলিয়ে দেখুন, বা উৎসে যা আছে তা নিয়ে জিজ্ঞেস করুন।',
    },
    'unknown-year': {
      reason: 'আমার উৎসগুলোতে ওই বছরের কথা নেই।',
      advice: 'অন্য কোনো বছর নিয়ে জিজ্ঞেস করুন, অথবা বছর বাদ দিয়ে প্রশ্ন করুন।',
    },
    nearest: 'সবচেয়ে কাছের অনুচ্ছেদ (এটি উত্তর নয়):',
  },
  help: {
    greeting: 'স্বাগতম! আমাকে একটি প্রশ্ন করুন।',
    thanks: 'আপনাকেও ধন্যবাদ! যখন ইচ্ছা প্রশ্ন করুন।',
    promise_one:
      'আমি {{count, number}}টি উৎসের হুবহু কথা তুলে উত্তর দিই আর দেখাই তা কোথায় আছে। উৎসে যা নেই, আমিও তা বলি না।',
    promise_other:
      'আমি {{count, number}}টি উৎসের হুবহু কথা তুলে উত্তর দিই আর দেখাই তা কোথায় আছে। উৎসে যা নেই, আমিও তা বলি না।',
    asking: 'একবারে একটি বিষয় নিজের কথায় জিজ্ঞেস করুন। একটি শব্দের চেয়ে পুরো বাক্যে ভালো খুঁজে পাই।',
  },
  discord: {
    commands: {
      ask: {
        description: 'উৎসগুলোকে প্রশ্ন করুন; উত্তর আসে উদ্ধৃতিতে',
        question: 'কী জানতে চান?',
        source: 'শুধু এই উৎসে খুঁজুন',
        private: 'উত্তর শুধু আপনাকে দেখানো হবে',
      },
      sources: { description: 'উত্তর কোন কোন উৎস থেকে আসে, দেখুন' },
      help: { description: 'এই বট কী করে, কীভাবে প্রশ্ন করবেন, দেখুন' },
    },
    help: {
      title: 'কীভাবে প্রশ্ন করবেন',
      ask: 'দিয়ে প্রশ্ন করুন। “source” দিলে শুধু সেই উৎসে খুঁজি; “private” দিলে উত্তর শুধু আপনি দেখেন।',
      sources: 'দিয়ে উৎসগুলো দেখুন।',
      mention: 'অথবা কোনো চ্যানেলে আমাকে মেনশন করে প্রশ্ন লিখুন, কিংবা সরাসরি বার্তা পাঠান।',
      privacy: 'আমাকে উদ্দেশ করে যা লেখা হয়, শুধু তা-ই পড়ি।',
    },
    sources: {
      title_one: 'আমি {{count, number}}টি উৎস থেকে উত্তর দিই',
      title_other: 'আমি {{count, number}}টি উৎস থেকে উত্তর দিই',
      cited: 'এই উত্তরের উৎস',
      author: 'লেখক: {{author}}',
      licence: 'লাইসেন্স: {{licence}}',
      open: 'খুলুন',
      more_one: '… আরও {{count, number}}টি; /ask-এর “source” ঘরে তা খুঁজে পাবেন।',
      more_other: '… আরও {{count, number}}টি; /ask-এর “source” ঘরে সেগুলো খুঁজে পাবেন।',
    },
    notice: {
      stale: 'এটি আমার বা আমার উৎসের আগের সংস্করণের, তাই আর খুঁজে দেখতে পারছি না। অনুগ্রহ করে আবার প্রশ্ন করুন।',
      others: 'এই বোতামগুলো যিনি প্রশ্ন করেছেন তাঁর। আপনি নিজে প্রশ্ন করলে নিজেরগুলো পাবেন।',
      error:
        'দুঃখিত, আমার দিকে কিছু একটা গোলমাল হয়েছে। আবার চেষ্টা করুন। বারবার হলে, আমাকে যিনি চালান তাঁকে এই নম্বরটি জানান: {{id}}',
    },
    connection: {
      'bad-token':
        'DISCORD_TOKEN-এর টোকেনটি Discord মানছে না। Discord Developer Portal-এর “Bot” পাতা থেকে টোকেনটি আবার কপি করুন, বা নতুন করে নিন।',
      'bad-shard': 'এই প্রক্রিয়া যে শার্ড চেয়েছে, Discord তা মানছে না।',
      'sharding-required': 'একটি সংযোগের পক্ষে বটটি অনেক বেশি সার্ভারে আছে: Discord শার্ডিং চাইছে।',
      outdated: 'Discord তার গেটওয়ের এই সংস্করণ আর চালায় না। বটটি হালনাগাদ করুন।',
      'bad-intents': 'বটটি যে ইনটেন্ট চেয়েছে, Discord তা চেনে না। বটটি হালনাগাদ করুন।',
      'forbidden-intents':
        'বটটি যে ইনটেন্ট চেয়েছে, Discord তা দিচ্ছে না। Discord Developer Portal-এর “Bot” পাতাটি দেখুন।',
      'no-guild-access':
        'DISCORD_GUILD_ID-এর সার্ভারে বটটি কমান্ড প্রকাশ করতে পারছে না। নম্বরটি কি ঠিক, আর বটটিকে কি সেখানে “applications.commands” স্কোপসহ আমন্ত্রণ জানানো হয়েছে?',
      unreachable: 'Discord-এর নাগাল পাওয়া যাচ্ছে না। এই মেশিন কি অনলাইন, আর DISCORD_API_URL দেওয়া থাকলে তা কি ঠিক?',
    },
  },
  terminal: {
    chat: {
      command: {
        help: 'এটি দেখায়',
        passage: 'শেষ উত্তরের নিচের দ্বিতীয় অনুচ্ছেদটি আগে-পরের অংশসহ দেখায়',
        quit: 'প্রশ্নোত্তর শেষ করে; Ctrl-C আর Ctrl-D-ও তা-ই করে',
        sources: 'উৎসের তালিকা দেখায়',
      },
      goodbye: 'আবার দেখা হবে!',
      noPassage: 'শেষ উত্তরের নিচে এমন কোনো অনুচ্ছেদ নেই।',
      unknownCommand: '{{command}} নামে কোনো কমান্ড নেই। /help লিখলে তালিকা পাবেন।',
      welcome: 'একটি প্রশ্ন লিখুন, বা /help। শেষ করতে /quit লিখুন।',
    },
    check: {
      error: 'ভুল',
      errors_one: '{{count, number}}টি ভুল',
      errors_other: '{{count, number}}টি ভুল',
      warning: 'সতর্কতা',
      warnings_one: '{{count, number}}টি সতর্কতা',
      warnings_other: '{{count, number}}টি সতর্কতা',
    },
    fault: 'কিছু একটা গোলমাল হয়েছে: {{message}}',
    faultBriefly: 'কিছু একটা গোলমাল হয়েছে: {{message}} (আরও জানতে LOG_LEVEL=debug দিন।)',
    further: 'আরও অনুচ্ছেদ',
    noToken:
      'DISCORD_TOKEN দেওয়া হয়নি, তাই এখানে টার্মিনালেই প্রশ্নোত্তর। টোকেন কীভাবে পাবেন, docs/discord-setup.md-এ আছে।',
    passages_one: '{{count, number}}টি অনুচ্ছেদ',
    passages_other: '{{count, number}}টি অনুচ্ছেদ',
    register: {
      added: 'যোগ হয়েছে: {{names}}',
      removed: 'বাদ গেছে: {{names}}',
      unchanged: 'Discord-এর কমান্ডগুলো আগে থেকেই হালনাগাদ আছে।',
      updated: 'হালনাগাদ হয়েছে: {{names}}',
    },
    texts_one: '{{count, number}}টি লেখা',
    texts_other: '{{count, number}}টি লেখা',
  },
};
