"""Everything that an exact continuation needs, to and from one file an epoch that is whole or absent, never torn."""

import json
import os
import re
import zipfile
import zlib

import numpy as np

KEEP = 2
UNREADABLE = (zipfile.BadZipFile, zlib.error, ValueError, EOFError, OSError, KeyError)


def save(directory, network, state):
    """Writes `checkpoint-<epoch>.npz` by temporary name and rename, and keeps the newest two.

    `state` is JSON-compatible: epoch, rng, settings, history.
    """
    arrays = {f"weight_{i}": array for i, array in enumerate(network.weights)}
    arrays |= {f"velocity_{i}": array for i, array in enumerate(network.velocities)}
    path = directory / f"checkpoint-{state['epoch']:05d}.npz"
    write_whole(path, lambda file: np.savez(file, state=json.dumps(state), **arrays))
    for old in found(directory)[KEEP:]:
        old.unlink(missing_ok=True)


def load_newest(directory, network):
    """Fills `network` from the newest readable checkpoint and returns its state, or None when there is none at all.

    A damaged file is named and the one before it is used; raises RuntimeError when every one is damaged.
    """
    paths = found(directory)
    for path in paths:
        try:
            return load(path, network)
        except UNREADABLE as error:
            print(f"{path.name} cannot be read ({error or type(error).__name__}), trying the one before", flush=True)
    if paths:
        names = ", ".join(path.name for path in paths)
        raise RuntimeError(f"no checkpoint in {directory} can be read ({names}): delete them or pass resume=false")
    return None


def load(path, network):
    """Fills `network` from one file and returns its state; the zip's checksums make a damaged file an error."""
    with np.load(path, allow_pickle=False) as stored:
        weights = [stored[f"weight_{i}"] for i in range(len(network.weights))]
        velocities = [stored[f"velocity_{i}"] for i in range(len(network.velocities))]
        state = json.loads(str(stored["state"]))
    network.weights, network.velocities = weights, velocities
    return state


def found(directory):
    """Returns the checkpoint files of a run, newest epoch first."""
    paths = [path for path in directory.glob("checkpoint-*.npz") if re.fullmatch(r"checkpoint-\d+\.npz", path.name)]
    return sorted(paths, key=lambda path: int(path.stem.split("-")[1]), reverse=True)


def clear(directory, keep_checkpoints):
    """Removes what a killed writer left under a temporary name, and every checkpoint unless told to keep them."""
    for path in [*directory.glob(".*.tmp"), *([] if keep_checkpoints else found(directory))]:
        path.unlink(missing_ok=True)


def write_whole(path, write):
    """Calls `write(file)` on a temporary file beside `path`, then puts it in its place in one step."""
    temporary = path.with_name(f".{path.name}.tmp")
    with open(temporary, "wb") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
