import type { Messages } from './index.js';

export const es: Messages<'one' | 'many' | 'other'> = {
  check: {
    'bad-encoding': 'Esta línea no está en UTF-8. Guarda el archivo como UTF-8.',
    'bad-field': '{{field}} tiene el valor “{{got}}”. Debe ser: {{wants}}',
    'bad-front-matter': 'El front matter no es YAML válido: {{reason}}',
    'bad-row':
      'Columnas de esta fila: {{columns, number}}. Una fila del léxico tiene cuatro, separadas por tabuladores: en, bn, vi, es.',
    'damaged-text': 'Aquí hay un carácter que no se puede leer. ¿Se dañó el texto al convertirlo?',
    'duplicate-id':
      'El archivo {{other}} tiene el mismo nombre, salvo la extensión. Cambia el nombre de uno de los dos.',
    'duplicate-text': 'El mismo texto está en {{other}}. Quita uno de los dos.',
    'empty-text': 'En este archivo no hay ninguna palabra.',
    'missing-front-matter':
      'El archivo no comienza con el front matter: una línea con ---, el título y el idioma del texto, y otra línea con ---.',
    'missing-language': 'En el front matter falta el idioma. Agrega, por ejemplo, language: es',
    'missing-title': 'En el front matter falta el título. Agrega title: y el título del texto.',
    'no-fields':
      'El front matter no tiene campos. Escribe uno por línea, por ejemplo title: y el título del texto.',
    'no-folder': 'No se puede leer la carpeta de los textos fuente: {{folder}}. ¿Es correcto CORPUS_DIR?',
    'no-prose': 'En este texto no hay ninguna oración que se pueda citar. ¿Es correcto su formato (format)?',
    'no-texts':
      'En {{folder}} no hay ningún texto con el que responder. Pon uno ahí o indica otra carpeta en CORPUS_DIR.',
    'too-large':
      'El archivo tiene {{megabytes, number}} MB; se leen {{limit, number}} MB como máximo. Divídelo.',
    'unclosed-front-matter': 'Falta el final del front matter. Pon una línea con --- debajo de sus campos.',
    'unknown-ending': 'Los archivos con esta extensión no se leen. Se leen estas: {{known}}',
    'unknown-field': 'El campo {{field}} no se lee. Se leen estos: {{known}}',
    unreadable: 'No se puede leer el archivo ({{reason}}).',
  },
  cli: {
    argument: {
      about: 'sobre qué deben ser los datos o los eventos; si no se indica, todos',
      measure: 'lo que se midió, por ejemplo “comercio bilateral”',
      question:
        'una o varias preguntas, cada una entre comillas; sin ninguna, se leen de la entrada estándar, una por línea',
      text: 'las palabras tal como se citan, entre comillas; … en lugar de lo que se omite',
    },
    command: {
      ask: 'responde preguntas y termina',
      chart: 'muestra una cantidad que los textos dan en varios momentos',
      chat: 'abre un chat de preguntas en la terminal',
      check: 'revisa los textos fuente; el código de salida es 1 si hay algún error y 0 si no',
      facts: 'muestra lo que dicen los textos, en fechas, cantidades y nombres',
      help: 'muestra la ayuda de un comando',
      quote:
        'comprueba si unas palabras están en los textos; el código de salida es 0 solo si están tal cual',
      register: 'publica en Discord los comandos de barra del bot, si han cambiado',
      sources: 'muestra la lista de los textos fuente',
      start: 'inicia el bot de Discord o, sin DISCORD_TOKEN, el chat de la terminal',
      timeline: 'muestra cuándo ocurrió cada cosa según los textos',
      verbatim:
        'Responde preguntas con palabras textuales de los textos fuente y dice dónde están.\n\nCódigos de salida: 0 con respuesta, 1 algo falló, 2 uso incorrecto, 3 sin respuesta en los textos.',
    },
    error: {
      badValue: '{{name}} tiene el valor “{{got}}”. Debe ser uno de estos: {{wants}}',
      hint: 'verbatim --help muestra lo que se puede hacer.',
      missingArgument: 'Después del comando no hay palabras. Escríbelas ahí, entre comillas.',
      noQuestion:
        'No hay ninguna pregunta. Escríbela entre comillas después de ask o envíala por la entrada estándar.',
      missingValue: 'A {{name}} le falta un valor.',
      suggestion: '¿Quisiste decir {{suggestion}}?',
      tooMany: 'La línea tiene más de lo que admite {{name}}. Un valor con espacios necesita comillas.',
      unknownCommand: 'No hay ningún comando “{{name}}”. Para hacer una pregunta, escribe ask antes de ella.',
      unknownOption: 'No hay ninguna opción {{name}}.',
    },
    example: {
      ask: '  npm run ask -- "¿Cuándo envió México ayuda a Vietnam?"\n  npm run --silent ask -- --json < questions.txt > answers.jsonl',
      chart:
        '  npm run chart -- "comercio bilateral"\n  npm run chart -- "comercio bilateral" --picture trade.png',
      chat: '  npm run chat\n  npm run chat -- --corpus ~/my-texts',
      check: '  npm run check\n  npm run check -- --corpus ~/my-texts',
      facts:
        '  npm run facts -- "la embajada en México"\n  npm run facts -- --kind money\n  npm run --silent facts -- --json > facts.json',
      quote: '  npm run quote -- "Mexico is Vietnam’s largest trading partner in Latin America"',
      register: '  npm run register\n  DISCORD_GUILD_ID=123456789012345678 npm run register',
      sources: '  npm run sources\n  npm run --silent sources -- --json',
      start: '  npm start\n  echo "¿Cuándo envió México ayuda a Vietnam?" | npm start',
      timeline:
        '  npm run timeline -- --from 2000 --to 2025-05\n  npm run timeline -- "relaciones diplomáticas" --picture timeline.png',
      verbatim: '  npm start\n  npm run ask -- "¿Cuándo envió México ayuda a Vietnam?"\n  npm run sources',
    },
    heading: {
      arguments: 'Argumentos:',
      commands: 'Comandos:',
      examples: 'Ejemplos:',
      options: 'Opciones:',
      usage: 'Uso:',
    },
    option: {
      corpus:
        'carpeta de los textos fuente (si no se indica: CORPUS_DIR o los textos que vienen con el programa)',
      from: 'omite lo que terminó antes de esta fecha, como 1975 o 1975-05-19',
      help: 'muestra esta ayuda',
      json: 'escribe JSON, un objeto por línea',
      kind: 'solo valores de este tipo: {{kinds}}',
      page: 'muestra esta página de los datos (si no se indica, la primera; con --json, todos)',
      picture: 'además, lo dibuja en este archivo PNG (lo que no cabe, en otros con -2, -3 …)',
      source: 'busca solo en esta fuente (su id, tal como lo muestra el comando sources)',
      to: 'omite lo que empezó después de esta fecha, como 2020 o 2020-07',
      version: 'muestra la versión',
    },
  },
  config: {
    hint: 'docs/configuration.md describe todas las variables.',
    problem: {
      malformed: '{{variable}} tiene el valor “{{got}}”.',
      missing: 'Falta {{variable}}.',
      secret: '{{variable}} contiene algo que parece un token (no se muestra aquí).',
    },
    token: {
      prefix: '{{variable}} tiene una palabra como “Bot” antes del token (el valor no se muestra aquí).',
      quotes: '{{variable}} tiene comillas alrededor del token (el valor no se muestra aquí).',
      shape: '{{variable}} no parece un token (el valor no se muestra aquí).',
      spaces:
        '{{variable}} tiene espacios o saltos de línea alrededor del token (el valor no se muestra aquí).',
    },
    wants: {
      BOT_LANGUAGE: 'Debe ser un idioma que hable el bot: {{languages}}.',
      CORPUS_DIR: 'Debe ser la carpeta de los textos fuente.',
      DISCORD_API_URL:
        'Debe ser una dirección que comience con http:// o https://, como https://discord.com/api.',
      DISCORD_GUILD_ID: 'Debe ser el id de un servidor: de 17 a 20 dígitos.',
      DISCORD_TOKEN:
        'Debe ser solo el token, tal como lo muestra la página Bot de tu aplicación: tres partes separadas por puntos. docs/discord-setup.md explica dónde obtenerlo.',
      LOG_LEVEL: 'Debe ser uno de estos: {{levels}}.',
    },
  },
  answer: {
    page: 'Página {{page, number}} de {{pages, number}}',
    facts: 'También en las fuentes',
    passages: 'Pasajes',
    sources: 'Fuentes',
    open: 'abrir en la cita',
    paragraph: '¶ {{number, number}}',
  },
  value: {
    reading: '{{value}} (así leo la cita)',
    bound: {
      'more-than': 'más de {{amount}}',
      'at-least': 'al menos {{amount}}',
      'less-than': 'menos de {{amount}}',
      'at-most': 'hasta {{amount}}',
      about: 'alrededor de {{amount}}',
    },
    agreement: {
      same: 'También lo dice {{mark}}: {{value}}',
      compatible: '{{mark}} coincide, con {{value}}',
      different: '{{mark}} da otro dato: {{value}}',
    },
    kind: {
      date: 'fecha',
      period: 'período',
      duration: 'duración',
      money: 'cantidad de dinero',
      percentage: 'porcentaje',
      count: 'número',
      rank: 'puesto',
      person: 'persona',
      organisation: 'organización',
      place: 'lugar',
    },
    damaged: 'las palabras que rodean esta cantidad están dañadas; esto es lo que dicen sus cifras',
  },
  quote: {
    exact: 'Estas palabras están en mis fuentes.',
    abridged: 'Estas palabras están en mis fuentes, con más entre ellas donde omites algo.',
    omitted: 'Lo que omites está en negrita:',
    differs: 'Estas palabras no están en mis fuentes. Las más cercanas difieren:',
    changed: '{{said}} debe ser {{stands}}',
    added: '{{said}} no está ahí',
    missing: 'falta {{stands}}',
    more_one: '… y {{count, number}} diferencia más.',
    more_many: '… y {{count, number}} de diferencias más.',
    more_other: '… y {{count, number}} diferencias más.',
    absent: 'Mis fuentes no tienen esas palabras ni otras parecidas.',
    'too-short':
      'Es demasiado corto: tan pocas palabras están en muchos textos. Dame {{fewest, number}} o más.',
    'too-long': 'Compruebo como máximo {{most, number}} caracteres a la vez, y eso es más largo.',
  },
  picture: {
    timeline: 'Línea de tiempo',
    timelineAbout: 'Línea de tiempo: {{about}}',
    timelineAlt_one: 'Una línea de tiempo con {{count, number}} evento: {{from}}',
    timelineAlt_many: 'Una línea de tiempo con {{count, number}} de eventos, desde {{from}} hasta {{to}}',
    timelineAlt_other: 'Una línea de tiempo con {{count, number}} eventos, desde {{from}} hasta {{to}}',
    chartAlt: 'Un gráfico de {{about}}: {{points}}',
  },
  refusal: {
    'no-such-date': {
      reason: 'Esa no es una fecha que yo pueda leer.',
      advice: 'Escribe un año, un mes o un día así: 1975, 1975-05 o 1975-05-19.',
    },
    'too-few-points': {
      reason: 'Mis fuentes no dan cantidades de eso en dos momentos o más, así que no hay nada que dibujar.',
      advice: 'Nombra de otra forma lo que se midió, por ejemplo “comercio bilateral”.',
    },
    empty: {
      reason: 'Ahí no hay ninguna pregunta.',
      advice: 'Escribe lo que quieres saber, en una oración y con tus palabras.',
    },
    'too-short': {
      reason: 'Eso es demasiado corto para que pueda buscarlo.',
      advice: 'Escribe unas cuantas palabras: ¿quién, qué, cuándo o dónde?',
    },
    'too-long': {
      reason: 'Leo como máximo {{most, number}} caracteres a la vez, y eso es más largo.',
      advice: 'Pregunta una sola cosa a la vez, en una o dos oraciones.',
    },
    'no-words': {
      reason: 'Ahí no encontré palabras que pueda buscar.',
      advice: 'Escribe tu pregunta con palabras.',
    },
    'unknown-source': {
      reason: 'No tengo ninguna fuente con ese nombre.',
      advice: 'Elige una de la lista o no elijas ninguna, y buscaré en todas.',
    },
    'not-in-sources': {
      reason: 'Mis fuentes no lo dicen.',
      advice: 'Dilo con otras palabras o pregunta por algo más específico.',
    },
    'unknown-name': {
      reason: 'Mis fuentes no dicen nada de un nombre que está en tu pregunta.',
      advice: 'Revisa cómo está escrito o pregunta por algo de lo que hablen las fuentes.',
    },
    'unknown-year': {
      reason: 'Mis fuentes no dicen nada de ese año.',
      advice: 'Pregunta por otro año o no menciones el año.',
    },
    nearest: 'El pasaje más cercano (no es una respuesta):',
  },
  help: {
    greeting: '¡Hola! Hazme una pregunta.',
    thanks: '¡Con gusto! Pregúntame cuando quieras.',
    promise_one:
      'Respondo con las palabras exactas de {{count, number}} fuente y muestro dónde están. Lo que ella no dice, yo tampoco lo digo.',
    promise_many:
      'Respondo con las palabras exactas de {{count, number}} de fuentes y muestro dónde están. Lo que ellas no dicen, yo tampoco lo digo.',
    promise_other:
      'Respondo con las palabras exactas de {{count, number}} fuentes y muestro dónde están. Lo que ellas no dicen, yo tampoco lo digo.',
    asking:
      'Pregunta una sola cosa a la vez, con tus palabras. Con una oración completa encuentro más que con una sola palabra.',
  },
  discord: {
    commands: {
      ask: {
        description: 'Hazles una pregunta a las fuentes; la respuesta es una cita',
        question: '¿Qué quieres saber?',
        source: 'Buscar solo en esta fuente',
        private: 'Mostrarte la respuesta solo a ti',
      },
      facts: {
        description: 'Lista lo que dicen las fuentes, en fechas, cantidades y nombres',
        about: 'Sobre qué deben ser los datos',
        kind: 'Solo datos con un valor de este tipo',
      },
      timeline: {
        description: 'Muestra cuándo ocurrió cada cosa según las fuentes, con una imagen',
        about: 'Sobre qué deben ser los eventos',
        from: 'Nada que terminara antes de esta fecha, como 1975 o 1975-05-19',
        to: 'Nada que empezara después de esta fecha, como 2020 o 2020-07',
      },
      chart: {
        description: 'Dibuja una cantidad que las fuentes dan en varios momentos',
        about: 'Lo que se midió, por ejemplo “comercio bilateral”',
      },
      quote: {
        description: 'Comprueba si unas palabras están en las fuentes',
        text: 'Las palabras tal como se citan; … por lo que se omite',
      },
      sources: { description: 'Muestra de qué fuentes salen las respuestas' },
      help: { description: 'Muestra qué hace este bot y cómo preguntarle' },
    },
    help: {
      title: 'Cómo preguntar',
      ask: 'hace una pregunta. Con “source” se busca solo en esa fuente; con “private” solo tú ves la respuesta.',
      facts: 'lista, página por página, lo que dicen las fuentes: todo, o lo que trata de algo.',
      timeline: 'muestra cuándo ocurrió cada cosa, con una imagen.',
      chart: 'dibuja una cantidad que las fuentes dan en varios momentos.',
      quote: 'comprueba si unas palabras están en las fuentes.',
      sources: 'muestra las fuentes.',
      mention: 'O mencióname en un canal junto con tu pregunta, o escríbeme un mensaje directo.',
      privacy: 'Solo leo lo que va dirigido a mí.',
    },
    sources: {
      title_one: 'Respondo a partir de {{count, number}} fuente',
      title_many: 'Respondo a partir de {{count, number}} de fuentes',
      title_other: 'Respondo a partir de {{count, number}} fuentes',
      cited: 'Fuentes de esta respuesta',
      author: 'por {{author}}',
      licence: 'licencia: {{licence}}',
      open: 'abrir',
      more_one: '… y {{count, number}} más; se encuentra con la opción “source” de /ask.',
      more_many: '… y {{count, number}} más; se encuentran con la opción “source” de /ask.',
      more_other: '… y {{count, number}} más; se encuentran con la opción “source” de /ask.',
    },
    listing: {
      facts: 'Datos en las fuentes',
      factsAbout: 'Datos sobre “{{about}}”',
      chart: 'Gráfico: {{about}}',
      reading: 'Sobre cada cita: así la leo yo. Las citas están palabra por palabra en las fuentes.',
      earlier_one: '… y {{count, number}} cantidad anterior.',
      earlier_many: '… y {{count, number}} de cantidades anteriores.',
      earlier_other: '… y {{count, number}} cantidades anteriores.',
      back: 'Anterior',
      next: 'Siguiente',
    },
    notice: {
      stale:
        'Esto viene de una versión anterior de mí o de mis fuentes, así que ya no puedo consultarlo. Vuelve a preguntar, por favor.',
      others: 'Estos botones son de quien hizo la pregunta. Pregúntame tú y tendrás los tuyos.',
      error:
        'Lo siento, algo falló de mi lado. Inténtalo de nuevo, por favor. Si sigue pasando, dale este número a quien me administra: {{id}}',
    },
    connection: {
      'bad-token':
        'Discord rechaza el token de DISCORD_TOKEN. Cópialo de nuevo, o restablécelo, en la página “Bot” del Discord Developer Portal.',
      'bad-shard': 'Discord rechaza el shard que pidió este proceso.',
      'sharding-required':
        'El bot está en demasiados servidores para una sola conexión: Discord pide sharding.',
      outdated: 'Discord ya no admite esta versión de su gateway. Actualiza el bot.',
      'bad-intents': 'Discord no conoce los intents que pidió el bot. Actualiza el bot.',
      'forbidden-intents':
        'Discord no le permite a este bot los intents que pidió. Revisa la página “Bot” del Discord Developer Portal.',
      'no-guild-access':
        'El bot no puede publicar comandos en el servidor de DISCORD_GUILD_ID. ¿Es correcto el número? ¿Se invitó al bot a ese servidor con el scope “applications.commands”?',
      unreachable:
        'No se puede llegar a Discord. ¿Tiene conexión este equipo? ¿Es correcto DISCORD_API_URL, si se indicó?',
    },
  },
  terminal: {
    chat: {
      command: {
        chart: 'muestra una cantidad que las fuentes dan en varios momentos',
        facts:
          'muestra lo que dicen las fuentes, en fechas, cantidades y nombres: todo, o lo que trata de algo',
        help: 'muestra esta ayuda',
        more: 'muestra la página siguiente de los datos',
        passage:
          'muestra el segundo de los pasajes que están bajo la última respuesta, con lo que hay antes y después',
        quit: 'termina el chat, igual que Ctrl-C y Ctrl-D',
        quote: 'comprueba si unas palabras están en las fuentes',
        sources: 'muestra la lista de las fuentes',
        timeline: 'muestra cuándo ocurrió cada cosa: todo, o lo que trata de algo',
      },
      goodbye: '¡Hasta luego!',
      noMore: 'No hay más datos que mostrar.',
      noPassage: 'Bajo la última respuesta no está ese pasaje.',
      unknownCommand: 'No hay ningún comando {{command}}. /help muestra los que hay.',
      welcome: 'Escribe una pregunta o /help. /quit termina el chat.',
    },
    check: {
      error: 'error',
      errors_one: '{{count, number}} error',
      errors_many: '{{count, number}} de errores',
      errors_other: '{{count, number}} errores',
      warning: 'advertencia',
      warnings_one: '{{count, number}} advertencia',
      warnings_many: '{{count, number}} de advertencias',
      warnings_other: '{{count, number}} advertencias',
    },
    fault: 'Algo salió mal: {{message}}',
    faultBriefly: 'Algo salió mal: {{message}} (LOG_LEVEL=debug muestra más.)',
    further: 'Otros pasajes',
    nextPage: '{{next}} muestra la siguiente',
    noToken:
      'Falta DISCORD_TOKEN, así que este es el chat de la terminal. docs/discord-setup.md explica cómo obtener un token.',
    passages_one: '{{count, number}} pasaje',
    passages_many: '{{count, number}} de pasajes',
    passages_other: '{{count, number}} pasajes',
    picture: {
      notDrawn:
        'No se puede dibujar la imagen. ¿Está el paquete @napi-rs/canvas para esta máquina? Para instalarlo: npm ci (LOG_LEVEL=debug muestra más.)',
      notWritten: 'No se puede escribir la imagen en {{file}} ({{reason}}).',
      written: 'Imagen: {{file}}',
    },
    quote: {
      omitted: 'se omite: {{words}}',
      said: 'Escribiste',
      stands: 'La fuente',
    },
    register: {
      added: 'Agregados: {{names}}',
      removed: 'Eliminados: {{names}}',
      unchanged: 'Los comandos de Discord ya están al día.',
      updated: 'Actualizados: {{names}}',
    },
    texts_one: '{{count, number}} texto',
    texts_many: '{{count, number}} de textos',
    texts_other: '{{count, number}} textos',
  },
};
