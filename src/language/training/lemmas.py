"""Lemmas as edit scripts: case of the lemma, characters cut at both ends of the form, and what takes their place.

After UDPipe's lemma rules (Straka, 2018), without the inner edits. A form and its lemma are compared in lower case
unless the lemma has capitals.
"""


def script(form, lemma):
    """The rule that makes `lemma` from `form`, as text: `case|cut front|new front|cut back|new back`."""
    if lemma == form.lower():
        return 'l|0||0|'
    if lemma == form:
        return 'k|0||0|'
    case = 'l' if lemma == lemma.lower() else 't' if lemma == lemma[:1].upper() + lemma[1:].lower() else 'k'
    base = {'l': form.lower(), 't': form[:1].upper() + form[1:].lower(), 'k': form}[case]
    best = (0, 0, 0)
    for i in range(len(base)):
        for j in range(len(lemma)):
            k = 0
            while i + k < len(base) and j + k < len(lemma) and base[i + k] == lemma[j + k]:
                k += 1
            if k > best[0]:
                best = (k, i, j)
    k, i, j = best
    if k == 0:
        return f'{case}|0||*|{lemma}'
    return f'{case}|{i}|{lemma[:j]}|{len(base) - i - k}|{lemma[j + k:]}'


def apply(rule, form):
    case, front, before, back, after = rule.split('|', 4)
    base = {'l': form.lower(), 't': form[:1].upper() + form[1:].lower(), 'k': form}[case]
    if back == '*':
        return after
    kept = base[int(front):len(base) - int(back)] if int(front) + int(back) < len(base) else base
    return before + kept + after
