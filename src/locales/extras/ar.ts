import type { ForeignWords } from '../../core/text/extra-words.js';
import { sharedTests, tests } from '../arabic/count.js';

const ADDRESS = '\u2066{url}\u2069';
const POINTS = '\u2066{points}\u2069';

/** Arabic, beyond the first view; the rules for figures, isolates, `!` and terms are in the locale. */
const ar: ForeignWords = {
  'matrix-caption': 'نموذج الصف مقابل نموذج العمود، في الاختبارات المشتركة',
  model: 'النموذج',
  ahead: 'متقدم',
  'pair-not-comparable': 'تتعذر المقارنة',
  'pair-split': 'حكم منقسم',
  'pair-tie': 'يتعذر التمييز بينهما',
  'pair-lean': `${POINTS} ترجيحًا`,
  'pair-clear': `${POINTS} بوضوح`,
  groups: 'الترتيب',
  'group-one': '{@model}',
  'group-level': '{&@models}، والتمييز متعذر',
  'group-chain': '{&@models}، ولا حد فاصل بينها',
  'group-apart':
    'ما يجمع {&@models} {count|one:بغيره|two:بغيرهما|other:بغيرها} من اختبارات أقل من أن يحدد {count|one:موقعه|two:موقعيهما|other:مواقعها}.',
  'group-none': 'ليس بين هذه النماذج اثنان يجمعهما ما يكفي للمقارنة.',
  'price-plot':
    'فارق النقاط عن {@model} في الاختبارات المشتركة مقابل سعر المخرجات لكل مليون رمز بالدولار (مقياس لوغاريتمي)',

  'cost-caption': 'الكلفة الشهرية لهذه الرموز: {~input} من المدخلات و{~output} من المخرجات',
  'cost-month': 'الكلفة الشهرية',
  'cost-of': 'الرموز: {~input} من المدخلات و{~output} من المخرجات',
  'cost-ratio': 'كلفة {@model} أعلى من كلفة {@cheapest} بنسبة {ratio} إلى 1.',
  'answer-time': 'زمن إجابة طولها {tokens} رمز',
  'cost-input': 'المدخلات في الشهر (مليون رمز)',
  'cost-output': 'المخرجات في الشهر (مليون رمز)',
  'cost-start':
    'قيم أولية: {answers} {answers|few:إجابات|other:إجابة}، طول كل منها {tokens} رمز، عن سؤال وسياق من {context} رمز.',
  'cost-invalid': 'أدخل عددًا لا يقل عن 0.',

  'outcome-not-comparable': 'تتعذر المقارنة بينهما',
  'outcome-split': 'حكم منقسم',
  'outcome-tie': 'لا تقدم لأي منهما',
  'outcome-lean': 'ترجيح غير حاسم لمصلحة {@leader}',
  'outcome-clear': 'تقدم واضح لمصلحة {@leader}',
  drift: 'تستند هذه الصفحة إلى الحكم «{expected}»، أما البيانات الآن فحكمها «{found}».',
  'reported-by-same': 'من دون ما تعلنه الشركات المطورة عن نماذجها يبقى الحكم كما هو{counts}.',
  'reported-by-changes':
    'من دون ما تعلنه الشركات المطورة عن نماذجها يتغير الحكم من «{expected}» إلى «{found}»{counts}.',
  'reported-by-counts':
    '، استنادًا إلى {!shared}{shared|zero: من الاختبارات المشتركة|one: مشترك واحد|two: مشتركين|few: اختبارات مشتركة|many: اختبارًا مشتركًا|other: اختبار مشترك} بدلًا من {!all}',
  'reported-by-any': 'كل الأرقام',
  'reported-by-independent': 'من دون ما تعلنه الشركات المطورة عن نماذجها',

  'weight-share': '{%share} من مجموع الأوزان',
  'weight-value': '{weight}، {share}',
  'weight-none': 'مستبعدة',
  'weight-idle': 'لا اختبارات مشتركة، فلا دور لها في الحكم',
  'weight-flip-above': 'يتقدم {@model} فوق {to}',
  'weight-flip-below': 'يتقدم {@model} دون {to}',
  'weight-no-flip': 'لا وزن هنا يقلب الصدارة',
  presets: 'أوزان جاهزة للبدء',
  'preset-balanced': 'متوازنة',
  'preset-coding-agent': 'وكيل برمجة',
  'preset-research-assistant': 'مساعد أبحاث',
  'preset-math-and-science': 'رياضيات وعلوم',
  'preset-multilingual-support': 'دعم بلغات متعددة',
  reset: 'إعادة الضبط',

  'models-search': 'ابحث باسم النموذج أو الشركة المطورة',
  'models-found': 'النماذج: {shown} من {total}',
  'models-chosen': 'النماذج في المقارنة',
  'models-remove': 'استبعد \u2068{name}\u2069',
  'models-limits': 'نموذجان على الأقل وستة على الأكثر.',
  'models-other': 'شركات مطورة أخرى',

  sort: 'الترتيب',
  'sort-dataset': 'بحسب الفئة',
  'sort-difference': 'الفارق الأكبر أولًا',
  'sort-name': 'بحسب الاسم',
  'sort-score': 'أفضل نتائج \u2068{@model}\u2069 أولًا',
  'filter-category': 'الفئة',
  'filter-rows': 'الاختبارات',
  'filter-any': 'الكل',
  'filter-shared': 'أُجريت على النموذجين بالشروط نفسها',
  'filter-counted': 'محتسبة في الحكم',
  'filter-name': 'الاسم يتضمن',
  'filter-shown': '{shown} من {total}',
  'filter-none': 'لا اختبار يطابق ذلك.',

  'copy-markdown': 'انسخ بصيغة Markdown',
  'copy-csv': 'انسخ بصيغة CSV',
  'copy-link': 'انسخ الرابط',
  'copy-embed': 'انسخ شفرة التضمين',
  copied: 'تم النسخ.',
  'copy-refused': 'المتصفح لا يسمح بالنسخ. إليك النص لتنسخه يدويًا:',
  'download-svg': 'نزّل صورة SVG',
  downloaded: 'الصورة في التنزيلات.',

  resolution:
    'مع {items} {items|few:أسئلة|many:سؤالًا|other:سؤال} ونتائج قرب {%share}، لا يمكن تمييز فارق يقل عن {points}.',
  stale: 'أقدم من سنة',
  'score-measured': '{@model}: فاصل الثقة 95\u200e%\u200e من {low} إلى {high} من 100، بحسب الخطأ الذي يعلنه المصدر',
  'score-assumed':
    '{@model}: فاصل الثقة 95\u200e%\u200e من {low} إلى {high} من 100، تقديرًا من {questions} {questions|few:أسئلة|many:سؤالًا|other:سؤال}',
  'score-unknown': '{@model}: فاصل الثقة غير معروف',
  'score-source': 'المصدر: \u2068{source}\u2069',
  'score-date': '{:date}',
  rests: '{count|one:تستند إليه هذه الجملة|two:تستند إليه هاتان الجملتان|other:تستند إليه هذه الجمل}:',
  'rests-none': 'لا تستند إليه أي جملة.',

  'subscribe-email': 'المقارنات الجديدة بالبريد الإلكتروني',
  'subscribe-consent': 'أوافق على تلقي هذه الرسائل، وعلى حفظ عنواني لهذا الغرض إلى أن ألغي الاشتراك.',
  'subscribe-implied': 'باشتراكك توافق على تلقيها.',
  'subscribe-promise': 'رسالة واحدة في الأسبوع، وإلغاء الاشتراك متاح في أي وقت.',
  'subscribe-new-tab': 'تفتح الاستمارة علامة تبويب جديدة.',
  'subscribe-send': 'اشترك',

  'basis-shared':
    'لا يُحتسب إلا ما خضع له النموذجان معًا: الإصدار نفسه والشروط نفسها ونوع الجهة المعلنة نفسه. والنتيجة متوسط مرجح لهذه الاختبارات بحسب الفئة.',
  'basis-all': 'كل نموذج باختباراته هو، أو كما يذكر مصدر واحد لكليهما. والحكم مبني دومًا على ما خضعا له معًا.',
  'threshold-any': `لا حكم بأقل من ${sharedTests('minSharedRows')} في فئات لا يقل عددها عن {minCategories}.`,
  'threshold-lead':
    'يتطلب التقدم فارقًا لا يقل عن {minDifference}، وصدارة في {%minWeightingShare} من توزيعات الأوزان، وفاصل ثقة لا يضم الصفر (إن عُرف)، وألا يقرره اختبار واحد أو فئة واحدة. وإلا فالحكم منقسم إن تقدم كل منهما في فئة ما بفارق {splitLead}، أو يتعذر التمييز بينهما؛ و«متساويان» تعني فاصلًا ضمن \u200e±{equalWithin}.',
  'threshold-clear': `يتطلب التقدم الواضح ${sharedTests('clearRows')}، و{clearSources} {clearSources|few:مصادر|other:مصدرًا} لا صلة بينها، و{clearCategories} {clearCategories|few:فئات|other:فئة}، و{%clearCoverage} من الأوزان، وفاصل ثقة معروفًا أو ${tests('signTestRows')} تتفق بما يتجاوز الصدفة.`,
  limits:
    'فواصل الثقة عند 95\u200e%\u200e، بحسب الأخطاء المعلنة وإلا فتقديرًا من عدد الأسئلة (≈، بخط متقطع)، وتقيس صدفة اختيار الأسئلة لا التفاوت بين تشغيل وآخر. والنقطة المفرغة: فاصل الثقة غير معروف.',
  weights: 'الأوزان:',

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
};

export default ar;
