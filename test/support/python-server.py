"""Answers requests, one JSON object a line, so that a test pays for Python's start once.

{"argv": [...], "stdin": base64}   runs `crit` with these arguments as a fresh program would: {"code", "stdout", "stderr"}
{"source": "...", "data": ...}     executes Python text that turns `data` into `result`: {"result"}
"""
import base64
import importlib.util
import io
import json
import os
import sys
import tempfile
import traceback

program = importlib.util.find_spec("crit.__main__").loader.get_code("crit.__main__")
requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")


def text_stream(fd, mode):
    return io.TextIOWrapper(os.fdopen(os.dup(fd), mode + "b"), encoding="utf-8", errors="strict" if fd < 2 else "backslashreplace")


def run_crit(argv, stdin):
    files = [tempfile.TemporaryFile() for _ in range(3)]
    files[0].write(stdin)
    files[0].seek(0)
    for fd, file in enumerate(files):
        os.dup2(file.fileno(), fd)
    sys.stdin, sys.stdout, sys.stderr = text_stream(0, "r"), text_stream(1, "w"), text_stream(2, "w")
    sys.argv = ["crit", *argv]
    code = 0
    try:
        exec(program, {"__name__": "__main__", "__package__": "crit", "__builtins__": __builtins__})
    except SystemExit as exit:
        code = exit.code if isinstance(exit.code, int) else 0 if exit.code is None else 1
        if not isinstance(exit.code, (int, type(None))):
            print(exit.code, file=sys.stderr)
    except BaseException:
        code = 1
        traceback.print_exc()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    out = []
    for file in files[1:]:
        file.seek(0)
        out.append(file.read())
    for stream in (sys.stdin, sys.stdout, sys.stderr, *files):
        stream.close()
    return code, out[0], out[1]


for line in requests:
    request = json.loads(line)
    if "source" in request:
        scope = {"data": request["data"]}
        exec(request["source"], scope)
        answer = {"result": scope["result"]}
    else:
        code, stdout, stderr = run_crit(request["argv"], base64.b64decode(request["stdin"]))
        answer = {
            "code": code,
            "stdout": base64.b64encode(stdout).decode(),
            "stderr": stderr.decode("utf-8", "replace"),
        }
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
