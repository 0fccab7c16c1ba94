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


def compared(story, document, lines):
    """For each listed paragraph with words that LibreOffice printed: (its first line, printed label, read label)."""
    paragraphs = [(plain(one.text.strip("\n\t ").split("\n")[0]), one.is_listed) for one in story.paragraphs]
    paragraphs = [one for one in paragraphs if one[0]]
    blocks = [(plain(one["text"].split("\n")[0]), plain(one.get("label", ""))) for one in document["blocks"]]
    labels = {}
    for first, second in matches([words for words, _ in paragraphs], [words for words, _ in blocks]):
        labels[first] = blocks[second][1]
    keys = [f"{labels.get(index, '')} {words}".strip() for index, (words, _) in enumerate(paragraphs)]
    at_paragraph = at_line = 0
    ends = matches(keys, lines) + [(len(keys), len(lines))]
    for paragraph, line in ends:
        # Between two agreements: whichever line ends in the paragraph's words, in their order.
        for index in range(at_paragraph, paragraph):
            words, is_listed = paragraphs[index]
            place = next((one for one in range(at_line, line) if fits(lines[one], words)), None)
            if place is not None:
                at_line = place + 1
                if is_listed:
                    yield words, lines[place][: len(lines[place]) - len(words)].strip(), labels.get(index)
        if paragraph < len(keys) and paragraphs[paragraph][1]:
            words = paragraphs[paragraph][0]
            yield words, lines[line][: len(lines[line]) - len(words)].strip(), labels.get(paragraph)
        at_paragraph, at_line = paragraph + 1, line + 1


def matches(first, second):
    """Pairs of places where two sequences agree."""
    shared = set(first) & set(second)
    ours = [index for index, one in enumerate(first) if one in shared]
    theirs = [index for index, one in enumerate(second) if one in shared]
    matcher = difflib.SequenceMatcher(None, [first[one] for one in ours], [second[one] for one in theirs], autojunk=False)
    return [(ours[block.a + step], theirs[block.b + step]) for block in matcher.get_matching_blocks()
            for step in range(block.size)]


def fits(line, words):
    """Whether a line is these words with at most a label before them."""
    if not line.endswith(words):
        return False
    before = line[: len(line) - len(words)]
    return not before or (len(before) <= 40 and before.endswith(" "))


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
    worst, files, deleted = [], 0, 0
    todo = [(path, lines_of(path, options.texts)) for path in files_under(options.folder) if options.only in path]
    todo = [(path, lines) for path, lines in todo if lines is not None]
    for (path, lines), (_, _, document) in zip(todo, read_all(options.tool, [path for path, _ in todo])):
        stories = witness(path)
        if stories is None or document is None:
            continue
        if stories[0].has_deletions:
            deleted += 1
            continue
        wrong = []
        for words, label, got in compared(stories[0], document, lines):
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
    print(f"{files} files; {deleted} with deleted paragraphs left out, as LibreOffice prints and counts those")
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
