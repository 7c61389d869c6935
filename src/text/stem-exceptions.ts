/**
 * Words that the stemmers join to others of another meaning (`important` to `import`, `university` to `universe`, `más` to
 * `masa`), with the stem that they get instead. Every form of such a word is named: `stem word word …`.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `
    us us
    important important importantly importance
    university university universities
    general general generally generals
    generation generation generations
    news news
    goods goods
    several several
    unite united unite unites uniting
    organ organ organs
    organism organism organisms
    organic organic
    community community communities
    communist communist communists communism
    experience experience experiences experienced
    authority authority authorities
    animation animation animations animated
    policy policy policies
    customer customer customers
    protestant protestant protestants protestantism
    capitalist capitalist capitalists capitalism
    nationality nationality nationalities
    hospitality hospitality
    methodist methodist methodists methodism
    publication publication publications
    polite polite politely
    busy busy busier busiest
    convert convert converts converted converting
    specialisation specialisation specialization specialisations specializations
    emergency emergency emergencies
    transition transition transitions transitional
    populism populism populist populists
    heroin heroin
    celebrity celebrity celebrities
    conserve conserve conserves conserved conserving
    elevation elevation elevations
    majority majority majorities
    memorial memorial memorials
    container container containers
    premiere premiere premieres premiered
    admiral admiral admirals
    empire empire empires
    fasting fasting
    informal informal informally
    descendant descendant descendants
    arsenal arsenal arsenals
    informer informer informers`,
  es: `
    más más
    importante importante importantes importancia
    partido partido partidos
    puerto puerto puertos
    caso caso casos
    vista vista vistas
    unido unido unida unidos unidas
    marte marte
    solo solo sólo solamente
    unidad unidad unidades
    universo universo
    costo costo costos
    libro libro libros
    bando bando bandos
    periódico periódico periódicos
    puerta puerta puertas
    meta meta metas
    embajador embajador embajadora embajadores embajadoras
    cómplice cómplice cómplices
    populista populista populistas populismo
    barba barba barbas
    terco terco terca tercos tercas
    informante informante informantes
    militante militante militantes militancia
    memorando memorando memorandos memorándum memorándums`,
};

const EXCEPTIONS = new Map(
  Object.entries(LISTS).map(([language, list]) => [
    language,
    new Map(
      list
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [stem = '', ...words] = line.trim().normalize('NFC').split(' ');
          // A mark that no stemmer leaves keeps these stems apart from all others.
          return words.map((word) => [word, `${stem}_`] as const);
        }),
    ),
  ]),
);

/** The stem of a word that its stemmer would join to others of another meaning. */
export function exceptionalStem(word: string, language: string): string | undefined {
  return EXCEPTIONS.get(language)?.get(word);
}
