#!/usr/bin/env python3
"""Scores a reader's heading numbers against the tables of contents that Word itself left in the documents.

  contents.py --tool 'sightline text --format json {}' FOLDER [--worst 20] [--only WORD]

An entry "1.2<tab>Aims<tab>3" says what Word printed before "Aims" when it last updated the table. A heading that was changed
since then disagrees without anybody's fault, so disagreements are to be looked at.
"""

import argparse
import collections
import re

from labels import line, plain
from reader import files_under, read_all
from structure import witness
from word_file import value, WORD


def entries(story):
    """The numbered entries of tables of contents: (number, title)."""
    for paragraph in story.paragraphs:
        own = paragraph.properties
        chain = story.file.chain(value(own.find(WORD + "pStyle")) if own is not None else None)
        if not chain or not re.fullmatch(r"toc \d", chain[0].name.lower()):
            continue
        parts = [plain(part) for part in paragraph.text.split("\t") if plain(part)]
        if len(parts) == 3 and len(parts[0]) <= 20:
            yield parts[0], parts[1]


def main():
    """Runs the reader and prints the score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--tool", required=True)
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    paths = [path for path in files_under(options.folder) if options.only in path]
    count, worst = collections.Counter(), []
    for path, _, document in read_all(options.tool, paths):
        stories = witness(path)
        if stories is None or document is None:
            continue
        printed = list(entries(stories[0]))
        headings = collections.defaultdict(list)
        for block in document["blocks"]:
            if block["kind"] != "paragraph" and not block.get("contents"):
                headings[plain(block["text"].replace("\n", " ")).casefold()].append(plain(block.get("label", "")))
        wrong = []
        for number, title in printed:
            found = headings.get(title.casefold())
            if not found:
                count["absent"] += 1
            elif number in found:
                count["same"] += 1
            else:
                count["other"] += 1
                wrong.append((number, found[0], title))
        count["files"] += bool(printed)
        if wrong:
            worst.append((len(wrong), path, wrong))
    print(f"{count['files']} files with numbered tables of contents")
    print(line("numbers in contents", collections.Counter({key: count[key] for key in ("same", "other", "absent")})))
    for size, path, wrong in sorted(worst, key=lambda one: -one[0])[:options.worst]:
        print(f"{size} {path}")
        for number, got, title in wrong[:5]:
            print(f"   contents {number!r} read {got!r}: {title[:60]}")


if __name__ == "__main__":
    main()
