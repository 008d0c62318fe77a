#!/usr/bin/env python3
"""Trains the English model. Run `python3 train.py --help`; README.md gives the command of the shipped weights."""
import argparse
import json
import math
import os
import random
import time

import torch
import torch.nn.functional as F

import data
import labels as label_sets
import treebank
from features import NGRAM_BUCKETS, SHAPES, Forms, Lexicon, words
from network import POINTERS, Network
from score import score

SETTINGS = dict(
    width=320, layers='rrarrar', word=64, gram=64, shape=16, heads=4, head_size=48, reach=24, tag=256, arc=200,
    arc_reach=32, label=160, span=48, dropout=0.25, input_dropout=0.15, drop_word=0.3, drop_vector=0.12, drop_all=0.03,
    drop_bits=0.1, corrupt=(0.02, 0.03, 0.03), smoothing=0.03)
WEIGHTS = dict(arcs=1.0, deprel=1.0, upos=0.5, xpos=0.7, feats=0.4, lemma=0.4, entity=1.5, left=0.5, right=0.5,
               core_left=0.3, core_right=0.3)


def schedule(step, total, decay, warm):
    """Warm-up, a slow decline, and a cosine to nearly nothing over the last `decay` steps (Hu et al., 2024: the end can
    be moved while training runs)."""
    share = min(1, (step + 1) / warm) / math.sqrt(1 + max(0, step - warm) / 2000)
    left = min(1.0, max(0, total - step) / decay)
    return share * (0.01 + 0.99 * 0.5 * (1 - math.cos(math.pi * left)))


def losses(network, out, batch, smoothing):
    """{head: loss}; each head's mean over its own labelled tokens, and where a teacher was asked, half of that and the
    whole of what sets the teacher's distribution apart."""
    if 'soft' not in batch:
        return hard_losses(network, out, batch, smoothing)
    soft = soft_losses(network, out, batch)
    gold = hard_losses(network, out, batch, smoothing) if (batch['heads'] >= 0).any() else {}
    return {k: v + 0.5 * gold.get(k, 0) for k, v in soft.items()}


def soft_losses(network, out, batch):
    """Cross-entropy to a teacher's distributions (Hinton, Vinyals & Dean, 2015), mean over all tokens; edges of a mention
    count as the teacher believes that the token heads one."""
    soft, found = batch['soft'], {}
    mention = 1 - torch.where(soft['entity.labels'] == label_sets.NONE, soft['entity.shares'], torch.zeros(())).sum(2)
    real = (soft['upos.shares'].sum(2) > 0).float()
    for k in (*network.tags, 'arcs', 'deprel', *POINTERS):
        scores = network.labels(out, soft['heads'].long()) if k == 'deprel' else out[k]
        # Places past a short sentence's end have no share, wherever they are.
        chosen = scores.log_softmax(2).gather(2, soft[f'{k}.labels'].long().clamp(max=scores.shape[2] - 1))
        weight = mention * real if k in POINTERS else real
        found[k] = -((soft[f'{k}.shares'] * chosen).sum(2) * weight).sum() / weight.sum().clamp(min=1)
    return found


def hard_losses(network, out, batch, smoothing):
    """{head: loss} to the labels of a treebank."""
    flat = lambda scores, gold: F.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=data.SKIP, label_smoothing=smoothing)
    hard = lambda scores, gold: F.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=data.SKIP)
    found = {k: flat(out[k], batch[k]) for k in ('upos', 'xpos', 'feats', 'lemma')}
    found['arcs'] = hard(out['arcs'], batch['heads'])
    found['deprel'] = flat(network.labels(out, batch['heads'].clamp(min=0)), batch['deprel'])
    if (batch['entity'] >= 0).any():
        found['entity'] = flat(out['entity'], batch['entity'])
    if (batch['left'] >= 0).any():
        found.update({k: hard(out[k], batch[k]) for k in POINTERS})
    return found


def prepare(folder, lexicon_path):
    """(training sentences, label sets, lexicon, vocabulary)."""
    sentences = treebank.read(f'{folder}/ewt-train.conllu') + treebank.read(f'{folder}/gum-train.conllu', True)
    return sentences, label_sets.collect(sentences), Lexicon(lexicon_path), words(sentences)


def hide_mentions(sentences, quarters):
    """Takes the mentions from three, two or one of every four documents; their trees stay."""
    document = -1
    for s in sentences:
        document += any(c.startswith('# newdoc') for c in s.comments)
        if document % 4 >= quarters:
            s.annotated, s.mentions = False, []


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--treebanks', default=data.FOLDER)
    p.add_argument('--lexicon', required=True, help='what lexicon.py wrote')
    p.add_argument('--out', required=True, help='folder for checkpoints and the log')
    p.add_argument('--epochs', type=int, default=30)
    p.add_argument('--decay', type=int, default=12, help='epochs of the final decay')
    p.add_argument('--tokens', type=int, default=2000, help='tokens in a batch, padding included')
    p.add_argument('--rate', type=float, default=2e-3)
    p.add_argument('--warm', type=int, default=400, help='steps until the full rate')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--threads', type=int, default=2)
    p.add_argument('--settings', default='{}', help='JSON that overrides SETTINGS')
    p.add_argument('--halt', type=int, default=10**9, help='end after so many epochs, whatever the schedule')
    p.add_argument('--entity', type=float, default=1.5, help='weight of the loss of entity classes')
    p.add_argument('--names', help='what gazetteers.mjs wrote: variants of sentences with other names')
    p.add_argument('--start', help='a checkpoint whose weights to begin with')
    p.add_argument('--teach', help='what teach.py wrote: distributions to learn beside the labels, and more text')
    p.add_argument('--steps', type=int, default=10**9, help='steps of an epoch at most, to try the command')
    p.add_argument('--only', default='', help='train the weights whose name begins so, and no others')
    p.add_argument('--quarters', type=int, default=4, help='quarters of GUM whose mentions are shown, for the learning curve')
    p.add_argument('--plan', help='JSON file {"epochs", "decay"} read again before every epoch, to end in time on a shared machine')
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    settings = {**SETTINGS, **json.loads(a.settings)}
    sentences, labels, lexicon, vocabulary = prepare(a.treebanks, a.lexicon)
    hide_mentions(sentences, a.quarters)
    index = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}
    forms = Forms(lexicon, vocabulary)
    names = data.Names(json.load(open(a.names)), random.Random(a.seed)) if a.names else None
    rows = [data.encode(s, labels, index, forms, True, names) for s in sentences]
    shapes = dict(forms.shapes)
    forms.open = False
    if a.teach:
        taught = torch.load(a.teach)
        rows += [data.unlabelled(s, labels, index, forms) for s in taught['text']]
        for row, soft in zip(rows, taught['soft'], strict=True):
            row['soft'] = soft
    dev = {name: treebank.read(f'{a.treebanks}/{name}-dev.conllu', name == 'gum') for name in ('ewt', 'gum')}
    dev_rows = {k: [data.encode(s, labels, index, forms, False) for s in v] for k, v in dev.items()}
    tables = {k: torch.from_numpy(v) for k, v in forms.arrays().items()}
    sizes = dict(words=len(vocabulary) + 1, grams=NGRAM_BUCKETS, shapes=SHAPES, bits=tables['bits'].shape[1],
                 vector=tables['vectors'].shape[1], labels={k: len(v) for k, v in labels.items()})
    network = Network(sizes, settings)
    if a.start:
        network.load_state_dict(torch.load(a.start)['average'])
    with open(f'{a.out}/log.txt', 'a') as log:
        def say(*what):
            line = ' '.join(str(w) for w in what)
            print(line, flush=True)
            log.write(line + '\n')
            log.flush()
        say(json.dumps({'arguments': vars(a), 'settings': settings, 'sizes': sizes}))
        say('weights', {k: sum(q.numel() for q in m.parameters()) for k, m in network.named_children()})
        train(network, rows, tables, dev, dev_rows, labels, dict(vocabulary=vocabulary, shapes=shapes, sizes=sizes, labels=labels, settings=settings), a, rng, say)


def save(checkpoint, path):
    """Written whole or not at all: whoever cuts the run off finds the epoch before."""
    torch.save(checkpoint, f'{path}.part')
    os.replace(f'{path}.part', path)


def train(network, rows, tables, dev, dev_rows, labels, extra, a, rng, say):
    settings = extra['settings']
    decay, plain = [], []
    for name, q in network.named_parameters():
        q.requires_grad = name.startswith(a.only)
        (decay if q.dim() > 1 and not name.startswith(('word', 'gram', 'shape')) else plain).append(q)
    optimiser = torch.optim.AdamW([dict(params=decay, weight_decay=0.02), dict(params=plain, weight_decay=0)],
                                  lr=a.rate, betas=(0.9, 0.98), eps=1e-8)
    average = {k: v.clone() for k, v in network.state_dict().items()}
    per_epoch = min(a.steps, len(data.batches(rows, a.tokens, random.Random(0))))
    total, step, first, best = per_epoch * a.epochs, 0, 0, -1.0
    if os.path.exists(f'{a.out}/last.pt'):  # A run that was cut off goes on as if it had not been.
        state = torch.load(f'{a.out}/last.pt')
        network.load_state_dict(state['raw'])
        optimiser.load_state_dict(state['optimiser'])
        average, first, step, best = state['average'], state['epoch'], state['step'], state['best']
        rng.setstate(state['random'])
        torch.set_rng_state(state['random_torch'])
        say('goes on after epoch', first)
    weights = {**WEIGHTS, 'entity': a.entity}
    epoch = first
    while epoch < min(a.epochs, a.halt):
        if a.plan and os.path.exists(a.plan):
            vars(a).update(json.load(open(a.plan)))
            total = per_epoch * a.epochs
        network.train()
        began, sums, count = time.time(), {}, 0
        for indices in data.batches(rows, a.tokens, rng)[:a.steps]:
            rate = a.rate * schedule(step, total, per_epoch * a.decay, a.warm)
            for group in optimiser.param_groups:
                group['lr'] = rate
            batch = data.collate(rows, indices, settings['corrupt'], rng)
            found = losses(network, network(tables, batch['ids'], batch['lengths']), batch, settings['smoothing'])
            loss = sum(weights[k] * v for k, v in found.items() if v.requires_grad)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            fade = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                torch._foreach_mul_(list(average.values()), fade)
                torch._foreach_add_(list(average.values()), list(network.state_dict().values()), alpha=1 - fade)
            for k, v in found.items():
                sums[k] = sums.get(k, 0) + float(v)
            count += 1
            if step <= 500 and step % 50 == 0:
                say('step', step, 'seconds', round(time.time() - began, 1), {k: round(v / count, 3) for k, v in sums.items()})
        raw = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(average)
        took = time.time() - began
        figures = {k: score(network, tables, dev[k], dev_rows[k], labels) for k in dev}
        mean = {k: sum(f[k] for f in figures.values()) / len(figures) for k in ('upos', 'xpos', 'lemma', 'uas', 'las')}
        say('epoch', epoch + 1, 'of', a.epochs, 'rate', round(rate, 6), 'seconds', round(took, 1), round(time.time() - began - took, 1), 'loss',
            {k: round(v / count, 3) for k, v in sums.items()}, 'dev', json.dumps({'mean': mean, **figures}))
        if mean['las'] + mean['xpos'] > best:
            best = mean['las'] + mean['xpos']
            torch.save(dict(average=average, epoch=epoch + 1, mean=mean, figures=figures, **extra), f'{a.out}/best.pt')
        save(dict(average=average, raw=raw, optimiser=optimiser.state_dict(), epoch=epoch + 1, step=step, best=best, mean=mean,
                  random=rng.getstate(), random_torch=torch.get_rng_state(), **extra), f'{a.out}/last.pt')
        network.load_state_dict(raw)
        epoch += 1


if __name__ == '__main__':
    main()
