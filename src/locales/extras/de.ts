import type { ForeignWords } from '../../core/text/extra-words.js';

/** German, beyond the first view. Outcomes are nominatives, after a colon. */
const de: ForeignWords = {
  matrix: 'Jedes gegen jedes',
  'matrix-caption': 'Das Modell der Zeile gegen das der Spalte, auf den gemeinsamen Benchmarks',
  model: 'Modell',
  ahead: 'vorn',
  'pair-not-comparable': 'nicht vergleichbar',
  'pair-split': 'geteilt',
  'pair-tie': 'nicht zu unterscheiden',
  'pair-lean': '{points} Tendenz',
  'pair-clear': '{points} klar',
  groups: 'Rangfolge',
  'group-one': '{@model}',
  'group-level': '{&@models}, nicht zu unterscheiden',
  'group-chain': '{&@models}, ohne dass sich dazwischen eine Grenze ziehen ließe',
  'group-apart': '{&@models} {count|one:hat|other:haben} mit den übrigen zu wenig gemein, um einen Platz zu bekommen.',
  'group-none': 'Keine zwei davon haben genug gemein für einen Vergleich.',

  cost: 'Kosten im Monat',
  'cost-caption': 'Kosten von {~input} Token Eingabe und {~output} Token Ausgabe im Monat',
  'cost-month': 'Kosten im Monat',
  'cost-of': 'für {~input} Token Eingabe und {~output} Token Ausgabe',
  'cost-ratio': '{@model} kostet {ratio}-mal so viel wie {@cheapest}.',
  'answer-time': 'Zeit für eine Antwort von {tokens} Token',
  'cost-input': 'Millionen Token Eingabe im Monat',
  'cost-output': 'Millionen Token Ausgabe im Monat',
  'cost-start': 'Als Anfang: {answers} Antworten von {tokens} Token, jede auf {context} Token Frage und Kontext.',
  'cost-invalid': 'Bitte eine Zahl ab 0 eingeben.',

  'outcome-not-comparable': 'zu wenig für einen Vergleich der beiden',
  'outcome-split': 'ein geteiltes Urteil',
  'outcome-tie': 'kein Vorsprung, weder so noch so',
  'outcome-lean': 'eine Tendenz zu {@leader}',
  'outcome-clear': 'ein klarer Vorsprung für {@leader}',
  drift: 'Diese Seite geht davon aus: {expected}; die Daten ergeben inzwischen: {found}.',
  'reported-by-same': 'Ohne die Eigenangaben der Anbieter bleibt das Urteil, wie es ist{counts}.',
  'reported-by-changes': 'Ohne die Eigenangaben der Anbieter ergeben die Daten: {found}; sonst: {expected}{counts}.',
  'reported-by-counts': ' (gemeinsame Benchmarks: {!shared} statt {!all})',
  'reported-by-any': 'Alle Werte',
  'reported-by-independent': 'Ohne die Eigenangaben der Anbieter',

  'weight-share': '{%share} des Gewichts',
  'weight-value': '{weight}, {share}',
  'weight-none': 'ausgelassen',
  'weight-idle': 'kein gemeinsamer Benchmark, daher kein Anteil am Urteil',
  'weight-flip-above': 'über {to} führt {@model}',
  'weight-flip-below': 'unter {to} führt {@model}',
  'weight-no-flip': 'kein Gewicht kippt hier die Führung',
  presets: 'Gewichte zum Anfangen',
  'preset-balanced': 'Ausgewogen',
  'preset-coding-agent': 'Coding-Agent',
  'preset-research-assistant': 'Rechercheassistent',
  'preset-math-and-science': 'Mathematik und Naturwissenschaft',
  'preset-multilingual-support': 'Mehrsprachiger Support',
  reset: 'Zurücksetzen',

  resolution:
    'Bei {items} Fragen und Werten um {%share} lassen sich Unterschiede unter {points} Punkten nicht erkennen.',
  stale: 'älter als ein Jahr',
  'score-measured': '{@model}: 95-%-Intervall {low} bis {high} von 100, aus dem Fehler, den die Quelle angibt',
  'score-assumed': '{@model}: 95-%-Intervall {low} bis {high} von 100, geschätzt aus {questions} Fragen',
  'score-unknown': '{@model}: kein Intervall bekannt',
  'score-source': 'Quelle: {source}',
  'score-date': '{:date}',
  rests: '{count|one:Darauf stützt sich dieser Satz|other:Darauf stützen sich diese Sätze}:',
  'rests-none': 'Kein Satz stützt sich darauf.',

  'subscribe-email': 'Neue Vergleiche per E-Mail',
  'subscribe-consent':
    'Ich möchte diese E-Mail bekommen und bin einverstanden, dass meine Adresse dafür gespeichert wird, bis ich sie abbestelle.',
  'subscribe-implied': 'Mit der Anmeldung stimmen Sie dem Empfang zu.',
  'subscribe-promise': 'Eine E-Mail pro Woche, jederzeit abbestellbar.',
  'subscribe-new-tab': 'Das Formular öffnet einen neuen Tab.',
  'subscribe-send': 'Anmelden',

  'basis-shared':
    'Es zählen nur Benchmarks, die beide absolviert haben: gleiche Version, gleiche Bedingungen, gleiche Art von Quelle. Wertungen sind gewichtete Mittel daraus, nach Kategorien.',
  'basis-all':
    'Jedes Modell über seine eigenen Tests oder so, wie eine Quelle es für beide angibt. Das Urteil beruht weiter auf dem, was beide absolviert haben.',
  'threshold-any': 'Ein Urteil braucht {minSharedRows} gemeinsame Benchmarks in {minCategories} Kategorien.',
  'threshold-lead':
    'Eine Führung braucht {minDifference} {minDifference|one:Punkt|other:Punkte}, {%minWeightingShare} aller Gewichtungen und ein Intervall (falls bekannt) ohne die Null und darf an keinem Benchmark und keiner Kategorie allein hängen. Sonst ist das Urteil geteilt, wenn jedes irgendwo um {splitLead} vorn liegt, oder sie sind nicht zu unterscheiden; „gleichauf“ heißt: Intervall innerhalb von ±{equalWithin}.',
  'threshold-clear':
    'Ein klarer Vorsprung braucht {clearRows} gemeinsame Benchmarks, {clearSources} unabhängige Quellen, {clearCategories} Kategorien, {%clearCoverage} des Gewichts und ein bekanntes Intervall oder {signTestRows} Benchmarks, die sich einiger sind, als der Zufall erklärt.',
  limits:
    'Intervalle gelten zu 95 %: aus angegebenen Fehlern, sonst aus der Zahl der Fragen geschätzt; hohler Punkt: keines bekannt. Sie erfassen den Zufall der Auswahl, nicht die Streuung zwischen Durchläufen.',
  weights: 'Gewichte',

  problems: 'Alle Probleme ({count})',
  'error-no-source': 'Keine Datenquelle: src oder data setzen oder ein JSON-Skript in das Element schreiben.',
  'error-network': 'Die Daten waren nicht erreichbar ({url}).',
  'error-http': 'Der Server antwortete mit {status} ({url}).',
  'error-timeout': 'Die Daten kamen nicht in {seconds} {seconds|one:Sekunde|other:Sekunden} an ({url}).',
  'error-html': 'Statt Daten kam eine Webseite ({url}).',
  'error-json': 'Die Daten sind kein gültiges JSON.',
  'error-blocked': 'Die Sicherheitsrichtlinie der Seite blockiert {url}. Abhilfe: {origin} in connect-src aufnehmen.',
  'error-unknown-model': 'Nicht in den Daten: {ids}.',
  'error-nearest': 'Nicht in den Daten: {ids}. Meinten Sie {nearest}?',
  'error-too-few-models': 'Ein Vergleich braucht mindestens zwei Modelle.',
  'error-dataset': 'Der Datensatz enthält einen Fehler.',
};

export default de;
