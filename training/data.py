"""Districts with their goals, statements and labels, in the format of `districts/`."""

import json
from dataclasses import dataclass, field
from pathlib import Path

ROLES = ["goal", "strategy", "activity", "measure", "fragment", "need", "boilerplate"]


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


class Goal:
    """A district goal: all of it as one text, and its fields one by one."""

    def __init__(self, goal):
        title, statement = goal.get("title") or "", goal.get("statement") or ""
        self.id = goal["id"]
        self.fields = [f for f in [title, statement, *(goal.get("objectives") or []), *(goal.get("measures") or [])] if f]
        self.whole = ". ".join(self.fields)


@dataclass
class District:
    """A folder with district.json, statements.jsonl and gold.jsonl.

    `compared` holds the statements as the program compares them (`signals.py` writes them); without that file they are
    taken as they are.
    """

    folder: Path
    goals: list = field(init=False)
    ids: list = field(init=False)
    texts: list = field(init=False)
    compared: list = field(init=False)
    labels: list = field(init=False)
    roles: list = field(init=False)

    def __post_init__(self):
        self.goals = [Goal(g) for g in json.loads((self.folder / "district.json").read_text())["goals"]]
        gold = {g["id"]: g["labels"] or {} for g in lines(self.folder / "gold.jsonl")}
        statements = [s for s in lines(self.folder / "statements.jsonl") if s["id"] in gold]
        self.ids = [s["id"] for s in statements]
        self.texts = [s["text"] for s in statements]
        self.labels = [[gold[i].get(g.id, 0) for g in self.goals] for i in self.ids]
        self.roles = [ROLES.index(s["kind"]) if s.get("kind") in ROLES else -100 for s in statements]
        known = self.folder / "compared.json"
        compared = json.loads(known.read_text()) if known.exists() else {}
        self.compared = [compared.get(i, t) for i, t in zip(self.ids, self.texts)]

    @property
    def name(self):
        return self.folder.name


def load(*roots):
    return [District(f) for root in roots for f in sorted(Path(root).iterdir()) if (f / "gold.jsonl").exists()]
