#pragma once
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

typedef struct inflate_state sightline_inflater;

// How a call ended.
enum { SIGHTLINE_INFLATE_OPEN, SIGHTLINE_INFLATE_END, SIGHTLINE_INFLATE_DAMAGE };

// An inflater for raw deflate data, which has no header of its own in zip archives; NULL without memory.
static inline sightline_inflater *sightline_inflate_new(void) {
  sightline_inflater *inflater = (sightline_inflater *)malloc(sizeof *inflater);
  if (inflater) isal_inflate_init(inflater);
  return inflater;
}

// Unpacks as many bytes as fit. Takes how many bytes there are and may be written; gives how many of them were used.
// At the end of the data, bytes that an earlier call had read ahead are given back: then less than none was used.
static inline int sightline_inflate(
    sightline_inflater *inflater, const uint8_t *from, ptrdiff_t *from_count, uint8_t *to, ptrdiff_t *to_count) {
  uint32_t offered = *from_count > UINT32_MAX ? UINT32_MAX : (uint32_t)*from_count;
  uint32_t room = *to_count > UINT32_MAX ? UINT32_MAX : (uint32_t)*to_count;
  inflater->next_in = (uint8_t *)(uintptr_t)from;
  inflater->avail_in = offered;
  inflater->next_out = to;
  inflater->avail_out = room;
  int status = isal_inflate(inflater);
  *from_count = (ptrdiff_t)offered - (ptrdiff_t)inflater->avail_in;
  *to_count = (ptrdiff_t)room - (ptrdiff_t)inflater->avail_out;
  inflater->next_in = NULL;
  inflater->next_out = NULL;
  if (status < 0) return SIGHTLINE_INFLATE_DAMAGE;
  return inflater->block_state == ISAL_BLOCK_FINISH ? SIGHTLINE_INFLATE_END : SIGHTLINE_INFLATE_OPEN;
}
