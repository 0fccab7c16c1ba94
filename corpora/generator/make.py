"""Writes the sample district's documents and gold files: all of them, or the named ones.

    python3 corpora/generator/make.py [module ...]
"""
import importlib
import pkgutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent / "kestrel-valley"
sys.path.insert(0, str(HERE))

import documents  # noqa: E402
import kit  # noqa: E402


def make(name):
    module = importlib.import_module(f"documents.{name}")
    path = ROOT / module.PATH
    path.parent.mkdir(parents=True, exist_ok=True)
    kit._sdt_ids[0] = 410000  # the same ids in every run
    module.build(path)
    if path.suffix == ".docx" and getattr(module, "FINISH", True):
        kit.finish(path)
    if module.GOLD is not None:
        kit.write_gold(path, module.GOLD)
    print(path.relative_to(ROOT))


if __name__ == "__main__":
    names = sys.argv[1:] or sorted(m.name for m in pkgutil.iter_modules(documents.__path__))
    for name in names:
        make(name.removesuffix(".py").replace("-", "_"))
