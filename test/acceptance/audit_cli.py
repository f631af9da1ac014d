"""Asks Modal's own CLI, in this one process, what it makes of many targets and arguments.

Standard input: a JSON list of {"directory", "target", "args", "module"?, "installed"?}. Standard output: for each {"accepted", "help", "error"}:
whether the CLI would go on to create the app with these arguments, what `--help` prints, and what it says otherwise.
Only the call that would reach the server is replaced; importing, choosing and parsing are the CLI's own.
"""

import contextlib
import io
import json
import os
import sys

from click.testing import CliRunner
from modal.cli import run as modal_run
from modal.cli.entry_point import entrypoint_cli


class Reached(BaseException):
    """The CLI has accepted target and arguments."""


def reach(*args, **kwargs):
    raise Reached


modal_run.run_app = reach


def ask(case, words):
    before = set(sys.modules)
    path = list(sys.path)
    os.chdir(case["directory"])
    sys.path[:0] = case.get("installed", [])
    try:
        with contextlib.redirect_stderr(io.StringIO()) as error:
            result = CliRunner().invoke(entrypoint_cli, ["run", "--detach", *(["-m"] if case.get("module") else []), case["target"], *words])
        problem = result.exception
        cause = getattr(problem, "__cause__", None) or problem
        said = f"{result.output}{error.getvalue()}{type(cause).__name__}: {cause}"
        return result.exit_code, said, isinstance(problem, Reached)
    except Reached:
        return 0, "", True
    finally:
        sys.path[:] = path
        for name in set(sys.modules) - before:
            # Only the case's own modules: a second import of numpy would fail.
            if str(getattr(sys.modules[name], "__file__", "")).startswith(case["directory"]):
                del sys.modules[name]


answers = []
for case in json.load(sys.stdin):
    code, help_text, _ = ask(case, ["--help"])
    _, said, accepted = ask(case, case["args"])
    answers.append({"accepted": accepted, "help": help_text if code == 0 else None, "error": said[-600:]})
sys.stdout.write(json.dumps(answers))
