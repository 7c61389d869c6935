/**
 * English words whose forms no stemmer joins (`grow grew grown`, `child children`, `rich richest`): each line has a base
 * form and the others. Left out are forms that are as often a word of their own (`found`, `left`, `lay`, `bore`, `wound`,
 * `ground`, `closer`, `further`), and superlatives that have a concept of their own (`largest`, `highest`).
 */
const IRREGULAR = `
  arise arose arisen
  awake awoke awoken
  beat beaten
  become became
  begin began begun
  bend bent
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  build built
  burn burnt
  buy bought
  catch caught
  choose chose chosen
  cling clung
  come came
  creep crept
  deal dealt
  dig dug
  draw drew drawn
  dream dreamt
  drink drank drunk
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  flee fled
  fling flung
  fly flew flown
  forbid forbade forbidden
  forget forgot forgotten
  forgive forgave forgiven
  freeze froze frozen
  get got gotten
  give gave given
  go went gone
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hold held
  keep kept
  kneel knelt
  know knew known
  lead led
  learn learnt
  lend lent
  light lit
  lose lost
  make made
  mean meant
  meet met
  mistake mistook mistaken
  pay paid
  prove proven
  rebuild rebuilt
  ride rode ridden
  ring rang rung
  rise risen
  run ran
  say said
  see seen
  seek sought
  sell sold
  send sent
  shake shook shaken
  shine shone
  shoot shot
  show shown
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  slide slid
  speak spoke spoken
  speed sped
  spend spent
  spin spun
  spring sprang sprung
  stand stood
  steal stole stolen
  stick stuck
  strike struck
  strive strove striven
  swear swore sworn
  sweep swept
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  undergo underwent undergone
  understand understood
  undertake undertook undertaken
  uphold upheld
  wake woke woken
  wear wore worn
  weave wove woven
  weep wept
  win won
  withdraw withdrew withdrawn
  withstand withstood
  write wrote written
  overcome overcame
  overthrow overthrew overthrown
  oversee oversaw overseen
  man men
  woman women
  child children
  foot feet
  tooth teeth
  goose geese
  mouse mice
  wife wives
  knife knives
  wolf wolves
  half halves
  shelf shelves
  thief thieves
  crisis crises
  analysis analyses
  thesis theses
  hypothesis hypotheses
  phenomenon phenomena
  criterion criteria
  bacterium bacteria
  medium media
  nucleus nuclei
  fungus fungi
  radius radii
  index indices
  matrix matrices
  vertex vertices
  big bigger
  bright brighter brightest
  busy busier busiest
  cheap cheaper cheapest
  clean cleaner cleanest
  cold colder coldest
  dark darker darkest
  deep deeper
  dry driest
  easy easier easiest
  fast faster fastest
  great greater
  happy happier happiest
  hard harder hardest
  heavy heavier
  high higher
  hot hotter hottest
  large larger
  long longer
  narrow narrower narrowest
  near nearer nearest
  new newer newest
  old older
  poor poorer poorest
  rich richer richest
  safe safer safest
  short shorter shortest
  slow slower slowest
  small smaller
  strong stronger strongest
  tall taller
  thick thicker thickest
  thin thinner thinnest
  warm warmer warmest
  weak weaker weakest
  wet wetter wettest
  wide wider
  young younger youngest`;

const BASE_OF = new Map(
  IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** The base form of an irregular English form; a word that is none comes back as it is. */
export function baseForm(word: string): string {
  return BASE_OF.get(word) ?? word;
}
