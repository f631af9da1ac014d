import { describe, expect, it } from "vitest";
import { readProgressLine } from "../../src/core/progress-line.ts";
import { readTotals } from "../../src/core/progress-name.ts";

interface Expected {
  readonly cut?: true;
  readonly positions?: Readonly<Record<string, number>>;
  readonly totals?: Readonly<Record<string, number>>;
  readonly values?: Readonly<Record<string, number>>;
  readonly resumedFrom?: number;
  readonly saved?: true;
  readonly bar?: { readonly position: number; readonly total: number };
}

function read(text: string): Expected | undefined {
  const facts = readProgressLine(text);
  if (facts === undefined) return undefined;
  const part = (name: "positions" | "totals" | "values") =>
    facts[name].size === 0 ? {} : { [name]: Object.fromEntries<number>(facts[name]) };
  const hint = facts.resumedFrom === undefined ? {} : { resumedFrom: facts.resumedFrom };
  const saved = facts.saved === undefined ? {} : { saved: facts.saved };
  const bar = facts.bar === undefined ? {} : { bar: facts.bar };
  const cut = facts.cut === undefined ? {} : { cut: facts.cut };
  return { ...part("positions"), ...part("totals"), ...part("values"), ...hint, ...saved, ...bar, ...cut };
}

describe("readProgressLine", () => {
  const cases: readonly { readonly given: string; readonly expected: Expected | undefined }[] = [
    { given: '{"epoch": 3, "loss": 0.25}', expected: { positions: { epoch: 3 }, values: { loss: 0.25 } } },
    {
      given: '{"epoch": 3, "loss": NaN}',
      expected: { positions: { epoch: 3 }, values: { loss: Number.NaN } },
    },
    {
      given: '{"step": 10, "train": {"loss": 1}, "max_steps": 100, "note": "x", "done": false, "list": [1]}',
      expected: { positions: { step: 10 }, totals: { step: 100 }, values: { "train/loss": 1 } },
    },
    {
      given: '{"train/global_step": 5, "train/loss": 2, "trainer/epoch": 0}',
      expected: { positions: { global_step: 5, epoch: 0 }, values: { "train/loss": 2 } },
    },
    { given: '{"event": "resumed", "epoch": 7}', expected: { resumedFrom: 7 } },
    { given: '{"event": "checkpoint", "epoch": 7}', expected: { positions: { epoch: 7 }, saved: true } },
    {
      given: '{"loss": "NaN", "step": 1}',
      expected: { positions: { step: 1 }, values: { loss: Number.NaN } },
    },
    { given: '{"step": 1, "loss": 1e999}', expected: { positions: { step: 1 }, values: { loss: Infinity } } },
    {
      given: "{'loss': 0.3, 'grad_norm': 1.5, 'epoch': 1.0}",
      expected: { positions: { epoch: 1 }, values: { loss: 0.3, grad_norm: 1.5 } },
    },
    {
      given: "{'loss': '0.3', 'epoch': '0.5'}",
      expected: { positions: { epoch: 0.5 }, values: { loss: 0.3 } },
    },
    {
      given: "epoch=3 loss=1e-3 acc=97.2%",
      expected: { positions: { epoch: 3 }, values: { loss: 0.001, acc: 97.2 } },
    },
    {
      given: "epoch: 3, loss: -0.5, val_loss: inf",
      expected: { positions: { epoch: 3 }, values: { loss: -0.5, val_loss: Infinity } },
    },
    {
      given: "loss=np.float64(0.5) step=tensor(3)",
      expected: { positions: { step: 3 }, values: { loss: 0.5 } },
    },
    {
      given: "2026-11-24 08:10:11,123 INFO step: 1_000 train loss: 0.3 val loss: 0.4",
      expected: { positions: { step: 1000 }, values: { train_loss: 0.3, val_loss: 0.4 } },
    },
    { given: "Epoch 3/25", expected: { positions: { epoch: 3 }, totals: { epoch: 25 } } },
    {
      given: "Epoch [3/25], Step [100/200], Loss: 0.5",
      expected: {
        positions: { epoch: 3, step: 100 },
        totals: { epoch: 25, step: 200 },
        values: { Loss: 0.5 },
      },
    },
    {
      given: "10/10 - 2s 12ms/step - accuracy: 0.9 - loss: 0.3",
      expected: { values: { accuracy: 0.9, loss: 0.3 } },
    },
    { given: "[INFO] epoch 4 | loss: 0.3", expected: { positions: { epoch: 4 }, values: { loss: 0.3 } } },
    { given: "resumed from epoch 12", expected: { resumedFrom: 12 } },
    { given: "Restored checkpoint /data/c.pt at step=41200", expected: { resumedFrom: 41200 } },
    { given: "Continuing training from global step 1200", expected: { resumedFrom: 1200 } },
    { given: "no checkpoint of run a yet, starting at epoch 1", expected: undefined },
    { given: "saved checkpoint at step 500", expected: { saved: true } },
    { given: "Saving model checkpoint to /data/out/checkpoint-500", expected: { saved: true } },
    { given: '{"event": "checkpoint", "step": 7}', expected: { positions: { step: 7 }, saved: true } },
    { given: "the model is saved by itself", expected: undefined },
    {
      given: "  5%|▌         | 50/1000 [00:10<03:20,  4.7it/s]",
      expected: { bar: { position: 50, total: 1000 } },
    },
    {
      given: "Epoch 3:  40%|████      | 400/1000 [00:10<00:15, 39.9it/s, loss=0.25, v_num=3]",
      expected: { positions: { epoch: 3, step: 400 }, totals: { step: 1000 }, values: { loss: 0.25 } },
    },
    {
      given: "epoch: 100%|██████| 7/7 [00:10<00:00, 39.9it/s]",
      expected: { positions: { epoch: 7 }, totals: { epoch: 7 } },
    },
    {
      given: "train: 37it [00:10,  3.7it/s, loss=0.5]",
      expected: { positions: { step: 37 }, values: { loss: 0.5 } },
    },
    { given: "Loading checkpoint shards:  33%|███▎      | 1/3 [00:01<00:02,  1.1s/it]", expected: undefined },
    {
      given: "Validation DataLoader 0: 100%|██████████| 2/2 [00:00<00:00, 54.2it/s, loss=1]",
      expected: undefined,
    },
    { given: "nothing of note", expected: undefined },
    { given: "", expected: undefined },
    { given: "10:20:30", expected: undefined },
    { given: "eta: 0:01:02", expected: undefined },
    { given: `loss=${"9".repeat(10_000_000)}`, expected: { values: { loss: Infinity } } },
    // Half of 0.125, or of 0.12e9.
    { given: '{"step": 1, "loss": 0.12', expected: { cut: true } },
    { given: '{"step": 1, "loss": {"train": 0.5}', expected: { cut: true } },
    { given: '{"step": 1,', expected: { positions: { step: 1 } } },
    {
      given: '{"rank": 0} step=1 loss=0.5',
      expected: { positions: { step: 1 }, values: { loss: 0.5, rank: 0 } },
    },
    { given: "epoch=-1 loss=2", expected: { values: { loss: 2 } } },
    { given: "step=99999999999999999999 loss=2", expected: { values: { loss: 2 } } },
  ];

  it.each(cases)("$given", ({ given, expected }) => {
    expect(read(given)).toStrictEqual(expected);
  });

  it("takes names that JavaScript knows for ordinary ones", () => {
    const facts = readProgressLine('{"__proto__": 1, "constructor": 2, "step": 3}');
    expect([...(facts?.values ?? [])]).toStrictEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  it.each(["a1 ", "a", "loss:    ", "resume epoch ", "epoch [", "(((", "train "])(
    "comes to an end with a line of nothing but %j, and finds nothing in it",
    (text) => {
      expect(readProgressLine(`${text.repeat(60_000)}1`)).toBeUndefined();
    },
  );

  it("comes to an end with a JSON object that does not, and says that it is cut", () => {
    expect(readProgressLine(`${'{"a":1,'.repeat(60_000)}1`)).toMatchObject({ cut: true });
  });
});

describe("readTotals", () => {
  it.each([
    { given: ["train", "epochs=25"], expected: { epoch: 25 } },
    { given: ["--max-steps", "1000", "--lr", "0.1"], expected: { step: 1000 } },
    { given: ["--trainer.max_epochs=3"], expected: { epoch: 3 } },
    { given: ["--num-rounds=7", "num_iterations=9"], expected: { round: 7, iteration: 9 } },
    { given: ["epoch=3", "epochs", "--epochs", "many", "steps=1e3"], expected: {} },
  ])("$given", ({ given, expected }) => {
    expect(Object.fromEntries(readTotals(given))).toStrictEqual(expected);
  });
});
