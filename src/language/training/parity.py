#!/usr/bin/env python3
"""What PyTorch says of parity.txt (one sentence a line, tokens by spaces), for the test that compares the runtime:
`python3 parity.py best.pt lexicon.npz parity.txt out.json`."""
import json
import sys

import torch

import data
import lemmas
from features import NGRAM_BUCKETS, Forms, Lexicon, case_bits, ngrams, shape
from network import Network
from score import predict
from treebank import Sentence


def main(checkpoint, lexicon, source, out):
    c = torch.load(checkpoint)
    lines = [line.split() for line in open(source, encoding='utf8') if line.strip()]
    sentences = [Sentence(f, f, ['X'] * len(f), ['X'] * len(f), ['_'] * len(f), [0] * len(f), ['root'] * len(f),
                          ['_'] * len(f)) for f in lines]
    index = {k: {v: i for i, v in enumerate(vs)} for k, vs in c['labels'].items()}
    forms = Forms(Lexicon(lexicon), c['vocabulary'], c['shapes'])
    rows = [data.encode(s, c['labels'], index, forms, False) for s in sentences]
    tables = {k: torch.from_numpy(v) for k, v in forms.arrays().items()}
    network = Network(c['sizes'], c['settings'])
    network.load_state_dict(c['average'])
    found = predict(network, tables, rows, c['labels'])
    distinct = sorted({f for line in lines for f in line})
    json.dump(dict(
        buckets=NGRAM_BUCKETS,
        forms=[dict(form=f, shape=shape(f), bits=case_bits(f), ngrams=ngrams(f)) for f in distinct],
        sentences=[dict(
            forms=line, upos=f['upos'], xpos=f['xpos'], feats=f['feats'], heads=f['heads'], deprel=f['deprel'],
            lemmas=[lemmas.apply(r, w) for r, w in zip(f['lemma'], line)],
            mentions=[dict(first=a, last=b, type=e, head=t) for a, b, _, _, e, t in f['mentions']])
            for line, f in zip(lines, found)],
    ), open(out, 'w', encoding='utf8'), ensure_ascii=False, indent=1)


if __name__ == '__main__':
    main(*sys.argv[1:5])
