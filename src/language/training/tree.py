"""The best tree with exactly one root over arc scores (Chu & Liu, 1965; Edmonds, 1967)."""
import numpy as np


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
