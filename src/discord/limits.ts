/** What Discord allows, in UTF-16 units (`…Length`) or in number. https://discord.com/developers/docs */
export const DISCORD = {
  /** Over all text displays of a message. */
  textLength: 4_000,
  customIdLength: 100,
  selectOptions: 25,
  /** Of a select's option: its label, its value and its description. */
  optionLength: 100,
  choices: 25,
  /** Of an autocomplete choice: its name and its value. */
  choiceLength: 100,
  /** What stands for a picture where it is not seen. */
  altLength: 1_024,
} as const satisfies Record<string, number>;

/** What reads well on a phone and leaves room for the rest, in UTF-16 units of Markdown or in number. */
export const SHOWN = {
  questionLength: 200,
  quoteLength: 1_600,
  factLength: 400,
  facts: 5,
  /** What a value is written as, and several of them. */
  valueLength: 80,
  valuesLength: 200,
  /** Of a list that is turned page by page: so many on a page, and so much of each quote. */
  factsAPage: 4,
  listedFactLength: 320,
  eventsAPage: 6,
  eventLength: 200,
  /** A title where many sources must have room. */
  shortTitleLength: 100,
  /** Of the places where words stand that are checked, all together. */
  checkedLength: 1_300,
  /** Of what differs from a source, so many stretches, and so much of each. */
  differences: 8,
  differenceLength: 60,
  /** A line with all that cites a source; what doesn't fit loses its link. */
  citationLength: 1_000,
  titleLength: 200,
  /** Publisher, author, licence, heading. */
  detailLength: 100,
  nearestLength: 300,
  neighbourLength: 700,
} as const satisfies Record<string, number>;

/** For how long a stopping bot waits for what is being answered, ms. */
export const STOP_TIMEOUT = 5_000;
