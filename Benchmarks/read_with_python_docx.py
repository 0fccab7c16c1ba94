"""The peer: reads files with python-docx over and over, and prints the CPU time of the best pass.

read_with_python_docx.py PASSES FILE...
"""

import io
import json
import sys
import time
from pathlib import Path

import docx
from docx.table import Table


def blocks_text(container):
    """The text of paragraphs and tables in order, as python-docx's users take it."""
    pieces = []
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            pieces += [blocks_text(cell) for row in block.rows for cell in row.cells]
        else:
            pieces.append(block.text)
    return "\n".join(pieces)


def main(passes, *paths):
    files = [Path(path).read_bytes() for path in paths]
    best = None
    for _ in range(int(passes)):
        start = time.process_time()
        size = sum(len(blocks_text(docx.Document(io.BytesIO(file))).encode()) for file in files)
        seconds = time.process_time() - start
        best = seconds if best is None else min(best, seconds)
    print(json.dumps({"bytes": size, "cpu": best, "documents": len(files)}))


main(*sys.argv[1:])
