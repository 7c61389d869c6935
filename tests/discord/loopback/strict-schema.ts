import {
  $ZodLazy,
  $ZodNever,
  $ZodObject,
  type $ZodShape,
  type $ZodType,
  type $ZodTypes,
  clone,
} from 'zod/v4/core';

/** Properties that a schema lacks or describes wrongly, by the schema that they belong to. */
export type Amendments = ReadonlyMap<$ZodType, $ZodShape>;

/**
 * Returns a function that turns a schema into one that refuses unknown properties, at every depth. The generated schemas
 * let them pass, and are built too early for the package's own switch to be of use.
 */
export function strictSchemas(amendments: Amendments): (schema: $ZodType) => $ZodType {
  const done = new Map<$ZodType, $ZodType>();

  function strict(schema: $ZodType): $ZodType {
    const known = done.get(schema);
    if (known) return known;
    const made = rebuild(schema as $ZodTypes);
    done.set(schema, made);
    return made;
  }

  function rebuild(schema: $ZodTypes): $ZodType {
    const { def } = schema._zod;
    switch (def.type) {
      case 'object': {
        const shape = { ...def.shape, ...amendments.get(schema) };
        const entries = Object.entries(shape).map(([key, value]) => [key, strict(value)]);
        const catchall = new $ZodNever({ type: 'never' });
        return new $ZodObject({ ...def, shape: Object.fromEntries(entries), catchall });
      }
      case 'array':
        return clone(schema, { ...def, element: strict(def.element) });
      case 'union':
        return clone(schema, { ...def, options: def.options.map(strict) });
      case 'optional':
      case 'nullable':
        return clone(schema, { ...def, innerType: strict(def.innerType) });
      case 'record':
        return clone(schema, { ...def, valueType: strict(def.valueType) });
      case 'lazy':
        // Schemas refer to each other in circles, so what is deferred stays deferred.
        return new $ZodLazy({ type: 'lazy', getter: () => strict(def.getter()) });
      default:
        return schema;
    }
  }

  return strict;
}
