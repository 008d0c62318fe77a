"""The bidirectional simple recurrent unit's scan (scan.cpp) as a differentiable PyTorch function."""
import ctypes
import os
import subprocess
import tempfile

import torch

HERE = os.path.dirname(os.path.abspath(__file__))


def _library():
    """Compiles scan.cpp once per version of the source, into the temporary folder."""
    source = os.path.join(HERE, 'scan.cpp')
    built = os.path.join(tempfile.gettempdir(), f'dossier-scan-{int(os.path.getmtime(source))}.so')
    if not os.path.exists(built):
        part = f'{built}.{os.getpid()}'
        subprocess.run(['g++', '-O3', '-march=native', '-ffast-math', '-fopenmp', '-shared', '-fPIC',
                        source, '-o', part], check=True)
        os.replace(part, built)
    return ctypes.CDLL(built)


LIB = None


def _call(name, *arguments):
    global LIB
    if LIB is None:
        LIB = _library()
    getattr(LIB, name)(*[ctypes.c_void_p(a.data_ptr()) if torch.is_tensor(a) else ctypes.c_int(a) for a in arguments])


class Scan(torch.autograd.Function):
    """u [B,T,2,3,H], x [B,T,2,H], v [2,2,H], lengths [B] (int64) -> h [B,T,2,H]."""

    @staticmethod
    def forward(ctx, u, x, v, lengths):
        u, x, v = u.contiguous(), x.contiguous(), v.contiguous()
        B, T, _, _, H = u.shape
        h, f, r, c = (torch.empty(B, T, 2, H) for _ in range(4))
        _call('scan_forward', u, x, v, lengths, h, f, r, c, B, T, H)
        ctx.save_for_backward(u, x, v, lengths, f, r, c)
        return h

    @staticmethod
    def backward(ctx, dh):
        u, x, v, lengths, f, r, c = ctx.saved_tensors
        dh = dh.contiguous()
        B, T, _, _, H = u.shape
        du, dx, dv = torch.empty_like(u), torch.empty_like(x), torch.empty(B, 2, 2, H)
        _call('scan_backward', dh, u, x, v, lengths, f, r, c, du, dx, dv, B, T, H)
        return du, dx, dv.sum(0), None
