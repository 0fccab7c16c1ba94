"""Times readers of Word files beside each other and beside the least that the work can cost."""

import importlib.util
import os
import shutil
import sys
from pathlib import Path

from timing import MADE, reader, run, succeed

HERE = Path(__file__).resolve().parent
PROGRAM = HERE.parent / ".build-static" / "release" / "sightline-benchmarks"
FLOOR = "C: inflate and parse, keep nothing (the floor)"

# A reader may use this much memory beside the file and twice its text: once as it is written, once in the document.
ALLOWED = 64 << 20


def note(text):
    print(text, file=sys.stderr, flush=True)


def has(module):
    return importlib.util.find_spec(module) is not None


def row(*cells):
    """A line of a table: one wide cell, then narrow ones."""
    print(f"{cells[0]:<48}" + "".join(f"{cell:>14}" for cell in cells[1:]), flush=True)


def time_readers(files, rounds, passes):
    """What the readers say of all files, the best of several rounds in which all take turns: noise meets them alike."""
    readers = {
        FLOOR: [MADE / "floor", passes],
        "  of it inflating": [MADE / "floor", "--inflate", passes],
        "Sightline": [PROGRAM, passes],
    }
    best = {}
    for number in range(rounds):
        if number == rounds - 1:
            for peer, module in (("python-docx", "docx"), ("docx2txt", "docx2txt")):
                if has(module):
                    readers[peer] = [sys.executable, HERE / "read_with_python.py", peer, 1]
                else:
                    note(f"{peer} is not installed and left out: pip install {peer}")
        for name, command in readers.items():
            result = reader(command + files)
            if result and (name not in best or result.cpu < best[name].cpu):
                best[name] = result
            elif not result:
                note(f"{name} fails on one of the files and is left out.")
    return best


def time_pandoc(files):
    """CPU seconds for all files, a process each, counted from some of them; and the most memory of these."""
    if not shutil.which("pandoc"):
        note("pandoc is not installed and left out: apt install pandoc")
        return None
    some = files[:: max(1, len(files) // 20)]
    runs = [run(["pandoc", "--from=docx", "--to=plain", "--output=/dev/null", file]) for file in some]
    return sum(result.cpu for result in runs) * len(files) / len(some), max(result.memory for result in runs)


def reading(title, files, rounds=3, passes=5):
    best = time_readers(files, rounds, passes)
    rows = [(name, result.cpu, result.memory, result.text) for name, result in best.items()]
    pandoc = time_pandoc(files)
    if pandoc:
        rows.append(("pandoc, a process for each file", *pandoc, None))
    floor = best[FLOOR].cpu
    row(f"Reading {title}", "CPU ms/file", "files/s", "times floor", "memory, MB", "text, MB")
    for name, seconds, memory, text in rows:
        size = f"{text / 1e6:.2f}" if text is not None and not name.startswith(("C:", " ")) else ""
        row(name, f"{seconds / len(files) * 1e3:.2f}", f"{len(files) / seconds:,.0f}", f"{seconds / floor:.2f}",
            f"{memory / 1e6:.0f}", size)
    print()


def extraction(title, files, rounds=3, passes=5):
    """The CPU time of finding the plans in documents beside that of reading them; both take turns."""
    best = {}
    for _ in range(rounds):
        for name, options in (("Reading", []), ("Extraction", ["--extract"])):
            result = reader([PROGRAM, *options, passes] + files)
            if name not in best or result.cpu < best[name].cpu:
                best[name] = result
    row(f"Finding the plan in {title}", "CPU ms/file", "times reading")
    for name, result in best.items():
        row(name, f"{result.cpu / len(files) * 1e3:.2f}", f"{result.cpu / best['Reading'].cpu:.2f}")
    print()


def largest(folder, count=40):
    """The largest Word files under a folder that both the floor and Sightline read."""
    files = sorted(Path(folder).rglob("*.docx"), key=lambda path: (-path.stat().st_size, path))
    readable = []
    for path in files:
        if len(readable) == count:
            break
        if all(run([program, 1, path]).status == 0 for program in (MADE / "floor", PROGRAM)):
            readable.append(path)
    return readable


def bombs():
    """What files that are made to cost do cost: CPU time, and memory beside the file and its text."""
    from bombs import BOMBS

    folder = MADE / "bombs"
    folder.mkdir(exist_ok=True)
    small = succeed([PROGRAM, 1, small_file(folder)]).memory
    exceeding = []
    row("Files that are made to cost", "file, MB", "text, MB", "CPU s", "memory, MB", "beside, MB", "")
    for number, (name, make) in enumerate(BOMBS.items()):
        path = folder / f"{number:02}.docx"
        if not path.exists():
            path.write_bytes(make())
        result = reader([PROGRAM, 1, path], failing=True)
        size = os.path.getsize(path)
        # The program that measures holds the file twice while it loads it.
        beside = result.memory - small - 2 * size - (result.text or 0)
        row(name, f"{size / 1e6:.1f}", f"{(result.text or 0) / 1e6:.1f}", f"{result.cpu:.2f}",
            f"{result.memory / 1e6:.0f}", f"{max(0, beside) / 1e6:.0f}", "read" if result.text is not None else "refused")
        if beside > ALLOWED or result.status < 0:
            exceeding.append(name)
    print()
    return exceeding


def small_file(folder):
    from bombs import SENTENCE, body, word_file

    path = folder / "small.docx"
    path.write_bytes(word_file(body(SENTENCE)))
    return path
