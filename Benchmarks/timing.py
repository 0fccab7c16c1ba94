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


@dataclass
class Reading:
    """What one reading program cost: CPU seconds of its best pass, memory at its peak, bytes of text; None for none."""

    cpu: float
    memory: int
    text: int | None
    status: int = 0


def reader(arguments, failing=False):
    """Runs a reading program; None where it fails, or, if that may be, what it cost until then."""
    result = run(arguments)
    if result.status == 0:
        said = json.loads(result.output)
        return Reading(said["cpu"], result.memory, said["bytes"])
    return Reading(result.cpu, result.memory, None, result.status) if failing else None
