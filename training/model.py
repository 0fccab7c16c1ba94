"""The encoder with its head: how far a statement serves each goal of a district, and what kind of statement it is."""

import torch
from torch import nn
from torch.nn import functional as F

from data import ROLES
from encoder import Encoder

INTENT = 64


class Model(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.encoder = Encoder(folder)
        width = self.encoder.width
        # Of the whole goal, of its best field, and what is taken away.
        self.mix = nn.Parameter(torch.tensor([5.0, 5.0, -4.5]))
        self.cut = nn.Parameter(torch.tensor(1.5))
        self.none = nn.Parameter(torch.tensor(0.0))
        self.intent = nn.Sequential(nn.Linear(width, INTENT), nn.Tanh(), nn.Linear(INTENT, 1))
        nn.init.zeros_(self.intent[2].weight)
        nn.init.zeros_(self.intent[2].bias)
        self.role = nn.Linear(width, len(ROLES))

    def vectors(self, texts):
        """Unit vectors: the mean of the last layer over a text's pieces."""
        x, mask = self.encoder(texts)
        return F.normalize((x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)

    def goals(self, goals):
        """The vectors of all texts of the goals, and which rows are whose; the first of each is the whole goal."""
        texts, rows = [], []
        for goal in goals:
            own = [goal.whole] + (goal.fields if len(goal.fields) > 1 else [])
            rows.append(range(len(texts), len(texts) + len(own)))
            texts += own
        return self.vectors(texts), rows

    def forward(self, statements, goals):
        """Logits of "serves" (statements x goals) and of roles (statements x roles)."""
        texts, rows = goals
        v = self.vectors(statements)
        near = v @ texts.T
        whole = near[:, [r[0] for r in rows]]
        best = torch.stack([near[:, list(r[1:] or r)].max(1).values for r in rows], 1)
        z = self.mix[0] * whole + self.mix[1] * best + self.mix[2] + self.intent(5 * v)
        return z, self.role(5 * v)

    def strong(self, z):
        """The logit of "serves strongly": the second step of an ordinal scale."""
        return z - F.softplus(self.cut)

    def loss(self, z, roles, labels, kinds, soft=0.02):
        """Labels as two steps of an ordinal scale; the goals with the highest label, or none, among all; the role."""
        step = lambda k: (labels > k).float() * (1 - 2 * soft) + soft
        ordinal = F.binary_cross_entropy_with_logits(z, step(0)) + 0.7 * F.binary_cross_entropy_with_logits(self.strong(z), step(1))
        top = labels.max(1).values
        choice = torch.cat([z, self.none.expand(len(z), 1)], 1)
        wanted = torch.cat([(labels == top[:, None]).float() * (top[:, None] > 0), (top == 0).float()[:, None]], 1)
        chosen = -(wanted / wanted.sum(1, keepdim=True) * F.log_softmax(choice, 1)).sum(1).mean()
        return ordinal + 0.5 * chosen + 0.1 * F.cross_entropy(roles, kinds, ignore_index=-100)
