"""MiniLM as a plain module: no library beyond PyTorch, so that the weights are ours to fold and to write out."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, rows, mask, back):
        """x: all words of all texts, T x width; rows: B x N indices into x; back: T indices into the flat B*N."""
        (b, n), w = rows.shape, x.shape[1]
        split = lambda y: y[rows].view(b, n, self.heads, w // self.heads).transpose(1, 2)
        y = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        y = y.transpose(1, 2).reshape(b * n, w)[back]
        x = self.norm1(x + self.drop(self.out(y)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x), approximate="tanh"))))


class Encoder(nn.Module):
    """Texts to the states of their pieces."""

    def __init__(self, folder, most=128):
        super().__init__()
        folder = Path(folder)
        config = json.loads((folder / "config.json").read_text())
        self.width = width = config["hidden_size"]
        self.words = nn.Embedding(config["vocab_size"], width)
        self.places = nn.Embedding(config["max_position_embeddings"], width)
        self.types = nn.Embedding(config["type_vocab_size"], width)
        self.norm, self.drop = nn.LayerNorm(width, eps=1e-12), nn.Dropout(0.1)
        count = config["num_hidden_layers"]
        self.layers = nn.ModuleList(
            Layer(width, config["intermediate_size"], config["num_attention_heads"]) for _ in range(count))
        self.load(load_file(str(folder / "model.safetensors")))
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(most)
        self.tokenizer.no_padding()
        self.memory = {}

    def load(self, state):
        state = {name.removeprefix("bert."): tensor for name, tensor in state.items()}

        def copy(module, name):
            module.weight.copy_(state[name + ".weight"])
            if name + ".bias" in state:
                module.bias.copy_(state[name + ".bias"])

        with torch.no_grad():
            copy(self.words, "embeddings.word_embeddings")
            copy(self.places, "embeddings.position_embeddings")
            copy(self.types, "embeddings.token_type_embeddings")
            copy(self.norm, "embeddings.LayerNorm")
            for i, layer in enumerate(self.layers):
                own = f"encoder.layer.{i}."
                copy(layer.query, own + "attention.self.query")
                copy(layer.key, own + "attention.self.key")
                copy(layer.value, own + "attention.self.value")
                copy(layer.out, own + "attention.output.dense")
                copy(layer.norm1, own + "attention.output.LayerNorm")
                copy(layer.up, own + "intermediate.dense")
                copy(layer.down, own + "output.dense")
                copy(layer.norm2, own + "output.LayerNorm")

    def ids(self, text):
        if text not in self.memory:
            self.memory[text] = self.tokenizer.encode(text).ids
        return self.memory[text]

    def forward(self, texts):
        """The states of the texts' pieces, padded to texts x pieces x width, and which of them are there.

        Layers work on the pieces of all texts in one row, without padding; only attention needs them text by text.
        """
        ids = [self.ids(t) for t in texts]
        longest = max(map(len, ids))
        rows = torch.zeros(len(ids), longest, dtype=torch.long)
        mask = torch.zeros(len(ids), longest, dtype=torch.bool)
        flat, places, back = [], [], []
        for i, row in enumerate(ids):
            rows[i, : len(row)] = torch.arange(len(flat), len(flat) + len(row))
            mask[i, : len(row)] = True
            back += range(i * longest, i * longest + len(row))
            places += range(len(row))
            flat += row
        x = self.words(torch.tensor(flat)) + self.places(torch.tensor(places)) + self.types.weight[0]
        x = self.drop(self.norm(x))
        attend, back = mask[:, None, None, :], torch.tensor(back)
        for layer in self.layers:
            x = layer(x, rows, attend, back)
        return x[rows] * mask[..., None], mask.float()
