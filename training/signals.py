"""signals.py TOOL FOLDER...: asks the program what each signal says of each statement, and keeps it beside the labels.

TOOL is the program with its options, such as "sightline align --weights FILE" or "sightline align --fast". Writes
`signals.json` (a statement's goals with what each signal says of them) and `compared.json` (the statement as its meaning is
compared) into each folder.
"""

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path


def ask(tool, folder):
    district = json.loads((folder / "district.json").read_text())
    with tempfile.NamedTemporaryFile("w", suffix=".yml") as file:
        json.dump({"district": {"name": district["name"]}, "goals": district["goals"]}, file)
        file.flush()
        run = subprocess.run([*shlex.split(tool), "--district", file.name, folder / "statements.jsonl"], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{folder}: {run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def main():
    tool, *folders = sys.argv[1:]
    for folder in map(Path, folders):
        answers = ask(tool, folder)
        (folder / "compared.json").write_text(json.dumps({a["id"]: a["compared"] for a in answers}))
        (folder / "signals.json").write_text(json.dumps({a["id"]: {g: s["signals"] for g, s in a["scores"].items()} for a in answers}))


if __name__ == "__main__":
    main()
