"""Hashes and word normal forms; `features/` of the TypeScript runtime computes the very same numbers.

FNV-1a, 32 bits, over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), with MurmurHash3's finaliser.
"""
MASK = 0xFFFFFFFF
QUOTES = str.maketrans({'’': "'", '‘': "'", '`': "'", '´': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‑': '-',
                        '−': '-', '…': '.'})


def units(text):
    """UTF-16 code units."""
    data = text.encode('utf-16-le', 'surrogatepass')
    return [data[i] | data[i + 1] << 8 for i in range(0, len(data), 2)]


def fnv(codes, seed=0x811C9DC5):
    h = seed
    for code in codes:
        h = ((h ^ code) * 0x01000193) & MASK
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & MASK
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & MASK
    return h ^ (h >> 16)


def lower(form):
    """Lower case, plain quotes and dashes."""
    return form.translate(QUOTES).lower()


def normal(form):
    """`lower` with every ASCII digit as 0: the key of trained word embeddings and character n-grams."""
    return ''.join('0' if '0' <= c <= '9' else c for c in lower(form))
