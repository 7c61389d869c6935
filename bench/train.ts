import { type Features, score, type Weights } from '../src/search/linear.js';

/** One question for a ranking model: its candidates' features, and what each of them is worth. */
export interface Choice<Feature extends string> {
  /** What must not be split between fitting and testing: the article. */
  readonly group: string;
  readonly candidates: readonly Features<Feature>[];
  /** 0 to 1: 1 is right, 0 is wrong. */
  readonly worth: readonly number[];
  /** What the choice counts; 1 without it. */
  readonly weight?: number;
}

export interface TrainingOptions {
  /** Passes over all choices. */
  readonly rounds: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
}

/**
 * Fits a linear model to choose the best candidate: the logarithm of what a choice by softmax is worth on average (where
 * candidates are right or wrong, the likelihood of the right ones), full-batch gradient ascent with Adam's step sizes.
 * Choices whose candidates are all worth the same teach nothing and are left out.
 */
export function fitChoices<Feature extends string>(
  names: readonly Feature[],
  choices: readonly Choice<Feature>[],
  { rounds, decay }: TrainingOptions,
): Weights<Feature> {
  const width = names.length;
  const usable = choices.filter(({ worth }) => new Set(worth).size > 1);
  const rows = usable.map(({ candidates }) => {
    const flat = new Float64Array(candidates.length * width);
    for (const [c, features] of candidates.entries()) {
      for (const [f, name] of names.entries()) flat[c * width + f] = features[name];
    }
    return flat;
  });
  const weights = new Float64Array(width);
  const adam = adamSteps(width);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(width);
    for (const [i, choice] of usable.entries()) {
      addGradient(gradient, rows[i] ?? new Float64Array(), choice, weights);
    }
    for (let f = 0; f < width; f += 1)
      gradient[f] = (gradient[f] ?? 0) / usable.length - decay * (weights[f] ?? 0);
    adam(weights, gradient);
  }
  return toRecord(names, weights);
}

/** Adds the gradient of one choice: features expected of those that are worth something, minus those expected of all. */
function addGradient<Feature extends string>(
  gradient: Float64Array,
  row: Float64Array,
  { worth, weight = 1 }: Choice<Feature>,
  weights: Float64Array,
): void {
  const width = weights.length;
  const scores = worth.map((_, c) => {
    let sum = 0;
    for (let f = 0; f < width; f += 1) sum += (row[c * width + f] ?? 0) * (weights[f] ?? 0);
    return sum;
  });
  const highest = Math.max(...scores);
  const odds = scores.map((value) => Math.exp(value - highest));
  const all = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, odd, c) => sum + odd * (worth[c] ?? 0), 0);
  for (const [c, odd] of odds.entries()) {
    const pull = weight * ((odd * (worth[c] ?? 0)) / good - odd / all);
    if (pull === 0) continue;
    for (let f = 0; f < width; f += 1) gradient[f] = (gradient[f] ?? 0) + pull * (row[c * width + f] ?? 0);
  }
}

/** What the candidate is worth that a model chooses; 0 where there is none. */
export function worthOfBest<Feature extends string>(
  names: readonly Feature[],
  { candidates, worth }: Choice<Feature>,
  weights: Weights<Feature>,
): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [i, features] of candidates.entries()) {
    const value = score(names, features, weights);
    if (value > highest) {
      highest = value;
      best = i;
    }
  }
  return worth[best] ?? 0;
}

/** One question for a yes-or-no model. */
export interface Case<Feature extends string> {
  readonly group: string;
  readonly features: Features<Feature>;
  readonly isRight: boolean;
  /** What the case counts: so that small sets are heard beside large ones. */
  readonly weight: number;
}

/** Fits a logistic model: full-batch gradient ascent with Adam's step sizes. */
export function fitCases<Feature extends string>(
  names: readonly Feature[],
  cases: readonly Case<Feature>[],
  { rounds, decay }: TrainingOptions,
): Weights<Feature> {
  const weights = new Float64Array(names.length);
  const adam = adamSteps(names.length);
  const rows = cases.map(({ features }) => Float64Array.from(names, (name) => features[name]));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(names.length);
    for (const [i, { isRight, weight }] of cases.entries()) {
      const row = rows[i] ?? new Float64Array();
      let sum = 0;
      for (const [f, value] of row.entries()) sum += value * (weights[f] ?? 0);
      const error = ((isRight ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * weight;
      for (const [f, value] of row.entries()) gradient[f] = (gradient[f] ?? 0) + error * value;
    }
    for (let f = 0; f < weights.length; f += 1)
      gradient[f] = (gradient[f] ?? 0) / total - decay * (weights[f] ?? 0);
    adam(weights, gradient);
  }
  return toRecord(names, weights);
}

/** Adam (Kingma and Ba, 2014): steps scaled by running means of the gradient and of its square. */
function adamSteps(width: number): (weights: Float64Array, gradient: Float64Array) => void {
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  let round = 0;
  return (weights, gradient) => {
    round += 1;
    for (let f = 0; f < width; f += 1) {
      const g = gradient[f] ?? 0;
      first[f] = 0.9 * (first[f] ?? 0) + 0.1 * g;
      second[f] = 0.999 * (second[f] ?? 0) + 0.001 * g * g;
      const step = (first[f] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((second[f] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[f] = (weights[f] ?? 0) + (0.1 * step) / size;
    }
  };
}

function toRecord<Feature extends string>(
  names: readonly Feature[],
  weights: Float64Array,
): Weights<Feature> {
  return Object.fromEntries(names.map((name, f) => [name, weights[f] ?? 0])) as Record<Feature, number>;
}

/** Splits the groups of choices into `folds` parts of like size, in a fixed order. */
export function folds<T extends { readonly group: string }>(items: readonly T[], count: number): T[][] {
  const groups = [...new Set(items.map((item) => item.group))].sort();
  const fold = new Map(groups.map((group, i) => [group, i % count]));
  return Array.from({ length: count }, (_, i) => items.filter((item) => fold.get(item.group) === i));
}
