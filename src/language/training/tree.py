"""The best tree with exactly one root over arc scores (Chu & Liu, 1965; Edmonds, 1967), and the best without crossing arcs
(Eisner, 1996)."""
import numpy as np

CROSSING_COST = 3
"""A tree with crossing arcs stands where the best without is e^3 times less likely; english/decode/tree.ts has the same."""


def likeliest(scores):
    """As `decode`, with crossing arcs only where they are far more likely."""
    best = decode(scores)
    if is_projective(best):
        return best
    uncrossed = projective(scores)
    total = lambda heads: sum(scores[i, h] for i, h in enumerate(heads))
    return uncrossed if total(best) - total(uncrossed) < CROSSING_COST else best


def is_projective(heads):
    ends = []
    for left, right in sorted(((min(h, i + 1), max(h, i + 1)) for i, h in enumerate(heads)), key=lambda a: (a[0], -a[1])):
        while ends and ends[-1] <= left:
            ends.pop()
        if ends and right > ends[-1]:
            return False
        ends.append(right)
    return True


def projective(scores):
    """The best tree of one root without crossing arcs."""
    n = scores.shape[0]
    arc = np.full((n + 1, n + 1), -np.inf)
    arc[:, 1:] = scores.T
    full, opened = np.zeros((2, n + 1, n + 1)), np.zeros((2, n + 1, n + 1))
    split, inner = np.zeros((n + 1, n + 1), int), np.zeros((2, n + 1, n + 1), int)
    for width in range(1, n + 1):
        for s in range(n + 1 - width):
            t = s + width
            # The root has one dependent: the arc from it comes from a span in which it has none yet.
            sums = full[1, s, s:(1 if s == 0 else t)] + full[0, s + 1:(2 if s == 0 else t + 1), t]
            split[s, t] = s + sums.argmax()
            opened[:, s, t] = sums.max() + arc[t, s], sums.max() + arc[s, t]
            sums = full[0, s, s:t] + opened[0, s:t, t]
            full[0, s, t], inner[0, s, t] = sums.max(), s + sums.argmax()
            sums = opened[1, s, s + 1:t + 1] + full[1, s + 1:t + 1, t]
            full[1, s, t], inner[1, s, t] = sums.max(), s + 1 + sums.argmax()
    heads, spans = [0] * n, [(0, n, False, 1)]
    while spans:
        s, t, is_open, right = spans.pop()
        if s == t:
            continue
        if is_open:
            heads[(t if right else s) - 1] = s if right else t
            spans += [(s, split[s, t], False, 1), (split[s, t] + 1, t, False, 0)]
        else:
            r = inner[right, s, t]
            spans += [(s, r, True, 1), (r, t, False, 1)] if right else [(s, r, False, 0), (r, t, True, 0)]
    return [int(h) for h in heads]


def decode(scores):
    """scores [n, n+1]: log-probability of head j (0 is the root) for token i. Returns 1-based heads."""
    n = scores.shape[0]
    greedy = scores.argmax(1)
    if (greedy == 0).sum() == 1 and not _cycle(greedy):
        return greedy.tolist()
    # One root: each candidate in turn would be exact; the penalty makes a second root the last resort and is exact
    # as long as it exceeds every difference of scores (Zmigrod et al., 2020).
    full = np.full((n + 1, n + 1), -1e9)
    full[1:, :] = np.maximum(scores, -1e5)
    full[1:, 0] -= 1e6
    np.fill_diagonal(full, -1e9)
    heads = _edmonds(full)
    return heads[1:].tolist()


def _cycle(heads):
    """Tokens of one cycle, if any; heads 1-based with 0 as root."""
    n = len(heads)
    state = [0] * (n + 1)
    state[0] = 2
    for start in range(1, n + 1):
        path, i = [], start
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = int(heads[i - 1])
        if state[i] == 1:
            return path[path.index(i):]
        for j in path:
            state[j] = 2
    return []


def _edmonds(scores):
    """Best incoming arc for every node but 0; cycles are contracted one after another."""
    m = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads[1:])
    if not cycle:
        return heads
    inside = np.zeros(m, bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    c = len(outside)
    small = np.full((c + 1, c + 1), -1e9)
    small[:c, :c] = scores[np.ix_(outside, outside)]
    cyc = np.array(cycle)
    kept = scores[cyc, heads[cyc]]
    enter = scores[np.ix_(cyc, outside)] - kept[:, None]
    enter_at = enter.argmax(0)
    small[c, :c] = enter.max(0) + kept.sum()
    leave = scores[np.ix_(outside, cyc)]
    leave_at = leave.argmax(1)
    small[:c, c] = leave.max(1)
    small[0, :] = -1e9
    found = _edmonds(small)
    for k in range(1, c):
        heads[outside[k]] = outside[found[k]] if found[k] < c else cyc[leave_at[k]]
    at = found[c]
    heads[cyc[enter_at[at]]] = outside[at]
    return heads
