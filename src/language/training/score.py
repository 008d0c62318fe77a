"""Figures on a treebank with gold tokens: tags, lemmas, tree, names."""
import torch

import data
import lemmas
from tree import likeliest
from treebank import named_mentions


NAMED = 0.38
"""A mention is a name where its head is as likely a proper noun. The threshold that is best for F1 is half of the F1
that can be had (Lipton, Elkan & Naryanaswamy, 2014), here 0.77; english/createEnglish.ts has the same."""


MARGIN, CANDIDATES = 3, 3
"""Heads in question: at most e^3 times less likely than the best, three at most; english/labels.ts has the same."""


def weigh(network, out, root):
    """Log-scores of arcs [B,T,T+1], with those of their likeliest label where a head is in question."""
    arcs = out['arcs'].log_softmax(2)
    best, heads = arcs.topk(min(CANDIDATES, arcs.shape[2]), 2)
    asked = best > best[:, :, :1] - MARGIN
    asked &= asked[:, :, 1:2]
    added = []
    for k in range(heads.shape[2]):
        labels = network.labels(out, heads[:, :, k]).log_softmax(2)
        other = labels.clone()
        other[:, :, root] = -1e9
        added.append(torch.where(heads[:, :, k] == 0, labels[:, :, root], other.max(2).values))
    gain = torch.where(asked, torch.stack(added, 2) + MARGIN, torch.zeros(()))
    return arcs.scatter_add(2, heads, gain) - MARGIN * asked[:, :, :1].float()


def predict(network, tables, rows, labels, tokens=4000):
    """For each sentence: upos, xpos, feats, lemma rule, head (1-based), deprel, the probability that each token is a
    proper noun, mentions [(start, end, core start, core end, type, head)]."""
    found = [None] * len(rows)
    network.eval()
    with torch.no_grad():
        for indices in data.batches(rows, tokens):
            batch = data.collate(rows, indices)
            out = network(tables, batch['ids'], batch['lengths'])
            root = labels['deprel'].index('root')
            arcs = weigh(network, out, root).numpy()
            trees = []
            for b, i in enumerate(indices):
                n = int(batch['lengths'][b])
                trees.append(likeliest(arcs[b, :n, :n + 1]))
            heads = torch.zeros(len(indices), batch['ids'].shape[1], dtype=torch.long)
            for b, t in enumerate(trees):
                heads[b, :len(t)] = torch.tensor(t)
            rel = network.labels(out, heads)
            rel[:, :, root] -= 1e4 * (heads != 0).float()
            rel = rel.argmax(2)
            proper = out['upos'].softmax(2)[:, :, labels['upos'].index('PROPN')]
            best = {k: out[k].argmax(2) for k in ('upos', 'xpos', 'feats', 'lemma', 'entity', 'left', 'right', 'core_left', 'core_right')}
            for b, i in enumerate(indices):
                n = int(batch['lengths'][b])
                row = {k: [labels[k][j] for j in best[k][b, :n].tolist()] for k in ('upos', 'xpos', 'feats', 'lemma', 'entity')}
                row['heads'], row['proper'] = trees[b], proper[b, :n].tolist()
                row['deprel'] = ['root' if h == 0 else labels['deprel'][j] for h, j in zip(trees[b], rel[b, :n].tolist())]
                edges = [best[k][b, :n].tolist() for k in ('left', 'right', 'core_left', 'core_right')]
                row['mentions'] = [
                    (min(edges[0][t], t), max(edges[1][t], t), min(edges[2][t], t), max(edges[3][t], t), row['entity'][t], t)
                    for t in range(n) if row['entity'][t] != 'none']
                found[i] = row
    return found


def f1(gold, built):
    hit = len(gold & built)
    return 200 * hit / max(1, len(gold) + len(built))


def score(network, tables, sentences, rows, labels):
    found = predict(network, tables, rows, labels)
    n = 0
    hit = dict.fromkeys(('upos', 'xpos', 'feats', 'lemma', 'uas', 'las'), 0)
    gold, built, core_gold, core_built, all_gold, all_built = (set() for _ in range(6))
    for k, (s, f) in enumerate(zip(sentences, found)):
        for t in range(len(s.forms)):
            n += 1
            hit['upos'] += s.upos[t] == f['upos'][t]
            hit['xpos'] += s.xpos[t] == f['xpos'][t]
            hit['feats'] += s.feats[t] == f['feats'][t]
            hit['lemma'] += s.lemmas[t] in ('_', lemmas.apply(f['lemma'][t], s.forms[t]))
            ok = s.heads[t] == f['heads'][t]
            hit['uas'] += ok
            hit['las'] += ok and s.deprels[t].split(':')[0] == f['deprel'][t].split(':')[0]
        if s.annotated:
            for m, h in named_mentions(s):
                gold.add((k, m.start, m.end, m.etype))
                core = m.core or [h]
                core_gold.add((k, min(core), max(core), m.etype))
            all_gold.update((k, m.start, m.end, m.etype) for m in s.mentions)
            for a, b, c, d, e, t in f['mentions']:
                all_built.add((k, a, b, e))
                if f['proper'][t] > NAMED:
                    built.add((k, a, b, e))
                    core_built.add((k, c, d, e))
    figures = {k: round(100 * v / n, 2) for k, v in hit.items()}
    if gold:
        bare = lambda spans: {s[:3] for s in spans}
        figures.update({
            'names_span': round(f1(bare(gold), bare(built)), 2), 'names_typed': round(f1(gold, built), 2),
            'core_span': round(f1(bare(core_gold), bare(core_built)), 2), 'core_typed': round(f1(core_gold, core_built), 2),
            'mentions_span': round(f1(bare(all_gold), bare(all_built)), 2), 'mentions_typed': round(f1(all_gold, all_built), 2)})
    return figures
