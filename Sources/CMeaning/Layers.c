#include "CMeaning.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

// Compiled for wider registers as well; what each element goes through is the same.
#if defined(__x86_64__) && defined(__linux__)
#define WIDER __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define WIDER
#endif

typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
enum { lane_count = 16 };

// The order of every sum: sixteen lanes, folded in halves.
static float folded(const lanes *x) {
  float sums[lane_count];
  memcpy(sums, x, sizeof sums);
  for (int width = lane_count / 2; width > 0; width /= 2)
    for (int lane = 0; lane < width; lane++) sums[lane] += sums[lane + width];
  return sums[0];
}

// Sixteen floats in a row.
#define AT(x) (*(const lanes *)(x))

// e to the power of x, which is at most 88: two to a whole power times a polynomial (Cephes' expf).
static inline float power_of_e(float x) {
  x = x < -87 ? -87 : x;
  const float shift = 12582912;  // 1.5 * 2^23: adding and taking it away rounds to a whole number
  float shifted = x * 1.44269504088896341f + shift;
  float whole = shifted - shift;
  float rest = (x - whole * 0.693359375f) + whole * 2.12194440e-4f;
  float sum = 1.9875691500e-4f;
  sum = sum * rest + 1.3981999507e-3f;
  sum = sum * rest + 8.3334519073e-3f;
  sum = sum * rest + 4.1665795894e-2f;
  sum = sum * rest + 1.6666665459e-1f;
  sum = sum * rest + 5.0000001201e-1f;
  sum = sum * (rest * rest) + rest + 1;
  int32_t bits = ((int32_t)whole + 127) << 23;
  float scale;
  memcpy(&scale, &bits, sizeof scale);
  return sum * scale;
}

void meaning_add(size_t count, float *x, const float *y) {
  for (size_t i = 0; i < count; i++) x[i] = x[i] + y[i];
}

WIDER void meaning_gelu(size_t count, float *x) {
  for (size_t i = 0; i < count; i++) {
    float v = x[i];
    float inner = 1.5957691216057308f * (v + 0.044715f * v * v * v);
    inner = inner > 80 ? 80 : inner < -80 ? -80 : inner;
    x[i] = v / (1 + power_of_e(-inner));
  }
}

WIDER void meaning_normalize(size_t rows, size_t width, float *x, const float *gain, const float *offset) {
  for (size_t row = 0; row < rows; row++, x += width) {
    lanes sum = {0}, squares = {0};
    for (size_t i = 0; i < width; i += lane_count) sum = sum + AT(x + i);
    float mean = folded(&sum) / (float)width;
    for (size_t i = 0; i < width; i += lane_count) {
      lanes away = AT(x + i) - mean;
      squares = squares + away * away;
    }
    float scale = 1 / __builtin_elementwise_sqrt(folded(&squares) / (float)width + 1e-12f);
    for (size_t i = 0; i < width; i++) x[i] = (x[i] - mean) * scale * gain[i] + offset[i];
  }
}

WIDER void meaning_quantize(size_t rows, size_t width, const float *x, int8_t *q, float *scales, int32_t *sums) {
  const float shift = 12582912;
  for (size_t row = 0; row < rows; row++, x += width, q += width) {
    lanes sizes = {0};
    for (size_t i = 0; i < width; i += lane_count)
      sizes = __builtin_elementwise_max(sizes, __builtin_elementwise_abs(AT(x + i)));
    float most = __builtin_reduce_max(sizes);
    // A row that is no number has no meaning either, and must not become one.
    if (!(most <= 1e30f)) most = 0;
    float inverse = most > 0 ? 127 / most : 0;
    int32_t sum = 0;
    for (size_t i = 0; i < width; i++) {
      float rounded = (x[i] * inverse + shift) - shift;
      int32_t whole = (int32_t)(most > 0 ? rounded : 0);
      q[i] = (int8_t)whole;
      sum += whole;
    }
    scales[row] = most / 127;
    sums[row] = 128 * sum;
  }
}

WIDER void meaning_attend(size_t tokens, size_t heads, const float *qkv, float *shares, float *out) {
  enum { size = 2 * lane_count };
  const size_t stride = 3 * heads * size;
  for (size_t head = 0; head < heads; head++)
    for (size_t token = 0; token < tokens; token++) {
      const float *query = qkv + token * stride + head * size;
      lanes low = AT(query), high = AT(query + lane_count);
      float most = -1e30f;
      for (size_t other = 0; other < tokens; other++) {
        const float *key = qkv + other * stride + (heads + head) * size;
        lanes products = low * AT(key) + high * AT(key + lane_count);
        shares[other] = folded(&products) * 0.17677669529663687f;
        most = shares[other] > most ? shares[other] : most;
      }
      float total = 0;
      for (size_t other = 0; other < tokens; other++) shares[other] = power_of_e(shares[other] - most);
      for (size_t other = 0; other < tokens; other++) total += shares[other];
      lanes first = {0}, second = {0};
      for (size_t other = 0; other < tokens; other++) {
        const float *value = qkv + other * stride + (2 * heads + head) * size;
        float share = shares[other] / total;
        first = first + share * AT(value);
        second = second + share * AT(value + lane_count);
      }
      float *result = out + (token * heads + head) * size;
      memcpy(result, &first, sizeof first);
      memcpy(result + lane_count, &second, sizeof second);
    }
}
