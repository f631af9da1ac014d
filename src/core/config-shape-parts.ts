// Shapes of the configuration that hold others: lists, tables whose names are the user's, and objects with known fields.
import type { ConfigEntry, ConfigNode } from "./config-node.ts";
import { below, type JsonSchema, note, type Place, refuseNode, type Shape } from "./config-shape.ts";
import { findNearest } from "./nearest-name.ts";

/** A list of 1 to `most`; where `lone` holds, a single value stands for a list of itself. */
export function list<T>(
  item: Shape<T>,
  { most, lone = false }: { readonly most: number; readonly lone?: boolean },
): Shape<readonly T[]> {
  const many = { type: "array", items: item.schema, minItems: 1, maxItems: most };
  return {
    schema: lone ? { anyOf: [item.schema, many] } : many,
    read: (node, place) => {
      if (node.kind !== "list") {
        if (!lone) return refuseNode(place, node, "a list");
        const one = item.read(node, place);
        return one === undefined ? undefined : [one];
      }
      if (node.items.length === 0 || node.items.length > most) {
        return note(place, node.line, `has ${node.items.length} entries. Accepted: 1 to ${most}.`);
      }
      const items = node.items.map((each, index) => item.read(each, below(place, index)));
      const whole = items.filter((each) => each !== undefined);
      return whole.length === items.length ? whole : undefined;
    },
  };
}

/** These would reach behind an object where a reader of the file is careless. */
const PROTOTYPE_NAMES = ["__proto__", "constructor", "prototype"];

export function table<T>(
  item: Shape<T>,
  names: { readonly pattern: RegExp; readonly accepted: string; readonly most: number },
): Shape<ReadonlyMap<string, T>> {
  const { pattern, accepted, most } = names;
  const propertyNames = { pattern: pattern.source, not: { enum: PROTOTYPE_NAMES } };
  return {
    schema: { type: "object", propertyNames, additionalProperties: item.schema, maxProperties: most },
    read: (node, place) => {
      if (node.kind !== "map") return refuseNode(place, node, "a map of names and values");
      if (node.entries.length > most) {
        return note(place, node.line, `has ${node.entries.length} entries. Accepted: ${most} at most.`);
      }
      const read = new Map<string, T>();
      for (const { name, line, value } of node.entries) {
        if (!pattern.test(name) || PROTOTYPE_NAMES.includes(name)) {
          note(place, line, `has the name ${JSON.stringify(name.slice(0, 60))}. Accepted: ${accepted}.`);
          continue;
        }
        const found = item.read(value, below(place, name));
        if (found !== undefined) read.set(name, found);
      }
      return read;
    },
  };
}

export type Fields = Readonly<Record<string, Shape<unknown>>>;

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

/** `working-directory` of the file is `workingDirectory` here; what the file does not say is not there. */
export type Read<F extends Fields> = {
  readonly [K in keyof F & string as Camel<K>]?: F[K] extends Shape<infer T> ? T : never;
};

export function object<F extends Fields>(
  fields: F,
  required: readonly (keyof F & string)[] = [],
): Shape<Read<F>> {
  const properties: JsonSchema = Object.fromEntries(
    Object.entries(fields).map(([name, { schema }]) => [name, schema]),
  );
  const needed = required.length === 0 ? {} : { required };
  return {
    schema: { type: "object", additionalProperties: false, properties, ...needed },
    read: (node, place) => readObject(node, place, { fields, required }),
  };
}

function readObject<F extends Fields>(
  node: ConfigNode,
  place: Place,
  { fields, required }: { readonly fields: F; readonly required: readonly string[] },
): Read<F> | undefined {
  const names = Object.keys(fields);
  if (node.kind !== "map") return refuseNode(place, node, `a map with ${names.join(", ")}`);
  const missing = required.filter((name) => !node.entries.some((entry) => entry.name === name));
  for (const name of missing) note(place, node.line, `has no ${name}, which it needs.`);
  const read: [string, unknown][] = [];
  for (const entry of node.entries) {
    const shape = Object.hasOwn(fields, entry.name) ? fields[entry.name] : undefined;
    if (shape === undefined) noteUnknown(place, entry, names);
    else read.push([camel(entry.name), shape.read(entry.value, below(place, entry.name))]);
  }
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Read<F>; // read by the fields' own shapes
}

function noteUnknown(place: Place, { name, line }: ConfigEntry, names: readonly string[]): void {
  const near = findNearest(name, names);
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  const shown = JSON.stringify(name.slice(0, 60));
  note(place, line, `has the unknown key ${shown}.${meant} Accepted: ${names.join(", ")}.`);
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
