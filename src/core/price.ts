// What a run asks for and how long its containers ran in, dollars out; where a price is not known there is no number.

/** Dollars. A GPU's name is in capitals as Modal writes it (`A100-80GB`). */
export interface Prices {
  /** Where they come from; later ones replace earlier ones price by price. */
  readonly source: "table" | "account" | "configuration";
  /** The day at which a table was read; undefined for prices that are asked for anew. */
  readonly asOf?: string;
  /** One GPU for one hour. */
  readonly gpuHour: Readonly<Record<string, number>>;
  /** One physical core, and one GiB of memory, for one hour. */
  readonly coreHour?: number;
  readonly gibHour?: number;
}

/**
 * Modal's public list, given there in dollars a second (https://modal.com/pricing). Read from copies of that page of May
 * to July 2026, which agree with each other. Regions, non-preemptible machines and contracts cost other amounts.
 */
export const LIST_PRICES: Prices = {
  source: "table",
  asOf: "2026-07-31",
  gpuHour: hourly({
    B200: 0.001736,
    H200: 0.001261,
    H100: 0.001097,
    "RTX-PRO-6000": 0.000842,
    "A100-80GB": 0.000694,
    "A100-40GB": 0.000583,
    L40S: 0.000542,
    A10: 0.000306,
    L4: 0.000222,
    T4: 0.000164,
  }),
  coreHour: 0.0000131 * 3600,
  gibHour: 0.00000222 * 3600,
};

function hourly(seconds: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(seconds).map(([name, price]) => [name, price * 3600]));
}

/** Other spellings of one price: an upgrade that Modal makes by itself (`H100` to H200, `B200+`) is billed as asked. */
const ALIASES: Readonly<Record<string, string>> = { A10G: "A10", A100: "A100-40GB", "B200+": "B200" };

export interface GpuRequest {
  readonly name: string;
  readonly count: number;
}

/** `H100:8`, `A100-80GB`, or alternatives after commas, as `gpu=` of a function takes them; undefined for other text. */
export function parseGpu(text: string): readonly GpuRequest[] | undefined {
  const requests = text.split(",").map((part) => {
    const match = /^([A-Z][A-Z0-9-]{0,30}\+?)!?(?::([1-9]\d?))?$/.exec(part.trim().toUpperCase());
    const name = match?.[1];
    return name === undefined ? undefined : { name: ALIASES[name] ?? name, count: Number(match?.[2] ?? 1) };
  });
  return requests.includes(undefined) ? undefined : requests.filter((request) => request !== undefined);
}

export interface Resources {
  /** As `gpu=` takes it; null or empty where none is asked for. */
  readonly gpu: string | null;
  /** Containers that each have it; 1 when left out. */
  readonly count?: number;
  /** Cores and GiB that are asked for, where that is known. */
  readonly cores?: number;
  readonly gib?: number;
  readonly prices?: Prices;
}

/**
 * One container for one hour, by the dearest of the alternatives. Cores and memory count where they are known; beside a
 * GPU they are small. Undefined for a GPU without a price, and where nothing is known that costs.
 */
export function dollarsPerHour({ gpu, cores, gib, prices = LIST_PRICES }: Resources): number | undefined {
  const asked = gpu === null || gpu.trim() === "" ? [] : parseGpu(gpu);
  const each = asked?.map(({ name, count }) => own(prices.gpuHour, name, count) ?? Number.NaN);
  const dearest = each === undefined ? Number.NaN : Math.max(0, ...each);
  const machine =
    (cores ?? 0) * (prices.coreHour ?? Number.NaN) + (gib ?? 0) * (prices.gibHour ?? Number.NaN);
  const nothing = dearest === 0 && cores === undefined && gib === undefined;
  const whole = dearest + (cores === undefined && gib === undefined ? 0 : machine);
  return nothing || !Number.isFinite(whole) ? undefined : whole;
}

function own(prices: Prices["gpuHour"], name: string, count: number): number | undefined {
  return Object.hasOwn(prices, name) ? (prices[name] ?? Number.NaN) * count : undefined;
}

/**
 * Every attempt used up to its timeout. A preemption repeats work without spending a retry, so it may add to this.
 * @param use.timeout seconds of one attempt
 * @returns undefined where the price, the timeout or the number of retries is not known
 */
export function worstCaseDollars(
  use: Resources & { readonly timeout: number | null; readonly retries: number | null },
): number | undefined {
  const { timeout, retries, count = 1 } = use;
  if (timeout === null || retries === null || !(timeout >= 0) || !(retries >= 0)) return undefined;
  return spentDollars({ ...use, seconds: timeout * (retries + 1) * count });
}

/** @param use.seconds container seconds of all attempts together; `count` is not looked at */
export function spentDollars(use: Resources & { readonly seconds: number }): number | undefined {
  const hour = dollarsPerHour(use);
  const dollars = hour === undefined ? Number.NaN : (hour * use.seconds) / 3600;
  return Number.isFinite(dollars) && dollars >= 0 ? dollars : undefined;
}

/**
 * Prices of an account (`modal billing rates`, dollars an hour as text) or of the configuration (dollars an hour), put
 * over others one by one. A name that is none of a GPU, and a price that is none, is left out. Modal does not document
 * how its list names GPUs, so `GPU H100`, `nvidia_h100` and `h100` are all read as H100.
 */
export function withPrices(
  rates: Readonly<Record<string, number | string>>,
  source: "account" | "configuration",
  under: Prices = LIST_PRICES,
): Prices {
  const known = Object.entries(rates).flatMap(([name, rate]) => {
    const price = typeof rate === "string" && rate.trim() === "" ? Number.NaN : Number(rate);
    const usable = Number.isFinite(price) && price >= 0 && price < MOST_AN_HOUR;
    return usable ? [[nameOfRate(name), price] as const] : [];
  });
  const gpus = known.filter(
    ([name]) => Object.hasOwn(LIST_PRICES.gpuHour, name) || source === "configuration",
  );
  const find = (pattern: RegExp): number | undefined => known.find(([name]) => pattern.test(name))?.[1];
  const coreHour = find(/^(?:CPU|CPU-CORES?)$/) ?? under.coreHour;
  const gibHour = find(/^MEMORY(?:-GIB)?$/) ?? under.gibHour;
  if (gpus.length === 0 && coreHour === under.coreHour && gibHour === under.gibHour) return under;
  return {
    source,
    gpuHour: { ...under.gpuHour, ...Object.fromEntries(gpus) },
    ...(coreHour === undefined ? {} : { coreHour }),
    ...(gibHour === undefined ? {} : { gibHour }),
  };
}

/** No machine of Modal's costs more an hour; a larger number is of another unit. */
const MOST_AN_HOUR = 1000;

function nameOfRate(text: string): string {
  const name = text
    .toUpperCase()
    .replace(/[^A-Z0-9+]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .replace(/^(?:(?:GPU|NVIDIA)-)+/, "")
    .replace(/^A100-(40|80)$/, "A100-$1GB");
  return ALIASES[name] ?? name;
}

/** `$1,234`, `$12.40`, `under $0.01`; an amount that is none has no words. */
export function formatDollars(amount: number): string {
  if (amount > 0 && amount < 0.01) return "under $0.01";
  const [whole = "", cents = ""] = amount.toFixed(amount >= 1000 ? 0 : 2).split(".");
  return `$${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${cents === "" ? "" : `.${cents}`}`;
}
