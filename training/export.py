"""export.py --base FOLDER [--checkpoint FILE] OUT: the model as one safetensors file with 8-bit weights, as the program reads it.

Matrices lie in blocks of 16 columns by 4 rows, each column with its scale. Pieces that no English text needs are left out
of the vocabulary; the others are sorted, and a piece's line is its row. Prints the file's SHA-256.
"""

import argparse
import hashlib
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save

from model import Model

PLACES = 128
NOTES = {
    "name": "Sightline's sentence encoder",
    "licence": "Apache-2.0",
    "notice": "Fine-tuned from sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0); changed: weights trained on, rounded to 8 bits, vocabulary cut",
}


def numbers(tensor):
    return np.ascontiguousarray(tensor.detach().numpy().astype(np.float32))


def rounded(weights):
    """Rows as whole numbers from -127 to 127, and the scale of each."""
    scale = np.abs(weights).max(1) / 127
    scale[scale == 0] = 1
    return np.clip(np.rint(weights / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


def blocks(weights):
    """columns x width to [columns / 16][width / 4][16][4]."""
    columns, width = weights.shape
    return np.ascontiguousarray(weights.reshape(columns // 16, 16, width // 4, 4).transpose(0, 2, 1, 3))


def is_needed(piece):
    """Latin letters, digits and the marks of English text."""
    if piece.startswith("[unused") or piece in ("[PAD]", "[MASK]"):
        return False
    return all(ord(c) < 0x250 or 0x2010 <= ord(c) <= 0x2044 or c in "→≤≥≠•−" for c in piece)


def tensors(model):
    e, out = model.encoder, {}

    def matrix(name, *parts):
        q, scale = rounded(np.concatenate([numbers(p.weight) for p in parts]))
        out.update({f"{name}.weight": blocks(q), f"{name}.scale": scale, f"{name}.offset": np.concatenate([numbers(p.bias) for p in parts])})

    def norm(name, module):
        out.update({f"{name}.gain": numbers(module.weight), f"{name}.offset": numbers(module.bias)})

    pieces = sorted(((p.encode(), row) for p, row in e.tokenizer.get_vocab().items() if is_needed(p)))
    out["vocabulary"] = np.frombuffer(b"".join(p + b"\n" for p, _ in pieces), np.uint8)
    out["words.weight"], out["words.scale"] = rounded(numbers(e.words.weight)[[row for _, row in pieces]])
    out["places"] = numbers(e.places.weight)[:PLACES] + numbers(e.types.weight)[0]
    norm("norm", e.norm)
    for i, layer in enumerate(e.layers):
        matrix(f"layers.{i}.attention", layer.query, layer.key, layer.value)
        matrix(f"layers.{i}.output", layer.out)
        norm(f"layers.{i}.norm1", layer.norm1)
        matrix(f"layers.{i}.up", layer.up)
        matrix(f"layers.{i}.down", layer.down)
        norm(f"layers.{i}.norm2", layer.norm2)
    out["head.mix"] = numbers(model.mix)
    out["head.intent.inside"], out["head.intent.offsets"] = numbers(model.intent[0].weight), numbers(model.intent[0].bias)
    out["head.intent.outside"], out["head.intent.offset"] = numbers(model.intent[2].weight), numbers(model.intent[2].bias)
    out["head.roles.weights"], out["head.roles.offsets"] = numbers(model.role.weight), numbers(model.role.bias)
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", required=True)
    p.add_argument("--checkpoint", help="without it, the base model as it comes")
    p.add_argument("out", type=Path)
    o = p.parse_args()
    model = Model(o.base)
    if o.checkpoint:
        model.load_state_dict(torch.load(o.checkpoint))
    found = tensors(model)
    print_of = hashlib.sha256(b"".join(name.encode() + found[name].tobytes() for name in sorted(found))).hexdigest()
    data = save(found, metadata=NOTES | {"fingerprint": print_of[:16]})
    o.out.write_bytes(data)
    print(f"{len(data) / 1e6:.2f} MB, SHA-256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
