import { defineConfig } from "vitest/config";

// unit: pure and quick, no server or Python. local, acceptance: real clients against the stand-ins.
// The seconds end a test that hangs; how long one takes says more about the machine than about the product.
const project = (name: string, dirs: string[], seconds: number) => ({
  // The maps of other packages name sources that they do not ship: a warning each, and none of ours.
  logLevel: "error" as const,
  test: {
    name,
    include: dirs.map((dir) => `test/${dir}/**/*.test.ts`),
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    // GitHub's parser imports JSON without saying so, which Node refuses and vitest's own loader does not.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", ["core", "audit", "repo"], 120),
      project("local", ["local", "io"], 90),
      project("acceptance", ["acceptance"], 180),
    ],
  },
});
