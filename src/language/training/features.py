"""What the network sees of a form: ids of its word, character n-grams and shape, lexicon bits, and its vector.

All of it depends on the form alone, so it is computed once per distinct form. `features/` of the TypeScript runtime
mirrors this file; tests/language/english compares the two.
"""
from collections import Counter

import numpy as np

from hashing import fnv, lower, normal, units

NGRAM_BUCKETS = 1 << 15
LONGEST = 24
SHAPES = 128


def ngrams(form):
    """Buckets of the character n-grams: 2 at the edges (with the boundary), all of 3 to 5."""
    codes = units(normal(form))
    if len(codes) > LONGEST:
        codes = codes[:LONGEST // 2] + codes[-(LONGEST // 2):]
    codes = [60] + codes + [62]
    n = len(codes)
    found = [fnv(codes[:2]), fnv(codes[-2:])]
    for size in (3, 4, 5):
        for i in range(n - size + 1):
            found.append(fnv(codes[i:i + size]))
    if n <= 8:
        found.append(fnv(codes, 0x1234567))
    return [h % NGRAM_BUCKETS for h in found]


def shape(form):
    """A coarse pattern of letter case, digits and signs, hashed to SHAPES."""
    kinds = []
    for c in form:
        kind = 'X' if c.isupper() else 'x' if c.islower() else 'd' if c.isdigit() else 'y' if c.isalpha() else c if ord(c) < 128 else '?'
        if len(kinds) < 2 or kinds[-1] != kind or kinds[-2] != kind:
            kinds.append(kind)
        if len(kinds) == 8:
            break
    return ''.join(kinds)


def case_bits(form):
    """[initial capital, all capitals (two or more), a capital inside, a digit, only digits and signs, no letter, hyphen, apostrophe]"""
    letters = [c for c in form if c.isalpha()]
    upper = [c.isupper() for c in letters]
    digit = any(c.isdigit() for c in form)
    return [
        int(form[:1].isupper()), int(len(upper) > 1 and all(upper)), int(any(c.isupper() for c in form[1:])),
        int(digit), int(digit and not letters), int(not letters), int('-' in form), int("'" in lower(form))]


class Lexicon:
    """The word tables that lexicon.py built."""

    def __init__(self, path):
        data = np.load(path)
        self.keys, self.bits, self.vector = data['keys'], data['bits'], data['vector']
        self.classes, self.codes, self.books = data['classes'], data['codes'], data['books']
        self.parts = np.arange(self.codes.shape[1])
        self.dim = self.codes.shape[1] * self.books.shape[2]

    def find(self, form):
        """Row of the tables, -1 for an unknown word."""
        key = fnv(units(lower(form)))
        at = int(np.searchsorted(self.keys, key))
        return at if at < len(self.keys) and self.keys[at] == key else -1

    def look_up(self, form):
        """(bits [BITS], vector [dim] or zeros, whether there is one)."""
        at = self.find(form)
        if at < 0:
            return self.classes[0], np.zeros(self.dim, np.float32), False
        v = self.vector[at]
        if v < 0:
            return self.classes[self.bits[at]], np.zeros(self.dim, np.float32), False
        return self.classes[self.bits[at]], self.books[self.parts, self.codes[v]].reshape(-1), True


def words(sentences, least=2):
    """{normal form: id}; 0 is for the unknown."""
    count = Counter(normal(f) for s in sentences for f in s.forms)
    return {w: i + 1 for i, (w, n) in enumerate(sorted(count.items(), key=lambda x: (-x[1], x[0]))) if n >= least}


class Forms:
    """Distinct forms and their features as growing arrays."""

    def __init__(self, lexicon, vocabulary, shapes=None):
        self.lexicon, self.vocabulary = lexicon, vocabulary
        self.shapes = {} if shapes is None else shapes
        self.open = shapes is None
        self.ids, self.rows = {}, []

    def id(self, form):
        if form not in self.ids:
            self.ids[form] = len(self.rows)
            bits, vector, known = self.lexicon.look_up(form)
            s = shape(form)
            if self.open and s not in self.shapes and len(self.shapes) < SHAPES - 1:
                self.shapes[s] = len(self.shapes) + 1
            self.rows.append((self.vocabulary.get(normal(form), 0), self.shapes.get(s, 0), ngrams(form),
                              np.concatenate([bits, case_bits(form), [int(known)]]).astype(np.float32), vector))
        return self.ids[form]

    def arrays(self):
        """word [F], shape [F], n-gram ids flat and offsets [F+1], bits [F, B], vectors [F, dim]."""
        words, shapes, grams, bits, vectors = zip(*self.rows)
        offsets = np.concatenate([[0], np.cumsum([len(g) for g in grams])])
        return dict(word=np.array(words), shape=np.array(shapes), grams=np.concatenate(grams).astype(np.int64),
                    offsets=offsets.astype(np.int64), bits=np.stack(bits), vectors=np.stack(vectors))
