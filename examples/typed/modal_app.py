"""Logistic regression on scikit-learn's breast cancer data, with typed arguments that become options of the CLI.

    modal run --detach modal_app.py::fit --epochs 40 --run-name first --resume
"""

import json
import os
import re
from pathlib import Path

import modal

CHECKPOINTS = "/tmp/typed-checkpoints"

app = modal.App("typed")
image = modal.Image.debian_slim(python_version="3.12").pip_install("scikit-learn==1.9.1", "numpy==2.4.6")
volume = modal.Volume.from_name("typed-checkpoints", create_if_missing=True)


@app.function(
    image=image,
    volumes={CHECKPOINTS: volume},
    timeout=3600,
    retries=modal.Retries(max_retries=3, initial_delay=30.0, backoff_coefficient=1.0),
)
def fit(epochs: int = 3, learning_rate: float = 0.1, resume: bool = False, run_name: str = "default"):
    import numpy as np

    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", run_name):
        raise ValueError(f"run_name {run_name!r} is not accepted: letters, digits, dots, dashes and underscores are")
    features, labels = load()
    checkpoint = Path(CHECKPOINTS) / run_name / "checkpoint.json"
    state = {"epoch": 0, "weights": [0.0] * features.shape[1]}
    if resume and checkpoint.exists():
        state = json.loads(checkpoint.read_text())
        print(f"resumed from epoch {state['epoch']}", flush=True)
    weights = np.array(state["weights"])
    accuracy = None
    for epoch in range(state["epoch"] + 1, epochs + 1):
        for _ in range(10):
            probabilities = 1 / (1 + np.exp(-features @ weights))
            weights -= learning_rate * features.T @ (probabilities - labels) / len(labels)
        loss = float(-np.log(np.where(labels == 1, probabilities, 1 - probabilities) + 1e-12).mean())
        accuracy = float(((probabilities > 0.5) == labels).mean())
        print(json.dumps({"epoch": epoch, "loss": round(loss, 6), "accuracy": round(accuracy, 6)}), flush=True)
        save(checkpoint, {"epoch": epoch, "weights": weights.tolist()})
    volume.commit()
    return accuracy


def load():
    """Returns features scaled to mean 0 and deviation 1 with a column of ones, shape (569, 31), and labels 0 or 1."""
    import numpy as np
    from sklearn.datasets import load_breast_cancer

    data = load_breast_cancer()
    scaled = (data.data - data.data.mean(axis=0)) / data.data.std(axis=0)
    return np.hstack([scaled, np.ones((len(scaled), 1))]), data.target


def save(path, state):
    """Replaces the checkpoint in one step, so that a killed writer leaves the one before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    with open(temporary, "w") as file:
        json.dump(state, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
