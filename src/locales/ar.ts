import type { Locale } from '../core/index.js';

/*
 * Choices to keep:
 * - Figures are those of `Intl` for `ar`, which has Latin digits, as most of the technical press.
 * - What is Latin and no `@` segment stands between FSI and PDI, a score (it may have a unit or a sign) between LRI and
 *   PDI: otherwise the comma and the figure after a Latin name are drawn on its wrong side. A sign at a figure follows
 *   LRM. No sentence opens with a name, and no phrase with a figure that may follow a Latin one.
 * - Arabic counts one and two by the form of the noun, so the first small numbers are that noun. They are genitive: `!`
 *   stands after a preposition (from two up as an object, too), and only for tests.
 * - A lead has no noun, since the form would be that of the figure before it was rounded. A price in a sentence takes
 *   its noun from here and is read as `~`: the "US$" of `Intl` comes apart where the line runs from right to left.
 * - A category is a definite noun whose case is not written; a price is a predicate, which "ف" may be joined to.
 * - "بوضوح" and "واضح" are for the level clear, "متساويان" for the narrow interval; "ترجيح" and "تميل" are a leaning.
 * - Of the vowel signs only those that a reader would miss are written.
 */

const CATEGORIES = new Map([
  ['agentic', 'مهام الوكلاء'],
  ['coding', 'البرمجة'],
  ['reasoning', 'الاستدلال'],
  ['multimodal', 'المهام المتعددة الوسائط'],
  ['knowledge', 'المعرفة'],
  ['multilingual', 'المهام المتعددة اللغات'],
  ['instruction-following', 'اتباع التعليمات'],
  ['math', 'الرياضيات'],
  ['mathematics', 'الرياضيات'],
]);

const BENCHMARK = '\u2068{^benchmark}\u2069';
const SCORES = '\u2066{=x}\u2069 مقابل \u2066{=y}\u2069';
const ADDRESS = '\u2066{url}\u2069';

/** "ثلاثة اختبارات", "11 اختبارًا". */
const tests = (count: string) =>
  `{!${count}}{${count}|one: واحد|two:|few: اختبارات|many: اختبارًا|other: اختبار}` as const;
const sharedTests = (count: string) =>
  `{!${count}}{${count}|one: مشترك واحد|two: مشتركين|few: اختبارات مشتركة|many: اختبارًا مشتركًا|other: اختبار مشترك}` as const;
const dollars = (price: string) => `{~${price}} {${price}|few:دولارات|many:دولارًا|other:دولار}` as const;

/** Arabic. */
const ar: Locale = {
  tag: 'ar',
  dir: 'rtl',
  smallNumbers: ['صفر', 'اختبار', 'اختبارين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  category: (id, name) => CATEGORIES.get(id) ?? `فئة «\u2068${name}\u2069»`,
  categoryName: (id, name) => CATEGORIES.get(id) ?? name,
  strings: {
    'evidence-unknown': 'لا تتضمن البيانات نتيجة أي اختبار لأي منهما.',
    'evidence-none': 'لم يُجرَ أي من الاختبارات الـ{total} على النموذجين بالشروط نفسها.',
    'evidence-some':
      'أُجري {shared} من أصل {total} {total|few:اختبارات|many:اختبارًا|other:اختبار} على النموذجين بالشروط نفسها{counted}{weight}.',
    'evidence-counted': '، ويُحتسب منها {shared}',
    'evidence-weight': '؛ {shared|one:ولفئته|two:ولفئاتهما|other:ولفئاتها} {%coverage} من مجموع الأوزان',

    'headline-no-row': 'لا يجمع بينهما أي اختبار محتسب: لا شيء هنا يبين أيهما أفضل.',
    'headline-one-row': 'اختبار مشترك واحد لا يكفي لإصدار حكم.',
    'headline-one-category': `تقتصر المقارنة على ${sharedTests('shared')} في {&#categories}: نطاق أضيق من أن يُبنى عليه حكم.`,
    'headline-split': 'يتفوق كل منهما حيث يضعف الآخر، والصدارة رهن بالأوزان التي تختارها.',
    'headline-split-row': `يتفوق كل منهما حيث يضعف الآخر، ولا سبيل إلى الحسم بعد ${sharedTests('shared')}.`,
    'headline-equal': 'النموذجان متساويان في الاختبارات التي خضعا لها معًا.',
    'headline-tie': `يتعذر التمييز بينهما بعد ${sharedTests('shared')}.`,
    'headline-tie-row': 'يتعذر التمييز بينهما: يكفي حذف اختبار واحد ليزول التقدم.',
    'headline-tie-weights': 'يتعذر التمييز بينهما: تتغير الأوزان فيتغير المتصدر.',
    'headline-few-rows-for-clear': `تميل الأدلة إلى {@leader}، لكن الحسم يتطلب أكثر من ${sharedTests('shared')}.`,
    'headline-few-sources-for-clear': `تميل الأدلة إلى {@leader}، لكن الحسم يتطلب أكثر من ${sharedTests('shared')} بهذا القدر من التشابه.`,
    'headline-few-categories-for-clear': 'تميل الأدلة إلى {@leader}، لكن في {&#categories} فقط.',
    'headline-unknown-errors': `تميل الأدلة إلى {@leader} بعد ${sharedTests('shared')}، بعضها بلا هامش خطأ.`,
    'headline-lean-categories': 'يتقدم {@leader} في {&#led}، ومعظم ما عدا ذلك تتعذر مقارنته.',
    'headline-clear': 'يتقدم {@leader} بوضوح على {@other} إجمالًا، وإن لم يكن في كل شيء.',
    'headline-clear-all': 'يتقدم {@leader} بوضوح على {@other}، وفي كل فئة تصح فيها المقارنة.',

    'overall-shared': 'في الاختبارات نفسها، {figures}{range}.',
    'overall-all': 'إذا قيس كل نموذج باختباراته هو، {figures}{range}.',
    'overall-scores': 'حصل {@a} على {x} و{@b} على {y}',
    'overall-interval': '؛ وفاصل الثقة 95\u200e%\u200e للفارق من {low} إلى {high}',
    'deciding-row': `من دون ${BENCHMARK} يتقدم {@model} بفارق {lead}.`,
    'advantage-answered': 'قوة {@model} في {#category}: {figures}{chance}.',
    'advantage-unanswered': 'أوسع تقدم يحققه {@model} في {#category}: {figures}{chance}.',
    'advantage-alone': 'يتقدم {@model} في {#category}: {figures}{chance}.',
    'answer-back': 'أما {@model} فيرد في {#category}: {figures}{chance}.',
    swing: 'أوسع فجوة بينهما لمصلحة {@favours}: {figures}{doubt}.',
    'figures-row': `${SCORES} في ${BENCHMARK}`,
    'figures-shared': `{x} مقابل {y} في ${tests('count')}`,
    'figures-all': '{x} مقابل {y}، كلٌّ باختباراته هو',
    'chance-maybe': '، وهو فارق ضمن هامش الخطأ',
    'chance-no': '، وهو فارق يتجاوز هامش الخطأ',
    'chance-no-questions':
      '، وهو فارق أكبر مما تفسره الصدفة في {questions} {questions|few:أسئلة|many:سؤالًا|other:سؤال}',

    'average-ahead': 'المتوسط المعتاد، وفيه يُقاس كل نموذج باختباراته هو، يضع {@model} في المقدمة: {x} مقابل {y}{but}.',
    'average-wider': 'المتوسط المعتاد، وفيه يُقاس كل نموذج باختباراته هو، يمنح {@model} تقدمًا أوسع: {x} مقابل {y}{but}.',
    'tests-mostly': `. لكنه يقوم على ${tests('own')} في مقابل ${tests('other')} معظمها مختلف، فلا يصلح دليلًا {hence}`,
    'tests-partly': `. لكنه يقوم على ${tests('own')} في مقابل ${tests('other')} لا تطابقها إلا جزئيًا، فلا يصلح دليلًا {hence}`,
    'tests-not-ahead': '؛ وما اختُبر فيه كلاهما لا يؤيد ذلك',
    'tests-not-wider': '؛ وما اختُبر فيه كلاهما لا يؤيد إلا بعض ذلك',
    'tests-unknown': '؛ ولا أثر في البيانات لأي من الاختبارات التي بُني عليها',
    'hence-ahead': 'على تقدم',
    'hence-wider': 'على بقية هذا التقدم',
    'vendor-all': 'الشركات المطورة نفسها هي مصدر كل الأرقام المشتركة.',
    'vendor-some':
      'الشركات المطورة نفسها هي مصدر {count} من أصل {of} {of|few:أرقام مشتركة|many:رقمًا مشتركًا|other:رقم مشترك}.',
    'not-comparable': 'لا يوجد اختبار مشترك يُحتسب في {?#categories}.',

    pick: '*اختر {@model}* {?reasons}.',
    'pick-leads': '*اختر {@model}*: فهو المتقدم.',
    'pick-only': '*لا تختر {@model} إلا* {?reasons}.',
    'pick-none': 'لا حجة متينة ترجح {@model} على {@other}.',
    'reason-category': 'من أجل {#category}',
    'reason-category-own': 'من أجل {#category} (بحسب اختباراته هو)',
    'reason-output': `لتدفع ${dollars('own')} بدلًا من {~other} لكل مليون رمز من المخرجات`,
    'reason-input': `لتدفع ${dollars('own')} بدلًا من {~other} لكل مليون رمز من المدخلات`,
    'reason-free': 'كي لا تدفع شيئًا مقابل الرموز',
    'reason-self-hosted': 'لتستضيف النموذج بنفسك',
    'reason-context-window': 'إذا لم تكفك نافذة سياق من {~other} رمز',
    'reason-no-reasoning': 'إذا كانت الإجابة لا تحتمل انتظار مرحلة تفكير',
    'reason-reasoning': 'إذا أردت نموذجًا يفكر قبل أن يجيب',
    'reason-open-weights': 'لتملك أوزان النموذج بنفسك',
    'reason-speed': 'لسرعة تبلغ {own} رمز/ث بدلًا من {other}',
    'reason-latency': 'ليصلك أول رمز بعد {own} ث بدلًا من {other}',

    'flip-point': 'يتقدم {@model} متى أصبح وزن {#category} {to} بدلًا من {from}.',
    'weighting-share': 'يتقدم {@model} في {%share} من كل توزيعات الأوزان الممكنة.',
    'weighting-all': 'لا توزيع لأوزان هذه الفئات ينتزع الصدارة من {@model}.',
    'missing-above': `لا نتيجة لدى {@model} في ${BENCHMARK}؛ ونتيجة تزيد على {needed} من 100 كفيلة بقلب الصدارة.`,
    'missing-below': `لا نتيجة لدى {@model} في ${BENCHMARK}؛ ونتيجة تقل عن {needed} من 100 كفيلة بقلب الصدارة.`,
    'missing-none': 'ما من نتيجة ناقصة تكفي وحدها لقلب الصدارة.',

    'ask-overall': 'أيهما أفضل إجمالًا: {?@models}؟',
    'tell-not-comparable': 'لا جواب في هذه البيانات: فالحكم يتطلب اختبارين مشتركين في فئتين.',
    'tell-split': 'لا هذا ولا ذاك: {&sides}.',
    'tell-side': '{@model} في {#category}',
    'tell-tie': 'يتقدم {@ahead} بفارق {lead} في الاختبارات المشتركة، ولا يكفي ذلك للحسم.',
    'tell-lean': 'الأرجح أنه {@ahead}، بفارق {lead} في الاختبارات المشتركة.',
    'tell-clear': 'إنه {@ahead}، بفارق {lead} في الاختبارات المشتركة.',
    'ask-category': 'أيهما أفضل في {#category}؟',
    'tell-category': 'يتقدم {@model}: {figures}.',
    'tell-category-doubt': 'لا جزم هنا: حصل {@model} على {figures}{chance}.',
    'tell-nothing': 'لا هذا ولا ذاك: لا فارق يُذكر بينهما.',
    'tell-separator': 'وأوسع فجوة هنا: {figures}.',
    'tell-separator-against': 'لكن أوسع فجوة هنا لمصلحة الآخر: {figures}.',
    'ask-price': 'أيهما أقل كلفة؟',
    'tell-price': 'إنه {@model}: {price}؛ أما {@other} ف{otherPrice}.',
    'tell-price-same': 'لا هذا ولا ذاك: كلاهما {price}.',
    'tell-price-mixed': 'لا هذا ولا ذاك عمومًا: {@model} {price}، و{@other} {otherPrice}.',
    'tell-price-ratio': 'وسعر المخرجات في {@other} أعلى بنسبة {ratio} إلى 1.',
    'price-list': `يكلف ${dollars('input')} للمدخلات و${dollars('output')} للمخرجات لكل مليون رمز`,
    'price-free': 'مجاني',
    'price-self-hosted': 'بلا سعر معلن (استضافة ذاتية)',
    'ask-context-window': 'أيهما يستوعب مدخلات أطول؟',
    'tell-context-window': 'إنه {@model}، بنافذة سياق من {~own} رمز مقابل {~other} رمز.',

    'section-scorecards': 'النتائج',
    'section-verdict': 'الحكم',
    'section-categories': 'الفئات',
    'section-benchmarks': 'الاختبارات',
    'section-operator': 'التشغيل',
    'section-cost': 'كلفة الشهر',
    'section-matrix': 'كل نموذج مقابل كل نموذج',
    'section-faq': 'أسئلة وأجوبة',
    'section-method': 'كيف تُحتسب النتائج',
    'level-not-comparable': 'تتعذر المقارنة',
    'level-split': 'حكم منقسم',
    'level-tie': 'يتعذر التمييز بينهما',
    'level-lean': 'ترجيح غير حاسم',
    'level-clear': 'تقدم واضح',
    'control-models': 'اختر النماذج',
    'control-weights': 'حدد الأوزان بنفسك',
    'control-reported-by': 'مصدر النتائج',
    'control-table': 'الترتيب والتصفية',
    'control-export': 'خذ المقارنة معك',
    mark: 'أظهر ما يستند إليه هذا من اختبارات ({count})',
    about: 'عن \u2068{name}\u2069',
    unavailable: 'تعذر تحميل هذا الجزء.',
    title: 'مقارنة بين {&@models}',
    'score-shared': 'في الاختبارات المشتركة',
    'score-own': 'في اختباراته هو',
    'score-stated': 'كما يذكرها المصدر',
    'score-none': 'لا نتيجة',
    'own-score': 'اختباراته هو: {score}',
    'own-count': '{count} من {total} {total|few:اختبارات|many:اختبارًا|other:اختبار}',
    'open-weights': 'أوزان مفتوحة',
    'closed-weights': 'أوزان مغلقة',
    reasoning: 'نموذج استدلال',
    changes: 'ما قد يغير هذا الحكم',
    weight: 'الوزن {weight}',
    'shared-count': 'المشترك {count}',
    'no-shared': 'لا اختبارات مشتركة',
    'only-tested': 'لم يُختبر سوى {@model}',
    'own-scores': 'لا اختبارات مشتركة؛ وكلٌّ باختباراته: حصل {@a} على {x} و{@b} على {y}',
    lead: '{@model} \u200e+{points}',
    interval: 'من {low} إلى {high}',
    equal: 'متساويان',
    'no-interval': 'فاصل الثقة غير معروف',
    benchmark: 'الاختبار',
    difference: 'الفارق',
    caption: 'نتائج {&@models} في الاختبارات',
    questions: 'عدد الأسئلة {count}',
    'one-sided-rows': 'اختبارات لم يخضع لها إلا أحدهما ({count})',
    'other-conditions': 'شروط اختبار أخرى',
    'not-counted': 'غير محتسب',
    saturated: 'مُشبَع',
    superseded: 'حل غيره محله',
    'lower-is-better': 'الأدنى أفضل',
    vendor: 'المطوِّر',
    independent: 'جهة مستقلة',
    missing: 'لم يُختبر',
    better: 'الأفضل',
    fact: 'المعلومة',
    input: 'سعر المدخلات',
    output: 'سعر المخرجات',
    'per-million': 'لكل مليون رمز',
    speed: 'السرعة',
    'speed-value': '{value} رمز/ث',
    latency: 'زمن وصول أول رمز',
    'latency-value': '{value} ث',
    'context-window': 'نافذة السياق',
    'context-window-value': '{~value} رمز',
    'does-reason': 'يفكر قبل الإجابة',
    'has-open-weights': 'أوزان مفتوحة',
    license: 'الترخيص',
    released: 'تاريخ الإصدار',
    free: 'مجاني',
    'self-hosted': 'استضافة ذاتية',
    unknown: 'غير معروف',
    yes: 'نعم',
    no: 'لا',

    'basis-shared':
      'لا يُحتسب إلا ما خضع له النموذجان معًا: الإصدار نفسه والشروط نفسها ونوع الجهة المعلنة نفسه. والنتيجة متوسط مرجح لهذه الاختبارات بحسب الفئة.',
    'basis-all':
      'كل نموذج باختباراته هو، أو كما يذكر مصدر واحد لكليهما. ويبقى الحكم مستندًا إلى ما خضع له النموذجان معًا.',
    'threshold-any': `لا حكم بأقل من ${sharedTests('minSharedRows')} في فئات لا يقل عددها عن {minCategories}.`,
    'threshold-lead':
      'يتطلب التقدم فارقًا لا يقل عن {minDifference}، وصدارة في {%minWeightingShare} من كل توزيعات الأوزان، وفاصل ثقة لا يضم الصفر (إن عُرف)، وألا يقرره اختبار واحد أو فئة واحدة. وإلا فالحكم منقسم إن تقدم كل منهما في فئة ما بفارق {splitLead}، أو يتعذر التمييز بينهما؛ و«متساويان» تعني فاصلًا ضمن \u200e±{equalWithin}.',
    'threshold-clear': `يتطلب التقدم الواضح ${sharedTests('clearRows')}، و{clearSources} {clearSources|few:مصادر|other:مصدرًا} لا صلة بينها، و{clearCategories} {clearCategories|few:فئات|other:فئة}، و{%clearCoverage} من الأوزان، وفاصل ثقة معروفًا أو ${tests('signTestRows')} تتفق بما يتجاوز الصدفة.`,
    limits:
      'فواصل الثقة عند 95\u200e%\u200e، من الأخطاء المعلنة وإلا فتقديرًا من عدد الأسئلة، وتقيس صدفة اختيار الأسئلة لا التفاوت بين تشغيل وآخر. والنقطة المفرغة: فاصل الثقة غير معروف.',
    weights: 'الأوزان',
    sources: 'المصادر',
    updated: 'تاريخ البيانات: {:date}.',
    'data-license': 'ترخيص البيانات: \u2068{license}\u2069.',
    retrieved: 'جُلبت في {:date}',

    loading: 'جارٍ تحميل المقارنة…',
    retry: 'أعد المحاولة',
    empty: 'اختر نموذجين أو أكثر.',
    problems: 'كل المشكلات ({count})',
    'error-no-source': 'لم يُحدد مصدر للبيانات: استخدم src أو data أو JSON داخل وسم script في العنصر.',
    'error-network': `تعذر الوصول إلى البيانات (${ADDRESS}).`,
    'error-http': `رد الخادم بالرمز {status} (${ADDRESS}).`,
    'error-timeout': `لم تصل البيانات خلال {seconds} {seconds|few:ثوانٍ|other:ثانية} (${ADDRESS}).`,
    'error-html': `وصلت صفحة ويب بدلًا من البيانات (${ADDRESS}).`,
    'error-json': 'البيانات ليست بصيغة JSON سليمة.',
    'error-blocked': `سياسة الأمان في الصفحة تحجب ${ADDRESS}. أضف \u2066{origin}\u2069 إلى connect-src فيها.`,
    'error-unknown-model': 'لا وجود في البيانات لما يلي: \u2066{ids}\u2069.',
    'error-nearest': 'لا وجود في البيانات لما يلي: \u2066{ids}\u2069. هل تقصد \u2066{nearest}\u2069؟',
    'error-too-few-models': 'تتطلب المقارنة نموذجين أو أكثر.',
    'error-dataset': 'في مجموعة البيانات خلل.',
  },
};

export default ar;
