#!/usr/bin/env python3
"""What an ensemble of networks says of the training files and of text without annotation, for `train.py --teach`:
`python3 teach.py TREEBANKS LEXICON TEXT.conllu OUT CHECKPOINT...`.

The mean of the networks' distributions is the teacher's (Lakshminarayanan, Pritzel & Blundell, 2017; for parsers Kuncoro
et al., 2016). Of each distribution the K likeliest labels are kept: {head.labels: int16 [tokens, K], head.shares: float32
[tokens, K]}, and in `heads` (0 is the root) the head that `deprel` is the label of: the treebank's, else the likeliest.
"""
import sys

import numpy as np
import torch

import data
import treebank
from features import Forms, shape
from network import POINTERS, Network
from score import score
from train import prepare

K = 4
LONGEST = 80
"""Longer 'sentences' of the text are lists that nobody divided."""


class Ensemble:
    """Networks that answer as one: the logarithms of their mean distributions are its scores."""

    def __init__(self, checkpoints, forms):
        """forms: all that will be read; each network has its own numbers of shapes."""
        self.networks = []
        self.shapes = [torch.tensor([c['shapes'].get(shape(f), 0) for f in forms.ids]) for c in checkpoints]
        for c in checkpoints:
            network = Network(c['sizes'], c['settings'])
            network.load_state_dict(c['average'])
            self.networks.append(network.eval())
        self.tags = self.networks[0].tags

    def eval(self):
        return self

    def __call__(self, tables, ids, lengths):
        self.outs = [network({**tables, 'shape': own}, ids, lengths) for network, own in zip(self.networks, self.shapes)]
        return {k: mean([out[k] for out in self.outs]) for k in (*self.tags, 'arcs', *POINTERS)}

    def labels(self, _, heads):
        return mean([network.labels(out, heads) for network, out in zip(self.networks, self.outs)])


def mean(scores):
    return (sum(s.softmax(2) for s in scores) / len(scores) + 1e-12).log()


def teach(ensemble, tables, rows):
    """What the ensemble says of each row."""
    found = [None] * len(rows)
    with torch.no_grad():
        for indices in data.batches(rows, 4000):
            batch = data.collate(rows, indices)
            out = ensemble(tables, batch['ids'], batch['lengths'])
            heads = torch.where(batch['heads'] >= 0, batch['heads'], out['arcs'].argmax(2))
            out['deprel'] = ensemble.labels(out, heads)
            soft = {'heads': heads.numpy().astype(np.int16)}
            for k in (*ensemble.tags, 'arcs', 'deprel', *POINTERS):
                shares, chosen = out[k].softmax(2).topk(min(K, out[k].shape[2]), 2)
                short = K - chosen.shape[2]
                pad = lambda x: np.pad(x, ((0, 0), (0, 0), (0, short)))
                soft[f'{k}.labels'] = pad(chosen.numpy().astype(np.int16))
                soft[f'{k}.shares'] = pad((shares / shares.sum(2, keepdim=True)).numpy())
            for b, i in enumerate(indices):
                n = int(batch['lengths'][b])
                found[i] = {k: v[b, :n].copy() for k, v in soft.items()}
    return found


def main(treebanks, lexicon_path, text_path, out, *paths):
    checkpoints = [torch.load(p) for p in paths]
    sentences, labels, lexicon, vocabulary = prepare(treebanks, lexicon_path)
    assert all(c['labels'] == labels and c['vocabulary'] == vocabulary for c in checkpoints), 'trained on other files'
    index = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}
    text = [s for s in treebank.read(text_path) if 4 <= len(s.forms) <= LONGEST]
    forms = Forms(lexicon, vocabulary, checkpoints[0]['shapes'])
    rows = [data.encode(s, labels, index, forms) for s in sentences]
    rows += [data.unlabelled(s, labels, index, forms) for s in text]
    dev = {name: treebank.read(f'{treebanks}/{name}-dev.conllu', name == 'gum') for name in ('ewt', 'gum')}
    dev_rows = {k: [data.encode(s, labels, index, forms) for s in v] for k, v in dev.items()}
    tables = {k: torch.from_numpy(v) for k, v in forms.arrays().items()}
    ensemble = Ensemble(checkpoints, forms)
    for k in dev:
        print(k, score(ensemble, tables, dev[k], dev_rows[k], labels), flush=True)
    torch.save(dict(text=text, soft=teach(ensemble, tables, rows)), out)


if __name__ == '__main__':
    main(*sys.argv[1:])
