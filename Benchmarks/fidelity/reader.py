"""Runs a reader that prints `sightline.document/1` over many files."""

import concurrent.futures
import json
import os
import shlex
import subprocess

ENDINGS = (".docx", ".docm", ".dotx", ".dotm")


def files_under(folder):
    """The Word files of a folder, in order of their paths."""
    found = []
    for directory, _, names in os.walk(folder, followlinks=True):
        found += [os.path.join(directory, name) for name in names if name.lower().endswith(ENDINGS)]
    return sorted(found)


def read(tool, path, seconds=20):
    """What the reader makes of a file: ("ok", document), or what went wrong and None."""
    words = [path if word == "{}" else word for word in shlex.split(tool)]
    try:
        done = subprocess.run(words, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return "timed out", None
    if done.returncode != 0:
        return ("crashed" if done.returncode < 0 or done.returncode > 128 else "refused"), None
    try:
        return "ok", json.loads(done.stdout)
    except ValueError:
        return "no JSON", None


def read_all(tool, paths, jobs=2):
    """Reads files side by side; gives (path, state, document) in the order of the paths."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for path, (state, document) in zip(paths, pool.map(lambda path: read(tool, path), paths)):
            yield path, state, document
