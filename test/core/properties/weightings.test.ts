/** The share of all weightings under which a model leads, against simulation, the closed form and what it must obey. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { comparePairRows } from '../pair-dataset.js';
import { runs } from '../runs.js';

/** The share that the core states for categories with these differences, one row each. */
function shareOf(differences: readonly number[]): number | null {
  const rows = differences.map((d, index) => [`c${index}`, 50 + d / 2, 50 - d / 2] as const);
  return comparePairRows(rows).sensitivity.share;
}

/** A small generator with a seed (G. Marsaglia, "Xorshift RNGs", 2003), so that a failure can be repeated. */
function uniform(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Weights uniform on the simplex are exponential variables over their sum, and the sum changes no sign. */
function simulate(differences: readonly number[], samples: number, seed: number): number {
  const random = uniform(seed);
  let leads = 0;
  for (let i = 0; i < samples; i++) {
    let sum = 0;
    for (const d of differences) sum -= Math.log(random()) * d;
    if (sum > 0) leads += 1;
  }
  return leads / samples;
}

/** P(Σ w·d > 0) = Σ over positive dᵢ of dᵢⁿ⁻¹ / Π (dᵢ − dⱼ), for distinct differences. */
function closedForm(differences: readonly number[]): number {
  return differences
    .filter((d) => d > 0)
    .reduce((total, d) => {
      const others = differences.filter((other) => other !== d);
      return total + others.reduce((product, other) => product * (d / (d - other)), 1);
    }, 0);
}

const difference = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -40, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(-10, 0, 10, 0.1, -0.1) },
);
const differences = fc.array(difference, { minLength: 1, maxLength: 7 });
/** As many categories as a dataset may well have. */
const manyDifferences = fc.array(difference, { minLength: 8, maxLength: 20, size: 'max' });
/** The same in whole numbers, where no digit is lost however many categories there are. */
function exactly(differences: readonly number[]): number {
  const list = differences.map(BigInt);
  let [above, below] = [0n, 1n];
  for (const d of list.filter((one) => one > 0n)) {
    const others = list.filter((other) => other !== d);
    const product = others.reduce((rest, other) => rest * (d - other), 1n);
    [above, below] = [above * product + d ** BigInt(others.length) * below, below * product];
  }
  const digits = 10n ** 15n;
  return Number((above * digits) / below) / Number(digits);
}

const distinct = fc
  .uniqueArray(
    fc.integer({ min: -9, max: 9 }).filter((n) => n !== 0),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((n) => n * 4));

describe('the share of weightings', () => {
  it('agrees with simulation', () => {
    const samples = 2000;
    fc.assert(
      fc.property(
        fc.oneof(differences, manyDifferences).filter((list) => list.some((d) => d !== 0)),
        fc.integer({ min: 1, max: 2 ** 30 }),
        (list, seed) => {
          const share = shareOf(list)!;
          const tolerance = 6 * Math.sqrt((share * (1 - share)) / samples) + 2 / samples;
          const simulated = simulate(list, samples, seed);
          assert.ok(Math.abs(share - simulated) <= tolerance, `${share}, simulated ${simulated}`);
        },
      ),
      runs(),
    );
  });

  it('agrees with the closed form for distinct differences', () => {
    fc.assert(
      fc.property(distinct, (list) => {
        const [share, expected] = [shareOf(list)!, closedForm(list)];
        assert.ok(Math.abs(share - expected) < 1e-9, `${share}, expected ${expected}`);
      }),
      runs(),
    );
  });

  it('agrees with the closed form in whole numbers for up to twenty categories', () => {
    const whole = fc.integer({ min: -49, max: 49 }).filter((n) => n !== 0);
    const lists = fc.uniqueArray(whole, { minLength: 1, maxLength: 20, size: 'max' });
    let many = 0;
    fc.assert(
      fc.property(lists, (list) => {
        const [share, expected] = [shareOf(list)!, exactly(list)];
        assert.ok(Math.abs(share - expected) < 1e-12, `${share}, expected ${expected}`);
        many += Number(list.length >= 16 && expected > 0.01 && expected < 0.99);
      }),
      runs(),
    );
    assert.ok(many >= 100, `${many} long lists with both signs`);
  });

  it('is null where no category differs, and leaves those out that do not', () => {
    assert.equal(shareOf([0, 0]), null);
    fc.assert(
      fc.property(differences, fc.nat({ max: 7 }), (list, at) => {
        const withZero = [...list.slice(0, at), 0, ...list.slice(at)];
        assert.equal(shareOf(withZero), shareOf(list));
      }),
      runs(),
    );
  });

  it('is stable for equal and nearly equal differences', () => {
    fc.assert(
      fc.property(
        differences.filter((list) => list.some((d) => d !== 0)),
        (list) => {
          const nudged = list.map((d, index) => (d === 0 ? 0 : d + Math.sign(d) * index * 1e-6));
          assert.ok(Math.abs(shareOf(list)! - shareOf(nudged)!) < 1e-4);
        },
      ),
      runs(),
    );
  });

  it('of the two models adds up to 1', () => {
    fc.assert(
      fc.property(
        fc.oneof(differences, manyDifferences).filter((list) => list.some((d) => d !== 0)),
        (list) => {
          const sum = shareOf(list)! + shareOf(list.map((d) => -d))!;
          assert.ok(Math.abs(sum - 1) < 1e-9, `${sum}`);
        },
      ),
      runs(),
    );
  });

  it('does not depend on the weights that are set', () => {
    const rows = [10, -4, 7].map((d, index) => [`c${index}`, 50 + d, 50] as const);
    const shares = [{}, { c0: 1, c1: 99 }, { c2: 1e6 }].map(
      (weights) => comparePairRows(rows, { weights }).sensitivity.share,
    );
    assert.equal(new Set(shares).size, 1);
  });

  it('is 0 or 1 where one model leads everywhere', () => {
    assert.equal(shareOf([1, 2, 3]), 1);
    assert.equal(shareOf([-1, -2, 0]), 0);
  });
});

describe('a flip point', () => {
  it('is where the lead is lost: level at it, the other ahead past it', () => {
    const weighted = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.constantFrom(1, 5, 12, 20)), {
      minLength: 2,
      maxLength: 5,
    });
    let flips = 0;
    fc.assert(
      fc.property(weighted, (list) => {
        const rows = list.map(([d], index) => [`c${index}`, 50 + d, 50] as const);
        const weights = Object.fromEntries(list.map(([, weight], index) => [`c${index}`, weight]));
        const { overall, sensitivity } = comparePairRows(rows, { weights });
        for (const { category, from, to } of sensitivity.flips) {
          flips += 1;
          assert.equal(from, weights[category]);
          const at = (weight: number): number =>
            comparePairRows(rows, { weights: { ...weights, [category]: weight } }).overall.difference!;
          assert.ok(Math.abs(at(to)) < 1e-6, `${at(to)} at ${to}`);
          const past = at(Math.max(to / 2, to + (to - from) * 0.1));
          assert.ok(past * overall.difference! <= 1e-9, `${past} past ${to}, ${overall.difference} at ${from}`);
        }
      }),
      runs(),
    );
    assert.ok(flips >= 100, `${flips} flip points`);
  });
});
