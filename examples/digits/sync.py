"""A Volume and a run's name in, that run's committed files on this machine out."""

import os
from pathlib import Path

import modal

ATTEMPTS = 5


class SyncError(Exception):
    pass


def sync(volume, run_name, destination):
    """Downloads every file of the run to `destination` and returns their names.

    Works during a run too: what is fetched is what was committed last, and each file arrives whole.
    Raises SyncError when the Volume or the run does not exist.
    """
    destination.mkdir(parents=True, exist_ok=True)
    for _ in range(ATTEMPTS):
        names = listed(volume, run_name)
        if all([fetch(volume, f"{run_name}/{name}", destination / name) for name in names]):
            return names
    raise SyncError(f"the files of run {run_name!r} changed {ATTEMPTS} times while they were read: try again")


def listed(volume, run_name):
    try:
        entries = volume.listdir(run_name, recursive=True)
        runs = [] if entries else [Path(entry.path).name for entry in volume.listdir("/")]
    except (modal.exception.NotFoundError, FileNotFoundError):
        entries, runs = [], run_names(volume)
    names = [Path(entry.path).name for entry in entries if entry.type == modal.volume.FileEntryType.FILE]
    names = sorted(name for name in names if not name.startswith("."))
    if not names:
        known = f"it holds {', '.join(sorted(runs))}" if runs else "it is empty"
        raise SyncError(f"the Volume has no committed files of run {run_name!r} ({known})")
    return names


def run_names(volume):
    try:
        return [Path(entry.path).name for entry in volume.listdir("/")]
    except (modal.exception.NotFoundError, FileNotFoundError):
        raise SyncError("the Volume does not exist in this environment: launch a run first") from None


def fetch(volume, path, destination):
    """Returns False when the file went away since it was listed, which happens as old checkpoints are removed."""
    temporary = destination.with_name(f".{destination.name}.tmp")
    try:
        with open(temporary, "wb") as file:
            for chunk in volume.read_file(path):
                file.write(chunk)
    except (modal.exception.NotFoundError, FileNotFoundError):
        temporary.unlink(missing_ok=True)
        return False
    os.replace(temporary, destination)
    return True
