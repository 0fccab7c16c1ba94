// XML as batches of small events, with every libxml2 type kept inside the one C file.
//
// Vocabularies of names are given once and interned in a dictionary that all parts of a document share, so that a name
// is compared by address; each part is parsed for one of them. Elements and attributes outside the vocabulary are transparent: they give no event, and what
// stands inside them comes through.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  CXE_START = 1,      // id; `end` counts the attribute events that follow
  CXE_END = 2,        // id
  CXE_ATTRIBUTE = 3,  // id; [start, end) of the value in the text buffer
  CXE_TEXT = 4        // [start, end) in the text buffer
};

// What a name of the vocabulary asks for.
enum {
  CXE_DELIVERS_TEXT = 1,  // character data directly inside the element is wanted
  CXE_SKIPPED = 2         // the element and all that it holds give no event
};

// Why parsing stopped; it never goes on after one of these.
enum {
  CXE_OK = 0,
  CXE_MALFORMED = 1,
  CXE_DOCTYPE = 2,
  CXE_TOO_DEEP = 3,
  CXE_TOO_LARGE = 4,
  CXE_NO_MEMORY = 5,
  CXE_TOO_MANY_NAMES = 6  // attributes of one element, namespaces that are declared at once, or names of any kind
};

typedef struct {
  uint16_t kind;
  uint16_t id;
  uint32_t start;
  uint32_t end;
} cxe_event;

typedef struct cxe_parser cxe_parser;

// A parser for one document's parts, or NULL without memory.
cxe_parser *cxe_new(uint32_t depth_limit, uint64_t byte_limit);
void cxe_free(cxe_parser *parser);

// Teaches the parser a vocabulary; those of one parser are numbered from 0. Returns 0 without memory.
//
// `vocabulary` holds `count` records, one a name: a flags byte, the id in two bytes (low first), the namespace URI
// (empty for names in no namespace) and the local name, each ended by a zero byte.
int cxe_learn(cxe_parser *parser, const uint8_t *vocabulary, size_t count);

// Starts over with a new part, to be parsed for one of the vocabularies. Returns a status.
int cxe_begin(cxe_parser *parser, size_t vocabulary);

// Parses the next bytes of the part; the batch of the call before is gone afterwards. Returns a status; the batch holds
// what came before the place where parsing stopped, without a word that may have been cut in two there.
int cxe_feed(cxe_parser *parser, const uint8_t *bytes, size_t count, int is_last);

// The batch: valid until the next call that begins or feeds.
const cxe_event *cxe_events(const cxe_parser *parser, size_t *count);
const uint8_t *cxe_text(const cxe_parser *parser, size_t *count);

// Where parsing stopped, counted from 1, and the first complaint in libxml2's words (without a line feed, maybe empty).
uint64_t cxe_line(const cxe_parser *parser);
const char *cxe_complaint(const cxe_parser *parser);

#ifdef __cplusplus
}
#endif
