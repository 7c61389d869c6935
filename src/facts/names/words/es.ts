import type { NameWords } from './name-words.js';

export const spanish: NameWords = {
  offices: `
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta primer_ministro primera_ministra ministro ministra
    viceministro viceministra exministro canciller secretario secretaria secretario_general secretaria_general subsecretario
    subsecretaria embajador embajadora cónsul gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada portavoz
    vocero vocera director directora director_general directora_general comisario comisionado comandante general coronel capitán
    teniente almirante mariscal rey reina príncipe princesa emperador emperatriz sultán zar duque duquesa conde condesa papa cardenal
    arzobispo obispo juez jueza fiscal magistrado magistrada profesor profesora catedrático catedrática rector rectora fundador
    fundadora líder jefe jefa entrenador entrenadora gerente dirigente poeta poetisa escritor escritora novelista físico física
    químico biólogo bióloga matemático matemática filósofo filósofa historiador historiadora economista científico científica
    ingeniero ingeniera arquitecto arquitecta actor actriz cantante compositor compositora pintor pintora artista escultor periodista
    abogado abogada activista empresario empresaria inventor explorador teólogo astrónomo geólogo dramaturgo cineasta fotógrafo músico
    futbolista delantero portero centrocampista investigador investigadora naturalista político analista médico médica arqueólogo
    arqueóloga astrofísico astrofísica lingüista zoólogo ecóloga ecólogo microbiólogo microbióloga sociólogo socióloga antropólogo
    antropóloga psicólogo psicóloga psiquiatra cirujano cirujana enfermero enfermera maestra profesor_titular astronauta piloto
    comisaria inspector inspectora subdirector subdirectora delegado delegada concejal concejala consejero consejera
    consejero_delegado exdirector exdirectora exministra exalcalde exalcaldesa exgobernador exgobernadora exsenador exdiputado
    excanciller exfiscal exjuez exjefe sacerdote monja monje obispa imán rabino mediocampista arquero guardameta defensor ciclista
    boxeador boxeadora nadador nadadora atleta gimnasta golfista corredor corredora rapero rapera guitarrista pianista violinista
    tenor soprano bailaor bailaora coreógrafo coreógrafa guionista productor productora presentador presentadora locutor locutora
    reportero reportera columnista editor editora ensayista biógrafo traductor traductora crítico diseñador diseñadora ilustrador
    ilustradora dibujante caricaturista banquero banquera inversor multimillonario magnate filántropo comandante_en_jefe contralor
    contralora procurador procuradora defensor_del_pueblo intendente comisionada sargento brigadier narcotraficante guerrillero
    guerrillera revolucionario conquistador navegante virreina infanta regente marqués marquesa sindicalista ambientalista ecologista
    politólogo politóloga climatólogo meteorólogo epidemiólogo epidemióloga virólogo bioquímico bioquímica genetista neurocientífico
    cronista humorista chef cocinero cocinera bailarina tenista premier legislador legisladora premio_nobel lehendakari virrey
    caudillo`,
  officeModifiers: 'ex actual antiguo antigua nuevo nueva vice primer primera',
  honorifics: 'señor señora señorita sr sra srta don doña dr dra lic ing prof fray sor',
  officeLinks: 'de del en para ante a al',
  companions: `
    homólogo homóloga hermano hermana esposa esposo marido hijo hija padre madre tío sobrino primo compañero predecesor predecesora
    sucesor sucesora colega amigo amiga rival liniero pastor soldado cabo maestro barón extremo lateral volante diestro defensa modelo
    capo torero cómico imputado acusado sospechoso víctima vecino vecina joven niño niña estudiante alumno alumna viuda viudo novia
    novio abuelo abuela nieto nieta cuñado tía prima hija_de hijo_de cabecilla capo líder_opositor ganador ganadora campeón campeona seleccionador fundador`,
  personVerbs: `
    dijo dice afirmó señaló declaró explicó añadió aseguró sostuvo destacó subrayó escribió nació murió falleció estudió pintó inventó
    descubrió dimitió renunció recordó reiteró comentó manifestó expresó respondió quien pidió lamentó admitió confesó tuiteó se_casó
    se_retiró emigró dirigió_la debutó se_doctoró se_licenció cantó protagoniza protagonizó interpretó compuso tradujo esculpió enseñó
    fue_detenido fue_detenida fue_asesinado fue_asesinada fue_elegido fue_elegida fue_nombrado fue_nombrada fue_condenado
    fue_condenada se_suicidó se_exilió reconoció opinó advirtió`,
  personLinks: 'de del de_la de_las de_los van van_der van_den von da do dos du di bin ibn al el',
  organisationHeads: `
    banco comité ministerio universidad partido acuerdo organización organismo compañía corporación empresa instituto institución
    colegio escuela academia asociación sociedad fundación consejo comisión agencia autoridad administración departamento oficina
    federación unión alianza liga movimiento congreso parlamento asamblea senado corte tribunal embajada consulado conferencia
    convención cooperación foro fondo grupo club servicio servicios junta cámara hospital clínica iglesia museo galería biblioteca
    laboratorio laboratorios secretaría subsecretaría dirección procuraduría fiscalía policía ejército armada guardia frente coalición
    tratado pacto convenio confederación sindicato atlético deportivo cruz_roja aerolíneas televisión radio diario consorcio
    ayuntamiento fc cf cd ud rcd cska facultad central centro defensoría contraloría superintendencia observatorio gobierno_regional
    petróleos médicos amnistía revista bolsa orquesta ballet consejería diputación cuerpo bomberos fuerzas fuerza_aérea cártel cartel
    audiencia juzgado hermanas misioneras ateneo liceo conservatorio politécnico tecnológico coro cofradía hermandad archidiócesis
    diócesis arquidiócesis obispado gobernación prefectura comandancia estado_mayor gendarmería carabineros registro ferrocarriles
    correos astilleros cementos cervecería bodegas izquierda democracia concertación convergencia juventudes madres abuelas amigos
    ecologistas mancomunidad sanatorio policlínico cooperativa patronato red coordinadora mutua racing sporting rayo deportes
    contaduría intendencia secretariado archivo brigada batallón regimiento milicia orden compañía_de_jesús caja estación_biológica
    gremio editorial industrias seguros`,
  organisationNames: `
    parlamento congreso senado kremlin interpol generalitat eurocámara casa_blanca casa_rosada pentágono xunta`,
  organisationKinds: `
    aerolínea automotriz farmacéutica petrolera cadena multinacional emisora editorial empresa compañía fabricante diario periódico
    revista semanario rotativo club partido ong agencia consultora constructora discográfica cervecera firma plataforma startup
    tecnológica siderúrgica minera naviera aseguradora distribuidora operadora televisora eléctrica energética`,
  organisationVerbs: `
    anunció informó dijo publicó compró vendió lanzó presentó denunció advirtió confirmó aprobó rechazó negó nombró despidió multó
    demandó investiga abrió cerró invertirá invirtió facturó convocó exigió pidió criticó reclamó acusó alertó publica ofrece vende
    compra ganó perdió señaló aseguró indicó explicó logró obtuvo venció derrotó`,
  organisationWords: '',
  organisationLinks: 'en al sin de del la las los el para y e por contra sobre',
  conjunctions: 'y e',
  placeHeadsBefore: `
    río lago mar océano golfo bahía estrecho canal isla islas península monte montes montaña montañas cerro sierra valle desierto
    ciudad villa provincia estado departamento distrito región república reino calle avenida bulevar plaza parque puente aeropuerto
    puerto playa costa cabo volcán cordillera carretera autopista estadio catedral palacio castillo torre barrio`,
  placeHeadsBehind: 'lake river park island valley beach boulevard avenue street freeway',
  placeKinds: '',
  otherHeads: `
    guerra batalla ley premio copa medalla día festival juegos revolución teoría constitución declaración época edad imperio dinastía
    siglo biblia proyecto plan programa campeonato mundial pro proceso crisis cumbre apolo código estados teorema principio
    renacimiento ilustración`,
  placeLinks: 'en de desde hacia a cerca_de del',
  agents: `
    por eligió_a nombró_a detuvo_a detuvieron_a acusó_a proclamó_a premió_a entrevistó_a condenó_a asesinó_a mató_a investiga_a
    saludó_a felicitó_a sustituyó_a reemplazó_a apoyó_a criticó_a invitó_a conoció_a busca_a rescataron_a secuestró_a secuestraron_a
    se_casó_con se_reunió_con designó_a presidente_a candidato_a candidata_a dedicó_a homenaje_a`,
  possessions: '',
  articles: 'el la los las un una',
  genericWords: '',
  commonHeads: '',
  notNames: `según tras durante mientras aunque ayer hoy además ante bajo mediante junto contra hacia excepto salvo incluso ambos ambas varios varias muchas muchos algunos algunas cada todo todos todas ninguna ninguno nadie aquel aquella ahora antes después luego entonces así también tampoco ni sólo solo casi apenas pese gracias dado debido frente dentro fuera cerca lejos nunca siempre jamás quizá quizás finalmente actualmente posteriormente inicialmente recientemente anoche mañana asimismo igualmente allí aquí ahí`,
};
