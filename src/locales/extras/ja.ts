import type { ForeignWords } from '../../core/text/extra-words.js';

/** Japanese, beyond the first view. Outcomes stand in brackets: as verdicts, whole, before です or から. */
const ja: ForeignWords = {
  matrix: '総当たり',
  'matrix-caption': '行のモデルと列のモデルの比較（両モデルがともに受けたベンチマーク）',
  model: 'モデル',
  ahead: 'リード',
  'pair-not-comparable': '比較不能',
  'pair-split': '判定は分かれる',
  'pair-tie': '優劣は見分けられない',
  'pair-lean': '{points}（傾き）',
  'pair-clear': '{points}（明確）',
  groups: '上から順に',
  'group-one': '{@model}',
  'group-level': '{&@models}（優劣は見分けられない）',
  'group-chain': '{&@models}（線は引けない）',
  'group-apart': '{&@models}は、ほかとの共通ベンチマークが少なすぎて順に並べられません。',
  'group-none': '比較できるだけの共通ベンチマークを持つ組がありません。',

  cost: '1か月の料金',
  'cost-caption': '1か月に入力{~input}トークン、出力{~output}トークンを使う場合の料金',
  'cost-month': '月額',
  'cost-of': '入力{~input}トークン、出力{~output}トークン',
  'cost-ratio': '{@model}の料金は{@cheapest}の{ratio}倍です。',
  'answer-time': '{tokens}トークンの回答にかかる時間',
  'cost-input': '月間の入力（100万トークン）',
  'cost-output': '月間の出力（100万トークン）',
  'cost-start': '初期値：回答{answers}回。1回につき出力は{tokens}トークン、質問とコンテキストは{context}トークン。',
  'cost-invalid': '0以上の数を入力してください。',

  'outcome-not-comparable': '「材料が足りず比較不能」',
  'outcome-split': '「判定は分かれる」',
  'outcome-tie': '「どちらにもリードなし」',
  'outcome-lean': '「{@leader}に傾く」',
  'outcome-clear': '「{@leader}の明確なリード」',
  drift: 'このページが前提とする判定は{expected}ですが、今のデータでは{found}です。',
  'reported-by-same': '開発元が自社モデルについて公表した結果を除いても、判定は変わりません{counts}。',
  'reported-by-changes':
    '開発元が自社モデルについて公表した結果を除くと、判定は{expected}から{found}に変わります{counts}。',
  'reported-by-counts': '（共通ベンチマークは{all}件から{shared}件に）',
  'reported-by-any': 'すべての結果',
  'reported-by-independent': '開発元が自社モデルについて公表した結果を除く',

  'weight-share': '重み全体の{%share}',
  'weight-value': '{weight}、{share}',
  'weight-none': '対象外',
  'weight-idle': '共通ベンチマークがなく、判定には関わらない',
  'weight-flip-above': '{to}を上回ると{@model}がリード',
  'weight-flip-below': '{to}を下回ると{@model}がリード',
  'weight-no-flip': 'この重みをどう変えてもリードは入れ替わらない',
  presets: '重みのプリセット',
  'preset-balanced': '均等',
  'preset-coding-agent': 'コーディングエージェント',
  'preset-research-assistant': 'リサーチアシスタント',
  'preset-math-and-science': '数学と科学',
  'preset-multilingual-support': '多言語サポート',
  reset: 'リセット',

  resolution: '{items}問で正答率が{%share}前後なら、{points}ポイント未満の差は見分けられません。',
  stale: '1年以上前',
  'score-measured': '{@model}：95%区間は100点満点で{low}から{high}（出典が示す誤差から）',
  'score-assumed': '{@model}：95%区間は100点満点で{low}から{high}（問題数{questions}から仮定）',
  'score-unknown': '{@model}：区間は不明',
  'score-source': '出典：{source}',
  'score-date': '{:date}',
  rests: 'このベンチマークに基づく文（{count}件）：',
  'rests-none': 'このベンチマークに基づく文はありません。',

  'subscribe-email': '新しい比較をメールで受け取る',
  'subscribe-consent': 'このメールを受け取ること、そのために配信停止までメールアドレスが保存されることに同意します。',
  'subscribe-implied': '登録すると、受信に同意したことになります。',
  'subscribe-promise': '週1通、いつでも配信停止できます。',
  'subscribe-new-tab': 'フォームは新しいタブで開きます。',
  'subscribe-send': '登録する',

  'basis-shared':
    '採点するのは、両モデルがともに受け、版と条件、公表者の種別が同じベンチマークだけです。スコアは、その分野ごとの加重平均です。',
  'basis-all':
    'スコアはモデルごとに、受けたテスト全体から求めます。同じ出典が両方の値を公表していれば、それを使います。判定は、この場合も両モデルがともに受けたベンチマークに基づきます。',
  'threshold-any': '判定には、{minCategories}分野にわたる{minSharedRows}件の共通ベンチマークが必要です。',
  'threshold-lead':
    'リードとするのは、差が{minDifference}ポイント以上で、重みづけの{%minWeightingShare}で成り立ち、区間（わかる場合）がゼロを含まず、1件のベンチマークや1分野だけで決まらないときです。ほかは、それぞれが{splitLead}ポイント以上リードする分野があれば判定は分かれ、なければ優劣は見分けられないとします。「互角」は区間が±{equalWithin}ポイント以内のときです。',
  'threshold-clear':
    '明確なリードには、共通ベンチマーク{clearRows}件、互いに無関係な出典{clearSources}件、{clearCategories}分野、重みの{%clearCoverage}に加え、区間がわかっているか、{signTestRows}件のベンチマークが偶然を超えて一致していることが必要です。',
  limits:
    '区間は95%で、公表された誤差から、なければ問題数から仮定します。白抜きの点は区間不明です。区間が表すのは出題の偶然で、実行ごとのばらつきは含みません。',
  weights: '重み',
  problems: 'すべての問題（{count}件）',
  'error-no-source': 'データの取得元がありません。src、data、または要素内のJSONで指定してください。',
  'error-network': 'データを取得できませんでした（{url}）。',
  'error-http': 'サーバーが{status}を返しました（{url}）。',
  'error-timeout': '{seconds}秒以内にデータが届きませんでした（{url}）。',
  'error-html': 'データではなくウェブページが返されました（{url}）。',
  'error-json': 'データが正しいJSONではありません。',
  'error-blocked':
    'ページのセキュリティポリシーがアクセスをブロックしました（{url}）。connect-srcに{origin}を追加してください。',
  'error-unknown-model': 'データにありません：{ids}。',
  'error-nearest': 'データにありません：{ids}。もしかして：{nearest}',
  'error-too-few-models': '比較には2つ以上のモデルが必要です。',
  'error-dataset': 'データセットに問題があります。',
};

export default ja;
