import { expect, test } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { serverAddresses } from "../../src/core/server-address.ts";

const MODAL = [
  { shown: "api.modal.com", host: "api.modal.com", port: 443 },
  { shown: "api.modal2.com", host: "api.modal2.com", port: 443 },
];

test.each([
  { name: "Modal's own", env: {}, configured: false, expected: MODAL },
  { name: "an empty variable", env: { MODAL_SERVER_URL: "" }, configured: false, expected: MODAL },
  { name: "a configuration file may name another", env: {}, configured: true, expected: undefined },
  {
    name: "the variable wins over a file",
    env: { MODAL_SERVER_URL: "http://127.0.0.1:90" },
    configured: true,
    expected: [{ shown: "127.0.0.1:90", host: "127.0.0.1", port: 90 }],
  },
  {
    name: "two, one by IPv6 and one by a socket",
    env: { MODAL_SERVER_URL: "http://[::1]:90, unix:///run/modal.sock" },
    configured: false,
    expected: [
      { shown: "[::1]:90", host: "::1", port: 90 },
      { shown: "unix:///run/modal.sock", socket: "/run/modal.sock" },
    ],
  },
  ...["HTTPS_PROXY", "https_proxy", "ALL_PROXY"].map((name) => ({
    name: `behind ${name}`,
    env: { [name]: "http://proxy:3128", MODAL_SERVER_URL: "http://127.0.0.1:9" },
    configured: false,
    expected: undefined,
  })),
])("$name", ({ env, configured, expected }) => {
  expect(serverAddresses(env, configured)).toEqual(expected);
});

test.each(["api.modal.com", "ftp://x", "http://", "https://a,,https://b", " "])("%j is refused", (given) => {
  expect(() => serverAddresses({ MODAL_SERVER_URL: given }, false)).toThrow(InputError);
});
