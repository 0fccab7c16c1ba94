// The arithmetic of a sentence encoder, the same to the last bit on every machine.
//
// Products of weights are sums of whole numbers, which no order changes. What is left in floating point is computed
// element by element, or summed in an order that is written down, and nothing is contracted into fused operations.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// Which instructions multiply; each gives the same numbers.
typedef enum { meaning_plain, meaning_avx2, meaning_vnni } meaning_instructions;

/// The fastest that this processor has.
meaning_instructions meaning_fastest_instructions(void);

/// Rows of floats as whole numbers from -127 to 127, each row with its own scale: x = q * scale.
/// `sums` takes 128 times the sum of each row, which a kernel may need. `width` is a multiple of 16.
void meaning_quantize(size_t rows, size_t width, const float *x, int8_t *q, float *scales, int32_t *sums);

/// A matrix of weights in blocks of 16 columns: [columns / 16][width / 4][16][4], with a scale and an offset a column.
typedef struct {
  size_t width, columns;
  const int8_t *weights;
  const float *scales;
  const float *offsets;
} meaning_matrix;

/// out[row][column] = sum of q[row] * weights[column], scaled, plus the column's offset.
void meaning_multiply(
    meaning_instructions with, meaning_matrix matrix, size_t rows, const int8_t *q, const float *scales,
    const int32_t *sums, float *out);

/// x += y, element by element.
void meaning_add(size_t count, float *x, const float *y);

/// The Gaussian error linear unit, in its form with a hyperbolic tangent.
void meaning_gelu(size_t count, float *x);

/// Each row to mean 0 and variance 1, then times `gain` plus `offset`. `width` is a multiple of 16.
void meaning_normalize(size_t rows, size_t width, float *x, const float *gain, const float *offset);

/// Self-attention of one text: `qkv` holds queries, keys and values side by side, tokens x (3 * heads * 32).
/// `shares` is room for `tokens` floats.
void meaning_attend(size_t tokens, size_t heads, const float *qkv, float *shares, float *out);

/// The weights that are part of the program, in the safetensors format.
const uint8_t *meaning_weights_start(void);
size_t meaning_weights_size(void);
