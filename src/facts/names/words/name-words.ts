/**
 * The words that tell what a name names, by language: normal forms, phrases with `_` between their words. Bengali and
 * Hindi heads are compared by their stems, since a case ending may follow.
 */
export interface NameWords {
  /** What a person is: before the name, or behind it and a comma. */
  readonly offices: string;
  /** Stand before an office and belong to it. */
  readonly officeModifiers: string;
  /** Stand before a person's name and are no office. */
  readonly honorifics: string;
  /** Join an office and what it is of. */
  readonly officeLinks: string;
  /** Other words before a person's name: kin, and who does things with people. */
  readonly companions: string;
  /** Behind a person's name: what only people do, speaking first of all. */
  readonly personVerbs: string;
  /** Between the capitals of a person's name. */
  readonly personLinks: string;
  /** A named organisation has one of these among its words. */
  readonly organisationHeads: string;
  /** Are an organisation's name by themselves. */
  readonly organisationNames: string;
  /** What an organisation is: right before a name that nothing else sorts, it makes one of it (`the carmaker Zorvan`). */
  readonly organisationKinds: string;
  /** Behind a name: what companies and bodies do or say, so that it is no common word there. */
  readonly organisationVerbs: string;
  /** Common words that names of organisations are made of, where no capitals tell. */
  readonly organisationWords: string;
  /** Between the capitals of an organisation's name. */
  readonly organisationLinks: string;
  /** Those of the links that also part names: what follows has to be a common word. */
  readonly conjunctions: string;
  /** A place has one of these as its first word. */
  readonly placeHeadsBefore: string;
  /** Or as its last. */
  readonly placeHeadsBehind: string;
  /** Stand beside a place's name and belong to it no more than an article. */
  readonly placeKinds: string;
  /** Tell that a name which ends (Spanish, Vietnamese: begins) with them is neither person nor organisation nor place. */
  readonly otherHeads: string;
  /** Before a place: `in`, `near`. */
  readonly placeLinks: string;
  readonly articles: string;
  /** Words that name no organisation by themselves, where no capitals tell: `national`. */
  readonly genericWords: string;
  /** Heads that have to have two words beside them or, where capitals tell names, one that is no common word. */
  readonly commonHeads: string;
  /** Words of no name, beside what the lexicon knows. */
  readonly notNames: string;
  /** What only people have, behind their names with a possessive: `Zorvan Tiquell’s widow`. */
  readonly possessions: string;
  /** Before the one who has done something (`by`), or to whom only people are an object. */
  readonly agents: string;
}
