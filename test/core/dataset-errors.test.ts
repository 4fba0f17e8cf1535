/** What is wrong with a dataset is said with its place, its value and how to mend it, all of it at once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError, formatProblem, parseDataset, type Problem, type ProblemCode } from '../../src/core/index.js';
import { cases, changed, document } from './dataset-error-cases.js';

function problemsOf(input: unknown): readonly Problem[] {
  try {
    parseDataset(input);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    return error.problems;
  }
  return [];
}

describe('one problem', () => {
  for (const [code, path, value, message, hint, change] of cases) {
    it(`${code} at ${path}: ${JSON.stringify(value) ?? 'nothing'}`, () => {
      const problems = problemsOf(changed(change)).filter((problem) => problem.path === path);
      assert.equal(problems.length, 1, JSON.stringify(problemsOf(changed(change))));
      const [problem] = problems;
      assert.deepEqual([problem!.code, problem!.value], [code, value]);
      assert.match(problem!.message, message);
      assert.match(problem!.hint, hint);
    });
  }

  it('has every code', () => {
    const all: Record<ProblemCode, true> = {
      format: true,
      missing: true,
      type: true,
      value: true,
      range: true,
      id: true,
      date: true,
      url: true,
      'duplicate-id': true,
      'unknown-category': true,
      'unknown-benchmark': true,
      'unknown-source': true,
      'outside-scale': true,
      scale: true,
    };
    assert.deepEqual(new Set(cases.map(([code]) => code)), new Set(Object.keys(all)));
  });

  it('stands on the error as it stands in the list', () => {
    const broken = changed((d) => (d.models[1]!.scores['gpqa'] = '84.3%'));
    assert.throws(
      () => parseDataset(broken),
      (error: DatasetError) => {
        const { code, path, value, hint, message, problems } = error;
        assert.deepEqual(
          { code, path, value, hint },
          { code: 'type', path: 'models[1].scores.gpqa', value: '84.3%', hint: 'write 84.3' },
        );
        assert.equal(message, 'models[1].scores.gpqa: expected a number, got "84.3%"; write 84.3');
        assert.equal(message, problems.map(formatProblem).join('\n'));
        return true;
      },
    );
  });
});

describe('several problems', () => {
  it('of form are listed together', () => {
    const broken = changed((d) => {
      delete d.categories[0]!['name'];
      d.benchmarks[0]!['items'] = 'many';
      d.models[0]!.scores['gpqa'] = '66.3%';
      d.models[1]!['price'] = { input: -1 };
    });
    assert.deepEqual(
      problemsOf(broken).map(({ code, path }) => [code, path]),
      [
        ['missing', 'categories[0].name'],
        ['type', 'benchmarks[0].items'],
        ['type', 'models[0].scores.gpqa'],
        ['range', 'models[1].price.input'],
        ['missing', 'models[1].price.output'],
      ],
    );
  });

  it('of reference are listed together', () => {
    const broken = changed((d) => {
      d.benchmarks[0]!['category'] = 'x';
      d.models[0]!.scores = { gpqa: 101, other: 5 };
      d.models[1]!['id'] = 'a';
    });
    const codes = problemsOf(broken).map(({ code }) => code);
    assert.deepEqual(codes.sort(), ['duplicate-id', 'outside-scale', 'unknown-benchmark', 'unknown-category']);
  });
});

describe('what is no dataset at all', () => {
  for (const input of [undefined, null, 0, '', 'model-compare/1', [], [document()], {}, true]) {
    it(`${JSON.stringify(input)?.slice(0, 30) ?? 'nothing'} gets one problem`, () => {
      assert.deepEqual(
        problemsOf(input).map(({ code }) => code),
        ['format'],
      );
    });
  }
});

describe('a careless or hostile dataset', () => {
  const fromJson = (change: string): unknown =>
    JSON.parse(JSON.stringify(document()).replace('"gpqa":66.3', `"gpqa":66.3,${change}`));

  it('with keys that every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const paths = problemsOf(fromJson(`"${key}":5`)).map(({ code, path }) => [code, path]);
      assert.deepEqual(paths, [['unknown-benchmark', `models[0].scores.${key}`]], key);
    }
    assert.equal(({} as Record<string, unknown>)['gpqa'], undefined);
  });

  it('with a model, a category or a source of such a name', () => {
    for (const key of ['__proto__', 'constructor', 'valueOf']) {
      const named = JSON.stringify(document()).replaceAll('"board"', `"${key}"`).replaceAll('"knowledge"', `"${key}"`);
      const dataset = parseDataset(JSON.parse(named.replace('"id":"a"', `"id":"${key}"`)));
      assert.equal(dataset.models[0]!.id, key);
      assert.deepEqual(Object.keys(dataset.sources), [key]);
    }
  });

  it('that leans on inherited fields', () => {
    const heir: unknown = Object.create(document());
    assert.deepEqual(new Set(problemsOf(heir).map(({ code }) => code)), new Set(['missing']));
  });

  it('with numbers that are none', () => {
    for (const [what, value] of Object.entries<unknown>({
      nan: NaN,
      infinite: Infinity,
      negative: -Infinity,
      list: [1, 2, [3]],
      object: {},
      flag: true,
      symbol: Symbol('x'),
      code: () => 1,
    })) {
      assert.ok(problemsOf(changed((d) => (d.models[0]!.scores['gpqa'] = value))).length > 0, what);
    }
    for (const value of [5e-324, -0, 100]) {
      assert.deepEqual(problemsOf(changed((d) => (d.models[0]!.scores['gpqa'] = value))), []);
    }
  });

  it('with a count that no one can count to', () => {
    assert.deepEqual(
      problemsOf(changed((d) => (d.models[0]!['contextWindow'] = 1e300))).map(({ code }) => code),
      ['range'],
    );
  });

  it('with values that JSON cannot hold', () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    for (const value of [10n, ring]) {
      assert.equal(problemsOf(changed((d) => (d.models[0]!['name'] = value))).length, 1);
    }
  });

  it('with addresses that are not of the web', () => {
    const bad = [
      'data:text/html,x',
      ' https://x.example',
      'https://',
      'ftp://x.example',
      '//x.example',
      'https:x',
      'https://a b',
    ];
    for (const url of bad) {
      const codes = problemsOf(changed((d) => (d.benchmarks[0]!['url'] = url))).map(({ code }) => code);
      assert.deepEqual(codes, ['url'], url);
    }
  });

  it('with very long texts: a problem stays a line', () => {
    const [problem] = problemsOf(changed((d) => (d['updated'] = 'x'.repeat(100_000))));
    assert.ok(formatProblem(problem!).length < 200);
    assert.ok(!formatProblem(problem!).includes('\n'));
  });
});

describe('a parsed dataset', () => {
  it('holds no field that the format does not name', () => {
    const extra = changed((d) => {
      d['$schema'] = 'x';
      d['secret'] = '<script>';
      d.models[0]!['colour'] = 'red';
      d.models[1]!.scores['gpqa'] = { value: 84.3, source: 'board', judge: 'x' };
    });
    assert.deepEqual(parseDataset(extra), parseDataset(document()));
  });

  it('is taken as it is when handed in again', () => {
    const dataset = parseDataset(document());
    assert.equal(parseDataset(dataset), dataset);
    assert.deepEqual(parseDataset(JSON.parse(JSON.stringify(dataset))), dataset);
  });

  it('shares nothing with its input, which stays as it was', () => {
    const input = document();
    const dataset = parseDataset(input);
    assert.deepEqual(input, document());
    input.models[0]!.scores['gpqa'] = 1;
    (input.models[1]!['aliases'] as string[]).push('more');
    input.categories.length = 0;
    assert.deepEqual(dataset, parseDataset(document()));
  });

  it('has its defaults filled in, the weights of categories by what they are', () => {
    const { categories, benchmarks, models, sources } = parseDataset({
      format: 'model-compare/1',
      categories: [
        { id: 'coding', name: 'Coding' },
        { id: 'x', name: 'X' },
        { id: 'constructor', name: 'C' },
      ],
      benchmarks: [{ id: 'b', name: 'B', category: 'x' }],
      models: [{ id: 'm', name: 'M' }],
    });
    assert.deepEqual(
      categories.map(({ weight }) => weight),
      [20, 10, 10],
    );
    const { weight, unit, min, max, scale, lowerIsBetter, status } = benchmarks[0]!;
    assert.deepEqual(
      [weight, unit, min, max, scale, lowerIsBetter, status],
      [1, '%', 0, 100, 'linear', false, 'current'],
    );
    assert.deepEqual([models[0]!.scores, sources], [{}, {}]);
  });
});
