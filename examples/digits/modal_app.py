"""Training on handwritten digits on Modal, made to outlive its terminal, a preemption and a crash.

    modal run --detach modal_app.py::train -- epochs=25 run_name=first resume=true
    python modal_app.py sync first --to results/first
"""

from pathlib import Path

import modal

CHECKPOINTS = "/tmp/digits-checkpoints"

app = modal.App("digits")
image = (
    modal.Image.debian_slim(python_version="3.12")
    .pip_install("scikit-learn==1.9.1", "numpy==2.4.6")
    .add_local_python_source("training", "settings", "network", "checkpoint", "digits_data")
)
volume = modal.Volume.from_name("digits-checkpoints", create_if_missing=True)


@app.function(
    image=image,
    volumes={CHECKPOINTS: volume},
    timeout=43200,  # 12 hours for each attempt
    retries=modal.Retries(max_retries=5, initial_delay=30.0, backoff_coefficient=1.0),
)
def train(*args):
    # Imported here: the machine that launches needs nothing but the modal client.
    import settings
    import training

    chosen = settings.parse(args)
    result = training.train(chosen, Path(CHECKPOINTS) / chosen.run_name)
    # Modal commits every few seconds by itself; this one makes the end visible at once.
    volume.commit()
    return result


def main():
    import argparse

    import sync

    parser = argparse.ArgumentParser(description="Fetch the results of a run from its Volume.")
    commands = parser.add_subparsers(required=True)
    fetching = commands.add_parser("sync", help="download a run's checkpoints and metrics, during or after the run")
    fetching.add_argument("run", help="the run_name it was launched with")
    fetching.add_argument("--to", type=Path, metavar="DIR", help="where to put them (default: results/RUN)")
    options = parser.parse_args()
    destination = options.to or Path("results") / options.run
    try:
        names = sync.sync(modal.Volume.from_name("digits-checkpoints"), options.run, destination)
    except (sync.SyncError, modal.exception.Error) as error:
        parser.exit(1, f"error: {error}\n")
    print(f"{len(names)} files of run {options.run} are in {destination}: {', '.join(names)}")


if __name__ == "__main__":
    main()
