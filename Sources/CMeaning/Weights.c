#include "CMeaning.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The file becomes part of the program: read-only pages that the system maps when they are asked for, wherever the
// program is moved or installed.
_Alignas(64) static const uint8_t weights[] = {
#embed "encoder.safetensors"
};

const uint8_t *meaning_weights_start(void) { return weights; }
size_t meaning_weights_size(void) { return sizeof weights; }
