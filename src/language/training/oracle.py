#!/usr/bin/env python3
"""Where the names' F1 is lost: what GUM dev would say if parts of the answer were right. README.md has its table.
`python3 oracle.py TREEBANKS LEXICON CHECKPOINT`."""
import sys

import torch

import data
import treebank
from features import Forms, Lexicon
from network import Network
from score import NAMED, f1, predict


INSIDE = {'det', 'amod', 'nmod', 'nummod', 'compound', 'flat', 'acl', 'appos', 'fixed', 'goeswith'}
"""Relations of what belongs to a noun phrase; prepositions, conjuncts and signs hang on its head too."""


def phrases(heads, deprels):
    """First and last token of the noun phrase of every token, by its subtree."""
    n = len(heads)
    first, last = list(range(n)), list(range(n))
    for i in range(n):
        j = i
        while heads[j] > 0:
            inside, j = deprels[j].split(':')[0] in INSIDE, heads[j] - 1
            if inside:
                first[j], last[j] = min(first[j], i), max(last[j], i)
    return first, last


def figures(gold, built):
    bare = lambda spans: {s[:3] for s in spans}
    return f'{f1(bare(gold), bare(built)):5.1f} {f1(gold, built):5.1f}'


def main(treebanks, lexicon, checkpoint):
    c = torch.load(checkpoint)
    labels = c['labels']
    sentences = treebank.read(f'{treebanks}/gum-dev.conllu', True)
    index = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}
    forms = Forms(Lexicon(lexicon), c['vocabulary'], c['shapes'])
    rows = [data.encode(s, labels, index, forms, False) for s in sentences]
    network = Network(c['sizes'], c['settings'])
    network.load_state_dict(c['average'])
    found = predict(network, {k: torch.from_numpy(v) for k, v in forms.arrays().items()}, rows, labels)

    gold = {(k, m.start, m.end, m.etype): h for k, s in enumerate(sentences) for m, h in treebank.named_mentions(s)}
    at_head = {}
    for (k, a, b, e), h in sorted(gold.items(), key=lambda g: g[0][2] - g[0][1], reverse=True):
        at_head[k, h] = (a, b, e)
    said = [(k, a, b, e, t) for k, f in enumerate(found) for a, b, _, _, e, t in f['mentions']]
    guess = {(k, t): (a, b, e) for k, a, b, e, t in said}
    proper = {(k, t) for k, t in guess if found[k]['proper'][t] > NAMED}
    tagged = {(k, t) for k, t in guess if found[k]['upos'][t] == 'PROPN'}
    right = {(k, t) for k, t in guess if sentences[k].upos[t] == 'PROPN'}
    spans = lambda keys, of: {(k, *of(k, t)) for k, t in keys}
    own = lambda k, t: guess[k, t]
    edges = lambda k, t: (*at_head[k, t][:2], guess[k, t][2]) if (k, t) in at_head else guess[k, t]
    classes = lambda k, t: (*guess[k, t][:2], at_head[k, t][2]) if (k, t) in at_head else guess[k, t]
    line = lambda what, built: print(f'| {what} | {figures(set(gold), built)} |')
    line('as it is', spans(proper, own))
    line('names by the best tag of the head alone', spans(tagged, own))
    line('gold PROPN tags tell which mentions are names', spans(right, own))
    line('gold heads: of its mentions, those whose head heads a name', spans(guess.keys() & at_head.keys(), own))
    line('gold edges where its head is right', spans(proper, edges))
    line('gold PROPN tags, and gold edges where its head is right', spans(right, edges))
    line('gold types where its head is right', spans(proper, classes))
    for what, tree in (('gold', lambda k: (sentences[k].heads, sentences[k].deprels)),
                       ('its own', lambda k: (found[k]['heads'], found[k]['deprel']))):
        trees = {k: phrases(*tree(k)) for k in {k for k, _ in proper}}
        line(f'edges are the subtree of the head in {what} tree', {
            (k, trees[k][0][t], trees[k][1][t], guess[k, t][2]) for k, t in proper})

    print('\n| of GUM dev\'s names | number | found: exact span, with type |\n| --- | --- | --- |')
    hits, typed = {g[:3] for g in spans(proper, own)}, spans(proper, own)
    seen = {f for s in treebank.read(f'{treebanks}/gum-train.conllu', True)
            for m, _ in treebank.named_mentions(s) for f in s.forms[m.start:m.end + 1]}
    def group(what, keep):
        own = [g for g, h in gold.items() if keep(g, h)]
        share = lambda ok: 100 * sum(map(ok, own)) / max(1, len(own))
        print(f'| {what} | {len(own)} | {share(lambda g: g[:3] in hits):.1f} {share(lambda g: g in typed):.1f} |')
    for low, high in ((1, 1), (2, 2), (3, 4), (5, 9), (10, 999)):
        group(f'{low}{f" to {high}" if low < high < 999 else ""}{" or more" if high == 999 else ""} tokens',
              lambda g, h: low <= g[2] - g[1] + 1 <= high)
    group('its head is in a name of the training files', lambda g, h: sentences[g[0]].forms[h] in seen)
    group('its head is not', lambda g, h: sentences[g[0]].forms[h] not in seen)


if __name__ == '__main__':
    main(*sys.argv[1:])
