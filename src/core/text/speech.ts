import type { Comparison } from '../comparison/comparison.js';
import type { Arguments, Message } from '../comparison/message.js';
import { formatScore, formatterFor, type Formatter } from './formatter.js';
import type { Locale, StringKey } from './locale.js';
import { capitalize, join, plainText, type Phrase, type Segment } from './segment.js';

/** Speaks one locale, about one comparison or about none. */
export interface Speech<Key extends string = StringKey> {
  readonly locale: Locale<Key>;
  readonly format: Formatter;
  /** A category as a heading, from its id and its name in the dataset. */
  readonly categoryName: (id: string, name: string) => string;
  /** A template of the locale with its arguments filled in. */
  readonly say: (key: Key, args?: Arguments) => Segment[];
  /** The same as one text, for templates without names in them. */
  readonly text: (key: Key, args?: Arguments) => string;
  /** A message as a sentence. */
  readonly sentence: (message: Message<Key>) => Segment[];
}

/**
 * Templates hold `{name}` for an argument, `{name|one:…|other:…}` for words that depend on a number's plural category,
 * and `*…*` for what is to stand out. A sign before the name says how to read the argument: `@` model, `#` category,
 * `^` benchmark, `=` score in the unit of the message's benchmark, `%` share, `$` price, `~` tokens, `!` count in
 * words, `:` date; `&` before these a list of them, `?` a list of alternatives. Without a sign it is a number, a text or
 * a message.
 */
export function speechFor<Extra extends string = never>(
  locale: Locale<StringKey | Extra>,
  comparison?: Comparison,
): Speech<StringKey | Extra> {
  type Key = StringKey | Extra;
  const format = formatterFor(locale.tag);
  const names = new Map(comparison?.models.map(({ id, name }) => [id, name]));
  const categories = new Map(comparison?.categories.map(({ id, name }) => [id, name]));
  const benchmarks = new Map(comparison?.rows.map(({ definition }) => [definition.id, definition]));

  const readers: Readonly<Record<string, (value: never, args: Arguments) => Phrase>> = {
    '@': (id: string) => ({ text: names.get(id) ?? id, model: id }),
    '#': (id: string) => locale.category(id, categories.get(id) ?? id),
    '^': (id: string) => benchmarks.get(id)?.name ?? id,
    '=': (value: number, args) => formatScore(format, benchmarks.get(args['benchmark'] as string), value),
    '%': format.percent,
    $: format.dollars,
    '~': format.tokens,
    '!': (value: number) => locale.smallNumbers[value] ?? format.number(value),
    ':': format.date,
    '': (value: string | number | Message<Key> | undefined) => {
      if (typeof value !== 'object') return typeof value === 'number' ? format.number(value) : (value ?? '');
      const { kind, args, rows } = value;
      const segments = say(kind, args);
      return rows.length > 0 ? segments.map((segment) => ({ ...segment, rows })) : segments;
    },
  };

  const fill = (placeholder: string, args: Arguments): Phrase => {
    const [name, ...forms] = placeholder.split('|');
    const [, list, sign, key] = /^([&?]?)(\W?)(\w+)/.exec(name!)!;
    const value = args[key!];
    if (forms.length > 0) {
      const rule = `${format.plural(value as number)}:`;
      const form = forms.find((one) => one.startsWith(rule)) ?? forms.at(-1)!;
      return form.slice(form.indexOf(':') + 1);
    }
    const read = readers[sign!]!;
    if (!list) return read(value as never, args);
    const items = value as readonly never[];
    const parts = format.list(items.length, list === '&' ? 'conjunction' : 'disjunction');
    return join(parts.map((part) => (typeof part === 'number' ? read(items[part]!, args) : part)));
  };

  const say = (key: Key, args: Arguments = {}): Segment[] =>
    join(
      locale.strings[key].split('*').flatMap((stretch, index) => {
        const phrases = stretch.split(/[{}]/).map((part, position) => (position % 2 ? fill(part, args) : part));
        // Every other stretch stands between two stars.
        return index % 2 ? join(phrases).map((segment) => ({ ...segment, emphasis: true })) : phrases;
      }),
    );

  return {
    locale,
    format,
    categoryName: (id, name) => locale.categoryName?.(id, name) ?? name,
    say,
    text: (key, args) => plainText(say(key, args)),
    sentence: ({ kind, args }) => capitalize(say(kind, args)),
  };
}
