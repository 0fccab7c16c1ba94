"""reference.py --base FOLDER --checkpoint FILE OUT: what the model says of some texts in full precision, for the program's tests.

For each text its pieces as byte ranges and the direction of its meaning, rounded to four decimals.
"""

import argparse
import json
from pathlib import Path

import torch

from model import Model

TEXTS = [
    "By June 2027, 65% of grade 3 students will read at or above benchmark on DIBELS 8, up from 52%.",
    "Chronic absenteeism falls from 24% to 15%.",
    "PLC teams meet weekly to look at common formative assessments.",
    "Families' voices: we don't decide for them — we decide with them.",
    "Niños y familias de Peña Blanca leen en casa",
    "SWPBIS/MTSS (Tier 2): check-in/check-out, 3x a week",
    "naïve coöperation  with\todd spaces",
    "unbelievably counterintuitive hyperparameterization",
    "Goal #1.2: ≥95% attendance @ all K–5 schools",
    "A",
]


def byte_range(text, start, end):
    return [len(text[:start].encode()), len(text[:end].encode())]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", required=True)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("out", type=Path)
    o = p.parse_args()
    model = Model(o.base)
    model.load_state_dict(torch.load(o.checkpoint))
    model.eval()
    with torch.no_grad():
        vectors = model.vectors(TEXTS)
    found = []
    for text, vector in zip(TEXTS, vectors):
        encoded = model.encoder.tokenizer.encode(text)
        found.append({
            "text": text,
            "pieces": [byte_range(text, *offsets) for offsets in encoded.offsets[1:-1]],
            "direction": [round(v, 4) for v in vector.tolist()],
        })
    o.out.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
