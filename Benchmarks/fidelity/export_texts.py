#!/usr/bin/env python3
"""Has LibreOffice print Word files as text, labels included, for labels.py; files already printed are skipped.

  export_texts.py FOLDER EXPORTS [--profile /tmp/fidelity-profile] [--batch 25]

EXPORTS lies outside the repository. Each text is named after the SHA-256 of its file. Files without numbering are left out.
"""

import argparse
import hashlib
import os
import signal
import subprocess
import tempfile
import zipfile

from reader import files_under


def has_numbering(path):
    """Whether a paragraph or a style of the file stands in a list."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(b"numPr" in archive.read(name) for name in archive.namelist()
                       if name.lower().endswith(".xml") and ("document" in name.lower() or "styles" in name.lower()))
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        return False


def export(batch, options, seconds):
    """One run of LibreOffice over some files, given up after some time."""
    with tempfile.TemporaryDirectory() as folder:
        links = []
        for name, path in batch:
            links.append(os.path.join(folder, name + ".docx"))
            os.symlink(os.path.abspath(path), links[-1])
        command = ["soffice", "--headless", "-env:UserInstallation=file://" + options.profile, "--convert-to", "txt:Text",
                   "--outdir", options.exports, *links]
        running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                                   env=dict(os.environ, LC_ALL="C.UTF-8"))
        try:
            running.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()


def main():
    """Prints what is missing, in batches; what a batch leaves out is tried once more, alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("exports")
    parser.add_argument("--profile", default="/tmp/fidelity-profile")
    parser.add_argument("--batch", type=int, default=25)
    options = parser.parse_args()
    os.makedirs(options.exports, exist_ok=True)
    wanted = {}
    for path in files_under(options.folder):
        with open(path, "rb") as file:
            wanted.setdefault(hashlib.sha256(file.read()).hexdigest(), path)

    def missing(files):
        return [(name, path) for name, path in files if not os.path.exists(os.path.join(options.exports, name + ".txt"))]

    todo = [(name, path) for name, path in missing(wanted.items()) if has_numbering(path)]
    for start in range(0, len(todo), options.batch):
        batch = todo[start:start + options.batch]
        export(batch, options, 120)
        for one in missing(batch):
            export([one], options, 40)
        print(f"{start + len(batch)} of {len(todo)}; without a text: {[path for _, path in missing(batch)]}", flush=True)


if __name__ == "__main__":
    main()
