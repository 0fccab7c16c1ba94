#include "CMeaning.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

enum { block = 16, step = 4 };

// One block of columns of one row, from whole sums to floats: the same in every kernel.
static inline void store(
    const int32_t *sums, float row_scale, const float *scales, const float *offsets, float *out) {
  for (int column = 0; column < block; column++)
    out[column] = (float)sums[column] * (row_scale * scales[column]) + offsets[column];
}

static void plain(
    meaning_matrix matrix, size_t rows, const int8_t *q, const float *scales, float *out) {
  for (size_t first = 0; first < matrix.columns; first += block) {
    const int8_t *weights = matrix.weights + first * matrix.width;
    for (size_t row = 0; row < rows; row++) {
      const int8_t *x = q + row * matrix.width;
      int32_t sums[block] = {0};
      for (size_t i = 0; i < matrix.width; i += step)
        for (int column = 0; column < block; column++) {
          const int8_t *w = weights + i * block + column * step;
          sums[column] += x[i] * w[0] + x[i + 1] * w[1] + x[i + 2] * w[2] + x[i + 3] * w[3];
        }
      store(sums, scales[row], matrix.scales + first, matrix.offsets + first, out + row * matrix.columns + first);
    }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

static inline int32_t four(const int8_t *x) {
  int32_t bytes;
  memcpy(&bytes, x, sizeof bytes);
  return bytes;
}

enum { few = 4, tall = 8 };

// Magnitudes of the row times weights with its signs: pairs stay below 2 * 127 * 127, so that nothing saturates.
__attribute__((target("avx2"))) static void with_avx2(
    meaning_matrix matrix, size_t rows, const int8_t *q, const float *scales, float *out) {
  const __m256i ones = _mm256_set1_epi16(1);
  for (size_t first = 0; first < matrix.columns; first += block) {
    const int8_t *weights = matrix.weights + first * matrix.width;
    for (size_t row = 0; row < rows; row += few) {
      const int8_t *x[few];
      __m256i low[few], high[few];
      for (size_t k = 0; k < few; k++) {
        x[k] = q + (row + k < rows ? row + k : row) * matrix.width;
        low[k] = high[k] = _mm256_setzero_si256();
      }
      for (size_t i = 0; i < matrix.width; i += step) {
        __m256i first_half = _mm256_loadu_si256((const __m256i *)(weights + i * block));
        __m256i second_half = _mm256_loadu_si256((const __m256i *)(weights + i * block + 32));
#pragma clang loop unroll(full)
        for (size_t k = 0; k < few; k++) {
          __m256i signs = _mm256_set1_epi32(four(x[k] + i)), sizes = _mm256_abs_epi8(signs);
          __m256i pairs = _mm256_maddubs_epi16(sizes, _mm256_sign_epi8(first_half, signs));
          low[k] = _mm256_add_epi32(low[k], _mm256_madd_epi16(pairs, ones));
          pairs = _mm256_maddubs_epi16(sizes, _mm256_sign_epi8(second_half, signs));
          high[k] = _mm256_add_epi32(high[k], _mm256_madd_epi16(pairs, ones));
        }
      }
      for (size_t k = 0; k < few && row + k < rows; k++) {
        int32_t sums[block];
        _mm256_storeu_si256((__m256i *)sums, low[k]);
        _mm256_storeu_si256((__m256i *)(sums + 8), high[k]);
        store(sums, scales[row + k], matrix.scales + first, matrix.offsets + first,
              out + (row + k) * matrix.columns + first);
      }
    }
  }
}

// Weights moved to 0...255 by 128, which is taken back as 128 times the sum of the row.
__attribute__((target("avx512f,avx512bw,avx512vnni"))) static void with_vnni(
    meaning_matrix matrix, size_t rows, const int8_t *q, const float *scales, const int32_t *moved, float *out) {
  const __m512i top = _mm512_set1_epi8((char)0x80);
  for (size_t first = 0; first < matrix.columns; first += block) {
    const int8_t *weights = matrix.weights + first * matrix.width;
    for (size_t row = 0; row < rows; row += tall) {
      const int8_t *x[tall];
      __m512i sums[tall];
      for (size_t k = 0; k < tall; k++) {
        x[k] = q + (row + k < rows ? row + k : row) * matrix.width;
        sums[k] = _mm512_setzero_si512();
      }
      for (size_t i = 0; i < matrix.width; i += step) {
        __m512i w = _mm512_xor_si512(_mm512_loadu_si512(weights + i * block), top);
#pragma clang loop unroll(full)
        for (size_t k = 0; k < tall; k++) sums[k] = _mm512_dpbusd_epi32(sums[k], w, _mm512_set1_epi32(four(x[k] + i)));
      }
      for (size_t k = 0; k < tall && row + k < rows; k++) {
        int32_t whole[block];
        _mm512_storeu_si512(whole, _mm512_sub_epi32(sums[k], _mm512_set1_epi32(moved[row + k])));
        store(whole, scales[row + k], matrix.scales + first, matrix.offsets + first,
              out + (row + k) * matrix.columns + first);
      }
    }
  }
}

meaning_instructions meaning_fastest_instructions(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")) return meaning_vnni;
  return __builtin_cpu_supports("avx2") ? meaning_avx2 : meaning_plain;
}
#else
meaning_instructions meaning_fastest_instructions(void) { return meaning_plain; }
#endif

void meaning_multiply(
    meaning_instructions with, meaning_matrix matrix, size_t rows, const int8_t *q, const float *scales,
    const int32_t *sums, float *out) {
#if defined(__x86_64__)
  if (with == meaning_vnni) return with_vnni(matrix, rows, q, scales, sums, out);
  if (with == meaning_avx2) return with_avx2(matrix, rows, q, scales, out);
#endif
  plain(matrix, rows, q, scales, out);
}
