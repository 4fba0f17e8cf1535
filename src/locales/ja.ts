import type { Locale } from '../core/index.js';

/** Usual categories: as a heading and, where that alone is no noun, inside a sentence. */
const CATEGORIES = new Map<string, readonly [heading: string, noun?: string]>([
  ['agentic', ['エージェント', 'エージェントタスク']],
  ['coding', ['コーディング']],
  ['reasoning', ['推論']],
  ['multimodal', ['マルチモーダル', 'マルチモーダル処理']],
  ['knowledge', ['知識']],
  ['multilingual', ['多言語', '多言語処理']],
  ['instruction following', ['指示追従']],
  ['math', ['数学']],
  ['mathematics', ['数学']],
]);

const known = (name: string) => CATEGORIES.get(name.toLowerCase());

/**
 * Japanese. What a later hand should keep:
 *
 * - Sentences in です・ます, labels and short answers as nouns. No space between Japanese and Latin letters or figures.
 * - Counts in figures with 件 (ベンチマーク3件), never つ or 個, which do not go with every number.
 * - 共通 is shared, 採点対象 is having weight, 受ける is what a model does with a test.
 * - 傾く (leaning), 優劣を見分けられない (cannot be told apart), 互角 (equal) and 明確 (clear) are four levels: none for
 *   another. The table says 同点 of two figures that are the same.
 * - Figures, and what chance has to do with them, stand in brackets, so that no sentence has two で in a row.
 * - A sentence never begins with a benchmark's name: its first letter would be made a capital.
 */
const ja: Locale = {
  tag: 'ja',
  dir: 'ltr',
  smallNumbers: [],
  category(_id, name) {
    const words = known(name);
    return words ? (words[1] ?? words[0]) : `「${name}」`;
  },
  categoryName: (_id, name) => known(name)?.[0] ?? name,
  gap: '',
  strings: {
    'evidence-unknown': 'どちらのモデルについても、ベンチマークの結果がデータにありません。',
    'evidence-none': 'ベンチマーク{total}件のうち、両モデルを同じ条件で測ったものはありません。',
    'evidence-some': 'ベンチマーク{total}件のうち、両モデルを同じ条件で測ったものは{shared}件{counted}{weight}です。',
    'evidence-counted': '（うち採点対象{shared}件）',
    'evidence-weight': 'で、その分野の重みは全体の{%coverage}',

    'headline-no-row': '採点対象になる共通ベンチマークがなく、どちらが優れているとも言えません。',
    'headline-one-row': '共通ベンチマークが1件だけでは判定できません。',
    'headline-one-category':
      '共通ベンチマーク{!shared}件はいずれも{&#categories}のもので、判定するには範囲が狭すぎます。',
    'headline-split': '互いに相手の弱い分野で勝っており、どちらが上かは何を重視するかで変わります。',
    'headline-split-row': '互いに相手の弱い分野で勝っており、共通ベンチマーク{!shared}件では決着がつきません。',
    'headline-equal': '両モデルがともに受けたベンチマークでは互角です。',
    'headline-tie': '共通ベンチマーク{!shared}件では、優劣を見分けられません。',
    'headline-tie-row': '優劣は見分けられません。ベンチマークを1件除くだけでリードは消えます。',
    'headline-tie-weights': '優劣は見分けられません。重みを変えれば、リードする側も変わります。',
    'headline-few-rows-for-clear':
      'データは{@leader}優位に傾いていますが、共通ベンチマーク{!shared}件では決着がつきません。',
    'headline-few-sources-for-clear':
      'データは{@leader}優位に傾いていますが、似通った共通ベンチマーク{!shared}件では決着がつきません。',
    'headline-few-categories-for-clear': 'データは{@leader}優位に傾いていますが、{&#categories}に限った話です。',
    'headline-unknown-errors':
      'データは{@leader}優位に傾いていますが、共通ベンチマーク{!shared}件の一部は誤差の範囲が不明です。',
    'headline-lean-categories': '{@leader}は{&#led}でリードしていますが、ほかの分野の大半は比較できません。',
    'headline-clear': '総合では{@leader}が{@other}を明確に上回りますが、すべてで勝っているわけではありません。',
    'headline-clear-all': '{@leader}が{@other}を明確に上回り、比較できる分野のすべてでリードしています。',

    'overall-shared': '同じ条件で比べると、{figures}{range}。',
    'overall-all': 'それぞれが受けたテスト全体では、{figures}{range}。',
    'overall-scores': '{@a}が{x}、{@b}が{y}です',
    'overall-interval': '（差の95%区間は{low}から{high}）',
    'deciding-row': '仮に{^benchmark}を除けば、リードするのは{@model}です（{lead}ポイント差）。',
    'advantage-answered': '{@model}の強みは{#category}です（{figures}{chance}）。',
    'advantage-unanswered': '{@model}が最も差をつけているのは{#category}です（{figures}{chance}）。',
    'advantage-alone': '{@model}は{#category}でリードしています（{figures}{chance}）。',
    'answer-back': '対する{@model}は{#category}で巻き返します（{figures}{chance}）。',
    swing: '1件で最も差が開いたベンチマークでは、{@favours}が上です（{figures}{doubt}）。',
    'figures-row': '{^benchmark}で{=x}対{=y}',
    'figures-shared': 'ベンチマーク{count}件で{x}対{y}',
    'figures-all': 'それぞれが受けたテストで{x}対{y}',
    'chance-maybe': '、誤差の範囲内',
    'chance-no': '、誤差の範囲を超える差',
    'chance-no-questions': '、{questions}問での偶然を超える差',

    'average-ahead': 'よく使われる平均点（モデルごとに受けたテストだけで計算）では、{@model}が{x}対{y}で上です{but}。',
    'average-wider':
      'よく使われる平均点（モデルごとに受けたテストだけで計算）では、{@model}のリードが{x}対{y}に広がります{but}。',
    'tests-mostly': '。ただし、{own}件のテストを、大半が異なる{other}件と比べたもので、{hence}の根拠にはなりません',
    'tests-partly':
      '。ただし、{own}件のテストを、一部しか重ならない{other}件と比べたもので、{hence}の根拠にはなりません',
    'tests-not-ahead': '。ただし、両モデルがともに受けたテストはそれを裏づけていません',
    'tests-not-wider': '。ただし、両モデルがともに受けたテストが裏づけるのはその一部だけです',
    'tests-unknown': '。ただし、もとになったテストはデータに1件もありません',
    'hence-ahead': 'リード',
    'hence-wider': 'その広がり',
    'vendor-all': '共通ベンチマークの結果は、すべて開発元が自ら公表したものです。',
    'vendor-some': '共通ベンチマークの結果{of}件のうち{count}件は、開発元が自ら公表したものです。',
    'not-comparable': '{&#categories}には、採点対象になる共通ベンチマークがありません。',

    pick: '{?reasons}は、*{@model}*が向いています。',
    'pick-leads': '選ぶなら*{@model}*です。リードしているからです。',
    'pick-only': '*{@model}*が向くのは、{?reasons}だけです。',
    'pick-none': '{@other}ではなく{@model}を選ぶ確かな理由はありません。',
    'reason-category': '{#category}を重視する場合',
    'reason-category-own': '{#category}（自身が受けたテストでの結果）を重視する場合',
    'reason-output': '出力100万トークンあたり{$other}ではなく{$own}で済ませたい場合',
    'reason-input': '入力100万トークンあたり{$other}ではなく{$own}で済ませたい場合',
    'reason-free': 'トークンに料金を払いたくない場合',
    'reason-self-hosted': 'モデルを自分でホストしたい場合',
    'reason-context-window': '{~other}トークンのコンテキストでは足りない場合',
    'reason-no-reasoning': '推論フェーズを待たずに回答がほしい場合',
    'reason-reasoning': '推論してから回答するモデルがほしい場合',
    'reason-open-weights': 'モデルの重みを手元に置きたい場合',
    'reason-speed': '毎秒{other}トークンではなく{own}トークンの速度がほしい場合',
    'reason-latency': '最初のトークンを{other}秒後ではなく{own}秒後に見たい場合',

    'flip-point': '{#category}の重みを{from}から{to}に変えると、{@model}がリードします。',
    'weighting-share': 'ありうる重みづけ全体のうち、{@model}がリードするのは{%share}です。',
    'weighting-all': 'これらの分野の重みをどう変えても、{@model}のリードは変わりません。',
    'missing-above':
      '{@model}には{^benchmark}のスコアがありません。100点満点で{needed}を上回れば、リードが入れ替わります。',
    'missing-below':
      '{@model}には{^benchmark}のスコアがありません。100点満点で{needed}を下回れば、リードが入れ替わります。',
    'missing-none': '欠けているスコアがどれか1件埋まっても、リードは入れ替わりません。',

    'ask-overall': '{&@models}のうち、総合的に優れているのはどちらですか？',
    'tell-not-comparable':
      'このデータからは判断できません。判定には、2つの分野にわたる2件の共通ベンチマークが必要です。',
    'tell-split': 'どちらとも言えません。{&sides}です。',
    'tell-side': '{#category}なら{@model}',
    'tell-tie': '両モデルがともに受けたベンチマークでは{@ahead}が{lead}ポイント上ですが、優劣をつけるには足りません。',
    'tell-lean': 'おそらく{@ahead}です。両モデルがともに受けたベンチマークで{lead}ポイント上回ります。',
    'tell-clear': '{@ahead}です。両モデルがともに受けたベンチマークで{lead}ポイント上回ります。',
    'ask-category': '{#category}で優れているのはどちらですか？',
    'tell-category': '{@model}です（{figures}）。',
    'tell-category-doubt': '断定はできません。数字では{@model}が上です（{figures}{chance}）。',
    'tell-nothing': 'どちらとも言えません。両者に差は見られません。',
    'tell-separator': '最も差が開いたのは、{figures}です。',
    'tell-separator-against': 'ただし、最も差が開いたものは逆向きで、{figures}です。',
    'ask-price': '安いのはどちらですか？',
    'tell-price': '{@model}です。{price}で、{@other}は{otherPrice}です。',
    'tell-price-same': 'どちらとも言えません。ともに{price}です。',
    'tell-price-mixed': '一概には言えません。{@model}は{price}で、{@other}は{otherPrice}です。',
    'tell-price-ratio': '出力の料金で比べると、{@other}は{ratio}倍です。',
    'price-list': '100万トークンあたり入力{$input}、出力{$output}',
    'price-free': '無料',
    'price-self-hosted': '定価なし（セルフホスト）',
    'ask-context-window': 'より長い入力を扱えるのはどちらですか？',
    'tell-context-window': '{@model}です。コンテキストウィンドウは{~own}トークンで、もう一方は{~other}トークンです。',

    'section-scorecards': 'スコア',
    'section-verdict': '判定',
    'section-categories': '分野別',
    'section-benchmarks': 'ベンチマーク',
    'section-operator': '運用',
    'section-faq': '質問と回答',
    'section-method': '採点方法',
    'level-not-comparable': '比較不能',
    'level-split': '判定は分かれる',
    'level-tie': '優劣は見分けられない',
    'level-lean': '一方に傾く',
    'level-clear': '明確なリード',
    title: '{&@models}の比較',
    'score-shared': '共通ベンチマーク',
    'score-own': '受けたテスト全体',
    'score-stated': '出典の公表値',
    'score-none': 'スコアなし',
    'own-score': '受けたテスト全体では{score}',
    'own-count': 'ベンチマーク{total}件中{count}件',
    'open-weights': 'オープンウェイト',
    'closed-weights': 'プロプライエタリ',
    reasoning: '推論モデル',
    changes: 'この判定が変わるとき',
    weight: '重み{weight}',
    'shared-count': '共通{count}件',
    'no-shared': '共通ベンチマークなし',
    'only-tested': '{@model}のみテスト済み',
    'own-scores': '共通ベンチマークなし。それぞれが受けたテストでは{@a}が{x}、{@b}が{y}',
    lead: '{@model} +{points}',
    interval: '{low}から{high}',
    equal: '同点',
    'no-interval': '区間は不明',
    benchmark: 'ベンチマーク',
    difference: '差',
    caption: '{&@models}のベンチマーク結果',
    questions: '{count}問',
    'one-sided-rows': '片方だけが受けたベンチマーク{count}件',
    'other-conditions': 'テスト条件が異なる',
    'not-counted': '採点対象外',
    saturated: '飽和',
    superseded: '後継あり',
    'lower-is-better': '低いほど良い',
    vendor: '開発元',
    independent: '第三者',
    missing: '未テスト',
    better: '優位',
    fact: '項目',
    input: '入力の料金',
    output: '出力の料金',
    'per-million': '100万トークンあたり',
    speed: '速度',
    'speed-value': '毎秒{value}トークン',
    latency: '最初のトークンまでの時間',
    'latency-value': '{value}秒',
    'context-window': 'コンテキストウィンドウ',
    'context-window-value': '{~value}トークン',
    'does-reason': '回答前の推論',
    'has-open-weights': '重みの公開',
    license: 'ライセンス',
    released: '公開日',
    free: '無料',
    'self-hosted': 'セルフホスト',
    unknown: '不明',
    yes: 'あり',
    no: 'なし',

    'basis-shared':
      '採点するのは両モデルがともに受けたベンチマークのうち、版と条件、公表者の種別が同じものだけです。スコアは、その結果を分野ごとに加重平均したものです。',
    'basis-all':
      'スコアはモデルごとに、受けたテスト全体から求めます。同じ出典が両方の値を公表していれば、その値を使います。判定は、この場合も両モデルがともに受けたテストに基づきます。',
    'threshold-any': '判定には、{minCategories}分野にわたる{minSharedRows}件の共通ベンチマークが必要です。',
    'threshold-lead':
      'リードと認める条件は、差が{minDifference}ポイント以上であること、全重みづけの{%minWeightingShare}で成り立つこと、区間（わかる場合）がゼロを含まないこと、1件のベンチマークや1分野だけで決まらないことです。満たさない場合、それぞれが{splitLead}ポイント以上リードする分野を持てば判定は分かれ、ほかは優劣を見分けられないとします。「互角」は区間が±{equalWithin}ポイント以内のときです。',
    'threshold-clear':
      '明確なリードと認めるには、共通ベンチマーク{clearRows}件、互いに無関係な出典{clearSources}件、{clearCategories}分野、重みの{%clearCoverage}に加え、区間がわかっているか、{signTestRows}件のベンチマークが偶然を超えて一致していることが必要です。',
    limits:
      '区間は95%で、公表された誤差から、なければ問題数をもとに仮定して求めます。白抜きの点は区間が不明なことを示します。区間が表すのは出題の偶然で、実行ごとのばらつきは含みません。',
    weights: '重み',
    sources: '出典',
    updated: '{:date}時点のデータ。',
    'data-license': 'データのライセンス：{license}。',
    retrieved: '{:date}取得',

    loading: '比較を読み込んでいます…',
    retry: '再試行',
    empty: 'モデルを2つ以上選んでください。',
    problems: 'すべての問題（{count}件）',
    'error-no-source':
      'データの取得元が指定されていません。src、data、または要素内のJSONスクリプトで指定してください。',
    'error-network': 'データを取得できませんでした（{url}）。',
    'error-http': 'サーバーがステータス{status}を返しました（{url}）。',
    'error-timeout': '{seconds}秒以内にデータが届きませんでした（{url}）。',
    'error-html': 'データではなくウェブページが返されました（{url}）。',
    'error-json': 'データが正しいJSONではありません。',
    'error-blocked':
      'ページのセキュリティポリシーがアクセスをブロックしました（{url}）。connect-srcに「{origin}」を追加してください。',
    'error-unknown-model': 'データにありません：{ids}。',
    'error-nearest': 'データにありません：{ids}。もしかして：{nearest}',
    'error-too-few-models': '比較には2つ以上のモデルが必要です。',
    'error-dataset': 'データセットに問題があります。',
  },
};

export default ja;
