"""combine.py FOLDER...: fits how the signals are weighed, on districts that the encoder was not trained on.

Reads what `signals.py` wrote. Prints figures with whole districts left out in turn, for each choice of signals, and then the
formulas for `rubrics/alignment.yml`.
"""

import json
import sys
from pathlib import Path

import numpy as np

from data import District
from metrics import best_thresholds, report, show

FULL = ["meaning", "meaningLead", "concepts", "wording", "measure"]


def logit(p):
    p = np.clip(p, 0.001, 0.999)
    return np.log(p / (1 - p))


def features(folder):
    """For each statement: goals x features, in the order of FULL, and its labels."""
    district, signals = District(folder), json.loads((folder / "signals.json").read_text())
    rows = []
    for i, labels in zip(district.ids, district.labels):
        s = [signals[i][g.id] for g in district.goals]
        meaning = logit(np.array([x.get("meaning", 0.5) for x in s]))
        others = np.array([max(np.delete(meaning, k), default=0) for k in range(len(s))])
        columns = [meaning, np.clip(meaning - others, -4, 4), [x.get("concepts", 0) for x in s], logit(np.array([x["wording"] for x in s])), [x["measure"] for x in s]]
        rows.append((np.array(columns, float).T, np.array(labels)))
    return rows


def fit(x, y, ridge=1.0):
    """Logistic regression by Newton's method; weights with the bias last."""
    x = np.hstack([x, np.ones((len(x), 1))])
    w, penalty = np.zeros(x.shape[1]), np.diag([ridge] * (x.shape[1] - 1) + [1e-6])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, x.T @ (p - y) + penalty @ w)
        w -= step
        if np.abs(step).max() < 1e-9:
            break
    return w


def share(x, w):
    return 1 / (1 + np.exp(-(x @ w[:-1] + w[-1])))


def left_out(districts, columns):
    """Shares of each statement by weights fitted on the other districts."""
    serves, strong, labels = [], [], []
    for k, rows in enumerate(districts):
        rest = [r for j, other in enumerate(districts) if j != k for r in other]
        x, y = np.concatenate([r[0][:, columns] for r in rest]), np.concatenate([r[1] for r in rest])
        a, b = fit(x, y > 0), fit(x, y > 1)
        serves += [share(r[0][:, columns], a) for r in rows]
        strong += [share(r[0][:, columns], b) for r in rows]
        labels += [r[1] for r in rows]
    return serves, strong, labels


def main():
    districts = [features(Path(f)) for f in sys.argv[1:]]
    choices = [["meaning"], ["meaning", "meaningLead"], ["wording"], ["wording", "measure"], ["meaning", "wording"], ["meaning", "concepts"], ["meaning", "measure"], FULL]
    for names in choices:
        serves, strong, labels = left_out(districts, [FULL.index(n) for n in names])
        _, a, b, r = best_thresholds(serves, labels, strong)
        print(f"{' '.join(names):50s} {show(r)} | {a:.3f} {b:.3f}")
    x, y = np.concatenate([r[0] for d in districts for r in d]), np.concatenate([r[1] for d in districts for r in d])
    for kind, columns in (("full", FULL), ("fast", ["wording", "measure"])):
        used = [FULL.index(n) for n in columns]
        for name, target in (("serves", y > 0), ("strong", y > 1)):
            w = fit(x[:, used], target)
            print(f"{kind} {name}: {{bias: {w[-1]:.4f}, " + ", ".join(f"{n}: {v:.4f}" for n, v in zip(columns, w)) + "}")


if __name__ == "__main__":
    main()
