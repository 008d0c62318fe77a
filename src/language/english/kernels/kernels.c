// The arithmetic of the English model, for WebAssembly with 128-bit SIMD. Matrix products sum integers and everything
// else adds floats in a fixed order within one sentence, so every engine and every batch gives the same bytes.
// Build: clang --target=wasm32 -O3 -msimd128 -mbulk-memory -nostdlib -Wl,--no-entry -Wl,--import-memory -Wl,--strip-all \
//          -o kernels.wasm kernels.c && node embed.mjs
// Rows are contiguous; widths are multiples of 8 (inputs of `linear`) or 4.
#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name)))
typedef v128_t V;
static inline V madd(V sum, V a, V b) { return wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(a, b)); }
static inline V load(const float *p) { return wasm_v128_load(p); }
static inline V fma4(V a, V b, V c) { return wasm_f32x4_add(wasm_f32x4_mul(a, b), c); }
static inline V splat(float x) { return wasm_f32x4_splat(x); }
static inline float total(V v) {
  return (wasm_f32x4_extract_lane(v, 0) + wasm_f32x4_extract_lane(v, 1)) +
         (wasm_f32x4_extract_lane(v, 2) + wasm_f32x4_extract_lane(v, 3));
}

// Sums across each of four vectors, as one vector.
static inline V across(V a, V b, V c, V d) {
  V ab = wasm_i32x4_add(wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), wasm_i32x4_shuffle(a, b, 2, 6, 3, 7));
  V cd = wasm_i32x4_add(wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), wasm_i32x4_shuffle(c, d, 2, 6, 3, 7));
  return wasm_i32x4_add(wasm_i32x4_shuffle(ab, cd, 0, 1, 4, 5), wasm_i32x4_shuffle(ab, cd, 2, 3, 6, 7));
}

// e^x to about 2e-7 (Cephes' expf polynomial).
static inline V exp4(V x) {
  x = wasm_f32x4_pmin(splat(88.0f), wasm_f32x4_pmax(splat(-87.0f), x));
  V n = wasm_f32x4_nearest(wasm_f32x4_mul(x, splat(1.44269504088896341f)));
  V r = fma4(n, splat(-0.693359375f), x);
  r = fma4(n, splat(2.12194440e-4f), r);
  V p = splat(1.9875691500e-4f);
  p = fma4(p, r, splat(1.3981999507e-3f));
  p = fma4(p, r, splat(8.3334519073e-3f));
  p = fma4(p, r, splat(4.1665795894e-2f));
  p = fma4(p, r, splat(1.6666665459e-1f));
  p = fma4(p, r, splat(5.0000001201e-1f));
  p = wasm_f32x4_add(fma4(p, wasm_f32x4_mul(r, r), r), splat(1.0f));
  V power = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(n), wasm_i32x4_splat(127)), 23);
  return wasm_f32x4_mul(p, power);
}
static inline V sigmoid4(V x) {
  return wasm_f32x4_div(splat(1.0f), wasm_f32x4_add(splat(1.0f), exp4(wasm_f32x4_neg(x))));
}

// Largest quantised activation: 12000 * 127 * 1408 inputs stays below 2^31.
#define TOP 12000.0f

// Rows of x as int16 in q, one scale a row.
static void quantise(const float *x, int16_t *q, float *scale, int32_t n, int32_t in) {
  for (int32_t r = 0; r < n; r++, x += in, q += in) {
    V top = splat(0);
    for (int32_t k = 0; k < in; k += 4) top = wasm_f32x4_pmax(top, wasm_f32x4_abs(load(x + k)));
    float m = wasm_f32x4_extract_lane(top, 0);
    for (int32_t k = 1; k < 4; k++) {
      float o = k == 1 ? wasm_f32x4_extract_lane(top, 1) : k == 2 ? wasm_f32x4_extract_lane(top, 2) : wasm_f32x4_extract_lane(top, 3);
      if (o > m) m = o;
    }
    scale[r] = m / TOP;
    V by = splat(m > 0 ? TOP / m : 0);
    for (int32_t k = 0; k < in; k += 8) {
      V a = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(load(x + k), by)));
      V b = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(load(x + k + 4), by)));
      wasm_v128_store(q + k, wasm_i16x8_narrow_i32x4(a, b));
    }
  }
}

// kind: 0 as it is, 1 rectified, 2 a tenth of what is negative.
static inline V activate(V y, int32_t kind) {
  if (kind == 1) return wasm_f32x4_pmax(y, splat(0));
  if (kind == 2) return wasm_f32x4_pmax(y, wasm_f32x4_mul(y, splat(0.1f)));
  return y;
}

// y[n][out] = activate(x[n][in] . w[out][in]^T * scale[out] + bias[out]); work: n*in int16, then n floats.
EXPORT(linear)
void linear(const float *x, const int16_t *w, const float *scale, const float *bias, float *y, int16_t *work, int32_t n,
            int32_t in, int32_t out, int32_t kind) {
  float *rows = (float *)(work + ((intptr_t)n * in + 7) / 8 * 8);
  quantise(x, work, rows, n, in);
  for (int32_t o = 0; o < out; o += 4) {
    const int16_t *w0 = w + (intptr_t)o * in, *w1 = w0 + in, *w2 = w1 + in, *w3 = w2 + in;
    V s = load(scale + o), b = load(bias + o);
    int32_t r = 0;
    for (; r + 1 < n; r += 2) {
      const int16_t *x0 = work + (intptr_t)r * in, *x1 = x0 + in;
      V a0 = wasm_i32x4_splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      for (int32_t k = 0; k < in; k += 8) {
        V p = wasm_v128_load(x0 + k), q = wasm_v128_load(x1 + k);
        V u = wasm_v128_load(w0 + k), v = wasm_v128_load(w1 + k);
        a0 = madd(a0, p, u); b0 = madd(b0, q, u);
        a1 = madd(a1, p, v); b1 = madd(b1, q, v);
        u = wasm_v128_load(w2 + k); v = wasm_v128_load(w3 + k);
        a2 = madd(a2, p, u); b2 = madd(b2, q, u);
        a3 = madd(a3, p, v); b3 = madd(b3, q, v);
      }
      V y0 = wasm_f32x4_convert_i32x4(across(a0, a1, a2, a3)), y1 = wasm_f32x4_convert_i32x4(across(b0, b1, b2, b3));
      y0 = fma4(y0, wasm_f32x4_mul(s, splat(rows[r])), b);
      y1 = fma4(y1, wasm_f32x4_mul(s, splat(rows[r + 1])), b);
      wasm_v128_store(y + (intptr_t)r * out + o, activate(y0, kind));
      wasm_v128_store(y + (intptr_t)(r + 1) * out + o, activate(y1, kind));
    }
    if (r < n) {
      const int16_t *x0 = work + (intptr_t)r * in;
      V a0 = wasm_i32x4_splat(0), a1 = a0, a2 = a0, a3 = a0;
      for (int32_t k = 0; k < in; k += 8) {
        V p = wasm_v128_load(x0 + k);
        a0 = madd(a0, p, wasm_v128_load(w0 + k)); a1 = madd(a1, p, wasm_v128_load(w1 + k));
        a2 = madd(a2, p, wasm_v128_load(w2 + k)); a3 = madd(a3, p, wasm_v128_load(w3 + k));
      }
      V y0 = fma4(wasm_f32x4_convert_i32x4(across(a0, a1, a2, a3)), wasm_f32x4_mul(s, splat(rows[r])), b);
      wasm_v128_store(y + (intptr_t)r * out + o, activate(y0, kind));
    }
  }
}

// y = (x - mean) / sqrt(variance + 1e-5) * gain + bias, each row for itself.
EXPORT(normalise)
void normalise(const float *x, const float *gain, const float *bias, float *y, int32_t n, int32_t width) {
  for (int32_t r = 0; r < n; r++, x += width, y += width) {
    V sum = splat(0), square = splat(0);
    for (int32_t k = 0; k < width; k += 4) sum = wasm_f32x4_add(sum, load(x + k));
    V mean = splat(total(sum) / (float)width);
    for (int32_t k = 0; k < width; k += 4) {
      V d = wasm_f32x4_sub(load(x + k), mean);
      square = fma4(d, d, square);
    }
    V by = splat(1.0f / __builtin_sqrtf(total(square) / (float)width + 1e-5f));
    for (int32_t k = 0; k < width; k += 4)
      wasm_v128_store(y + k, fma4(wasm_f32x4_mul(wasm_f32x4_sub(load(x + k), mean), by), load(gain + k), load(bias + k)));
  }
}

// The scan of the simple recurrent unit, in place, for one sentence: u [n][2][3][half], x [n][2][half], v [2][2][half];
// training/scan.cpp has the formulae. state: half floats.
EXPORT(scan)
void scan(const float *u, float *x, const float *v, float *state, int32_t n, int32_t half) {
  for (int32_t d = 0; d < 2; d++) {
    const float *vf = v + d * 2 * half, *vr = vf + half;
    for (int32_t k = 0; k < half; k += 4) wasm_v128_store(state + k, splat(0));
    for (int32_t s = 0; s < n; s++) {
      int32_t at = (d ? n - 1 - s : s) * 2 + d;
      const float *uc = u + (intptr_t)at * 3 * half, *uf = uc + half, *ur = uf + half;
      float *h = x + (intptr_t)at * half;
      for (int32_t k = 0; k < half; k += 4) {
        V c = load(state + k), now = load(uc + k), old = load(h + k);
        V f = sigmoid4(fma4(load(vf + k), c, load(uf + k)));
        V r = sigmoid4(fma4(load(vr + k), c, load(ur + k)));
        c = fma4(f, wasm_f32x4_sub(c, now), now);
        wasm_v128_store(state + k, c);
        wasm_v128_store(h + k, fma4(r, wasm_f32x4_sub(c, old), old));
      }
    }
  }
}

static inline float dot(const float *a, const float *b, int32_t size) {
  V sum = splat(0);
  for (int32_t k = 0; k < size; k += 4) sum = fma4(load(a + k), load(b + k), sum);
  return total(sum);
}

static inline int32_t near_index(int32_t distance, int32_t reach) {
  return (distance < -reach ? -reach : distance > reach ? reach : distance) + reach;
}

// Self-attention of one sentence: qkv [n][3][heads][size], bias [heads][2*reach+1] -> out [n][heads*size]; work: n + 3 floats.
EXPORT(attend)
void attend(const float *qkv, const float *bias, float *out, float *work, int32_t n, int32_t heads, int32_t size, int32_t reach) {
  int32_t width = heads * size, row = 3 * width;
  float by = 1.0f / __builtin_sqrtf((float)size);
  for (int32_t h = 0; h < heads; h++)
    for (int32_t i = 0; i < n; i++) {
      const float *q = qkv + (intptr_t)i * row + h * size;
      float top = -1e30f;
      for (int32_t j = 0; j < n; j++) {
        float s = dot(q, qkv + (intptr_t)j * row + width + h * size, size) * by +
                  bias[h * (2 * reach + 1) + near_index(j - i, reach)];
        work[j] = s;
        if (s > top) top = s;
      }
      for (int32_t j = n; j & 3; j++) work[j] = -1e30f;
      V sum = splat(0);
      for (int32_t j = 0; j < n; j += 4) {
        V e = exp4(wasm_f32x4_sub(load(work + j), splat(top)));
        wasm_v128_store(work + j, e);
        sum = wasm_f32x4_add(sum, e);
      }
      V share = splat(1.0f / total(sum));
      float *o = out + (intptr_t)i * width + h * size;
      for (int32_t k = 0; k < size; k += 4) {
        V got = splat(0);
        for (int32_t j = 0; j < n; j++)
          got = fma4(splat(work[j]), load(qkv + (intptr_t)j * row + 2 * width + h * size + k), got);
        wasm_v128_store(o + k, wasm_f32x4_mul(got, share));
      }
    }
}

// x += y, `size` floats.
EXPORT(add)
void add(float *x, const float *y, int32_t size) {
  for (int32_t k = 0; k < size; k += 4) wasm_v128_store(x + k, wasm_f32x4_add(load(x + k), load(y + k)));
}

// Scores of pointing from token i to every token of its sentence: out[j] = (q.k_j + q.relative[j-i] + near[j-i]) / sqrt(size).
// keys: the sentence's first key, `stride` floats apart.
EXPORT(point)
void point(const float *query, const float *keys, const float *relative, const float *near, float *out, int32_t i, int32_t n,
           int32_t size, int32_t stride, int32_t reach) {
  float by = 1.0f / __builtin_sqrtf((float)size);
  for (int32_t j = 0; j < n; j++) {
    int32_t at = near_index(j - i, reach);
    out[j] = (dot(query, keys + (intptr_t)j * stride, size) + dot(query, relative + (intptr_t)at * size, size) + near[at]) * by;
  }
}

// Scores of the root: out = query . root / sqrt(size).
EXPORT(root)
float root(const float *query, const float *key, int32_t size) { return dot(query, key, size) / __builtin_sqrtf((float)size); }

// y[r] = max(0, a[r] + b[r]) for `size` floats.
EXPORT(join)
void join(const float *a, const float *b, float *y, int32_t size) {
  for (int32_t k = 0; k < size; k += 4)
    wasm_v128_store(y + k, wasm_f32x4_pmax(wasm_f32x4_add(load(a + k), load(b + k)), splat(0)));
}
