"""Settings and a directory in; one JSON metrics line an epoch, checkpoints and a result out.

Also a program: `python training.py --checkpoints DIR epochs=3` trains on this machine,
`python training.py --evaluate DIR` recomputes the accuracy of the newest checkpoint in DIR.
"""

import argparse
import dataclasses
import json
from pathlib import Path

import checkpoint
import digits_data
import numpy as np
import settings as settings_module
from network import Network
from threadpoolctl import threadpool_limits

COPIES_PER_EPOCH = 8
DECAY_PER_EPOCH = 0.97
# A checkpoint continues only under the settings that decide the numbers; more epochs are welcome.
MUST_MATCH = ("seed", "learning_rate", "batch_size")


def train(settings, directory):
    """Trains up to `settings.epochs` epochs and returns {"epoch", "loss", "accuracy", "learning_rate"} of the last.

    The same settings give the same numbers to the last bit, however often the training was cut off and resumed.
    """
    directory.mkdir(parents=True, exist_ok=True)
    checkpoint.clear(directory, keep_checkpoints=settings.resume)
    # The number of threads changes the order of additions, and with it the last bits.
    with threadpool_limits(1):
        data = digits_data.load()
        rng = np.random.default_rng(settings.seed)
        network = Network(rng)
        history = resume(settings, directory, network, rng) if settings.resume else []
        for epoch in range(len(history) + 1, settings.epochs + 1):
            history.append(run_epoch(epoch, settings, (network, data, rng)))
            # Printed before it is saved: a cut between the two repeats a line, and never loses one.
            print(json.dumps(history[-1]), flush=True)
            save(settings, directory, network, rng, history)
    return history[-1]


def run_epoch(epoch, settings, parts):
    network, (images, labels, test_images, test_labels), rng = parts
    learning_rate = settings.learning_rate * DECAY_PER_EPOCH ** (epoch - 1)
    order = rng.permutation(np.repeat(np.arange(len(images)), COPIES_PER_EPOCH))
    loss = 0.0
    for start in range(0, len(order), settings.batch_size):
        batch = order[start : start + settings.batch_size]
        loss += network.step(digits_data.shifted(images[batch], rng), labels[batch], learning_rate)
    accuracy = network.accuracy(test_images.reshape(-1, 64), test_labels)
    return {
        "epoch": epoch,
        "loss": round(loss / len(order), 6),
        "accuracy": round(accuracy, 6),
        "learning_rate": round(learning_rate, 9),
    }


def resume(settings, directory, network, rng):
    """Puts network and generator where the newest checkpoint left them and returns its history, [] without one."""
    state = checkpoint.load_newest(directory, network)
    if state is None:
        print(f"no checkpoint of run {settings.run_name} yet, starting at epoch 1", flush=True)
        return []
    for key in MUST_MATCH:
        if state["settings"][key] != getattr(settings, key):
            raise ValueError(
                f"run {settings.run_name} was begun with {key}={state['settings'][key]}, not {getattr(settings, key)}: "
                f"use the same {key}, another run_name, or resume=false to begin again"
            )
    rng.bit_generator.state = state["rng"]
    print(f"resumed from epoch {state['epoch']}", flush=True)
    if state["epoch"] >= settings.epochs:
        print(f"nothing left to do: {settings.epochs} epochs were asked for", flush=True)
    return state["history"]


def save(settings, directory, network, rng, history):
    state = {
        "epoch": history[-1]["epoch"],
        "rng": rng.bit_generator.state,
        "settings": dataclasses.asdict(settings),
        "history": history,
    }
    checkpoint.save(directory, network, state)
    lines = "".join(json.dumps(entry) + "\n" for entry in history)
    checkpoint.write_whole(directory / "metrics.jsonl", lambda file: file.write(lines.encode()))


def evaluate(directory):
    """Returns {"epoch", "accuracy"} of the newest checkpoint, the accuracy computed anew from its weights."""
    with threadpool_limits(1):
        network = Network(np.random.default_rng(0))
        state = checkpoint.load_newest(directory, network)
        if state is None:
            raise ValueError(f"no checkpoint in {directory}: fetch one with `python modal_app.py sync RUN`")
        _, _, images, labels = digits_data.load()
        accuracy = network.accuracy(images.reshape(-1, 64), labels)
    return {"epoch": state["epoch"], "accuracy": round(accuracy, 6)}


def main():
    parser = argparse.ArgumentParser(description="Train on the handwritten digits on this machine, without Modal.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--checkpoints", type=Path, metavar="DIR", help="train, with checkpoints in DIR/<run_name>")
    what.add_argument("--evaluate", type=Path, metavar="DIR", help="recompute the accuracy of the newest checkpoint")
    parser.add_argument("settings", nargs="*", metavar="key=value", help=settings_module.ACCEPTED)
    options = parser.parse_args()
    try:
        if options.evaluate:
            print(json.dumps(evaluate(options.evaluate)))
        else:
            settings = settings_module.parse(options.settings)
            train(settings, options.checkpoints / settings.run_name)
    except (ValueError, RuntimeError) as error:
        parser.exit(1, f"error: {error}\n")


if __name__ == "__main__":
    main()
