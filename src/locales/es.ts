import type { Locale } from '../core/index.js';

/** Categories as they stand after "en", "para" and "de" without an article; the heading is the same with a capital. */
const NOUNS = new Map([
  ['agentic', 'tareas agénticas'],
  ['coding', 'programación'],
  ['reasoning', 'razonamiento'],
  ['multimodal', 'tareas multimodales'],
  ['knowledge', 'preguntas de conocimiento'],
  ['multilingual', 'tareas multilingües'],
  ['instruction-following', 'seguimiento de instrucciones'],
  ['math', 'matemáticas'],
]);

/** Known by what the dataset calls it, so that a name of its own is kept. */
const known = (name: string): string | undefined => NOUNS.get(name.toLowerCase().replace(/\W+/g, '-'));

/**
 * Spanish, for Spain and America alike: "usted", no word that only one side has ("coste", "costo"). To be kept:
 * "benchmark" is masculine and so are models; "benchmark" is the test both can share, "pruebas" what each took on its
 * own; "en común" is shared, "indicios" the evidence of a lean, "clara" and "con claridad" of a clear lead alone. Lists
 * of names have "y", never "o", which would have to be "u" before "o3", and no name follows a "y" of a template. Leads
 * stand without "puntos", and counts of tokens, "1,05 M" or "128 mil", without "de tokens": neither word fits all.
 */
const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  smallNumbers: ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  category: (_id, name) => known(name) ?? `«${name}»`,
  categoryName: (_id, name) => known(name)?.replace(/^./, (letter) => letter.toUpperCase()) ?? name,
  strings: {
    'evidence-unknown': 'Los datos no contienen ningún resultado de ninguno de los dos.',
    'evidence-none':
      'De {total} {total|one:benchmark|other:benchmarks}, ninguno se ejecutó en igualdad de condiciones con ambos modelos.',
    'evidence-some':
      '{shared} de {total} {total|one:benchmark|other:benchmarks} se {shared|one:ejecutó|other:ejecutaron} en igualdad de condiciones con ambos modelos{counted}{weight}.',
    'evidence-counted': ', {shared} con peso',
    'evidence-weight': '; {shared|one:su categoría reúne|other:sus categorías reúnen} el {%coverage} del peso',

    'headline-no-row': 'No hay un solo benchmark en común que cuente: aquí nada dice cuál es mejor.',
    'headline-one-row': 'Un solo benchmark en común no da para un veredicto.',
    'headline-one-category':
      '{!shared} benchmarks en común, todos de {&#categories}: una base demasiado estrecha para un veredicto.',
    'headline-split': 'Cada uno gana donde el otro flojea; quién va por delante depende de qué pese más.',
    'headline-split-row':
      'Cada uno gana donde el otro flojea, y {!shared} benchmarks en común no bastan para decidirlo.',
    'headline-equal': 'En los benchmarks en común rinden igual.',
    'headline-tie': '{!shared} benchmarks en común no permiten distinguirlos.',
    'headline-tie-row': 'No se pueden distinguir: basta quitar un benchmark para que la ventaja desaparezca.',
    'headline-tie-weights': 'No se pueden distinguir: si cambian los pesos, cambia quién va por delante.',
    'headline-few-rows-for-clear':
      'Los indicios apuntan a {@leader}, pero {!shared} benchmarks en común no zanjan la cuestión.',
    'headline-few-sources-for-clear':
      'Los indicios apuntan a {@leader}, pero {!shared} benchmarks en común tan parecidos entre sí no zanjan la cuestión.',
    'headline-few-categories-for-clear': 'Los indicios apuntan a {@leader}, pero solo en {&#categories}.',
    'headline-unknown-errors':
      'Los indicios apuntan a {@leader}: {!shared} benchmarks en común, algunos sin margen de error.',
    'headline-lean-categories': '{@leader} va por delante en {&#led}; la mayor parte de lo demás no se puede comparar.',
    'headline-clear': '{@leader} supera con claridad a {@other} en conjunto, aunque no en todo.',
    'headline-clear-all':
      '{@leader} supera con claridad a {@other} y va por delante en todas las categorías que se pueden comparar.',

    'overall-shared': 'En igualdad de condiciones, {figures}{range}.',
    'overall-all': 'Cada uno en sus propias pruebas, {figures}{range}.',
    'overall-scores': '{@a} obtiene un {x} frente al {y} de {@b}',
    'overall-interval': '; el intervalo del 95\u00a0% de la diferencia va de {low} a {high}',
    'deciding-row': 'Sin {^benchmark}, la ventaja es de {@model}, por {lead}.',
    'advantage-answered': 'El punto fuerte de {@model} está en {#category}: {figures}{chance}.',
    'advantage-unanswered': 'Donde más se distancia {@model} es en {#category}: {figures}{chance}.',
    'advantage-alone': '{@model} va por delante en {#category}: {figures}{chance}.',
    'answer-back': '{@model} responde en {#category}: {figures}{chance}.',
    swing: 'La mayor diferencia favorece a {@favours}: {figures}{doubt}.',
    'figures-row': '{=x} frente a {=y} en {^benchmark}',
    'figures-shared': '{x} frente a {y} en {count} benchmarks',
    'figures-all': '{x} frente a {y}, cada uno en sus propias pruebas',
    'chance-maybe': ', dentro del margen de error',
    'chance-no': ', fuera del margen de error',
    'chance-no-questions': ', más de lo que explica el azar con {questions} {questions|one:pregunta|other:preguntas}',

    'average-ahead':
      'La media habitual, con cada modelo en sus propias pruebas, pone por delante a {@model}, {x} frente a {y}{but}.',
    'average-wider':
      'La media habitual, con cada modelo en sus propias pruebas, da a {@model} una ventaja mayor, {x} frente a {y}{but}.',
    'tests-mostly':
      '. Enfrenta {own} {own|one:prueba|other:pruebas} con {other} en su mayoría distintas, así que no es indicio {hence}',
    'tests-partly':
      '. Enfrenta {own} {own|one:prueba|other:pruebas} con {other} que solo coinciden en parte, así que no es indicio {hence}',
    'tests-not-ahead': '; las pruebas que hicieron ambos no lo respaldan',
    'tests-not-wider': '; las pruebas que hicieron ambos solo lo respaldan en parte',
    'tests-unknown': '; ninguna de las pruebas en que se apoya figura en los datos',
    'hence-ahead': 'de ventaja alguna',
    'hence-wider': 'del resto de esa ventaja',
    'vendor-all': 'Todos los resultados en común los publican los propios desarrolladores de los modelos.',
    'vendor-some':
      'De los {of} resultados en común, {count} {count|one:lo|other:los} publican los propios desarrolladores de los modelos.',
    'not-comparable': 'Sin benchmarks en común que cuenten: {&#categories}.',

    pick: '*Elija {@model}* {?reasons}.',
    'pick-leads': '*Elija {@model}*: va por delante.',
    'pick-only': '*Elija {@model}* solo {?reasons}.',
    'pick-none': 'Nada sólido habla a favor de {@model} frente a {@other}.',
    'reason-category': 'para {#category}',
    'reason-category-own': 'para {#category} (según sus propias pruebas)',
    'reason-output': 'para pagar {$own} en lugar de {$other} por millón de tokens de salida',
    'reason-input': 'para pagar {$own} en lugar de {$other} por millón de tokens de entrada',
    'reason-free': 'para no pagar nada por los tokens',
    'reason-self-hosted': 'para alojar el modelo por cuenta propia',
    'reason-context-window': 'si con {~other} faltan tokens de contexto',
    'reason-no-reasoning': 'si las respuestas no pueden esperar a una fase de razonamiento',
    'reason-reasoning': 'si quiere un modelo que razone antes de responder',
    'reason-open-weights': 'para disponer de los pesos del modelo',
    'reason-speed': 'para recibir {own} tokens por segundo en lugar de {other}',
    'reason-latency': 'para ver el primer token en {own}\u00a0s en lugar de {other}\u00a0s',

    'flip-point': 'Si el peso de {#category} pasa de {from} a {to}, {@model} toma la delantera.',
    'weighting-share': '{@model} va por delante con el {%share} de todas las ponderaciones.',
    'weighting-all': 'Ninguna ponderación de estas categorías le quita la delantera a {@model}.',
    'missing-above':
      '{@model} no tiene resultado en {^benchmark}; uno superior a {needed} sobre 100 invertiría la ventaja.',
    'missing-below':
      '{@model} no tiene resultado en {^benchmark}; uno inferior a {needed} sobre 100 invertiría la ventaja.',
    'missing-none': 'Ninguno de los resultados que faltan podría, por sí solo, invertir la ventaja.',

    'ask-overall': 'Entre {&@models}, ¿cuál es mejor en conjunto?',
    'tell-not-comparable':
      'Estos datos no permiten decirlo: un veredicto exige dos benchmarks en común en dos categorías.',
    'tell-split': 'Ninguno de los dos: {&sides}.',
    'tell-side': 'en {#category} gana {@model}',
    'tell-tie': '{@ahead} tiene una ventaja de {lead} en los benchmarks en común, pero no basta para pronunciarse.',
    'tell-lean': 'Probablemente {@ahead}, con una ventaja de {lead} en los benchmarks en común.',
    'tell-clear': '{@ahead}, con una ventaja de {lead} en los benchmarks en común.',
    'ask-category': '¿Cuál es mejor en {#category}?',
    'tell-category': '{@model}: {figures}.',
    'tell-category-doubt': 'Ninguno con seguridad: {@model} obtiene {figures}{chance}.',
    'tell-nothing': 'Ninguno de los dos: no hay nada que los separe.',
    'tell-separator': 'La mayor diferencia de la categoría: {figures}.',
    'tell-separator-against': 'La mayor diferencia de la categoría va en sentido contrario: {figures}.',
    'ask-price': '¿Cuál cuesta menos?',
    'tell-price': '{@model}, que {price}; {@other} {otherPrice}.',
    'tell-price-same': 'Ninguno de los dos: cada uno {price}.',
    'tell-price-mixed': 'Ninguno en general: {@model} {price}; {@other} {otherPrice}.',
    'tell-price-ratio': 'La salida de {@other} cuesta {ratio} veces la de su rival.',
    'price-list': 'cuesta {$input} por millón de tokens de entrada y {$output} de salida',
    'price-free': 'es gratuito',
    'price-self-hosted': 'carece de precio de lista (alojamiento propio)',
    'ask-context-window': '¿Cuál admite entradas más largas?',
    'tell-context-window': '{@model}: su ventana de contexto, en tokens, es de {~own}, frente a {~other}.',

    'section-scorecards': 'Puntuaciones',
    'section-verdict': 'Veredicto',
    'section-categories': 'Categorías',
    'section-benchmarks': 'Benchmarks',
    'section-operator': 'Uso en la práctica',
    'section-faq': 'Preguntas',
    'section-method': 'Cómo se puntúa',
    'level-not-comparable': 'No comparables',
    'level-split': 'Decisión dividida',
    'level-tie': 'No se distinguen',
    'level-lean': 'Indicios de ventaja',
    'level-clear': 'Ventaja clara',
    title: 'Comparativa de {&@models}',
    'score-shared': 'en los benchmarks en común',
    'score-own': 'en sus propias pruebas',
    'score-stated': 'según la fuente',
    'score-none': 'sin puntuación',
    'own-score': 'pruebas propias: {score}',
    'own-count': '{count} de {total} {total|one:benchmark|other:benchmarks}',
    'open-weights': 'pesos abiertos',
    'closed-weights': 'propietario',
    reasoning: 'con razonamiento',
    changes: 'Qué cambiaría este veredicto',
    weight: 'peso {weight}',
    'shared-count': '{count} en común',
    'no-shared': 'ningún benchmark en común',
    'only-tested': 'solo se probó {@model}',
    'own-scores': 'ningún benchmark en común; en sus propias pruebas: {@a}, {x}; {@b}, {y}',
    lead: '{@model} +{points}',
    interval: 'de {low} a {high}',
    equal: 'igual',
    'no-interval': 'intervalo desconocido',
    benchmark: 'Benchmark',
    difference: 'Diferencia',
    caption: 'Resultados de {&@models} en los benchmarks',
    questions: '{count} {count|one:pregunta|other:preguntas}',
    'one-sided-rows': '{count} {count|one:benchmark|other:benchmarks} que solo hizo uno de los dos',
    'other-conditions': 'en otras condiciones',
    'not-counted': 'no cuenta',
    saturated: 'saturado',
    superseded: 'reemplazado',
    'lower-is-better': 'menos es mejor',
    vendor: 'del desarrollador',
    independent: 'independiente',
    missing: 'sin probar',
    better: 'mejor',
    fact: 'Dato',
    input: 'Precio de entrada',
    output: 'Precio de salida',
    'per-million': 'dólares por millón de tokens',
    speed: 'Velocidad',
    'speed-value': '{value} tokens/s',
    latency: 'Tiempo hasta el primer token',
    'latency-value': '{value}\u00a0s',
    'context-window': 'Ventana de contexto, en tokens',
    'context-window-value': '{~value}',
    'does-reason': 'Razona antes de responder',
    'has-open-weights': 'Pesos abiertos',
    license: 'Licencia',
    released: 'Lanzamiento',
    free: 'gratis',
    'self-hosted': 'alojamiento propio',
    unknown: 'sin datos',
    yes: 'sí',
    no: 'no',

    'basis-shared':
      'Solo cuentan los benchmarks que hicieron ambos modelos: misma versión, mismas condiciones y resultados del mismo tipo de procedencia. Las puntuaciones son medias ponderadas de esos resultados, por categorías.',
    'basis-all':
      'Cada modelo en sus propias pruebas, o como lo declara una fuente para ambos. El veredicto se sigue basando en lo que hicieron los dos.',
    'threshold-any': 'Un veredicto exige {minSharedRows} benchmarks en común en {minCategories} categorías.',
    'threshold-lead':
      'Una ventaja exige {minDifference} {minDifference|one:punto|other:puntos}, el {%minWeightingShare} de todas las ponderaciones, un intervalo (si se conoce) sin el cero y que ningún benchmark ni categoría la decida. Si no, la decisión queda dividida cuando cada uno aventaja al otro en {splitLead} en alguna categoría; en los demás casos hay empate. «Igual» es un intervalo dentro de ±{equalWithin}.',
    'threshold-clear':
      'Una ventaja clara exige {clearRows} benchmarks en común, {clearSources} fuentes sin relación entre sí, {clearCategories} categorías, el {%clearCoverage} del peso y un intervalo conocido, o bien {signTestRows} benchmarks que coincidan más de lo que explica el azar.',
    limits:
      'Los intervalos son del 95\u00a0%, según los errores declarados o, si faltan, supuestos a partir del número de preguntas; un punto hueco: ninguno conocido. Recogen el azar de la muestra, no la variación entre ejecuciones.',
    weights: 'Pesos',
    sources: 'Fuentes',
    updated: 'Fecha de los datos: {:date}.',
    'data-license': 'Licencia de los datos: {license}.',
    retrieved: 'consulta: {:date}',

    loading: 'Cargando la comparación…',
    retry: 'Reintentar',
    empty: 'Elija dos modelos o más.',
    problems: 'Todos los problemas ({count})',
    'error-no-source': 'No hay fuente de datos: use src, data o un script JSON dentro del elemento.',
    'error-network': 'No se pudo acceder a los datos ({url}).',
    'error-http': 'El servidor respondió {status} ({url}).',
    'error-timeout': 'Los datos no llegaron en {seconds} {seconds|one:segundo|other:segundos} ({url}).',
    'error-html': 'En lugar de datos llegó una página web ({url}).',
    'error-json': 'Los datos no son JSON válido.',
    'error-blocked': 'La política de seguridad de la página bloquea {url}. Añada {origin} al connect-src.',
    'error-unknown-model': 'No figura en los datos: {ids}.',
    'error-nearest': 'No figura en los datos: {ids}. ¿Quiso decir {nearest}?',
    'error-too-few-models': 'Una comparación necesita dos modelos o más.',
    'error-dataset': 'El conjunto de datos tiene un problema.',
  },
};

export default es;
