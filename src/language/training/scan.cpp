// Forward and backward of the bidirectional simple recurrent unit (Lei et al., 2018, "Simple Recurrent Units for
// Highly Parallelizable Recurrence"), for PyTorch through ctypes.
//   f_t = sigmoid(uf_t + vf*c_{t-1});  c_t = f_t*c_{t-1} + (1-f_t)*uc_t
//   r_t = sigmoid(ur_t + vr*c_{t-1});  h_t = r_t*c_t + (1-r_t)*x_t
// u: [B][T][2][3][H] (c, f, r); x, h: [B][T][2][H]; v: [2][2][H] (f, r); direction 1 runs from the last token back.
// Rows behind a sentence's length are zero.
#include <cmath>
#include <string.h>
#include <stdlib.h>

extern "C" void scan_forward(const float *u, const float *x, const float *v, const long *len, float *h, float *f, float *r,
                  float *c, int B, int T, int H) {
#pragma omp parallel for collapse(2) schedule(dynamic, 2)
  for (int b = 0; b < B; b++)
    for (int d = 0; d < 2; d++) {
      const float *vf = v + d * 2 * H, *vr = vf + H;
      float zero[1024] = {0};
      const float *before = zero;
      int n = (int)len[b];
      for (int s = 0; s < n; s++) {
        int t = d ? n - 1 - s : s;
        long at = ((long)b * T + t) * 2 + d;
        const float *uc = u + at * 3 * H, *uf = uc + H, *ur = uf + H, *xx = x + at * H;
        float *hh = h + at * H, *ff = f + at * H, *rr = r + at * H, *cc = c + at * H;
        for (int k = 0; k < H; k++) {
          float p = before[k];
          float a = 1.0f / (1.0f + expf(-(uf[k] + vf[k] * p)));
          float g = 1.0f / (1.0f + expf(-(ur[k] + vr[k] * p)));
          float q = a * (p - uc[k]) + uc[k];
          ff[k] = a; rr[k] = g; cc[k] = q;
          hh[k] = g * (q - xx[k]) + xx[k];
        }
        before = cc;
      }
      for (int t = n; t < T; t++) memset(h + (((long)b * T + t) * 2 + d) * H, 0, H * sizeof(float));
    }
}

// dv: [B][2][2][H], summed by the caller.
extern "C" void scan_backward(const float *dh, const float *u, const float *x, const float *v, const long *len, const float *f,
                   const float *r, const float *c, float *du, float *dx, float *dv, int B, int T, int H) {
#pragma omp parallel for collapse(2) schedule(dynamic, 2)
  for (int b = 0; b < B; b++)
    for (int d = 0; d < 2; d++) {
      const float *vf = v + d * 2 * H, *vr = vf + H;
      float zero[1024] = {0}, dc[1024] = {0};
      float *dvf = dv + ((long)b * 2 + d) * 2 * H, *dvr = dvf + H;
      memset(dvf, 0, 2 * H * sizeof(float));
      int n = (int)len[b];
      for (int s = n - 1; s >= 0; s--) {
        int t = d ? n - 1 - s : s;
        long at = ((long)b * T + t) * 2 + d;
        const float *p = s == 0 ? zero : c + (at + (d ? 2 : -2)) * H;
        const float *uc = u + at * 3 * H, *xx = x + at * H, *g = dh + at * H;
        const float *ff = f + at * H, *rr = r + at * H, *cc = c + at * H;
        float *duc = du + at * 3 * H, *duf = duc + H, *dur = duf + H, *dxx = dx + at * H;
        for (int k = 0; k < H; k++) {
          float R = rr[k], F = ff[k], q = dc[k] + g[k] * R;
          float dr = g[k] * (cc[k] - xx[k]) * R * (1 - R);
          float df = q * (p[k] - uc[k]) * F * (1 - F);
          dxx[k] = g[k] * (1 - R);
          duc[k] = q * (1 - F); duf[k] = df; dur[k] = dr;
          dc[k] = q * F + df * vf[k] + dr * vr[k];
          dvf[k] += df * p[k]; dvr[k] += dr * p[k];
        }
      }
      for (int t = n; t < T; t++) {
        long at = ((long)b * T + t) * 2 + d;
        memset(du + at * 3 * H, 0, 3 * H * sizeof(float));
        memset(dx + at * H, 0, H * sizeof(float));
      }
    }
}
