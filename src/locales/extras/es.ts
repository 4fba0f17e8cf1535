import type { ForeignWords } from '../../core/text/extra-words.js';

/** Spanish, beyond the first view. Outcomes stand after "de" and after a verb. */
const es: ForeignWords = {
  'matrix-caption': 'El modelo de la fila frente al de la columna, en los benchmarks en común',
  model: 'Modelo',
  ahead: 'por delante',
  'pair-not-comparable': 'no comparables',
  'pair-split': 'decisión dividida',
  'pair-tie': 'no se distinguen',
  'pair-lean': '{points} según indicios',
  'pair-clear': '{points} con claridad',
  groups: 'Por orden',
  'group-one': '{@model}',
  'group-level': '{&@models}, que no se distinguen entre sí',
  'group-chain': '{&@models}, sin una frontera precisa entre ellos',
  'group-apart':
    '{&@models} {count|one:tiene|other:tienen} demasiado poco en común con los demás para ocupar un puesto.',
  'group-none': 'No hay dos de estos modelos con lo suficiente en común para compararlos.',
  'price-plot':
    'Puntos por delante o por detrás de {@model} en los benchmarks en común, según el precio del millón de tokens de salida en dólares (escala logarítmica)',

  'cost-caption': 'Gasto al mes por estos tokens: {~input} de entrada y {~output} de salida',
  'cost-month': 'Gasto al mes',
  'cost-of': 'tokens: {~input} de entrada y {~output} de salida',
  'cost-ratio': '{@model} cuesta {ratio} veces lo que {@cheapest}.',
  'answer-time': 'Tiempo para una respuesta de {tokens} tokens',
  'cost-input': 'Millones de tokens de entrada al mes',
  'cost-output': 'Millones de tokens de salida al mes',
  'cost-start':
    'Para empezar: {answers} respuestas de {tokens} tokens, cada una a {context} tokens de pregunta y contexto.',
  'cost-invalid': 'Escriba un número a partir de 0.',

  'outcome-not-comparable': 'una base insuficiente para compararlos',
  'outcome-split': 'una decisión dividida',
  'outcome-tie': 'un resultado sin ventaja para ninguno de los dos',
  'outcome-lean': 'indicios a favor de {@leader}',
  'outcome-clear': 'una ventaja clara de {@leader}',
  drift: 'Esta página parte de {expected}; los datos dan ahora {found}.',
  'reported-by-same': 'Sin lo que los desarrolladores publican de sus propios modelos, el veredicto no cambia{counts}.',
  'reported-by-changes':
    'Sin lo que los desarrolladores publican de sus propios modelos, los datos dan {found} en lugar de {expected}{counts}.',
  'reported-by-counts': ', con {shared} {shared|one:benchmark|other:benchmarks} en común en lugar de {all}',
  'reported-by-any': 'Todos los resultados',
  'reported-by-independent': 'Sin lo que los desarrolladores publican de sus propios modelos',

  'weight-share': '{%share} del peso',
  'weight-value': '{weight}, {share}',
  'weight-none': 'queda fuera',
  'weight-idle': 'ningún benchmark en común: no cuenta para el veredicto',
  'weight-flip-above': 'por encima de {to}, ventaja de {@model}',
  'weight-flip-below': 'por debajo de {to}, ventaja de {@model}',
  'weight-no-flip': 'ningún peso aquí invierte la ventaja',
  presets: 'Pesos de partida',
  'preset-balanced': 'Equilibrado',
  'preset-coding-agent': 'Agente de programación',
  'preset-research-assistant': 'Asistente de investigación',
  'preset-math-and-science': 'Matemáticas y ciencia',
  'preset-multilingual-support': 'Soporte multilingüe',
  reset: 'Restablecer',

  'models-search': 'Buscar por modelo o desarrollador',
  'models-found': '{shown} de {total} {total|one:modelo|other:modelos}',
  'models-chosen': 'En la comparación',
  'models-remove': 'Quitar {name}',
  'models-limits': 'Dos modelos como mínimo, seis como máximo.',
  'models-other': 'Otros desarrolladores',

  sort: 'Orden',
  'sort-dataset': 'Por categoría',
  'sort-difference': 'Primero las mayores diferencias',
  'sort-name': 'Por nombre',
  'sort-score': 'Primero lo mejor de {@model}',
  'filter-category': 'Categoría',
  'filter-rows': 'Benchmarks',
  'filter-any': 'Todo',
  'filter-shared': 'Ejecutados en igualdad de condiciones',
  'filter-counted': 'Cuentan para el veredicto',
  'filter-name': 'El nombre contiene',
  'filter-shown': '{shown} de {total}',
  'filter-none': 'Ningún benchmark coincide.',

  'copy-markdown': 'Copiar como Markdown',
  'copy-csv': 'Copiar como CSV',
  'copy-link': 'Copiar el enlace',
  'copy-embed': 'Copiar el código para insertar',
  copied: 'Copiado.',
  'copy-refused': 'El navegador no permite copiar. Aquí está, para copiarlo a mano:',
  'download-svg': 'Descargar una imagen (SVG)',
  downloaded: 'La imagen está entre sus descargas.',

  resolution:
    'Con {items} {items|one:pregunta|other:preguntas} y aciertos en torno al {%share}, las diferencias de menos de {points} no se distinguen.',
  stale: 'de hace más de un año',
  'score-measured':
    '{@model}: intervalo del 95\u00a0% de {low} a {high} sobre 100, según el error que declara la fuente',
  'score-assumed':
    '{@model}: intervalo del 95\u00a0% de {low} a {high} sobre 100, supuesto a partir de {questions} {questions|one:pregunta|other:preguntas}',
  'score-unknown': '{@model}: intervalo desconocido',
  'score-source': 'fuente: {source}',
  'score-date': '{:date}',
  rests: '{count|one:En él se apoya esta frase|other:En él se apoyan estas frases}:',
  'rests-none': 'Ninguna frase se apoya en él.',

  'subscribe-email': 'Nuevas comparaciones por correo electrónico',
  'subscribe-consent': 'Acepto recibir este correo y que se guarde mi dirección para ello hasta que me dé de baja.',
  'subscribe-implied': 'Al suscribirse acepta recibirlo.',
  'subscribe-promise': 'Un correo a la semana; puede darse de baja cuando quiera.',
  'subscribe-new-tab': 'El formulario abre una pestaña nueva.',
  'subscribe-send': 'Suscribirme',

  'basis-shared':
    'Solo cuentan los benchmarks que hicieron ambos modelos: misma versión, mismas condiciones y resultados del mismo tipo de procedencia. Las puntuaciones son medias ponderadas de esos resultados, por categorías.',
  'basis-all':
    'Cada modelo en sus propias pruebas, o como lo declara una fuente para ambos. El veredicto se sigue basando en lo que hicieron los dos.',
  'threshold-any': 'Un veredicto exige {minSharedRows} benchmarks en común en {minCategories} categorías.',
  'threshold-lead':
    'Una ventaja exige {minDifference} {minDifference|one:punto|other:puntos}, el {%minWeightingShare} de todas las ponderaciones, un intervalo (si se conoce) sin el cero y que ningún benchmark ni categoría la decida. Si no, la decisión queda dividida cuando cada uno aventaja al otro en {splitLead} {splitLead|one:punto|other:puntos} en alguna categoría; en los demás casos hay empate. «Igual» es un intervalo dentro de ±{equalWithin}.',
  'threshold-clear':
    'Una ventaja clara exige {clearRows} benchmarks en común, {clearSources} fuentes sin relación entre sí, {clearCategories} categorías, el {%clearCoverage} del peso y, o bien un intervalo conocido, o bien {signTestRows} benchmarks que coincidan más de lo que explica el azar.',
  limits:
    'Los intervalos son del 95\u00a0%, según los errores declarados o, si faltan, supuestos a partir del número de preguntas (≈, a trazos); un punto hueco: ninguno conocido. Recogen el azar de la muestra, no la variación entre ejecuciones.',
  weights: 'Pesos:',

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
};

export default es;
