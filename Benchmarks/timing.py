"""Runs programs and takes their time, CPU time and memory."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Run:
    """What one process cost: seconds of wall and CPU time, bytes of memory at its peak, how it ended, what it said."""

    wall: float
    cpu: float
    memory: int
    status: int
    output: str


def run(arguments, **options):
    """Runs a program to its end. Its output is kept, its progress is not."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(argument) for argument in arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, **options)
    output = process.stdout.read().decode(errors="replace")
    # os.wait4 alone tells what this one process used; Python must not wait for it a second time.
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, process.returncode, output)


def succeed(arguments, allowed=(0,), **options):
    """Runs a program that must end well, and says what it said where it does not."""
    result = run(arguments, **options)
    if result.status not in allowed:
        sys.exit(f"{arguments[0]} ended with {result.status}:\n{result.output[-2000:]}")
    return result


def reader_seconds(arguments):
    """The CPU seconds that a reading program prints of its best pass, and the bytes it speaks of."""
    said = json.loads(succeed(arguments).output)
    return said["cpu"], said["bytes"]
