#pragma once
#include <stdlib.h>
#include <string.h>
#include <zip.h>

// A source that owns a copy of the bytes and frees it with itself; NULL where there is no memory for it.
static inline zip_source_t *sightline_zip_source_copy(const void *bytes, size_t count, zip_error_t *error) {
  void *copy = malloc(count ? count : 1);
  if (!copy) return NULL;
  if (count) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, error);
  if (!source) free(copy);
  return source;
}

// An archive over bytes that stay where they are until it is discarded; NULL where there is none in them.
static inline zip_t *sightline_zip_open_borrowed(const void *bytes, size_t count) {
  zip_source_t *source = zip_source_buffer_create(bytes, count, 0, NULL);
  if (!source) return NULL;
  zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, NULL);
  if (!archive) zip_source_free(source);
  return archive;
}
