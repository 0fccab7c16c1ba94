"""train.py --base FOLDER --data FOLDER... [--left-out PATTERN,...] [--epochs N] [--out FILE]: fine-tunes the encoder on whole districts.

A batch is up to 45 statements of one district: its goals are embedded once for all of its statements, and the other goals of the district are
the hard negatives. After each epoch the districts left out are scored.
"""

import argparse
import fnmatch
import random
import time

import numpy as np
import torch
from torch import nn

from data import load
from metrics import best_thresholds, show
from model import Model


def batches(districts, size):
    found = []
    for d in districts:
        order = random.sample(range(len(d.texts)), len(d.texts))
        count = (len(order) + size - 1) // size
        found += [(d, order[i::count]) for i in range(count)]
    random.shuffle(found)
    return found


def predict(model, districts):
    """Probabilities of "serves" and "serves strongly", and labels: an array over goals for each statement."""
    model.eval()
    serves, strong, labels, roles = [], [], [], []
    with torch.no_grad():
        for d in districts:
            goals = model.goals(d.goals)
            for i in range(0, len(d.compared), 48):
                z, r = model(d.compared[i : i + 48], goals)
                serves += list(torch.sigmoid(z).numpy())
                strong += list(torch.sigmoid(model.strong(z)).numpy())
                roles += r.argmax(1).tolist()
            labels += [np.array(row) for row in d.labels]
    model.train()
    known = [(a, b) for a, b in zip(roles, [k for d in districts for k in d.roles]) if b >= 0]
    return serves, strong, labels, sum(a == b for a, b in known) / max(1, len(known))


def figures(model, held):
    serves, strong, labels, role = predict(model, held)
    _, a, b, r = best_thresholds(serves, labels, strong)
    return f"{show(r)} role {role:.3f} | thresholds {a:.2f} {b:.2f}"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", required=True, help="the folder of the base model")
    p.add_argument("--data", nargs="+", required=True)
    p.add_argument("--left-out", default="", help="patterns of the names of districts that are scored and not trained on")
    p.add_argument("--epochs", type=int, default=4, help="0 only scores what is left out")
    p.add_argument("--rate", type=float, default=5e-5)
    p.add_argument("--batch", type=int, default=45)
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--start", help="a checkpoint to go on from")
    p.add_argument("--out", help="where the checkpoint goes")
    o = p.parse_args()
    torch.manual_seed(o.seed), random.seed(o.seed), torch.set_num_threads(2)
    districts = load(*o.data)
    is_held = lambda d: any(fnmatch.fnmatch(d.name, pattern) for pattern in o.left_out.split(","))
    held, kept = [d for d in districts if is_held(d)], [d for d in districts if not is_held(d)]
    model = Model(o.base)
    if o.start:
        model.load_state_dict(torch.load(o.start))
    print(f"{len(kept)} districts, {sum(len(d.texts) for d in kept)} statements; left out {len(held)}, {sum(len(d.texts) for d in held)}", flush=True)
    heads = [q for n, q in model.named_parameters() if not n.startswith("encoder.")]
    steps = max(1, len(batches(kept, o.batch)) * o.epochs)
    optimizer = torch.optim.AdamW([{"params": model.encoder.parameters(), "lr": o.rate}, {"params": heads, "lr": 3e-3}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(1, (k + 1) / (0.1 * steps)) * max(0.0, 1 - k / steps))
    start = time.time()
    if held:
        print(f"epoch 0 | {figures(model, held)}", flush=True)
    for epoch in range(o.epochs):
        losses = []
        for d, rows in batches(kept, o.batch):
            # Some statements are read whole, so that the cutting of dates and targets need not be perfect.
            texts = [d.compared[i] if random.random() < 0.75 else d.texts[i] for i in rows]
            z, roles = model(texts, model.goals(d.goals))
            loss = model.loss(z, roles, torch.tensor([d.labels[i] for i in rows]), torch.tensor([d.roles[i] for i in rows]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        line = f"epoch {epoch + 1} loss {np.mean(losses):.3f} {time.time() - start:.0f} s"
        if held:
            line += f" | {figures(model, held)}"
        print(line, flush=True)
        if o.out:
            torch.save(model.state_dict(), o.out)


if __name__ == "__main__":
    main()
