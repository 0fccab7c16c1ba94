// The least that reading Word files can cost with the libraries that Sightline uses: every part that a reader needs is
// inflated by libzip and walked through by libxml2 with callbacks that do nothing. No text is kept.
//
//   floor [--inflate] PASSES FILE...
//
// Prints the best CPU time of all passes over the files, which are in memory before the clock starts. --inflate leaves
// the parsing out.

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zip.h>

struct file {
  char *bytes;
  size_t count;
};

static int only_inflate = 0;
static unsigned long long inflated = 0;

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                     const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {
  (void)context, (void)name, (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)attributes;
  (void)defaulted, (void)values;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)context, (void)name, (void)prefix, (void)uri;
}

static void on_text(void *context, const xmlChar *text, int count) { (void)context, (void)text, (void)count; }

static xmlSAXHandler callbacks = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = on_start,
    .endElementNs = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
};

static void fail(const char *what) {
  fprintf(stderr, "floor: %s\n", what);
  exit(1);
}

static int begins(const char *text, const char *start) { return strncmp(text, start, strlen(start)) == 0; }

// Whether a reader of the text needs the part: pictures, themes, fonts and settings say nothing.
static int is_needed(const char *name) {
  static const char *whole[] = {"_rels/.rels",         "word/document.xml",  "word/_rels/document.xml.rels",
                                "word/styles.xml",     "word/numbering.xml", "word/footnotes.xml",
                                "word/endnotes.xml",   "docProps/core.xml"};
  for (size_t index = 0; index < sizeof whole / sizeof *whole; index++)
    if (strcmp(name, whole[index]) == 0) return 1;
  return begins(name, "word/header") || begins(name, "word/footer");
}

// One parser serves all parts, because making one costs as much as a small part.
static xmlParserCtxtPtr parser = NULL;

static void begin_part(void) {
  if (parser) {
    xmlCtxtResetPush(parser, NULL, 0, NULL, NULL);
  } else {
    parser = xmlCreatePushParserCtxt(&callbacks, NULL, NULL, 0, NULL);
  }
  if (!parser) fail("no memory");
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
}

static void read_part(zip_t *archive, zip_uint64_t index) {
  static char chunk[64 << 10];
  zip_file_t *part = zip_fopen_index(archive, index, 0);
  if (!part) fail("a part cannot be opened");
  if (!only_inflate) begin_part();
  zip_int64_t count;
  while ((count = zip_fread(part, chunk, sizeof chunk)) > 0) {
    inflated += (unsigned long long)count;
    if (!only_inflate) xmlParseChunk(parser, chunk, (int)count, 0);
  }
  if (count < 0) fail("a part is damaged");
  zip_fclose(part);
  if (only_inflate) return;
  xmlParseChunk(parser, chunk, 0, 1);
  if (!parser->wellFormed) fail("a part is not well-formed");
}

static void read_file(const struct file *file) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(file->bytes, file->count, 0, &error);
  zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  if (!archive) fail("a file is no zip archive");
  zip_int64_t parts = zip_get_num_entries(archive, 0);
  for (zip_int64_t index = 0; index < parts; index++) {
    const char *name = zip_get_name(archive, (zip_uint64_t)index, 0);
    if (name && is_needed(name)) read_part(archive, (zip_uint64_t)index);
  }
  zip_discard(archive);
}

static struct file load(const char *path) {
  struct file file = {NULL, 0};
  FILE *stream = fopen(path, "rb");
  if (!stream || fseek(stream, 0, SEEK_END) != 0) fail(path);
  file.count = (size_t)ftell(stream);
  file.bytes = malloc(file.count ? file.count : 1);
  rewind(stream);
  if (!file.bytes || fread(file.bytes, 1, file.count, stream) != file.count) fail(path);
  fclose(stream);
  return file;
}

int main(int count, char **arguments) {
  if (count > 1 && strcmp(arguments[1], "--inflate") == 0) {
    only_inflate = 1;
    arguments++, count--;
  }
  if (count < 3 || atoi(arguments[1]) < 1) fail("usage: floor [--inflate] PASSES FILE...");
  int passes = atoi(arguments[1]), files = count - 2;
  struct file *loaded = calloc((size_t)files, sizeof *loaded);
  if (!loaded) fail("no memory");
  for (int index = 0; index < files; index++) loaded[index] = load(arguments[index + 2]);

  double best = 0;
  for (int pass = 0; pass < passes; pass++) {
    inflated = 0;
    clock_t start = clock();
    for (int index = 0; index < files; index++) read_file(&loaded[index]);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    if (pass == 0 || seconds < best) best = seconds;
  }
  printf("{\"bytes\": %llu, \"cpu\": %.6f, \"documents\": %d}\n", inflated, best, files);
  return 0;
}
