/** What docs/scoring.md works out by hand is what the code computes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { smallestSeparable } from '../src/core/extras.js';
import { differenceInterval, wilsonInterval } from '../src/core/scoring/interval.js';
import { compareCase, referenceCase } from './core/reference-case.js';

const page = readFileSync(new URL('../docs/scoring.md', import.meta.url), 'utf8');
const byHand = page.slice(page.indexOf('## seed-002 by hand'), page.indexOf('## Limits'));

/** As the page writes a figure: with a true minus sign. */
function written(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−');
}

function assertSaid(text: string, lines: readonly string[]): void {
  const flat = text.replace(/\s+/g, ' ');
  for (const line of lines) assert.ok(flat.includes(line), `the page does not say: ${line}`);
}

describe('seed-002 by hand', () => {
  const { categories, overall, sensitivity, evidence } = compareCase(referenceCase('seed-002'), 'shared');
  const comparable = categories.filter((category) => category.comparable);

  it('has the scores, the difference and the coverage', () => {
    const weight = comparable.reduce((sum, category) => sum + category.weight, 0);
    const sum = (value: (category: (typeof comparable)[number]) => number): number =>
      comparable.reduce((total, category) => total + category.weight * value(category), 0);
    assertSaid(byHand, [
      `D = ${written(
        sum((category) => category.difference!),
        1,
      )} / ${weight} = ${written(overall.difference!, 2)}`,
      ...['gemma-4-31b', 'gpt-4.1'].map(
        (id) =>
          `/ ${weight} = ${written(
            sum((category) => category.scores[id]!),
            1,
          )} / ${weight} = ${written(overall.scores[id]!, 1)}`,
      ),
      `weightShare = (12·0.55/1 + 17·0.45/1 + 12·0.12/0.75) / 100 = (6.6 + 7.65 + 1.92) / 100 = ${written(evidence.weightShare, 2)}`,
    ]);
    assert.equal(overall.coverage, 41 / 100);
  });

  it('has what would change it', () => {
    const flip = (id: string): string => written(sensitivity.flips.find(({ category }) => category === id)!.to, 1);
    const missing = sensitivity.missing.decisive.find(({ benchmark }) => benchmark.startsWith('terminal-bench'))!;
    assertSaid(byHand, [
      `= 22.78 / 33.6 = ${written(sensitivity.share!, 3)}`,
      `flip reasoning 17 + 33.6/15.6 = ${flip('reasoning')}, knowledge 12 − 33.6/18 = ${flip('knowledge')}, multimodal 12 − 33.6/6.9 = ${flip('multimodal-grounded')}`,
      `without GPQA (82.8 − 265.2) / 29 = ${written(sensitivity.withoutRow['gpqa']!, 1)}`,
      `without MMMU-Pro (216 − 265.2) / 29 = ${written(sensitivity.withoutRow['mmmu-pro']!, 1)}`,
      `at x = ${written(missing.needed, 1)}, within 10 points of ${missing.known}`,
    ]);
  });

  it('has the interval that a number of questions would give', () => {
    const lines = [84.3, 66.3].map((percent) => {
      const [low, high] = wilsonInterval(percent, 198);
      const [middle, half] = [(low + high) / 2, (high - low) / 2];
      const [centre, width, from, to] = [middle, half, low, high].map((figure) => written(figure, 2));
      return `Wilson, ${percent} % of 198 centre ${centre}, half ${width}: ${from} to ${to}`;
    });
    const [low, high] = differenceInterval([84.3, wilsonInterval(84.3, 198)], [66.3, wilsonInterval(66.3, 198)]);
    assertSaid(byHand, [
      ...lines,
      `= 18 − ${written(18 - low, 2)} = ${written(low, 1)}`,
      `= 18 + ${written(high - 18, 2)} = ${written(high, 1)}`,
    ]);
  });
});

describe('what one benchmark can tell apart', () => {
  it('is as the page says', () => {
    const [near75, near50] = [75, 50].map((percent) => written(smallestSeparable(percent, 198)!, 1));
    assertSaid(page, [`At 198 questions near 75 % it is ${near75} points, near 50 % it is ${near50};`]);
  });
});
