"""The network: features of forms -> bidirectional recurrent and attention layers -> every head.

Encoder after SRU++ (Lei, 2021, "When Attention Meets Fast Recurrence"); arcs after Dozat & Manning (2017, "Deep
Biaffine Attention for Neural Dependency Parsing") with relative positions (Shaw et al., 2018); a label is scored from
the sum of both ends' projections (Kiperwasser & Goldberg, 2016). Mentions are scored at their head: a type, and the
first and last token of the whole and of the core (the name without determiner and modifiers) by pointing.
Shapes: B sentences, T tokens, D width.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

from scan import Scan

POINTERS = ('left', 'right', 'core_left', 'core_right')


def drop_steps(x, p, training):
    """Variational dropout: one mask for all tokens of a sentence (Gal & Ghahramani, 2016)."""
    if not training or p == 0:
        return x
    return x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p).div_(1 - p)


class Recurrent(nn.Module):
    """x [B,T,D] -> x + a bidirectional simple recurrent unit of it; highway connection inside the scan."""

    def __init__(self, width, dropout):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.inner = nn.Linear(width, 3 * width)
        self.recur = nn.Parameter(torch.zeros(2, 2, width // 2))
        self.scale = nn.Parameter(torch.ones(width))
        self.dropout = dropout
        nn.init.uniform_(self.inner.weight, -math.sqrt(3 / width), math.sqrt(3 / width))
        with torch.no_grad():
            self.inner.bias.zero_()

    def forward(self, x, lengths):
        B, T, D = x.shape
        u = self.inner(drop_steps(self.norm(x), self.dropout, self.training)).view(B, T, 2, 3, D // 2)
        return Scan.apply(u, x.view(B, T, 2, D // 2), self.recur, lengths).view(B, T, D)


class Attention(nn.Module):
    """x + multi-head self-attention with a learnt bias for each head and clipped distance."""

    def __init__(self, width, heads, size, reach, dropout):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.inner = nn.Linear(width, 3 * heads * size)
        self.outer = nn.Linear(heads * size, width)
        self.bias = nn.Parameter(torch.zeros(heads, 2 * reach + 1))
        self.heads, self.size, self.reach, self.dropout = heads, size, reach, dropout
        nn.init.normal_(self.outer.weight, std=0.5 / math.sqrt(heads * size))

    def forward(self, x, mask, distance):
        B, T, _ = x.shape
        q, k, v = self.inner(drop_steps(self.norm(x), self.dropout, self.training)).view(
            B, T, 3, self.heads, self.size).permute(2, 0, 3, 1, 4)
        near = self.bias[:, distance.clamp(-self.reach, self.reach) + self.reach]
        score = q @ k.transpose(2, 3) / math.sqrt(self.size) + near + mask[:, None, None, :]
        share = F.dropout(score.softmax(3), self.dropout / 2, self.training)
        return x + self.outer((share @ v).transpose(1, 2).reshape(B, T, -1))


class Pointer(nn.Module):
    """Scores [B,T,S] of pointing from each token to each place, with relative positions."""

    def __init__(self, size, reach):
        super().__init__()
        self.relative = nn.Parameter(torch.randn(2 * reach + 1, size) * 0.02)
        self.near = nn.Parameter(torch.zeros(2 * reach + 1))
        self.reach, self.size = reach, size

    def forward(self, query, key, distance):
        B, T, _ = query.shape
        index = distance.clamp(-self.reach, self.reach) + self.reach
        by_distance = query @ self.relative.T + self.near
        at = index[None].expand(B, -1, -1)
        return (query @ key.transpose(1, 2) + by_distance.gather(2, at)) / math.sqrt(self.size)


class Network(nn.Module):
    def __init__(self, sizes, settings):
        """sizes: numbers of words, shapes, bits, vector dimensions and labels; settings: see train.py."""
        super().__init__()
        s = self.settings = settings
        D = s['width']
        self.word = nn.Embedding(sizes['words'], s['word'], padding_idx=0)
        self.gram = nn.Embedding(sizes['grams'], s['gram'])
        self.shape = nn.Embedding(sizes['shapes'], s['shape'])
        nn.init.normal_(self.word.weight, std=0.1)
        nn.init.normal_(self.gram.weight, std=0.1)
        nn.init.normal_(self.shape.weight, std=0.3)
        self.mix = nn.Linear(s['word'] + s['gram'] + s['shape'] + sizes['bits'] + sizes['vector'], D)
        self.layers = nn.ModuleList(
            Recurrent(D, s['dropout']) if kind == 'r'
            else Attention(D, s['heads'], s['head_size'], s['reach'], s['dropout']) for kind in s['layers'])
        self.last = nn.LayerNorm(D)
        self.hidden = nn.Linear(D, s['tag'])
        labels = sizes['labels']
        self.tags = nn.ModuleDict({k: nn.Linear(s['tag'], labels[k]) for k in ('upos', 'xpos', 'feats', 'lemma', 'entity')})
        self.arc = nn.Linear(D, 2 * s['arc'])
        self.root = nn.Parameter(torch.randn(s['arc']) * 0.1)
        self.bilinear = nn.Linear(s['arc'], s['arc'], bias=True)
        self.arc_pointer = Pointer(s['arc'], s['arc_reach'])
        self.label_ends = nn.Linear(D, 2 * s['label'])
        self.label_root = nn.Parameter(torch.randn(s['label']) * 0.1)
        self.label = nn.Linear(s['label'], labels['deprel'])
        self.span = nn.Linear(D, 2 * len(POINTERS) * s['span'])
        self.spans = nn.ModuleList(Pointer(s['span'], s['arc_reach']) for _ in POINTERS)

    def embed(self, forms, ids, drop):
        """Features of tokens ids [B,T] (rows of `forms`) -> [B,T,inputs]."""
        distinct, back = ids.unique(return_inverse=True)
        starts, ends = forms['offsets'][distinct], forms['offsets'][distinct + 1]
        n = ends - starts
        flat = torch.repeat_interleave(starts - torch.cat([n.new_zeros(1), n.cumsum(0)[:-1]]), n) + torch.arange(int(n.sum()))
        owner = torch.repeat_interleave(torch.arange(len(n)), n)
        grams = torch.zeros(len(n), self.gram.embedding_dim).index_add(0, owner, self.gram(forms['grams'][flat]))
        grams = grams / n[:, None].sqrt()
        own = torch.cat([grams, self.shape(forms['shape'][distinct])], 1)[back]
        words, bits, vectors = self.word(forms['word'][ids]), forms['bits'][ids], forms['vectors'][ids]
        if self.training and drop:
            s = self.settings
            keep = lambda p: (torch.rand(*ids.shape, 1) > p).float()
            both = keep(s['drop_all'])
            words = words * (keep(s['drop_word']) * both)
            known = keep(s['drop_vector']) * both
            vectors = vectors * known
            bits = torch.cat([bits[..., :-9] * keep(s['drop_bits']) * both, bits[..., -9:-1], bits[..., -1:] * known], 2)
        return torch.cat([words, own, bits, vectors], 2)

    def forward(self, forms, ids, lengths):
        s = self.settings
        B, T = ids.shape
        x = F.dropout(self.embed(forms, ids, True), s['input_dropout'], self.training)
        x = self.mix(x)
        distance = torch.arange(T)[None, :] - torch.arange(T)[:, None]
        mask = torch.zeros(B, T).masked_fill_(torch.arange(T)[None] >= lengths[:, None], -1e4)
        for layer in self.layers:
            x = layer(x, lengths) if isinstance(layer, Recurrent) else layer(x, mask, distance)
        x = drop_steps(self.last(x), s['dropout'], self.training)
        hidden = F.dropout(F.relu(self.hidden(x)), s['dropout'], self.training)
        # Mentions are learnt by heart long before trees are learnt: what finds them may see less.
        blur = s.get('mention_dropout', 0)
        seen = {'entity': F.dropout(hidden, blur, self.training)}
        out = {k: head(seen.get(k, hidden)) for k, head in self.tags.items()}
        dep, head = drop_steps(F.leaky_relu(self.arc(x), 0.1), s['dropout'], self.training).chunk(2, 2)
        query = self.bilinear(dep)
        out['root'] = query @ self.root / math.sqrt(s['arc'])
        arcs = self.arc_pointer(query, head, distance) + mask[:, None, :]
        arcs = arcs - torch.eye(T)[None] * 1e4
        out['arcs'] = torch.cat([out.pop('root')[:, :, None], arcs], 2)
        ends = self.label_ends(x)
        out['label_dep'], out['label_head'] = ends.chunk(2, 2)
        keys = self.span(drop_steps(x, blur, self.training)).view(B, T, len(POINTERS), 2, s['span'])
        for k, name in enumerate(POINTERS):
            out[name] = self.spans[k](keys[:, :, k, 0], keys[:, :, k, 1], distance) + mask[:, None, :]
        return out

    def labels(self, out, heads):
        """Label scores [B,T,L] for heads [B,T] (0 is the root, j+1 is token j)."""
        ends = torch.cat([self.label_root.expand(heads.shape[0], 1, -1), out['label_head']], 1)
        chosen = ends.gather(1, heads[:, :, None].expand(-1, -1, ends.shape[2]))
        return self.label(F.dropout(F.relu(out['label_dep'] + chosen), self.settings['dropout'], self.training))
