"""The label sets of every head, counted on the training data."""
from collections import Counter

import lemmas

NONE = 0


def script_of(sentence, i):
    form, lemma = sentence.forms[i], sentence.lemmas[i]
    return lemmas.script(form, lemma if lemma != '_' or form == '_' else form)


def collect(sentences):
    """{head: [label, ...]}, most frequent first. Rare feature bundles and lemma rules are left out."""
    count = {k: Counter() for k in ('upos', 'xpos', 'feats', 'deprel', 'lemma', 'entity')}
    for s in sentences:
        count['upos'].update(s.upos)
        count['xpos'].update(s.xpos)
        count['feats'].update(s.feats)
        count['deprel'].update(s.deprels)
        count['lemma'].update(script_of(s, i) for i in range(len(s.forms)))
        count['entity'].update(m.etype for m in s.mentions)
    least = {'feats': 3, 'lemma': 3, 'deprel': 3}
    labels = {k: [w for w, n in c.most_common() if n >= least.get(k, 1)] for k, c in count.items()}
    labels['entity'] = ['none'] + sorted(labels['entity'])
    return labels
