#!/usr/bin/env python3
"""Mean of several checkpoints' weights (Wortsman et al., 2022, "Model soups"), scored on dev and saved:
`python3 blend.py TREEBANKS LEXICON OUT CHECKPOINT...`."""
import json
import sys

import torch

import data
import treebank
from features import Forms, Lexicon
from network import Network
from score import score


def main(treebanks, lexicon, out, *paths):
    states = [torch.load(p) for p in paths]
    c = states[0]
    mean = {k: sum(s['average'][k] for s in states) / len(states) for k in c['average']}
    index = {k: {v: i for i, v in enumerate(vs)} for k, vs in c['labels'].items()}
    forms = Forms(Lexicon(lexicon), c['vocabulary'], c['shapes'])
    network = Network(c['sizes'], c['settings'])
    network.load_state_dict(mean)
    figures = {}
    for name in ('ewt', 'gum'):
        sentences = treebank.read(f'{treebanks}/{name}-dev.conllu', name == 'gum')
        rows = [data.encode(s, c['labels'], index, forms, False) for s in sentences]
        tables = {k: torch.from_numpy(v) for k, v in forms.arrays().items()}
        figures[name] = score(network, tables, sentences, rows, c['labels'])
    total = {k: round(sum(f[k] for f in figures.values()) / 2, 3) for k in ('upos', 'xpos', 'lemma', 'uas', 'las')}
    print(json.dumps({'mean': total, **figures}))
    torch.save({**c, 'average': mean, 'mean': total, 'figures': figures}, out)


if __name__ == '__main__':
    main(*sys.argv[1:])
