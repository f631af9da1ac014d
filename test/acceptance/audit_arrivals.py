"""Runs `modal run` for many cases, two at a time, and reads what arrived.

`run`: standard input is a JSON list of {"directory", "words", "path", "entry"?}. Each runs in a process of its own, forked
from this one, which has loaded the client already. Standard output: for each {"code", "said", "entered"}; `entered` is
what the local entrypoint named `entry` was called with.

`decode`: standard input is a JSON list of {"payload", "format", "parameters", "expected"}: what a server stored, and the
Python expressions of what should be in it. Standard output: for each {"arrived", "expected"}, as `repr` writes them.
"""

import base64
import datetime
import json
import os
import signal
import sys
import tempfile
import threading
import time
import traceback

import modal.__main__
import modal.cli.run
from modal._serialization import deserialize_data_format, deserialize_proto_params
from modal_proto import api_pb2

AT_ONCE = 2
LONGEST_SECONDS = 60


def shown(args, values):
    return {"args": [repr(one) for one in args], "values": {name: repr(value) for name, value in values.items()}}


def watch(name, directory, report):
    """Notes the first call of the function `name` of the case's own files, and changes nothing."""

    def see(frame, event, _):
        code = frame.f_code
        if event != "call" or code.co_name != name or not code.co_filename.startswith(directory):
            return
        sys.setprofile(None)
        count = code.co_argcount + code.co_kwonlyargcount
        starred = frame.f_locals[code.co_varnames[count]] if code.co_flags & 0x04 else ()
        values = {one: frame.f_locals[one] for one in code.co_varnames[:count]}
        with open(report, "w") as file:
            json.dump(shown(starred, values), file)

    sys.setprofile(see)


def run_here(case, files):
    os.chdir(case["directory"])
    sys.path[:1] = case["path"]
    output = os.open(files + ".said", os.O_WRONLY | os.O_CREAT)
    os.dup2(output, 1)
    os.dup2(output, 2)
    sys.argv = ["modal", "run", *case["words"]]
    if case.get("entry"):
        watch(case["entry"], case["directory"], files + ".entered")
    try:
        modal.__main__.main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


def start(case, files):
    assert threading.active_count() == 1, "a process with threads cannot be forked"
    pid = os.fork()
    if pid != 0:
        return pid
    code = 1
    try:
        code = run_here(case, files)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def read(name):
    try:
        with open(name, encoding="utf-8", errors="replace") as file:
            return file.read()
    except FileNotFoundError:
        return None


def run(cases):
    with tempfile.TemporaryDirectory() as folder:
        codes = {}
        running = {}
        waiting = list(enumerate(cases))[::-1]
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                index, case = waiting.pop()
                running[start(case, os.path.join(folder, str(index)))] = (index, time.monotonic())
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid != 0:
                codes[running.pop(pid)[0]] = os.waitstatus_to_exitcode(status)
                continue
            for late, (_, since) in running.items():
                if time.monotonic() - since > LONGEST_SECONDS:
                    os.kill(late, signal.SIGKILL)
            time.sleep(0.005)
        answers = []
        for index in range(len(cases)):
            files = os.path.join(folder, str(index))
            entered = read(files + ".entered")
            said = (read(files + ".said") or "")[-800:]
            answers.append({"code": codes[index], "said": said, "entered": entered and json.loads(entered)})
        return answers


def decode(case):
    names = {"datetime": datetime}
    expected = case["expected"]
    args = [eval(one, names) for one in expected["args"]]
    values = {name: eval(one, names) for name, one in expected["values"].items()}
    answer = {"expected": shown(args, values), "arrived": case.get("arrived")}
    if "payload" in case:
        data_format = api_pb2.DataFormat.Value(case["format"])
        given, named = deserialize_data_format(base64.b64decode(case["payload"]), data_format, None)
        bound = deserialize_proto_params(base64.b64decode(case["parameters"]))
        answer["arrived"] = shown(given, {**bound, **named})
    return answer


asked = json.load(sys.stdin)
sys.stdout.write(json.dumps(run(asked) if sys.argv[1] == "run" else [decode(one) for one in asked]))
