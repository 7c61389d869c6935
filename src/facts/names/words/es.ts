import type { NameWords } from './name-words.js';

export const spanish: NameWords = {
  offices: `
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta primer_ministro primera_ministra ministro ministra
    viceministro viceministra exministro canciller secretario secretaria secretario_general secretaria_general subsecretario
    subsecretaria embajador embajadora cónsul gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada portavoz
    vocero vocera director directora director_general directora_general comisario comisionado comandante general coronel capitán
    teniente almirante mariscal rey reina príncipe princesa emperador emperatriz sultán zar duque duquesa conde condesa papa
    cardenal arzobispo obispo juez jueza fiscal magistrado magistrada profesor profesora catedrático catedrática rector rectora
    fundador fundadora líder jefe jefa entrenador entrenadora gerente dirigente poeta poetisa escritor escritora novelista
    físico física químico biólogo bióloga matemático matemática filósofo filósofa historiador historiadora economista científico
    científica ingeniero ingeniera arquitecto arquitecta actor actriz cantante compositor compositora pintor pintora artista
    escultor periodista abogado abogada activista empresario empresaria inventor explorador teólogo astrónomo geólogo dramaturgo
    cineasta fotógrafo músico futbolista delantero portero centrocampista investigador investigadora naturalista político analista
    bailarina tenista premier legislador legisladora premio_nobel lehendakari virrey caudillo`,
  officeModifiers: 'ex actual antiguo antigua nuevo nueva vice primer primera',
  honorifics: 'señor señora señorita sr sra srta don doña dr dra lic ing prof fray sor',
  officeLinks: 'de del en para ante a al',
  companions: `
    homólogo homóloga hermano hermana esposa esposo marido hijo hija padre madre tío sobrino primo compañero predecesor predecesora
    sucesor sucesora colega amigo amiga rival liniero`,
  personVerbs: `
    dijo dice afirmó señaló declaró explicó añadió aseguró sostuvo destacó subrayó escribió nació murió falleció estudió pintó
    inventó descubrió dimitió renunció recordó reiteró comentó manifestó expresó respondió quien`,
  personLinks: 'de del de_la de_las de_los van van_der van_den von da do dos du di bin ibn al el',
  organisationHeads: `
    banco comité ministerio universidad partido acuerdo organización organismo compañía corporación empresa instituto institución
    colegio escuela academia asociación sociedad fundación consejo comisión agencia autoridad administración departamento oficina
    federación unión alianza liga movimiento congreso parlamento asamblea senado corte tribunal embajada consulado conferencia
    convención cooperación foro fondo grupo club servicio servicios junta cámara hospital clínica iglesia museo galería biblioteca laboratorio
    laboratorios secretaría subsecretaría dirección procuraduría fiscalía policía ejército armada guardia frente coalición tratado
    pacto convenio confederación sindicato atlético deportivo cruz_roja aerolíneas televisión radio diario consorcio
    ayuntamiento fc cf cd facultad central centro defensoría contraloría superintendencia observatorio gobierno_regional petróleos
    médicos amnistía`,
  organisationNames: 'parlamento congreso senado kremlin interpol generalitat eurocámara',
  organisationKinds:
    'aerolínea automotriz farmacéutica petrolera cadena multinacional emisora editorial empresa compañía fabricante',
  organisationWords: '',
  organisationLinks: 'de del la las los el para y e por contra sobre',
  conjunctions: 'y e',
  placeHeadsBefore: `
    río lago mar océano golfo bahía estrecho canal isla islas península monte montes montaña montañas cerro sierra valle desierto
    ciudad villa provincia estado departamento distrito región república reino calle avenida bulevar plaza parque puente aeropuerto
    puerto playa costa cabo volcán cordillera carretera autopista estadio catedral palacio castillo torre barrio`,
  placeHeadsBehind: 'lake river park island valley beach boulevard avenue street freeway',
  placeKinds: '',
  otherHeads: `
    guerra batalla ley premio copa medalla día festival juegos revolución teoría constitución declaración época edad
    imperio dinastía siglo biblia proyecto plan programa campeonato mundial pro proceso crisis cumbre apolo código
    estados teorema principio renacimiento ilustración`,
  placeLinks: 'en de desde hacia a cerca_de del',
  agents: 'por',
  articles: 'el la los las un una',
  genericWords: '',
  commonHeads: '',
  notNames: '',
};
