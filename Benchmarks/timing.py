"""Runs programs and takes their time, CPU time and memory."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# Where the programs built for a run are kept.
MADE = Path(__file__).resolve().parent.parent / ".build-benchmarks"


@dataclass
class Run:
    """What one process cost: seconds of wall and CPU time, bytes of memory at its peak, how it ended, what it said."""

    wall: float
    cpu: float
    memory: int
    status: int
    output: str


def run(arguments):
    """Runs a program to its end, through the small program that takes its cost. Its output is kept."""
    result = MADE / "cost.json"
    ended = subprocess.run(
        [str(argument) for argument in [MADE / "cost", result, *arguments]],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    output = ended.stdout.decode(errors="replace")
    if ended.returncode != 0:
        sys.exit(output)
    return Run(output=output, **json.loads(result.read_text()))


def succeed(arguments, allowed=(0,)):
    """Runs a program that must end well, and says what it said where it does not."""
    result = run(arguments)
    if result.status not in allowed:
        sys.exit(f"{arguments[0]} ended with {result.status}:\n{result.output[-2000:]}")
    return result


def reader_seconds(arguments):
    """The CPU seconds that a reading program prints of its best pass, and the bytes it speaks of."""
    said = json.loads(succeed(arguments).output)
    return said["cpu"], said["bytes"]
