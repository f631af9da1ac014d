// What a configuration file says, as a tree in which everything knows its line; where it came from is not known here.

export type Scalar = string | number | boolean | null;

export type ConfigNode =
  | { readonly kind: "map"; readonly line: number; readonly entries: readonly ConfigEntry[] }
  | { readonly kind: "list"; readonly line: number; readonly items: readonly ConfigNode[] }
  /** `text` is the value as it is written, so that `1e-3` stays that. */
  | { readonly kind: "value"; readonly line: number; readonly value: Scalar; readonly text: string };

export interface ConfigEntry {
  readonly name: string;
  readonly line: number;
  readonly value: ConfigNode;
}

/** Lines count from 1. */
export interface ConfigProblem {
  readonly line: number;
  readonly message: string;
}

/** How a problem names what it found: never the whole of a long value. */
export function showNode(node: ConfigNode): string {
  switch (node.kind) {
    case "map":
      return "a map";
    case "list":
      return `a list of ${node.items.length}`;
    case "value":
      if (node.value === null) return "empty";
      return node.text.length > 60
        ? `${JSON.stringify(node.text.slice(0, 60))}…`
        : JSON.stringify(node.value);
  }
}
