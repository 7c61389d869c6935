/** Every English word that a person reads. The other languages have the same keys. `{{name}}` is filled in by the caller. */
export const en = {
  check: {
    'bad-encoding': 'This line is not UTF-8. Save the file as UTF-8.',
    'bad-field': '{{field}} is “{{got}}”. It wants: {{wants}}',
    'bad-front-matter': 'The front matter is not valid YAML: {{reason}}',
    'bad-row':
      'This row has {{columns, number}} columns. A row of the lexicon has four, with tabs between them: en, bn, vi, es.',
    'damaged-text': 'A character here cannot be read. Was the text damaged when it was converted?',
    'duplicate-id': 'The file {{other}} has the same name but for its ending. Rename one.',
    'duplicate-text': 'The same text stands in {{other}}. Remove one.',
    'empty-text': 'There are no words in this file.',
    'missing-front-matter':
      'The file does not begin with front matter: a line of ---, the title and the language of the text, and another line of ---.',
    'missing-language': 'The front matter has no language. Add, for example, language: en',
    'missing-title': 'The front matter has no title. Add title: and the title of the text.',
    'no-fields':
      'The front matter has no fields. Write one a line, such as title: and the title of the text.',
    'no-folder': 'The folder of the source texts cannot be read: {{folder}}. Is CORPUS_DIR right?',
    'no-prose': 'Nothing in this text is a sentence that could be quoted. Is its format right?',
    'no-texts':
      'There is no text to answer from in {{folder}}. Put one there, or set CORPUS_DIR to another folder.',
    'too-large': 'The file has {{megabytes, number}} MB; at most {{limit, number}} MB are read. Split it.',
    'unclosed-front-matter': 'The front matter has no end. Put a line of --- below its fields.',
    'unknown-ending': 'Files with this ending are not read. These are read: {{known}}',
    'unknown-field': 'The field {{field}} is not read. These are read: {{known}}',
    unreadable: 'The file cannot be read ({{reason}}).',
  },
  cli: {
    argument: {
      about: 'what the facts or events are to be about; without it, all of them',
      measure: 'what was measured, such as “bilateral trade”',
      question:
        'one question or several, each in quotes; without one, they are read from standard input, one a line',
      text: 'the words as they are quoted, in quotes; … stands for what they leave out',
    },
    command: {
      ask: 'answer questions and end',
      chart: 'show an amount that the texts give at several times',
      chat: 'ask questions in the terminal',
      check: 'check the source texts; the exit code is 1 if there is an error, else 0',
      facts: 'list what the texts say, in dates, amounts and names',
      help: 'show the help of a command',
      quote: 'check whether words stand in the texts; the exit code is 0 only if they do, word for word',
      register: "publish the bot's slash commands on Discord, if they have changed",
      sources: 'list the source texts',
      start: 'run the Discord bot or, without a DISCORD_TOKEN, the terminal chat',
      timeline: 'show when things happened, according to the texts',
      verbatim:
        'Answers questions from source texts, word for word, and says where the words stand.\n\nExit codes: 0 answered, 1 something failed, 2 wrong usage, 3 not answered by the texts.',
    },
    error: {
      badValue: '{{name}} is “{{got}}”. It wants one of these: {{wants}}',
      hint: 'verbatim --help shows what there is.',
      missingArgument: 'There are no words after the command. Put them there, in quotes.',
      noQuestion: 'There is no question. Put it in quotes after ask, or send it to standard input.',
      missingValue: '{{name}} needs a value.',
      suggestion: 'Did you mean {{suggestion}}?',
      tooMany: 'There is more on the line than {{name}} takes. A value with spaces needs quotes.',
      unknownCommand: 'There is no command “{{name}}”. To ask a question, put ask before it.',
      unknownOption: 'There is no option {{name}}.',
    },
    example: {
      ask: '  npm run ask -- "When did Mexico send aid to Vietnam?"\n  npm run --silent ask -- --json < questions.txt > answers.jsonl',
      chart: '  npm run chart -- "bilateral trade"\n  npm run chart -- "bilateral trade" --picture trade.png',
      chat: '  npm run chat\n  npm run chat -- --corpus ~/my-texts',
      check: '  npm run check\n  npm run check -- --corpus ~/my-texts',
      facts:
        '  npm run facts -- "the embassy in Mexico"\n  npm run facts -- --kind money\n  npm run --silent facts -- --json > facts.json',
      quote: '  npm run quote -- "Mexico is Vietnam’s largest trading partner in Latin America"',
      register: '  npm run register\n  DISCORD_GUILD_ID=123456789012345678 npm run register',
      sources: '  npm run sources\n  npm run --silent sources -- --json',
      start: '  npm start\n  echo "When did Mexico send aid to Vietnam?" | npm start',
      timeline:
        '  npm run timeline -- --from 2000 --to 2025-05\n  npm run timeline -- "diplomatic relations" --picture timeline.png',
      verbatim: '  npm start\n  npm run ask -- "When did Mexico send aid to Vietnam?"\n  npm run sources',
    },
    heading: {
      arguments: 'Arguments:',
      commands: 'Commands:',
      examples: 'Examples:',
      options: 'Options:',
      usage: 'Usage:',
    },
    option: {
      corpus: 'folder of the source texts (default: CORPUS_DIR or the texts that come with the program)',
      from: 'leave out what ended before this date, such as 1975 or 1975-05-19',
      help: 'show this help',
      json: 'write JSON, one object a line',
      kind: 'only values of this kind: {{kinds}}',
      page: 'show this page of the facts (default: the first; with --json: all of them)',
      picture: 'draw it into this PNG file as well (what one does not hold, into more with -2, -3 …)',
      source: 'look in this source only (its id, as the command sources lists it)',
      to: 'leave out what began after this date, such as 2020 or 2020-07',
      version: 'show the version',
    },
  },
  config: {
    hint: 'docs/configuration.md describes every variable.',
    problem: {
      malformed: '{{variable}} is “{{got}}”.',
      missing: '{{variable}} is not set.',
      secret: '{{variable}} holds what looks like a token (not shown here).',
    },
    token: {
      prefix: '{{variable}} has a word such as “Bot” before the token (the value is not shown here).',
      quotes: '{{variable}} has quotes around the token (the value is not shown here).',
      shape: '{{variable}} does not look like a token (the value is not shown here).',
      spaces: '{{variable}} has spaces or line breaks around the token (the value is not shown here).',
    },
    wants: {
      BOT_LANGUAGE: 'It wants a language that the bot speaks: {{languages}}.',
      CORPUS_DIR: 'It wants the folder of the source texts.',
      DISCORD_API_URL:
        'It wants an address that begins with http:// or https://, such as https://discord.com/api.',
      DISCORD_GUILD_ID: 'It wants the id of a server: 17 to 20 digits.',
      DISCORD_TOKEN:
        'It wants the token alone, as the Bot page of your application shows it: three parts with dots between. docs/discord-setup.md shows where to get it.',
      LOG_LEVEL: 'It wants one of these: {{levels}}.',
    },
  },
  answer: {
    page: 'Page {{page, number}} of {{pages, number}}',
    facts: 'Also in the sources',
    passages: 'Passages',
    sources: 'Sources',
    open: 'open at the quote',
    /** The n-th paragraph of a text. */
    paragraph: '¶ {{number, number}}',
  },
  value: {
    /** Above a quote: what its words mean, in the reader's language. */
    reading: '{{value}} (my reading of the quote)',
    bound: {
      'more-than': 'more than {{amount}}',
      'at-least': 'at least {{amount}}',
      'less-than': 'less than {{amount}}',
      'at-most': 'up to {{amount}}',
      about: 'about {{amount}}',
    },
    /** What other sources say to the same question. `mark` is a citation, such as [2]. */
    agreement: {
      same: 'Also said by {{mark}}: {{value}}',
      compatible: '{{mark}} agrees, with {{value}}',
      different: '{{mark}} says otherwise: {{value}}',
    },
    kind: {
      date: 'date',
      period: 'period',
      duration: 'duration',
      money: 'amount of money',
      percentage: 'percentage',
      count: 'number',
      rank: 'rank',
      person: 'person',
      organisation: 'organisation',
      place: 'place',
    },
    /** The damaged words of an amount do not all agree with its digits. */
    damaged: 'the words around this amount are damaged; this is what its digits say',
  },
  quote: {
    exact: 'These words stand in my sources.',
    abridged: 'These words stand in my sources, with more between them where you leave something out.',
    omitted: 'What you leave out is in bold:',
    differs: 'These words do not stand in my sources. The nearest words differ:',
    /** What a person wrote, struck through, and what the source has in its place, in bold. */
    changed: '{{said}} should be {{stands}}',
    added: '{{said}} is not there',
    missing: '{{stands}} is missing',
    more_one: '… and {{count, number}} more difference.',
    more_other: '… and {{count, number}} more differences.',
    absent: 'My sources have no such words, and none near to them.',
    'too-short': 'That is too short: so few words stand in many texts. Give me {{fewest, number}} or more.',
    'too-long': 'I check no more than {{most, number}} characters at once, and that is longer.',
  },
  picture: {
    timeline: 'Timeline',
    timelineAbout: 'Timeline: {{about}}',
    /** What somebody hears who does not see the picture. */
    timelineAlt_one: 'A timeline of {{count, number}} event: {{from}}',
    timelineAlt_other: 'A timeline of {{count, number}} events from {{from}} to {{to}}',
    chartAlt: 'A chart of {{about}}: {{points}}',
  },
  refusal: {
    'no-such-date': {
      reason: 'That is not a date that I can read.',
      advice: 'Write a year, a month or a day like this: 1975, 1975-05 or 1975-05-19.',
    },
    'too-few-points': {
      reason: 'My sources do not give amounts of that at two times or more, so there is nothing to draw.',
      advice: 'Try other words for what was measured, such as “bilateral trade”.',
    },
    empty: {
      reason: 'There is no question in that.',
      advice: 'Write what you would like to know, in a sentence of your own.',
    },
    'too-short': {
      reason: 'That is too short for me to search for.',
      advice: 'Write a few words: who, what, when or where?',
    },
    'too-long': {
      reason: 'I read no more than {{most, number}} characters at once, and that is longer.',
      advice: 'Ask one thing at a time, in a sentence or two.',
    },
    'no-words': {
      reason: 'I found no words in that to search for.',
      advice: 'Write your question in words.',
    },
    'unknown-source': {
      reason: 'I have no source of that name.',
      advice: 'Choose one from the list, or choose none, and I will look in all of them.',
    },
    'not-in-sources': {
      reason: 'My sources do not say.',
      advice: 'Try other words for the same thing, or ask about something more specific.',
    },
    'unknown-name': {
      reason: 'My sources say nothing of a name in your question.',
      advice: 'Check how it is spelled, or ask about something that the sources tell of.',
    },
    'unknown-year': {
      reason: 'My sources say nothing of that year.',
      advice: 'Ask about another year, or leave the year out.',
    },
    nearest: 'The nearest passage (not an answer):',
  },
  help: {
    greeting: 'Hello! Ask me a question.',
    thanks: 'You are welcome! Ask me whenever you like.',
    promise_one:
      'I answer with the exact words of {{count, number}} source and show where they stand. What it does not say, I do not say either.',
    promise_other:
      'I answer with the exact words of {{count, number}} sources and show where they stand. What they do not say, I do not say either.',
    asking: 'Ask one thing at a time, in your own words. A whole sentence finds more than a single word.',
  },
  discord: {
    commands: {
      ask: {
        description: 'Ask the sources a question; the answer is a quote',
        question: 'What would you like to know?',
        source: 'Look in this source only',
        private: 'Show the answer to you alone',
      },
      facts: {
        description: 'List what the sources say, in dates, amounts and names',
        about: 'What the facts are to be about',
        kind: 'Only facts with a value of this kind',
      },
      timeline: {
        description: 'Show when things happened according to the sources, with a picture',
        about: 'What the events are to be about',
        from: 'Nothing that ended before this date, such as 1975 or 1975-05-19',
        to: 'Nothing that began after this date, such as 2020 or 2020-07',
      },
      chart: {
        description: 'Draw an amount that the sources give at several times',
        about: 'What was measured, such as “bilateral trade”',
      },
      quote: {
        description: 'Check whether words stand in the sources',
        text: 'The words as they are quoted; … for what is left out',
      },
      sources: { description: 'Show which sources the answers come from' },
      help: { description: 'Show what this bot does and how to ask' },
    },
    help: {
      title: 'How to ask',
      ask: 'asks a question. With “source” only that source is asked; with “private” only you see the answer.',
      facts: 'lists what the sources say, page by page: all of it, or what is about something.',
      timeline: 'shows when things happened, with a picture.',
      chart: 'draws an amount that the sources give at several times.',
      quote: 'checks whether words stand in the sources.',
      sources: 'shows the sources.',
      mention: 'Or mention me in a channel with your question, or write to me in a direct message.',
      privacy: 'I read only what is addressed to me.',
    },
    sources: {
      title_one: 'I answer from {{count, number}} source',
      title_other: 'I answer from {{count, number}} sources',
      cited: 'Sources of this answer',
      author: 'by {{author}}',
      licence: 'licence: {{licence}}',
      open: 'open',
      more_one: '… and {{count, number}} more; the “source” option of /ask finds it.',
      more_other: '… and {{count, number}} more; the “source” option of /ask finds them.',
    },
    listing: {
      facts: 'Facts in the sources',
      factsAbout: 'Facts about “{{about}}”',
      chart: 'Chart: {{about}}',
      /** Dates and amounts that stand above quotes. */
      reading: 'Above each quote: my reading of it. The quotes stand word for word in the sources.',
      earlier_one: '… and {{count, number}} earlier amount.',
      earlier_other: '… and {{count, number}} earlier amounts.',
      back: 'Back',
      next: 'Next',
    },
    notice: {
      stale:
        'This is from an earlier version of me or of my sources, so I can no longer look it up. Please ask again.',
      others: 'These buttons belong to whoever asked. Ask me yourself, and you get your own.',
      error:
        'I am sorry, something went wrong on my side. Please try again. If it keeps happening, tell whoever runs me this number: {{id}}',
    },
    connection: {
      'bad-token':
        'Discord refuses the token in DISCORD_TOKEN. Copy it again, or reset it, on the “Bot” page of the Discord Developer Portal.',
      'bad-shard': 'Discord refuses the shard that this process asked for.',
      'sharding-required': 'The bot is in too many servers for one connection: Discord asks for sharding.',
      outdated: 'Discord no longer speaks this version of its gateway. Update the bot.',
      'bad-intents': 'Discord does not know the intents that the bot asked for. Update the bot.',
      'forbidden-intents':
        'Discord does not allow this bot the intents that it asked for. Look at the “Bot” page of the Discord Developer Portal.',
      'no-guild-access':
        'The bot may not publish commands in the server of DISCORD_GUILD_ID. Is the number right, and was the bot invited there with the scope “applications.commands”?',
      unreachable:
        'Discord cannot be reached. Is this machine online, and is DISCORD_API_URL right, if it is set?',
    },
  },
  terminal: {
    chat: {
      command: {
        chart: 'shows an amount that the sources give at several times',
        facts:
          'lists what the sources say, in dates, amounts and names: all of it, or what is about something',
        help: 'shows this',
        more: 'shows the next page of the facts',
        passage:
          'shows the second of the passages under the last answer, with what stands before and after it',
        quit: 'ends the chat, as Ctrl-C and Ctrl-D do',
        quote: 'checks whether words stand in the sources',
        sources: 'lists the sources',
        timeline: 'shows when things happened: all of it, or what is about something',
      },
      goodbye: 'Goodbye!',
      noMore: 'There are no more facts to show.',
      noPassage: 'There is no such passage under the last answer.',
      unknownCommand: 'There is no command {{command}}. /help lists them.',
      welcome: 'Write a question, or /help. /quit ends the chat.',
    },
    check: {
      error: 'error',
      errors_one: '{{count, number}} error',
      errors_other: '{{count, number}} errors',
      warning: 'warning',
      warnings_one: '{{count, number}} warning',
      warnings_other: '{{count, number}} warnings',
    },
    fault: 'Something went wrong: {{message}}',
    faultBriefly: 'Something went wrong: {{message}} (LOG_LEVEL=debug shows more.)',
    further: 'Further passages',
    nextPage: '{{next}} shows the next',
    noToken:
      'DISCORD_TOKEN is not set, so this is the terminal chat. docs/discord-setup.md shows how to get a token.',
    passages_one: '{{count, number}} passage',
    passages_other: '{{count, number}} passages',
    picture: {
      notDrawn:
        'The picture cannot be drawn. Is the package @napi-rs/canvas there, for this machine? To install it: npm ci (LOG_LEVEL=debug shows more.)',
      notWritten: 'The picture cannot be written to {{file}} ({{reason}}).',
      written: 'Picture: {{file}}',
    },
    quote: {
      omitted: 'left out: {{words}}',
      said: 'You wrote',
      stands: 'The source',
    },
    register: {
      added: 'Added: {{names}}',
      removed: 'Removed: {{names}}',
      unchanged: 'The commands on Discord are up to date already.',
      updated: 'Updated: {{names}}',
    },
    texts_one: '{{count, number}} text',
    texts_other: '{{count, number}} texts',
  },
} as const;
