#pragma once
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <zlib.h>

// A stream for raw deflate data, which has no header of its own in zip archives; NULL without memory.
static inline z_stream *sightline_inflate_new(void) {
  z_stream *stream = (z_stream *)calloc(1, sizeof *stream);
  if (stream && inflateInit2(stream, -MAX_WBITS) != Z_OK) {
    free(stream);
    stream = NULL;
  }
  return stream;
}

static inline void sightline_inflate_free(z_stream *stream) {
  inflateEnd(stream);
  free(stream);
}

// Unpacks as many bytes as fit. Takes how many bytes there are and may be written; gives how many of them were used.
static inline int sightline_inflate(
    z_stream *stream, const uint8_t *from, size_t *from_count, uint8_t *to, size_t *to_count) {
  uInt offered = *from_count > UINT_MAX ? UINT_MAX : (uInt)*from_count;
  uInt room = *to_count > UINT_MAX ? UINT_MAX : (uInt)*to_count;
  stream->next_in = (Bytef *)(uintptr_t)from;
  stream->avail_in = offered;
  stream->next_out = to;
  stream->avail_out = room;
  int status = inflate(stream, Z_NO_FLUSH);
  *from_count = offered - stream->avail_in;
  *to_count = room - stream->avail_out;
  stream->next_in = NULL;
  stream->next_out = NULL;
  return status;
}
