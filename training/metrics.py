"""How well scores agree with labels; the same figures as the program's `evaluate alignment`."""

import numpy as np
def auroc(s, y):
    s, y = np.asarray(s, float), np.asarray(y, bool); o = np.argsort(s, kind="stable"); s2 = s[o]
    r = np.empty(len(s)); _, inv, cnt = np.unique(s2, return_inverse=True, return_counts=True)
    start = np.cumsum(cnt) - cnt; r[o] = (start + (cnt + 1) / 2)[inv]
    p = y.sum(); return (r[y].sum() - p * (p + 1) / 2) / (p * (len(y) - p))
def kappa(a, b):
    a, b = np.asarray(a), np.asarray(b); o = ((a - b) ** 2).mean()
    pa = [(a == i).mean() for i in range(3)]; pb = [(b == i).mean() for i in range(3)]
    return 1 - o / sum(pa[i] * pb[j] * (i - j) ** 2 for i in range(3) for j in range(3))
def report(prob, labels, partial=0.4, strong=0.65, strongness=None):
    """prob, labels: lists (one per statement) of arrays over goals. strongness: P(strong)."""
    s = np.concatenate(prob); y = np.concatenate(labels); level = (s >= partial).astype(int)
    st = np.concatenate(strongness) if strongness is not None else s
    level = level + ((s >= partial) & (st >= strong))
    tp = ((level > 0) & (y > 0)).sum(); f1 = 2 * tp / ((level > 0).sum() + (y > 0).sum())
    best = none_tp = none_fp = none_fn = 0
    for p, l in zip(prob, labels):
        b = int(np.argmax(p)) if p.max() >= partial else None; top = max(l) if max(l) else 0
        best += (b is None) if top == 0 else (b is not None and l[b] == top)
        none_tp += b is None and top == 0; none_fp += b is None and top > 0; none_fn += b is not None and top == 0
    bins = np.minimum(9, (s * 10).astype(int)); ece = sum(abs(s[bins == k].sum() - (y[bins == k] > 0).sum()) for k in range(10)) / len(s)
    return dict(auroc=auroc(s, y > 0), best=best / len(prob), f1=f1, none=2 * none_tp / max(1, 2 * none_tp + none_fp + none_fn), kappa=kappa(y, level), ece=ece)
def best_thresholds(prob, labels, strongness=None):
    top = None
    for p in np.arange(0.2, 0.7, 0.025):
        for q in (np.arange(p, 0.95, 0.05) if strongness is None else np.arange(0.2, 0.8, 0.05)):
            r = report(prob, labels, p, q, strongness); v = r["f1"] + r["kappa"] + r["best"]
            if top is None or v > top[0]: top = (v, p, q, r)
    return top
def show(r): return " ".join(f"{k} {v:.3f}" for k, v in r.items())
