#!/usr/bin/env python3
"""Scores a reader's list labels against those that LibreOffice prints.

  labels.py --tool 'sightline text --format json {}' --texts EXPORTS FOLDER [--worst 20] [--only WORD] [--all]

EXPORTS is the folder that export_texts.py filled. Which paragraphs stand in lists, and in which order, comes from the XML
(reading_order.py); what is printed before their words comes from LibreOffice. Typed numbers are words and do not count.
"""

import argparse
import collections
import difflib
import hashlib
import os
import re
import unicodedata

from reader import files_under, read_all
from reading_order import bare
from structure import witness

LOOK_AHEAD = 400


def lines_of(path, texts):
    """The lines that LibreOffice printed for a file, or None."""
    with open(path, "rb") as file:
        name = hashlib.sha256(file.read()).hexdigest()
    export = os.path.join(texts, name + ".txt")
    if not os.path.exists(export):
        return None
    with open(export, encoding="utf-8-sig", errors="replace") as file:
        return [plain(line) for line in file.read().split("\n")]


def plain(words):
    """Blanks made one, and what prints nothing left out."""
    kept = "".join(one for one in words if unicodedata.category(one) != "Cf")
    return " ".join(kept.split())


def printed(story, lines):
    """For each listed paragraph with words that LibreOffice printed: (its first line, its label)."""
    found, at = [], 0
    for paragraph in story.paragraphs:
        first = plain(paragraph.text.strip("\n\t ").split("\n")[0])
        if not first:
            continue
        ending = next((index for index in range(at, min(at + LOOK_AHEAD, len(lines))) if fits(lines[index], first)), None)
        if ending is None:
            continue
        at = ending + 1
        if paragraph.is_listed:
            found.append((first, lines[ending][: len(lines[ending]) - len(first)].strip()))
    return found


def fits(line, words):
    """Whether a line is these words with at most a label before them."""
    if not line.endswith(words):
        return False
    before = line[: len(line) - len(words)]
    return not before or (len(before) <= 40 and before.endswith(" "))


def read_labels(document):
    """The blocks with words in their order: (first line, label)."""
    found = []
    for block in document["blocks"]:
        first = plain(block["text"].split("\n")[0])
        if first:
            found.append((first, plain(block.get("label", ""))))
    return found


def paired(truth, blocks):
    """Each printed paragraph with the label that the reader gave it; None where it has no such paragraph."""
    wanted = {words for words, _ in truth}
    blocks = [block for block in blocks if block[0] in wanted]
    matcher = difflib.SequenceMatcher(None, [words for words, _ in truth], [words for words, _ in blocks], autojunk=False)
    labels = [None] * len(truth)
    for first, second, size in matcher.get_matching_blocks():
        for step in range(size):
            labels[first + step] = blocks[second + step][1]
    for (words, label), got in zip(truth, labels):
        yield words, label, got


def kind(label):
    """What sort of label it is."""
    if not bare(label):
        return "bullet"
    if len(re.findall(r"\w+", label)) > 1 and re.search(r"\w[.\-–)]\w", label):
        return "multi-level"
    if re.fullmatch(r"[^\w]*\d+[^\w]*", label):
        return "number"
    return "letter or word"


def main():
    """Runs the reader and prints the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--tool", required=True)
    parser.add_argument("--texts", required=True)
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--only", default="")
    parser.add_argument("--all", action="store_true", help="print every disagreement")
    options = parser.parse_args()
    counts = collections.defaultdict(collections.Counter)
    worst, files = [], 0
    todo = [(path, lines_of(path, options.texts)) for path in files_under(options.folder) if options.only in path]
    todo = [(path, lines) for path, lines in todo if lines is not None]
    for (path, lines), (_, _, document) in zip(todo, read_all(options.tool, [path for path, _ in todo])):
        story = witness(path)
        if story is None or document is None:
            continue
        wrong = []
        for words, label, got in paired(printed(story, lines), read_labels(document)):
            if not label:
                counts["printed without a label"]["absent" if got is None else "same" if not got else "other"] += 1
                if got:
                    wrong.append((label, got, words))
                continue
            sort = kind(label)
            same = got == label or (sort == "bullet" and bool(got) and not bare(got))
            counts[sort]["absent" if got is None else "same" if same else "other"] += 1
            if not same:
                wrong.append((label, got, words))
        files += 1
        if wrong:
            worst.append((len(wrong), path, wrong))
    print(f"{files} files")
    total = collections.Counter()
    for sort, count in sorted(counts.items()):
        if sort in ("multi-level", "number", "letter or word"):
            total += count
        print(line(sort, count))
    print(line("all but bullets", total))
    for count, path, wrong in sorted(worst, key=lambda one: -one[0])[: None if options.all else options.worst]:
        print(f"{count} {path}")
        for label, got, words in wrong if options.all else wrong[:4]:
            print(f"   printed {label!r} read {got!r}: {words[:60]}")


def line(name, count):
    """One kind's score."""
    everything = sum(count.values())
    return (f"{name:26} same {count['same'] / max(1, everything):.4f} of {everything} "
            f"(other {count['other']}, no such paragraph {count['absent']})")


if __name__ == "__main__":
    main()
