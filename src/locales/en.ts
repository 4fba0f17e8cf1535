import type { Locale } from '../core/text/locale.js';
import { faq } from './en/faq.js';
import { labels } from './en/labels.js';
import { method } from './en/method.js';
import { status } from './en/status.js';
import { verdict } from './en/verdict.js';

/** English. */
const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  messages: { ...verdict, ...faq },
  labels,
  method,
  status,
};

export default en;
