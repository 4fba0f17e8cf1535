import type { ForeignWords } from '../../core/text/extra-words.js';

/** French, beyond the first view. */
const fr: ForeignWords = {
  'matrix-caption': 'Le modèle de la ligne face à celui de la colonne, sur les benchmarks communs',
  model: 'Modèle',
  ahead: 'devant',
  'pair-not-comparable': 'non comparables',
  'pair-split': 'partagé',
  'pair-tie': 'impossibles à départager',
  'pair-lean': '{points}, tendance',
  'pair-clear': '{points}, écart net',
  groups: 'Classement',
  'group-one': '{@model}',
  'group-level': '{&@models}, impossibles à départager',
  'group-chain': '{&@models}, sans qu’on puisse tracer de limite entre eux',
  'group-apart':
    '{&@models} {count|one:a|other:ont} trop peu en commun avec les autres pour être {count|one:classé|other:classés}.',
  'group-none': 'Aucune paire n’a assez en commun pour une comparaison.',
  'price-plot':
    'Points d’avance ou de retard sur {@model} aux benchmarks communs, selon le prix d’un million de tokens en sortie, en dollars (échelle logarithmique)',

  'cost-caption': 'Coût mensuel de ces tokens\u202f: {~input} en entrée, {~output} en sortie',
  'cost-month': 'Coût mensuel',
  'cost-of': 'tokens\u202f: {~input} en entrée, {~output} en sortie',
  'cost-ratio': '{@model} coûte {ratio} fois plus cher que {@cheapest}.',
  'answer-time': 'Temps pour une réponse de {tokens} tokens',
  'cost-input': 'Millions de tokens en entrée, par mois',
  'cost-output': 'Millions de tokens en sortie, par mois',
  'cost-start':
    'Pour commencer\u202f: {answers} réponses de {tokens} tokens, chacune pour {context} tokens de question et de contexte.',
  'cost-invalid': 'Indiquez un nombre positif ou nul.',

  'outcome-not-comparable': 'trop peu pour les comparer',
  'outcome-split': 'un verdict partagé',
  'outcome-tie': 'aucune avance, ni d’un côté ni de l’autre',
  'outcome-lean': 'une tendance pour {@leader}',
  'outcome-clear': 'une avance nette pour {@leader}',
  drift: 'Cette page retient\u202f: {expected}\u202f; les données donnent à présent\u202f: {found}.',
  'reported-by-same': 'Sans ce que les éditeurs publient sur leurs propres modèles, le verdict ne change pas{counts}.',
  'reported-by-changes':
    'Sans ce que les éditeurs publient sur leurs propres modèles, les données donnent\u202f: {found}{counts}\u202f; sinon\u202f: {expected}.',
  'reported-by-counts': ' (benchmarks communs\u202f: {shared} au lieu de {all})',
  'reported-by-any': 'Tous les chiffres',
  'reported-by-independent': 'Sans ce que les éditeurs publient sur leurs propres modèles',

  'weight-share': '{%share} du poids',
  'weight-value': '{weight}, {share}',
  'weight-none': 'hors calcul',
  'weight-idle': 'aucun benchmark commun, donc sans effet sur le verdict',
  'weight-flip-above': '{@model} mène au-dessus de {to}',
  'weight-flip-below': '{@model} mène au-dessous de {to}',
  'weight-no-flip': 'aucun poids n’inverse l’ordre ici',
  presets: 'Poids de départ',
  'preset-balanced': 'Équilibré',
  'preset-coding-agent': 'Agent de programmation',
  'preset-research-assistant': 'Assistant de recherche',
  'preset-math-and-science': 'Mathématiques et sciences',
  'preset-multilingual-support': 'Support multilingue',
  reset: 'Réinitialiser',

  'models-search': 'Chercher un modèle ou un éditeur',
  'models-found': '{shown} {shown|one:modèle|other:modèles} sur {total}',
  'models-chosen': 'Dans la comparaison',
  'models-remove': 'Retirer {name}',
  'models-limits': 'Deux modèles au moins, six au plus.',
  'models-other': 'Autres éditeurs',

  sort: 'Ordre',
  'sort-dataset': 'Par catégorie',
  'sort-difference': 'Plus grands écarts d’abord',
  'sort-name': 'Par nom',
  'sort-score': '{@model}\u202f: meilleurs scores d’abord',
  'filter-category': 'Catégorie',
  'filter-rows': 'Benchmarks',
  'filter-any': 'Tout',
  'filter-shared': 'Passés par les deux dans les mêmes conditions',
  'filter-counted': 'Comptés dans le verdict',
  'filter-name': 'Le nom contient',
  'filter-shown': '{shown} sur {total}',
  'filter-none': 'Aucun benchmark ne correspond.',

  'copy-markdown': 'Copier en Markdown',
  'copy-csv': 'Copier en CSV',
  'copy-link': 'Copier le lien',
  'copy-embed': 'Copier le code à intégrer',
  copied: 'C’est copié.',
  'copy-refused': 'Le navigateur refuse la copie. Voici le texte, à copier à la main\u202f:',
  'download-svg': 'Télécharger une image (SVG)',
  downloaded: 'L’image est dans vos téléchargements.',

  resolution:
    'Avec {items} {items|one:question|other:questions} et des scores proches de {%share}, des écarts de moins de {points} {points|one:point|other:points} ne départagent rien.',
  stale: 'date de plus d’un an',
  'score-measured':
    '{@model}\u202f: intervalle à 95\u202f% de {low} à {high} sur 100, d’après l’erreur que la source publie',
  'score-assumed':
    '{@model}\u202f: intervalle à 95\u202f% de {low} à {high} sur 100, estimé d’après {questions} {questions|one:question|other:questions}',
  'score-unknown': '{@model}\u202f: intervalle inconnu',
  'score-source': 'source\u202f: {source}',
  'score-date': '{:date}',
  rests: '{count|one:Cette phrase repose|other:Ces phrases reposent} là-dessus\u202f:',
  'rests-none': 'Aucune phrase ne repose là-dessus.',

  'subscribe-email': 'Les nouveaux comparatifs par e-mail',
  'subscribe-consent':
    'J’accepte de recevoir cet e-mail et que mon adresse soit conservée à cette fin jusqu’à ma désinscription.',
  'subscribe-implied': 'En vous inscrivant, vous acceptez de le recevoir.',
  'subscribe-promise': 'Un e-mail par semaine, désinscription à tout moment.',
  'subscribe-new-tab': 'Le formulaire ouvre un nouvel onglet.',
  'subscribe-send': 'S’inscrire',

  'basis-shared':
    'Seuls comptent les benchmarks passés par les deux\u202f: même version, mêmes conditions, même type de source. Les scores en sont des moyennes pondérées, par catégorie.',
  'basis-all':
    'Chaque modèle sur ses propres tests, ou selon le score qu’une source donne aux deux. Le verdict repose toujours sur les benchmarks communs.',
  'threshold-any': 'Un verdict exige {minSharedRows} benchmarks communs dans {minCategories} catégories.',
  'threshold-lead':
    'Une avance exige {minDifference} {minDifference|one:point|other:points}, {%minWeightingShare} des pondérations possibles et un intervalle (s’il est connu) qui exclut zéro, sans dépendre d’un seul benchmark ni d’une seule catégorie. Sinon le verdict est partagé, si chacun mène quelque part de {splitLead} points, ou les deux sont impossibles à départager\u202f; «\u202fà égalité\u202f» signifie un intervalle compris dans ±{equalWithin}.',
  'threshold-clear':
    'Une avance nette exige {clearRows} benchmarks communs, {clearSources} sources sans lien entre elles, {clearCategories} catégories, {%clearCoverage} du poids et un intervalle connu ou {signTestRows} benchmarks qui concordent au-delà du hasard.',
  limits:
    'Les intervalles sont à 95\u202f%\u202f: tirés des erreurs publiées, sinon estimés d’après le nombre de questions (≈, en tirets)\u202f; un point creux\u202f: aucun n’est connu. Ils mesurent le hasard du tirage, pas la dispersion d’une exécution à l’autre.',
  weights: 'Poids\u202f:',

  problems: 'Tous les problèmes ({count})',
  'error-no-source': 'Aucune source de données\u202f: renseignez src, data ou un script JSON dans l’élément.',
  'error-network': 'Les données sont restées inaccessibles ({url}).',
  'error-http': 'Le serveur a répondu {status} ({url}).',
  'error-timeout': 'Les données ne sont pas arrivées en {seconds} {seconds|one:seconde|other:secondes} ({url}).',
  'error-html': 'Une page web est arrivée à la place des données ({url}).',
  'error-json': 'Les données ne sont pas du JSON valide.',
  'error-blocked': 'La politique de sécurité de la page bloque {url}. Ajoutez {origin} à connect-src.',
  'error-unknown-model': 'Les données ne contiennent pas {ids}.',
  'error-nearest': 'Les données ne contiennent pas {ids}. Vouliez-vous dire {nearest}\u202f?',
  'error-too-few-models': 'Une comparaison exige au moins deux modèles.',
  'error-dataset': 'Le jeu de données comporte une erreur.',
};

export default fr;
