// JavaScript in, the same program shorter out: V8 reads a bundle whole at each start of an action, most of it never used.
import { minifySync } from "rolldown/utils";

const BUNDLED = /^;\/\/ CONCATENATED MODULE: (\.\/node_modules\/.*)$/gm;

/**
 * Comments go, but for licenses and the names of modules that others wrote; names of variables become short, and what can
 * never run is left out. Names of functions and classes stay, as errors show them, and so do line ends, so that a
 * difference of two builds can be read.
 * @throws Error for what is no module
 */
export function minify(name: string, text: string): string {
  const { code, errors } = minifySync(name, text.replace(BUNDLED, "/*! $1 */"), {
    module: true,
    compress: { target: "es2024" },
    mangle: { keepNames: true },
    codegen: { removeWhitespace: false, legalComments: "inline" },
  });
  if (errors.length > 0) throw new Error(`${name} cannot be minified: ${errors[0]?.message}`);
  return code;
}
