import type { ExtraWords } from '../../core/text/extra-words.js';

/** Japanese, beyond the first view. Outcomes stand in brackets: as verdicts, whole, before です or から. */
const ja: ExtraWords = {
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
  cheapest: '最安',
  'cost-ratio': '{@model}の料金は{@cheapest}の{ratio}倍です。',
  'answer-time': '{tokens}トークンの回答にかかる時間',

  'outcome-not-comparable': '「材料が足りず比較不能」',
  'outcome-split': '「判定は分かれる」',
  'outcome-tie': '「どちらにもリードなし」',
  'outcome-lean': '「{@leader}に傾く」',
  'outcome-clear': '「{@leader}の明確なリード」',
  drift: 'このページが前提とする判定は{expected}ですが、今のデータでは{found}です。',
  'reported-by-same':
    '開発元が自社モデルについて公表した結果を除いても、判定は変わりません（共通ベンチマークは{all}件から{shared}件に）。',
  'reported-by-changes':
    '開発元が自社モデルについて公表した結果を除くと、判定は{expected}から{found}に変わります（共通ベンチマークは{all}件から{shared}件に）。',

  'weight-share': '重みの{%share}',
  'weight-flip-above': '{to}を上回ると{@model}がリード',
  'weight-flip-below': '{to}を下回ると{@model}がリード',
  'weight-no-flip': 'この重みをどう変えてもリードは入れ替わらない',
  'preset-balanced': '均等',
  'preset-coding-agent': 'コーディングエージェント',
  'preset-research-assistant': 'リサーチアシスタント',
  'preset-math-and-science': '数学と科学',
  'preset-multilingual-support': '多言語サポート',

  resolution: '{items}問で正答率が{%share}前後なら、{points}ポイント未満の差は見分けられません。',
  stale: '1年以上前',
};

export default ja;
