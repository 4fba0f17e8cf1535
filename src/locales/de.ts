import type { Locale } from '../core/index.js';

/** By the names of the default dataset: in a sentence after „bei“ or „für“, and as a heading where that is another. */
const CATEGORIES: Readonly<Record<string, readonly [noun: string, heading?: string]>> = {
  agentic: ['Agentenaufgaben'],
  coding: ['Programmieraufgaben', 'Programmieren'],
  reasoning: ['Reasoning-Aufgaben', 'Reasoning'],
  multimodal: ['Multimodalität'],
  knowledge: ['Wissensfragen', 'Wissen'],
  multilingual: ['Mehrsprachigkeit'],
  'instruction following': ['Anweisungstreue'],
  math: ['Mathematik'],
};

/**
 * German. Names of models and benchmarks stand where no case shows. Categories follow „bei“ or „für“, without an article
 * and never as the subject, since some are plural. Reasons to choose a model are clauses with „wenn“, so that any two can
 * be joined by „oder“. An amount of tokens never ends a sentence: it may be short for „Millionen“, with a full stop of
 * its own.
 */
const de: Locale = {
  tag: 'de',
  dir: 'ltr',
  smallNumbers: ['keine', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  category: (_id, name) => CATEGORIES[name.toLowerCase()]?.[0] ?? `„${name}“`,
  categoryName(_id, name) {
    const [noun, heading = noun] = CATEGORIES[name.toLowerCase()] ?? [];
    return heading ?? name;
  },
  strings: {
    'evidence-unknown': 'Die Daten enthalten für keines der beiden ein Benchmark-Ergebnis.',
    'evidence-none':
      'Von {total} {total|one:Benchmark|other:Benchmarks} wurde keiner bei beiden unter gleichen Bedingungen gemessen.',
    'evidence-some':
      '{shared} von {total} {total|one:Benchmark|other:Benchmarks} {shared|one:wurde|other:wurden} bei beiden unter gleichen Bedingungen gemessen{counted}{weight}.',
    'evidence-counted': ', {shared} davon mit Gewicht',
    'evidence-weight':
      '; {shared|one:seine Kategorie trägt|other:ihre Kategorien tragen} {%coverage} des Gesamtgewichts',

    'headline-no-row':
      'Es gibt keinen gemeinsamen Benchmark, der zählt: Welches Modell besser ist, geben diese Daten nicht her.',
    'headline-one-row': 'Ein einziger gemeinsamer Benchmark reicht nicht für ein Urteil.',
    'headline-one-category':
      '{!shared} gemeinsame Benchmarks drehen sich nur um {&#categories}: zu schmal für ein Urteil.',
    'headline-split': 'Jedes punktet, wo das andere schwächelt; wer vorn liegt, ist eine Frage der Gewichtung.',
    'headline-split-row':
      'Jedes punktet, wo das andere schwächelt, und {!shared} gemeinsame Benchmarks können das nicht entscheiden.',
    'headline-equal': 'Auf den gemeinsamen Benchmarks liegen beide gleichauf.',
    'headline-tie': 'Anhand von {!shared} gemeinsamen Benchmarks lassen sich die beiden nicht unterscheiden.',
    'headline-tie-row': 'Sie lassen sich nicht unterscheiden: ein Benchmark weniger, und der Vorsprung ist dahin.',
    'headline-tie-weights': 'Sie lassen sich nicht unterscheiden: andere Gewichte, anderer Spitzenreiter.',
    'headline-few-rows-for-clear':
      'Die Belege sprechen eher für {@leader}; um das zu entscheiden, sind {!shared} gemeinsame Benchmarks zu wenig.',
    'headline-few-sources-for-clear':
      'Die Belege sprechen eher für {@leader}; um das zu entscheiden, sind sich die {!shared} gemeinsamen Benchmarks zu ähnlich.',
    'headline-few-categories-for-clear': 'Die Belege sprechen eher für {@leader}, allerdings nur bei {&#categories}.',
    'headline-unknown-errors':
      'Die Belege sprechen eher für {@leader}: {!shared} gemeinsame Benchmarks, einige davon ohne Fehlerspanne.',
    'headline-lean-categories': '{@leader} führt bei {&#led}; das meiste andere lässt sich nicht vergleichen.',
    'headline-clear': '{@leader} liegt insgesamt klar vor {@other}, wenn auch nicht überall.',
    'headline-clear-all': '{@leader} liegt klar vor {@other}, und zwar in jeder vergleichbaren Kategorie.',

    'overall-shared': 'Im direkten Vergleich {figures}{range}.',
    'overall-all': 'Nach den jeweils eigenen Tests {figures}{range}.',
    'overall-scores': 'kommt {@a} auf {x} und {@b} auf {y} Punkte',
    'overall-interval': '; das 95-%-Intervall der Differenz reicht von {low} bis {high}',
    'deciding-row': 'Ohne {^benchmark} läge {@model} um {lead} {lead|one:Punkt|other:Punkte} vorn.',
    'advantage-answered': '{@model} punktet bei {#category}: {figures}{chance}.',
    'advantage-unanswered': 'Am weitesten liegt {@model} bei {#category} vorn: {figures}{chance}.',
    'advantage-alone': '{@model} liegt bei {#category} vorn: {figures}{chance}.',
    'answer-back': '{@model} kontert bei {#category}: {figures}{chance}.',
    swing: 'Der größte Abstand: {figures}, zugunsten von {@favours}{doubt}.',
    'figures-row': '{=x} zu {=y} bei {^benchmark}',
    'figures-shared': '{x} zu {y} im Mittel von {count} Benchmarks',
    'figures-all': '{x} zu {y}, jeweils über die eigenen Tests',
    'chance-maybe': ', innerhalb der Fehlerspanne',
    'chance-no': ', jenseits der Fehlerspanne',
    'chance-no-questions': ', mehr als der Zufall bei {questions} {questions|one:Frage|other:Fragen} erklärt',

    'average-ahead':
      'Der übliche Durchschnitt, jedes Modell über seine eigenen Tests, sieht {@model} mit {x} zu {y} vorn{but}.',
    'average-wider':
      'Der übliche Durchschnitt, jedes Modell über seine eigenen Tests, gibt {@model} mit {x} zu {y} einen größeren Vorsprung{but}.',
    'tests-mostly':
      '. Er setzt {own} {own|one:Test|other:Tests} gegen {other} größtenteils andere und belegt daher {hence}',
    'tests-partly':
      '. Er setzt {own} {own|one:Test|other:Tests} gegen {other}, die nur zum Teil dieselben sind, und belegt daher {hence}',
    'tests-not-ahead': '; was an beiden gemessen wurde, gibt das nicht her',
    'tests-not-wider': '; was an beiden gemessen wurde, gibt nur einen Teil davon her',
    'tests-unknown': '; keiner der Tests dahinter steht in den Daten',
    'hence-ahead': 'keinen Vorsprung',
    'hence-wider': 'den Rest dieses Vorsprungs nicht',
    'vendor-all': 'Alle gemeinsamen Werte stammen von den Anbietern selbst.',
    'vendor-some': '{count} der {of} gemeinsamen Werte {count|one:stammt|other:stammen} von den Anbietern selbst.',
    'not-comparable': 'Bei {&#categories} zählt kein gemeinsamer Benchmark.',

    pick: '*{@model}* empfiehlt sich, {?reasons}.',
    'pick-leads': '*{@model}* empfiehlt sich: Es führt.',
    'pick-only': '*{@model}* empfiehlt sich nur, {?reasons}.',
    'pick-none': 'Für {@model} spricht gegenüber {@other} nichts Belastbares.',
    'reason-category': 'wenn es um {#category} geht',
    'reason-category-own': 'wenn es um {#category} geht (nach den eigenen Tests)',
    'reason-output': 'wenn die Ausgabe {$own} statt {$other} je Million Token kosten soll',
    'reason-input': 'wenn die Eingabe {$own} statt {$other} je Million Token kosten soll',
    'reason-free': 'wenn Token nichts kosten sollen',
    'reason-self-hosted': 'wenn das Modell auf eigenen Servern laufen soll',
    'reason-context-window': 'wenn {~other} Token Kontext nicht reichen',
    'reason-no-reasoning': 'wenn Antworten nicht auf eine Denkphase warten dürfen',
    'reason-reasoning': 'wenn das Modell vor der Antwort nachdenken soll',
    'reason-open-weights': 'wenn die Gewichte in eigener Hand liegen sollen',
    'reason-speed': 'wenn es {own} statt {other} Token pro Sekunde sein sollen',
    'reason-latency': 'wenn das erste Token nach {own} statt nach {other} Sekunden da sein soll',

    'flip-point': 'Bei einem Gewicht von {to} statt {from} für {#category} geht die Führung an {@model}.',
    'weighting-share': '{@model} führt bei {%share} aller Gewichtungen.',
    'weighting-all': 'Keine Gewichtung dieser Kategorien nimmt {@model} die Führung.',
    'missing-above': 'Für {@model} fehlt ein Wert bei {^benchmark}; über {needed} von 100 würde er die Führung kippen.',
    'missing-below':
      'Für {@model} fehlt ein Wert bei {^benchmark}; unter {needed} von 100 würde er die Führung kippen.',
    'missing-none': 'Kein einzelner fehlender Wert könnte die Führung kippen.',

    'ask-overall': 'Welches ist insgesamt besser, {?@models}?',
    'tell-not-comparable':
      'Das geben diese Daten nicht her: Ein Urteil braucht zwei gemeinsame Benchmarks in zwei Kategorien.',
    'tell-split': 'Keines von beiden: {&sides}.',
    'tell-side': 'bei {#category} {@model}',
    'tell-tie':
      '{@ahead} liegt auf den gemeinsamen Benchmarks um {lead} {lead|one:Punkt|other:Punkte} vorn; für ein Urteil reicht das nicht.',
    'tell-lean':
      'Wahrscheinlich {@ahead}, mit {lead} {lead|one:Punkt|other:Punkten} Vorsprung auf den gemeinsamen Benchmarks.',
    'tell-clear': '{@ahead}, mit {lead} {lead|one:Punkt|other:Punkten} Vorsprung auf den gemeinsamen Benchmarks.',
    'ask-category': 'Welches ist bei {#category} besser?',
    'tell-category': '{@model}, {figures}.',
    'tell-category-doubt': 'Keines mit Sicherheit: Für {@model} steht es {figures}{chance}.',
    'tell-nothing': 'Keines: Zwischen die beiden passt kein Blatt Papier.',
    'tell-separator': 'Am weitesten auseinander: {figures}.',
    'tell-separator-against': 'Am weitesten auseinander, aber andersherum: {figures}.',
    'ask-price': 'Welches kostet weniger?',
    'tell-price': '{@model} – {price}; {@other}: {otherPrice}.',
    'tell-price-same': 'Keines; für beide gilt: {price}.',
    'tell-price-mixed': 'Keines durchweg – {@model}: {price}; {@other}: {otherPrice}.',
    'tell-price-ratio': 'Bei {@other} kostet die Ausgabe {ratio}-mal so viel.',
    'price-list': '{$input} je Million Token Eingabe, {$output} Ausgabe',
    'price-free': 'kostenlos',
    'price-self-hosted': 'kein Listenpreis (selbst betrieben)',
    'ask-context-window': 'Welches verarbeitet längere Eingaben?',
    'tell-context-window': '{@model} mit {~own} gegenüber {~other} Token im Kontextfenster.',

    'section-scorecards': 'Wertung',
    'section-verdict': 'Urteil',
    'section-categories': 'Kategorien',
    'section-benchmarks': 'Benchmarks',
    'section-operator': 'Im Betrieb',
    'section-faq': 'Fragen',
    'section-method': 'So wird gewertet',
    'level-not-comparable': 'Nicht vergleichbar',
    'level-split': 'Geteiltes Urteil',
    'level-tie': 'Nicht zu unterscheiden',
    'level-lean': 'Tendenz',
    'level-clear': 'Klarer Vorsprung',
    title: '{&@models} im Vergleich',
    'score-shared': 'auf gemeinsamen Benchmarks',
    'score-own': 'auf eigenen Tests',
    'score-stated': 'laut Quelle',
    'score-none': 'keine Wertung',
    'own-score': 'eigene Tests: {score}',
    'own-count': '{count} von {total} Benchmarks',
    'open-weights': 'offene Gewichte',
    'closed-weights': 'proprietär',
    reasoning: 'Reasoning',
    changes: 'Was dieses Urteil ändern würde',
    weight: 'Gewicht {weight}',
    'shared-count': '{count} gemeinsam',
    'no-shared': 'kein gemeinsamer Benchmark',
    'only-tested': 'nur {@model} getestet',
    'own-scores': 'kein gemeinsamer Benchmark; auf jeweils eigenen Tests: {@a} {x}, {@b} {y}',
    lead: '{@model} +{points}',
    interval: '{low} bis {high}',
    equal: 'gleich',
    'no-interval': 'kein Intervall bekannt',
    benchmark: 'Benchmark',
    difference: 'Differenz',
    caption: 'Benchmark-Ergebnisse von {&@models}',
    questions: '{count} {count|one:Frage|other:Fragen}',
    'one-sided-rows': '{count} {count|one:Benchmark, den|other:Benchmarks, die} nur eines der beiden absolviert hat',
    'other-conditions': 'andere Testbedingungen',
    'not-counted': 'zählt nicht',
    saturated: 'ausgereizt',
    superseded: 'abgelöst',
    'lower-is-better': 'weniger ist besser',
    vendor: 'Anbieter',
    independent: 'unabhängig',
    missing: 'nicht getestet',
    better: 'besser',
    fact: 'Merkmal',
    input: 'Preis, Eingabe',
    output: 'Preis, Ausgabe',
    'per-million': 'je Million Token',
    speed: 'Tempo',
    'speed-value': '{value} Token/s',
    latency: 'Zeit bis zum ersten Token',
    'latency-value': '{value} s',
    'context-window': 'Kontextfenster',
    'context-window-value': '{~value} Token',
    'does-reason': 'Denkt vor der Antwort nach',
    'has-open-weights': 'Offene Gewichte',
    license: 'Lizenz',
    released: 'Erschienen',
    free: 'kostenlos',
    'self-hosted': 'selbst betrieben',
    unknown: 'unbekannt',
    yes: 'ja',
    no: 'nein',

    'basis-shared':
      'Es zählen nur Benchmarks, die beide absolviert haben: gleiche Version, gleiche Testbedingungen, gleiche Art von Quelle (Anbieter oder unabhängig). Die Wertungen sind gewichtete Mittel daraus, nach Kategorien.',
    'basis-all':
      'Jedes Modell über seine eigenen Tests oder so, wie eine Quelle es für beide angibt. Das Urteil stützt sich weiterhin auf das, was beide absolviert haben.',
    'threshold-any': 'Ein Urteil braucht {minSharedRows} gemeinsame Benchmarks in {minCategories} Kategorien.',
    'threshold-lead':
      'Eine Führung braucht {minDifference} {minDifference|one:Punkt|other:Punkte}, {%minWeightingShare} aller Gewichtungen und ein Intervall ohne die Null (sofern bekannt), und kein Benchmark und keine Kategorie darf sie allein entscheiden. Sonst ist das Urteil geteilt, wenn jedes irgendwo um {splitLead} vorn liegt, oder die beiden sind nicht zu unterscheiden; „gleichauf“ heißt: ein Intervall innerhalb von ±{equalWithin}.',
    'threshold-clear':
      'Ein klarer Vorsprung braucht {clearRows} gemeinsame Benchmarks, {clearSources} voneinander unabhängige Quellen, {clearCategories} Kategorien, {%clearCoverage} des Gewichts und ein bekanntes Intervall oder aber {signTestRows} Benchmarks, die sich einiger sind, als der Zufall erklärt.',
    limits:
      'Intervalle gelten zu 95 %: aus angegebenen Fehlern, sonst aus der Zahl der Fragen geschätzt; ein hohler Punkt heißt: keines bekannt. Sie erfassen den Zufall der Fragenauswahl, nicht die Streuung zwischen Durchläufen.',
    weights: 'Gewichte',
    sources: 'Quellen',
    updated: 'Stand der Daten: {:date}.',
    'data-license': 'Lizenz der Daten: {license}.',
    retrieved: 'abgerufen: {:date}',

    loading: 'Vergleich wird geladen …',
    retry: 'Erneut versuchen',
    empty: 'Bitte mindestens zwei Modelle wählen.',
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
  },
};

export default de;
