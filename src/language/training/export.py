#!/usr/bin/env python3
"""Writes a checkpoint as the file that ships: `python3 export.py best.pt lexicon.npz english.bin`.

Layout: the 8 bytes `DOSSENG1`; uint32 length of a JSON header; the header; zeros up to a multiple of 16; sections, each
at a multiple of 16 from there. Header: {settings, labels, shapes, sections: {name: [type, shape, offset]}}, little endian.
Linear layers are int8 with a float32 scale for each row (output), padded to 8 inputs and 4 outputs; embeddings are int8
with a bfloat16 scale for each row; the lexicon's sorted keys are differences, one byte plane after another.
"""
import json
import struct
import sys

import numpy as np
import torch

from features import Lexicon
from hashing import fnv, units
from network import POINTERS

TYPES = {'int8': 'i8', 'uint8': 'u8', 'uint16': 'u16', 'uint32': 'u32', 'float32': 'f32'}


def padded(x, axis, multiple):
    short = -x.shape[axis] % multiple
    return np.pad(x, [(0, short if a == axis else 0) for a in range(x.ndim)])


def int8_rows(w):
    """Rows as int8 and their float scales."""
    scale = np.abs(w).max(1) / 127
    scale[scale == 0] = 1
    return np.rint(w / scale[:, None]).clip(-127, 127).astype(np.int8), scale.astype(np.float32)


def bfloat(x):
    """Upper 16 bits, rounded up so that no row overflows."""
    return ((x.astype(np.float32).view(np.uint32) + 0xFFFF) >> 16).astype(np.uint16)


def embedding(sections, name, w):
    scale = bfloat(np.abs(w).max(1) / 127 + 1e-20)
    real = (scale.astype(np.uint32) << 16).view(np.float32)
    sections[f'{name}.rows'] = np.rint(w / real[:, None]).clip(-127, 127).astype(np.int8)
    sections[f'{name}.scale'] = scale


def linear(sections, name, weight, bias):
    w, scale = int8_rows(padded(padded(weight, 1, 8), 0, 4))
    sections[f'{name}.weight'], sections[f'{name}.scale'] = w, scale
    sections[f'{name}.bias'] = padded(bias, 0, 4).astype(np.float32)


def lexicon_sections(sections, lexicon):
    steps = np.diff(lexicon.keys.astype(np.int64), prepend=0).astype(np.uint32)
    sections['lexicon.keys'] = np.ascontiguousarray(steps.view(np.uint8).reshape(-1, 4).T)
    sections['lexicon.class'] = lexicon.bits.astype(np.uint16)
    sections['lexicon.classes'] = np.packbits(lexicon.classes, axis=1, bitorder='little')
    known = lexicon.vector >= 0
    sections['lexicon.known'] = np.packbits(known, bitorder='little')
    sections['lexicon.codes'] = lexicon.codes[lexicon.vector[known]]
    sections['lexicon.books'] = lexicon.books.astype(np.float32)


def convert(checkpoint, lexicon):
    s = {k: v.numpy() for k, v in checkpoint['average'].items()}
    settings, sections = checkpoint['settings'], {}
    lexicon_sections(sections, lexicon)
    by_key = sorted((fnv(units(w)), i) for w, i in checkpoint['vocabulary'].items())
    sections['word.keys'] = np.array([k for k, _ in by_key], np.uint32)
    embedding(sections, 'word', s['word.weight'][[i for _, i in by_key]])
    embedding(sections, 'gram', s['gram.weight'])
    sections['shape.rows'] = s['shape.weight']
    linear(sections, 'mix', s['mix.weight'], s['mix.bias'])
    for i, kind in enumerate(settings['layers']):
        at = f'layers.{i}'
        sections[f'{at}.gain'], sections[f'{at}.shift'] = s[f'{at}.norm.weight'], s[f'{at}.norm.bias']
        linear(sections, f'{at}.inner', s[f'{at}.inner.weight'], s[f'{at}.inner.bias'])
        if kind == 'r':
            sections[f'{at}.recur'] = s[f'{at}.recur']
        else:
            linear(sections, f'{at}.outer', s[f'{at}.outer.weight'], s[f'{at}.outer.bias'])
            sections[f'{at}.near'] = s[f'{at}.bias']
    sections['last.gain'], sections['last.shift'] = s['last.weight'], s['last.bias']
    for name in ('hidden', 'bilinear', 'label', 'span'):
        linear(sections, name, s[f'{name}.weight'], s[f'{name}.bias'])
    for name, parts in (('arc', ('arc_dep', 'arc_head')), ('label_ends', ('label_dep', 'label_head'))):
        for part, w, b in zip(parts, np.split(s[f'{name}.weight'], 2), np.split(s[f'{name}.bias'], 2)):
            linear(sections, part, w, b)
    for name in ('upos', 'xpos', 'feats', 'lemma', 'entity'):
        linear(sections, f'tag.{name}', s[f'tags.{name}.weight'], s[f'tags.{name}.bias'])
    sections['root'], sections['label_root'] = s['root'], s['label_root']
    for name, key in [('arc_pointer', 'arc_pointer')] + [(p, f'spans.{k}') for k, p in enumerate(POINTERS)]:
        sections[f'{name}.relative'], sections[f'{name}.near'] = s[f'{key}.relative'], s[f'{key}.near']
    header = dict(settings=settings, labels=checkpoint['labels'], shapes=checkpoint['shapes'])
    return header, sections


def write(path, header, sections):
    offset, blobs, table = 0, [], {}
    for name, x in sections.items():
        x = np.ascontiguousarray(x)
        if x.dtype == np.float64:
            x = x.astype(np.float32)
        table[name] = [TYPES[x.dtype.name], list(x.shape), offset]
        data = x.tobytes()
        data += bytes(-len(data) % 16)
        blobs.append(data)
        offset += len(data)
    head = json.dumps({**header, 'sections': table}, ensure_ascii=False, separators=(',', ':')).encode()
    start = b'DOSSENG1' + struct.pack('<I', len(head)) + head
    with open(path, 'wb') as f:
        f.write(start + bytes(-len(start) % 16) + b''.join(blobs))


if __name__ == '__main__':
    checkpoint_path, lexicon_path, out = sys.argv[1:4]
    write(out, *convert(torch.load(checkpoint_path), Lexicon(lexicon_path)))
