// A whole list and the query's `page` and `per_page` in; the page and its Link header out.

import type { Endpoints, Exchange, Reply } from "./exchange.ts";

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
  readonly total: number;
}

/** GitHub quietly lowers `per_page` to 100. */
export function cutPage<T>(exchange: Exchange, all: readonly T[], path: string): Page<T> {
  const size = Math.min(100, Math.max(1, Number(exchange.query["per_page"] ?? 30)));
  const page = Math.max(1, Number(exchange.query["page"] ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const targets: [string, number][] = [];
  if (page > 1) targets.push(["prev", page - 1], ["first", 1]);
  if (page < last) targets.push(["next", page + 1], ["last", last]);
  const link = targets
    .map(([rel, number]) => `<${pageUrl(exchange, path, number)}>; rel="${rel}"`)
    .join(", ");
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: link === "" ? {} : { link },
    total: all.length,
  };
}

function pageUrl(
  exchange: { readonly endpoints: Endpoints; readonly query: Exchange["query"] },
  path: string,
  page: number,
) {
  const query = new URLSearchParams({ ...exchange.query, page: String(page) });
  return `${exchange.endpoints.api}${path}?${query}`;
}

/** The page as the whole answer. */
export function replyPage<T>(
  exchange: Exchange,
  all: readonly T[],
  render: { readonly path: string; readonly item: (item: T) => unknown },
): Reply {
  const page = cutPage(exchange, all, render.path);
  return { status: 200, body: page.items.map(render.item), headers: page.headers };
}
