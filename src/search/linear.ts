/** A linear model: one weight a feature. The features of a model are a closed list, so that none is forgotten. */
export type Weights<Feature extends string> = Readonly<Record<Feature, number>>;
export type Features<Feature extends string> = Readonly<Record<Feature, number>>;

/** The sum of the features, each times its weight. */
export function score<Feature extends string>(
  names: readonly Feature[],
  features: Features<Feature>,
  weights: Weights<Feature>,
): number {
  let sum = 0;
  for (const name of names) sum += features[name] * weights[name];
  return sum;
}
