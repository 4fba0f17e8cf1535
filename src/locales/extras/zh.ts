import type { ExtraWords } from '../../core/text/extra-words.js';

/** Simplified Chinese, beyond the first view. Outcomes stand in quotation marks: as verdicts, whole, after 是 or 由. */
const zh: ExtraWords = {
  matrix: '两两对比',
  'matrix-caption': '行中模型与列中模型的对比，按两者都做过的基准测试',
  model: '模型',
  ahead: '领先',
  'pair-not-comparable': '无法比较',
  'pair-split': '互有胜负',
  'pair-tie': '分不出高下',
  'pair-lean': '{points}（有所偏向）',
  'pair-clear': '{points}（明显）',
  groups: '排序',
  'group-one': '{@model}',
  'group-level': '{&@models}（彼此分不出高下）',
  'group-chain': '{&@models}（之间划不出界线）',
  'group-apart': '{&@models}与其他模型的共同基准测试太少，排不出位置。',
  'group-none': '没有哪两个模型的共同基准测试足以比较。',

  cost: '每月花费',
  'cost-caption': '每月输入{~input}个token、输出{~output}个token的费用',
  'cost-month': '每月费用',
  'cost-of': '输入{~input}个token、输出{~output}个token',
  cheapest: '最便宜',
  'cost-ratio': '{@model}的费用是{@cheapest}的{ratio}倍。',
  'answer-time': '给出{tokens}个token的回答所需时间',

  'outcome-not-comparable': '“依据太少，无法比较”',
  'outcome-split': '“互有胜负”',
  'outcome-tie': '“哪一方都不领先”',
  'outcome-lean': '“偏向{@leader}”',
  'outcome-clear': '“{@leader}明显领先”',
  drift: '本页依据的结论是{expected}，现在的数据给出的是{found}。',
  'reported-by-same': '不计厂商对自家模型公布的成绩，共同基准测试从{all}项变为{shared}项，结论不变。',
  'reported-by-changes':
    '不计厂商对自家模型公布的成绩，共同基准测试从{all}项变为{shared}项，结论由{expected}变为{found}。',

  'weight-share': '占权重的{%share}',
  'weight-flip-above': '高于{to}时{@model}领先',
  'weight-flip-below': '低于{to}时{@model}领先',
  'weight-no-flip': '这里的权重怎样改都不会改变领先者',
  'preset-balanced': '均等',
  'preset-coding-agent': '编程智能体',
  'preset-research-assistant': '研究助手',
  'preset-math-and-science': '数学与科学',
  'preset-multilingual-support': '多语言客服',

  resolution: '题目为{items}道、得分在{%share}左右时，小于{points}分的差距分不出高下。',
  stale: '超过一年',
};

export default zh;
