import type { Locale } from '../core/index.js';

/** By the names of the default dataset, with the article; without it and with a capital they are headings. */
const CATEGORIES: Readonly<Record<string, string>> = {
  agentic: 'les tâches agentiques',
  coding: 'la programmation',
  reasoning: 'le raisonnement',
  multimodal: 'le multimodal',
  knowledge: 'les connaissances',
  multilingual: 'le multilingue',
  'instruction following': 'le suivi des instructions',
  math: 'les mathématiques',
};

/**
 * French. Names of models, benchmarks and categories never follow « de » or « à » where these would be elided or merge
 * with an article: categories come with theirs, after « sur » or « pour ». Sums up to two, without it, are singular, as
 * the plural rules have it. Before high punctuation and inside quotation marks stands the narrow no-break space.
 */
const fr: Locale = {
  tag: 'fr',
  dir: 'ltr',
  smallNumbers: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  category: (_id, name) => CATEGORIES[name.toLowerCase()] ?? `«\u202f${name}\u202f»`,
  categoryName(_id, name) {
    const noun = CATEGORIES[name.toLowerCase()]?.replace(/^l\w+ /, '');
    return noun ? noun.charAt(0).toUpperCase() + noun.slice(1) : name;
  },
  strings: {
    'evidence-unknown': 'Les données ne contiennent de résultat de benchmark ni pour l’un ni pour l’autre.',
    'evidence-none':
      'Sur {total} {total|one:benchmark|other:benchmarks}, aucun n’a été mené dans les mêmes conditions sur les deux modèles.',
    'evidence-some':
      '{shared} {shared|one:benchmark|other:benchmarks} sur {total} {shared|one:a été mené|other:ont été menés} dans les mêmes conditions sur les deux modèles{counted}{weight}.',
    'evidence-counted': ', dont {shared} {shared|one:compte|other:comptent} dans les scores',
    'evidence-weight':
      '\u202f; {shared|one:sa catégorie porte|other:leurs catégories portent} {%coverage} du poids total',

    'headline-no-row': 'Aucun benchmark commun ne compte\u202f: rien ici ne dit lequel est le meilleur.',
    'headline-one-row': 'Un seul benchmark commun, c’est trop peu pour un verdict.',
    'headline-one-category':
      '{!shared} benchmarks communs ne portent que sur {&#categories}\u202f: trop étroit pour un verdict.',
    'headline-split': 'Chacun l’emporte là où l’autre faiblit\u202f; la pondération décide qui est devant.',
    'headline-split-row':
      'Chacun l’emporte là où l’autre faiblit, et {!shared} benchmarks communs ne permettent pas de trancher.',
    'headline-equal': 'Sur les benchmarks communs, ils sont à égalité.',
    'headline-tie': '{!shared} benchmarks communs ne permettent pas de les départager.',
    'headline-tie-row': 'Impossible de les départager\u202f: qu’on retire un seul benchmark, et l’avance disparaît.',
    'headline-tie-weights': 'Impossible de les départager\u202f: autres poids, autre leader.',
    'headline-few-rows-for-clear':
      'Les données penchent pour {@leader}, mais {!shared} benchmarks communs ne suffisent pas pour trancher.',
    'headline-few-sources-for-clear':
      'Les données penchent pour {@leader}, mais {!shared} benchmarks communs aussi semblables ne suffisent pas pour trancher.',
    'headline-few-categories-for-clear': 'Les données penchent pour {@leader}, mais seulement sur {&#categories}.',
    'headline-unknown-errors':
      'Les données penchent pour {@leader}\u202f: {!shared} benchmarks communs, dont certains sans marge d’erreur.',
    'headline-lean-categories': '{@leader} mène sur {&#led}\u202f; l’essentiel du reste n’est pas comparable.',
    'headline-clear': '{@leader} devance nettement {@other} dans l’ensemble, sans l’emporter partout.',
    'headline-clear-all': '{@leader} devance nettement {@other}, et ce dans toutes les catégories comparables.',

    'overall-shared': 'À armes égales, {figures}{range}.',
    'overall-all': 'Chacun étant noté sur ses propres tests, {figures}{range}.',
    'overall-scores': '{@a} obtient {x} et {@b} {y}',
    'overall-interval': '\u202f; l’intervalle à 95\u202f% de l’écart va de {low} à {high}',
    'deciding-row': 'Sans {^benchmark}, {@model} mènerait de {lead} {lead|one:point|other:points}.',
    'advantage-answered': '{@model} marque ses points sur {#category}\u202f: {figures}{chance}.',
    'advantage-unanswered': 'C’est sur {#category} que {@model} prend le plus d’avance\u202f: {figures}{chance}.',
    'advantage-alone': '{@model} est devant sur {#category}\u202f: {figures}{chance}.',
    'answer-back': '{@model} réplique sur {#category}\u202f: {figures}{chance}.',
    swing: 'L’écart le plus large\u202f: {figures}, pour {@favours}{doubt}.',
    'figures-row': '{=x} contre {=y} sur {^benchmark}',
    'figures-shared': '{x} contre {y} en moyenne sur {count} benchmarks',
    'figures-all': '{x} contre {y}, chacun sur ses propres tests',
    'chance-maybe': ', dans la marge d’erreur',
    'chance-no': ', au-delà de la marge d’erreur',
    'chance-no-questions':
      ', plus que le hasard n’en explique sur {questions} {questions|one:question|other:questions}',

    'average-ahead':
      'La moyenne habituelle, chaque modèle sur ses propres tests, place {@model} devant, {x} contre {y}{but}.',
    'average-wider':
      'La moyenne habituelle, chaque modèle sur ses propres tests, donne à {@model} une avance plus large, {x} contre {y}{but}.',
    'tests-mostly':
      '. Elle oppose {own} {own|one:test|other:tests} à {other} autres, différents pour la plupart, et n’atteste donc {hence}',
    'tests-partly':
      '. Elle oppose {own} {own|one:test|other:tests} à {other} autres qui ne sont qu’en partie les mêmes, et n’atteste donc {hence}',
    'tests-not-ahead': '\u202f; les tests passés par les deux ne le confirment pas',
    'tests-not-wider': '\u202f; les tests passés par les deux ne le confirment qu’en partie',
    'tests-unknown': '\u202f; aucun des tests sur lesquels elle repose ne figure dans les données',
    'hence-ahead': 'aucune avance',
    'hence-wider': 'pas le reste de cette avance',
    'vendor-all': 'Tous les chiffres communs viennent des éditeurs eux-mêmes.',
    'vendor-some': 'Sur {of} chiffres communs, {count} {count|one:vient|other:viennent} des éditeurs eux-mêmes.',
    'not-comparable': 'Aucun benchmark commun ne compte pour {?#categories}.',

    pick: '*Choisissez {@model}* {?reasons}.',
    'pick-leads': '*Choisissez {@model}*\u202f: il mène.',
    'pick-only': '*Choisissez {@model}* seulement {?reasons}.',
    'pick-none': 'Rien de solide ne plaide pour {@model} face à {@other}.',
    'reason-category': 'pour {#category}',
    'reason-category-own': 'pour {#category} (sur ses propres tests)',
    'reason-output': 'pour payer {$own} au lieu de {$other} par million de tokens en sortie',
    'reason-input': 'pour payer {$own} au lieu de {$other} par million de tokens en entrée',
    'reason-free': 'pour ne pas payer les tokens',
    'reason-self-hosted': 'pour héberger le modèle vous-même',
    'reason-context-window': 'quand {~other} tokens de contexte ne suffisent pas',
    'reason-no-reasoning': 'quand les réponses ne peuvent pas attendre une phase de raisonnement',
    'reason-reasoning': 'quand il faut un modèle qui raisonne avant de répondre',
    'reason-open-weights': 'pour disposer vous-même des poids',
    'reason-speed': 'pour {own} tokens par seconde au lieu de {other}',
    'reason-latency': 'pour voir le premier token au bout de {own} {own|one:seconde|other:secondes} au lieu de {other}',

    'flip-point': '{@model} passe devant avec un poids de {to} au lieu de {from} pour {#category}.',
    'weighting-share': '{@model} mène dans {%share} des pondérations possibles.',
    'weighting-all': 'Aucune pondération de ces catégories ne prive {@model} de son avance.',
    'missing-above':
      'Il manque un score pour {@model} sur {^benchmark}\u202f; au-dessus de {needed} sur 100, il inverserait le classement.',
    'missing-below':
      'Il manque un score pour {@model} sur {^benchmark}\u202f; au-dessous de {needed} sur 100, il inverserait le classement.',
    'missing-none': 'Aucun score manquant ne pourrait à lui seul inverser le classement.',

    'ask-overall': 'Lequel est le meilleur dans l’ensemble, {?@models}\u202f?',
    'tell-not-comparable':
      'Ces données ne permettent pas de le dire\u202f: un verdict exige deux benchmarks communs dans deux catégories.',
    'tell-split': 'Ni l’un ni l’autre\u202f: {&sides}.',
    'tell-side': '{@model} sur {#category}',
    'tell-tie':
      '{@ahead} a {lead} {lead|one:point|other:points} d’avance sur les benchmarks communs, pas assez pour trancher.',
    'tell-lean':
      'Probablement {@ahead}, avec {lead} {lead|one:point|other:points} d’avance sur les benchmarks communs.',
    'tell-clear': '{@ahead}, avec {lead} {lead|one:point|other:points} d’avance sur les benchmarks communs.',
    'ask-category': 'Lequel est le meilleur pour {#category}\u202f?',
    'tell-category': '{@model}, {figures}.',
    'tell-category-doubt': 'Aucun avec certitude\u202f: {@model} est à {figures}{chance}.',
    'tell-nothing': 'Ni l’un ni l’autre\u202f: rien ne les sépare.',
    'tell-separator': 'Plus grand écart\u202f: {figures}.',
    'tell-separator-against': 'Plus grand écart, mais dans l’autre sens\u202f: {figures}.',
    'ask-price': 'Lequel coûte le moins cher\u202f?',
    'tell-price': '{@model}, qui {price}\u202f; {@other} {otherPrice}.',
    'tell-price-same': 'Ni l’un ni l’autre\u202f: chacun {price}.',
    'tell-price-mixed': 'Cela dépend de l’usage\u202f: {@model} {price}, {@other} {otherPrice}.',
    'tell-price-ratio': 'En sortie, {@other} coûte {ratio} fois plus cher.',
    'price-list': 'coûte {$input} par million de tokens en entrée et {$output} en sortie',
    'price-free': 'est gratuit',
    'price-self-hosted': 'est sans tarif public (auto-hébergé)',
    'ask-context-window': 'Lequel accepte les entrées les plus longues\u202f?',
    'tell-context-window': '{@model}, avec une fenêtre de contexte de {~own} tokens contre {~other}.',

    'section-scorecards': 'Scores',
    'section-verdict': 'Verdict',
    'section-categories': 'Catégories',
    'section-benchmarks': 'Benchmarks',
    'section-operator': 'En pratique',
    'section-faq': 'Questions',
    'section-method': 'Comment on note',
    'level-not-comparable': 'Non comparables',
    'level-split': 'Verdict partagé',
    'level-tie': 'Impossibles à départager',
    'level-lean': 'Tendance',
    'level-clear': 'Avance nette',
    title: 'Comparatif\u202f: {&@models}',
    'score-shared': 'sur les benchmarks communs',
    'score-own': 'sur ses propres tests',
    'score-stated': 'selon la source',
    'score-none': 'pas de score',
    'own-score': 'sur ses tests\u202f: {score}',
    'own-count': '{count} {count|one:benchmark|other:benchmarks} sur {total}',
    'open-weights': 'poids ouverts',
    'closed-weights': 'propriétaire',
    reasoning: 'raisonnement',
    changes: 'Ce qui changerait ce verdict',
    weight: 'poids {weight}',
    'shared-count': '{count} {count|one:commun|other:communs}',
    'no-shared': 'aucun benchmark commun',
    'only-tested': 'seul {@model} a été testé',
    'own-scores': 'aucun benchmark commun\u202f; chacun sur ses propres tests\u202f: {@a} {x}, {@b} {y}',
    lead: '{@model} +{points}',
    interval: 'de {low} à {high}',
    equal: 'égalité',
    'no-interval': 'intervalle inconnu',
    benchmark: 'Benchmark',
    difference: 'Écart',
    caption: 'Résultats aux benchmarks\u202f: {&@models}',
    questions: '{count} {count|one:question|other:questions}',
    'one-sided-rows': '{count} {count|one:benchmark passé|other:benchmarks passés} par un seul des deux',
    'other-conditions': 'autres conditions de test',
    'not-counted': 'ne compte pas',
    saturated: 'saturé',
    superseded: 'remplacé',
    'lower-is-better': 'le plus bas l’emporte',
    vendor: 'éditeur',
    independent: 'indépendant',
    missing: 'non testé',
    better: 'meilleur',
    fact: 'Caractéristique',
    input: 'Prix en entrée',
    output: 'Prix en sortie',
    'per-million': 'par million de tokens',
    speed: 'Débit',
    'speed-value': '{value} tokens/s',
    latency: 'Délai du premier token',
    'latency-value': '{value} s',
    'context-window': 'Fenêtre de contexte',
    'context-window-value': '{~value} tokens',
    'does-reason': 'Raisonne avant de répondre',
    'has-open-weights': 'Poids ouverts',
    license: 'Licence',
    released: 'Date de sortie',
    free: 'gratuit',
    'self-hosted': 'auto-hébergé',
    unknown: 'inconnu',
    yes: 'oui',
    no: 'non',

    'basis-shared':
      'Seuls comptent les benchmarks passés par les deux\u202f: même version, mêmes conditions, même type de source (éditeur ou indépendante). Les scores en sont des moyennes pondérées, par catégorie.',
    'basis-all':
      'Chaque modèle sur ses propres tests, ou tel qu’une source le note pour les deux. Le verdict repose toujours sur ce que les deux ont passé.',
    'threshold-any': 'Un verdict exige {minSharedRows} benchmarks communs dans {minCategories} catégories.',
    'threshold-lead':
      'Une avance exige {minDifference} {minDifference|one:point|other:points}, {%minWeightingShare} des pondérations possibles et un intervalle (s’il est connu) qui exclut zéro, sans qu’un benchmark ou une catégorie en décide à lui seul. Sinon le verdict est partagé, si chacun mène quelque part de {splitLead}, ou les deux sont impossibles à départager\u202f; «\u202fà égalité\u202f» veut dire un intervalle compris dans ±{equalWithin}.',
    'threshold-clear':
      'Une avance nette exige {clearRows} benchmarks communs, {clearSources} sources sans lien entre elles, {clearCategories} catégories, {%clearCoverage} du poids et un intervalle connu, ou {signTestRows} benchmarks qui concordent au-delà du hasard.',
    limits:
      'Les intervalles sont à 95\u202f%\u202f: tirés des erreurs publiées, sinon estimés d’après le nombre de questions\u202f; un point creux\u202f: aucun n’est connu. Ils mesurent le hasard du tirage, pas la dispersion d’une exécution à l’autre.',
    weights: 'Poids',
    sources: 'Sources',
    updated: 'Date des données\u202f: {:date}.',
    'data-license': 'Licence des données\u202f: {license}.',
    retrieved: 'consultation\u202f: {:date}',

    loading: 'Chargement de la comparaison…',
    retry: 'Réessayer',
    empty: 'Choisissez au moins deux modèles.',
    problems: 'Tous les problèmes ({count})',
    'error-no-source':
      'Aucune source de données\u202f: renseignez src ou data, ou placez un script JSON dans l’élément.',
    'error-network': 'Les données sont restées inaccessibles ({url}).',
    'error-http': 'Le serveur a répondu {status} ({url}).',
    'error-timeout': 'Les données ne sont pas arrivées en {seconds} {seconds|one:seconde|other:secondes} ({url}).',
    'error-html': 'Une page web est arrivée à la place des données ({url}).',
    'error-json': 'Les données ne sont pas du JSON valide.',
    'error-blocked': 'La politique de sécurité de la page bloque {url}. Ajoutez {origin} à sa directive connect-src.',
    'error-unknown-model': 'Introuvable dans les données\u202f: {ids}.',
    'error-nearest': 'Introuvable dans les données\u202f: {ids}. Vouliez-vous dire {nearest}\u202f?',
    'error-too-few-models': 'Une comparaison exige au moins deux modèles.',
    'error-dataset': 'Le jeu de données comporte une erreur.',
  },
};

export default fr;
