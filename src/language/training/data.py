"""Training examples: ids of forms (also of case-corrupted ones) and the gold labels; batches by length."""
import random

import numpy as np
import torch

import labels as label_sets
import treebank

SKIP = -100
FOLDER = '../shared/data/treebanks'


def corrupt(forms, kind):
    """Headline and carelessness: capitals, lower case, Title Case."""
    if kind == 'upper':
        return [f.upper() for f in forms]
    if kind == 'lower':
        return [f.lower() for f in forms]
    return [f[:1].upper() + f[1:] if len(f) > 3 else f for f in forms]


KINDS = ('upper', 'lower', 'title')
SWAPS = 3
"""Variants of a sentence in which its people and places have other names."""


class Names:
    """Lists of one-word names by kind (gazetteers.mjs), for sentences that say the same of somebody else."""

    def __init__(self, lists, rng):
        plain = lambda *kinds: sorted({n for k in kinds for n in lists[k] if ' ' not in n and n[:1].isupper()})
        self.lists = {'given': plain('female', 'male'), 'surname': plain('surname'), 'country': plain('country'),
                      'city': plain('city', 'bigcity', 'state')}
        self.sets = {k: set(v) for k, v in self.lists.items()}
        self.rng = rng

    def swap(self, sentence):
        """The forms with names swapped for others of their kind; one name is swapped for the same one throughout."""
        forms, swapped = list(sentence.forms), {}
        people = {i for m in sentence.mentions if m.etype == 'person' for i in range(m.start, m.end + 1)}
        others = {i for m in sentence.mentions if m.etype not in ('person', 'place') for i in range(m.start, m.end + 1)}
        for i, form in enumerate(forms):
            if sentence.upos[i] != 'PROPN' or not form[:1].isupper() or i in others - people:
                continue
            kinds = ['given', 'surname'] if i in people else ['country', 'city', 'given', 'surname']
            if i in people and sentence.deprels[i] == 'flat':
                kinds.reverse()
            kind = next((k for k in kinds if form in self.sets[k]), None)
            if kind:
                forms[i] = swapped.setdefault(form, self.rng.choice(self.lists[kind]))
        return forms


def encode(sentence, labels, index, forms, variants=False, names=None):
    """One sentence as arrays, for training with variants of its forms (of its names too where lists are given). The
    smallest mention of each head counts where two share one."""
    n = len(sentence.forms)
    row = {'ids': [np.array([forms.id(f) for f in sentence.forms])]}
    if variants:
        for kind in KINDS:
            row['ids'].append(np.array([forms.id(f) for f in corrupt(sentence.forms, kind)]))
    if names:
        row['ids'] += [np.array([forms.id(f) for f in names.swap(sentence)]) for _ in range(SWAPS)]
    for k, values in (('upos', sentence.upos), ('xpos', sentence.xpos), ('feats', sentence.feats),
                      ('deprel', sentence.deprels),
                      ('lemma', [label_sets.script_of(sentence, i) for i in range(n)])):
        row[k] = np.array([index[k].get(v, SKIP) for v in values])
    row['heads'] = np.array(sentence.heads)
    entity = np.full(n, label_sets.NONE if sentence.annotated else SKIP)
    spans = {k: np.full(n, SKIP) for k in ('left', 'right', 'core_left', 'core_right')}
    if sentence.annotated:
        for m in sorted(sentence.mentions, key=lambda m: m.start - m.end):
            h = treebank.head_of(m, sentence.heads)
            if h is None:
                continue
            entity[h] = index['entity'][m.etype]
            spans['left'][h], spans['right'][h] = m.start, m.end
            core = m.core or [h]
            spans['core_left'][h], spans['core_right'][h] = min(core), max(core)
    return {**row, 'entity': entity, **spans}


def unlabelled(sentence, labels, index, forms):
    """One sentence of which nothing is known but its forms."""
    row = encode(sentence, labels, index, forms, True)
    return {k: v if k == 'ids' else np.full(len(sentence.forms), SKIP) for k, v in row.items()}


def batches(rows, tokens, rng=None):
    """Index lists of similar length; shuffled when `rng` is given."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]['heads']) * (rng.uniform(0.85, 1.15) if rng else 1))
    found, current, longest = [], [], 0
    for i in order:
        n = len(rows[i]['heads'])
        if current and max(longest, n) * (len(current) + 1) > tokens:
            found.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, n)
    if current:
        found.append(current)
    if rng:
        rng.shuffle(found)
    return found


def collate(rows, indices, share=(0, 0, 0), rng=random):
    """Padded tensors; `share`: of sentences to show in each variant they have. What a teacher says ({head: [tokens, K]}
    in `row['soft']`, see teach.py) is batch['soft']: {head: [B, T, K]}."""
    lengths = torch.tensor([len(rows[i]['heads']) for i in indices])
    B, T = len(indices), int(lengths.max())
    batch = {'lengths': lengths}
    keys = [k for k in rows[indices[0]] if k not in ('ids', 'soft')]
    for k in ['ids'] + keys:
        batch[k] = np.full((B, T), 0 if k == 'ids' else SKIP)
    for b, i in enumerate(indices):
        row, which, dice = rows[i], 0, rng.random()
        for kind, p in enumerate(share):
            if 0 <= dice < p:
                which = kind + 1
            dice -= p
        which = which if which < len(row['ids']) else 0
        n = len(row['heads'])
        batch['ids'][b, :n] = row['ids'][which]
        for k in keys:
            batch[k][b, :n] = row[k]
    if 'soft' in rows[indices[0]]:
        batch['soft'] = {}
        for k, example in rows[indices[0]]['soft'].items():
            padded = np.zeros((B, T, *example.shape[1:]), example.dtype)
            for b, i in enumerate(indices):
                padded[b, :len(rows[i]['heads'])] = rows[i]['soft'][k]
            batch['soft'][k] = torch.from_numpy(padded)
    return {k: torch.from_numpy(v) if isinstance(v, np.ndarray) else v for k, v in batch.items()}
