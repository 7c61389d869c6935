import { type APIMessageComponent, ComponentType } from 'discord-api-types/v10';

export interface PlacedComponent {
  readonly component: APIMessageComponent;
  /** Where it stands in the message, as Discord's error bodies name it. */
  readonly path: readonly (string | number)[];
}

/** Every component of a message, outer before inner, in reading order; a section's accessory after its texts. */
export function* walkComponents(
  components: readonly APIMessageComponent[],
  path: readonly (string | number)[] = ['components'],
): Generator<PlacedComponent> {
  for (const [index, component] of components.entries()) {
    const here = [...path, index];
    yield { component, path: here };
    switch (component.type) {
      case ComponentType.ActionRow:
      case ComponentType.Container:
        yield* walkComponents(component.components, [...here, 'components']);
        break;
      case ComponentType.Section:
        yield* walkComponents(component.components, [...here, 'components']);
        yield { component: component.accessory, path: [...here, 'accessory'] };
        break;
    }
  }
}

/** The components as Discord gives them back: every one with an `id`, counted through the message where none was set. */
export function numbered<T extends APIMessageComponent>(components: readonly T[]): T[] {
  const copy = structuredClone([...components]);
  let next = 1;
  for (const { component } of walkComponents(copy)) component.id ??= next++;
  return copy;
}
