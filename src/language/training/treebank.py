"""CoNLL-U sentences as plain records.

Format: https://universaldependencies.org/format.html ; GUM's entity brackets:
https://wiki.gucorpling.org/gum/tsv_format (column MISC, `Entity=GRP-etype-infstat-salience-centering-minspan-...`).
"""
import re
from dataclasses import dataclass, field

BRACKET = re.compile(r'\([^()]*\)?|[^()]+\)')


@dataclass
class Mention:
    """Tokens [start, end] of one entity mention, its type, and the tokens of its smallest span (0-based)."""
    start: int
    end: int
    etype: str
    core: list


@dataclass
class Sentence:
    forms: list
    lemmas: list
    upos: list
    xpos: list
    feats: list
    heads: list
    """1-based head of every token, 0 for the root."""
    deprels: list
    misc: list
    mentions: list = field(default_factory=list)
    comments: list = field(default_factory=list)
    ranges: list = field(default_factory=list)
    """Multiword tokens: (first, last, form, misc), 1-based."""
    annotated: bool = False
    """Whether entity mentions are annotated at all in this treebank."""


def read(path, annotated=False):
    """All sentences of a file. `annotated`: mentions are marked (GUM)."""
    sentences, rows, comments = [], [], []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if line.startswith('#') and not rows:
            comments.append(line)
        elif line:
            rows.append(line.split('\t'))
        elif rows:
            sentences.append(_sentence(rows, comments, annotated))
            rows, comments = [], []
    if rows:
        sentences.append(_sentence(rows, comments, annotated))
    return sentences


def _sentence(rows, comments, annotated):
    tokens = [r for r in rows if r[0].isdigit()]
    ranges = []
    for r in rows:
        if '-' in r[0]:
            first, last = r[0].split('-')
            ranges.append((int(first), int(last), r[1], r[9]))
    column = lambda k: [r[k] for r in tokens]
    return Sentence(
        column(1), column(2), column(3), column(4), column(5), [int(h) for h in column(6)], column(7), column(9),
        _mentions(tokens) if annotated else [], comments, ranges, annotated)


def _mentions(tokens):
    """Mentions within one sentence; brackets that never close here are dropped."""
    found, stack = [], []
    for i, row in enumerate(tokens):
        match = re.search(r'(?:^|\|)Entity=([^|]*)', row[9])
        if not match:
            continue
        for bracket in BRACKET.findall(match.group(1)):
            if bracket[0] == '(':
                stack.append((bracket.strip('()').split('-'), i))
                if bracket[-1] != ')':
                    continue
                attributes, start = stack.pop()
            else:
                key = bracket.rstrip(')')
                at = next((j for j in range(len(stack) - 1, -1, -1) if stack[j][0][0] == key), None)
                if at is None:
                    continue
                attributes, start = stack.pop(at)
            if len(attributes) < 2:
                continue
            core = attributes[5] if len(attributes) > 5 else ''
            core = [start + int(k) - 1 for k in re.findall(r'\d+', core)] if re.match(r'^[\d,]+$', core) else []
            found.append(Mention(start, i, attributes[1], [c for c in core if c <= i]))
    return found


def head_of(mention, heads):
    """The token of a mention whose head lies outside it (0-based); None where there is none."""
    for i in range(mention.start, mention.end + 1):
        if not mention.start <= heads[i] - 1 <= mention.end:
            return i
    return None


def named_mentions(sentence):
    """Mentions whose head is a proper noun: what the evaluation of names counts."""
    named = []
    for m in sentence.mentions:
        h = head_of(m, sentence.heads)
        if h is not None and sentence.upos[h] == 'PROPN':
            named.append((m, h))
    return named
