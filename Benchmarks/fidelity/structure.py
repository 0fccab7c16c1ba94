#!/usr/bin/env python3
"""Scores a reader's headings, tables and check boxes against the documents' own XML.

  structure.py --tool 'sightline text --format json {}' FOLDER [--worst 20] [--only WORD]

The reader prints `sightline.document/1`. The witness is reading_order.py, which shares nothing with the reader.
"""

import argparse
import collections
import sys

from reader import files_under, read_all
from reading_order import Story, bare
from word_file import WordFile


def witness(path):
    """What the XML says: the body with its notes, and the headers and footers; None where it cannot be read."""
    sys.setrecursionlimit(20_000)
    try:
        file = WordFile(path)
        story = Story(file)
        story.walk(file.body)
        for kind in ("footnotes", "endnotes"):
            for part in file.parts(kind):
                story.walk(part)
        margins = Story(file)
        for kind in ("header", "footer"):
            for part in file.parts(kind):
                margins.walk(part)
    except Exception:  # noqa: BLE001 - a witness that cannot read says nothing
        return None
    return story, margins


class Score:
    """Counts of what was found of what was to be found."""

    def __init__(self):
        self.counts = collections.Counter()
        self.worst = []

    def add(self, path, expected, found, what):
        """Takes in one file's two bags of things."""
        both = sum((expected & found).values())
        self.counts["expected"] += sum(expected.values())
        self.counts["found"] += sum(found.values())
        self.counts["both"] += both
        self.counts["files"] += bool(expected)
        self.counts["exact"] += bool(expected) and expected == found
        missed, extra = list((expected - found).elements()), list((found - expected).elements())
        if missed or extra:
            self.worst.append((len(missed) + len(extra), path, what, missed[:3], extra[:3]))

    def line(self, name):
        """The score in one line."""
        expected, found, both = (self.counts[key] for key in ("expected", "found", "both"))
        recall, precision = (both / total if total else 1.0 for total in (expected, found))
        return (f"{name:34} recall {recall:7.4f}  precision {precision:7.4f}  of {expected} expected, {found} found; "
                f"exact in {self.counts['exact']} of {self.counts['files']} files")


def outside(found, expected, margins):
    """What was found, without what stands in headers and footers: they are read once, whatever repeats them."""
    return found - (margins & (found - expected))


def headings(story, margins, document):
    """The headings with words, of both: as (words, level)."""
    expected, around = (collections.Counter(
        (bare(one.text), one.level) for one in side.paragraphs if one.level and bare(one.text)) for side in (story, margins))
    found = collections.Counter(
        (bare(block["text"]), block["level"]) for block in document["blocks"]
        if block["kind"] == "heading" and bare(block["text"]))
    return expected, outside(found, expected, around)


def grids(story, margins, document, with_words):
    """The tables of both as tuples of their cells."""
    expected, around = (collections.Counter(
        (grid.rows, grid.columns) + tuple(
            (cell["row"], cell["column"], cell["rows"], cell["columns"], cell["words"] if with_words else "")
            for cell in grid.cells)
        for grid in side.grids if grid.cells) for side in (story, margins))
    blocks = document["blocks"]
    apart = ("chart", "diagram")  # other parts, which the witness does not read
    found = collections.Counter(
        (table["rows"], table["columns"]) + tuple(
            (cell["row"], cell["column"], cell["rowSpan"], cell["columnSpan"],
             bare("".join(blocks[index]["text"] for index in cell["blocks"] if blocks[index]["story"] not in apart)) if with_words else "")
            for cell in table["cells"])
        for table in document["tables"] if table["cells"])
    return expected, outside(found, expected, around)


def boxes(story, margins, document):
    """The states of the check boxes, of both."""
    expected, around = (collections.Counter(state for _, state in side.boxes) for side in (story, margins))
    found = collections.Counter(
        control["checked"] for control in document["controls"] if control["kind"] == "checkBox")
    return expected, outside(found, expected, around)


def main():
    """Runs the reader and prints the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--tool", required=True, help="a command that prints JSON; {} is the file")
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    paths = [path for path in files_under(options.folder) if options.only in path]
    scores = {name: Score() for name in (
        "headings, words and level", "headings, words alone", "tables, shape", "tables, shape and words", "check boxes, states")}
    kinds = collections.defaultdict(collections.Counter)
    states = collections.Counter()
    for path, state, document in read_all(options.tool, paths):
        stories = witness(path)
        states[state if stories is not None else f"{state}, witness cannot read"] += 1
        if stories is None or document is None:
            continue
        story = stories[0]
        expected, found = headings(*stories, document)
        scores["headings, words and level"].add(path, expected, found, "heading")
        bags = [collections.Counter(), collections.Counter()]
        for bag, side in zip(bags, (expected, found)):
            for (words, _), count in side.items():
                bag[words] += count
        scores["headings, words alone"].add(path, *bags, "heading words")
        for one in story.paragraphs:
            if one.level and bare(one.text):
                kinds[f"heading by {one.why}"][(bare(one.text), one.level) in found] += 1
        scores["tables, shape"].add(path, *grids(*stories, document, False), "table")
        scores["tables, shape and words"].add(path, *grids(*stories, document, True), "table words")
        scores["check boxes, states"].add(path, *boxes(*stories, document), "box")
        for kind, marked in story.boxes:
            kinds[f"box by {kind}, {'marked' if marked else 'empty'}"][True] += 1
    print("files:", ", ".join(f"{count} {state}" for state, count in sorted(states.items())))
    for name, score in scores.items():
        print(score.line(name))
    for kind, count in sorted(kinds.items()):
        print(f"   {kind:32} {count[True]} of {sum(count.values())}")
    for name in ("headings, words and level", "tables, shape", "tables, shape and words", "check boxes, states"):
        for size, path, what, missed, extra in sorted(scores[name].worst, key=lambda one: -one[0])[:options.worst]:
            print(f"{what} {size} {path}\n   missed {str(missed)[:400]}\n   extra  {str(extra)[:400]}")


if __name__ == "__main__":
    main()
