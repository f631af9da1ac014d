// A whole list and `first`/`last`/`after`/`before` in, a GraphQL connection out.

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const renderCursor = (id: number) => Buffer.from(`cursor:v2:${id}`).toString("base64");

/** Cursors name an item, so pages stay right when items are added between two calls. */
export function renderConnection<T extends { readonly id: number }>(
  all: readonly T[],
  args: ConnectionArguments,
  render: (item: T) => unknown,
): unknown {
  const indexOf = (cursor: string) => all.findIndex((item) => renderCursor(item.id) === cursor);
  const start = args.after == null ? 0 : indexOf(args.after) + 1;
  const end = args.before == null ? all.length : indexOf(args.before);
  const within = all.slice(start, end);
  const items = args.first == null ? within.slice(-(args.last ?? 100)) : within.slice(0, args.first);
  const [head, tail] = [items.at(0), items.at(-1)];
  return {
    totalCount: all.length,
    nodes: items.map(render),
    edges: items.map((item) => ({ cursor: renderCursor(item.id), node: render(item) })),
    pageInfo: {
      startCursor: head === undefined ? null : renderCursor(head.id),
      endCursor: tail === undefined ? null : renderCursor(tail.id),
      hasNextPage: tail !== undefined && tail !== all.at(-1),
      hasPreviousPage: head !== undefined && head !== all.at(0),
    },
  };
}
