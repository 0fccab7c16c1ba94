"""The peers in Python: reads files with one of them over and over, and prints the CPU time of the best pass.

read_with_python.py python-docx|docx2txt PASSES FILE...
"""

import io
import json
import sys
import time
from pathlib import Path


def blocks_text(container):
    """The text of paragraphs and tables in order, as python-docx's users take it."""
    from docx.table import Table

    pieces = []
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            pieces += [blocks_text(cell) for row in block.rows for cell in row.cells]
        else:
            pieces.append(block.text)
    return "\n".join(pieces)


def with_python_docx(file):
    import docx

    return blocks_text(docx.Document(io.BytesIO(file)))


def with_docx2txt(file):
    import docx2txt

    return docx2txt.process(io.BytesIO(file))


def main(peer, passes, *paths):
    read = {"python-docx": with_python_docx, "docx2txt": with_docx2txt}[peer]
    files = [Path(path).read_bytes() for path in paths]
    best = None
    for _ in range(int(passes)):
        start = time.process_time()
        size = sum(len(read(file).encode()) for file in files)
        seconds = time.process_time() - start
        best = seconds if best is None else min(best, seconds)
    print(json.dumps({"bytes": size, "cpu": best, "documents": len(files)}))


main(*sys.argv[1:])
