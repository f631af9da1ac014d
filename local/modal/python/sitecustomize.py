"""Runs first in every local container: dies with its server, and can raise an ordinary exception in user code on request."""

import ctypes
import os
import signal
import sys


def _die_with_parent() -> None:
    # A container must not outlive a server that was killed. Linux only; elsewhere the server's own close has to do.
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None, use_errno=True).prctl(pr_set_pdeathsig, signal.SIGKILL)
        if os.getppid() == 1:
            os.kill(os.getpid(), signal.SIGKILL)


def _in_user_function(frame) -> bool:
    source = os.environ.get("MODAL_LOCAL_SOURCE", "")
    while frame is not None and source:
        code = frame.f_code
        if code.co_filename.startswith(source) and code.co_name != "<module>":
            return True
        frame = frame.f_back
    return False


def _raise_in_user_code(_signum, frame) -> None:
    # Between inputs the main thread is in Modal's runtime: look again until a user's function is on the stack.
    if not _in_user_function(frame):
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        return
    try:
        with open(os.environ["MODAL_LOCAL_RAISE"], encoding="utf-8") as file:
            message = file.read()
    except OSError:
        message = "raised on request"
    raise RuntimeError(message)


if os.environ.get("MODAL_LOCAL_RAISE"):
    _die_with_parent()
    signal.signal(signal.SIGUSR2, _raise_in_user_code)
    signal.signal(signal.SIGALRM, _raise_in_user_code)
