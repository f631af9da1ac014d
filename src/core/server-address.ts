// The variables that tell the Modal client where Modal is -> the addresses it will try, or nothing where only the client knows.
import { InputError } from "./errors.ts";

export type ServerAddress =
  | { readonly shown: string; readonly host: string; readonly port: number }
  | { readonly shown: string; readonly socket: string };

/** What the client tries by default (1.6.4). */
const DEFAULT_SERVERS = "https://api.modal.com,https://api.modal2.com";

const PROXIES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/**
 * Undefined behind a proxy, and where a configuration file may name another server: what this process can reach says
 * nothing about the client then.
 * @throws InputError for a MODAL_SERVER_URL that the client cannot use
 */
export function serverAddresses(
  env: Readonly<Record<string, string | undefined>>,
  configured: boolean,
): readonly ServerAddress[] | undefined {
  const given = env["MODAL_SERVER_URL"] ?? "";
  if (PROXIES.some((name) => (env[name] ?? "") !== "") || (given === "" && configured)) return undefined;
  return (given === "" ? DEFAULT_SERVERS : given).split(",").map((url) => readAddress(url.trim(), given));
}

const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

function readAddress(url: string, given: string): ServerAddress {
  if (url.startsWith("unix://")) return { shown: url, socket: url.slice("unix://".length) };
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const usual = PORTS[parsed?.protocol ?? ""];
  if (parsed === undefined || usual === undefined || parsed.hostname === "") {
    throw new InputError(
      "MODAL_SERVER_URL",
      `The variable MODAL_SERVER_URL is ${JSON.stringify(given.slice(0, 200))}. Accepted: addresses such as https://api.modal.com, separated by commas. Leave it unset for Modal's own service.`,
    );
  }
  const host = parsed.hostname.replace(/^\[(.*)\]$/, "$1");
  return { shown: parsed.host, host, port: parsed.port === "" ? usual : Number(parsed.port) };
}
