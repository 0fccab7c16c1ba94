#include "CXMLEvents.h"

#include <libxml/parser.h>
#include <libxml/dict.h>
#include <stdlib.h>
#include <string.h>

// What elements may cost, which libxml2 does not limit where callbacks are one's own. It compares every attribute with
// all others of the element, and every prefix with all that are declared. Among 6,400 Office and OpenDocument files, the
// most attributes of an element were 47 and the most namespaces in scope 42.
enum {
  ATTRIBUTE_LIMIT = 1000,   // of one element
  NAMESPACE_LIMIT = 1000,   // declared by an element and those around it
  QUOTE_LIMIT = 20000,      // in an element that is longer than a chunk, before it is parsed
  PENDING_LIMIT = 9000000,  // bytes of one tag or comment; libxml2 gives up at 10,000,000
  NAME_BYTES_LIMIT = 500000,  // of all names together; its dictionary gets slow as it grows
  VOCABULARY_LIMIT = 4
};

typedef struct {
  const xmlChar *uri;
  const xmlChar *local;
  uint16_t id;
  uint8_t flags;
} name_slot;

// Names by open addressing; a slot is empty where `local` is NULL.
typedef struct {
  name_slot *slots;
  size_t mask;
} name_table;

struct cxe_parser {
  xmlParserCtxtPtr context;
  xmlDictPtr names;
  name_table tables[VOCABULARY_LIMIT];
  size_t table_count;
  const name_table *table;  // of the part's vocabulary

  cxe_event *events;
  size_t event_count, event_capacity;
  uint8_t *text;
  size_t text_count, text_capacity;

  const name_slot **open;  // by depth, the name of each open element; NULL outside the vocabulary
  uint32_t depth, depth_limit;
  uint32_t text_depth;  // depth of the open element that delivers text, 0 for none
  uint32_t skip_depth;  // depth of the open element that is skipped, 0 for none
  int has_root;         // an element was begun
  uint64_t bytes, byte_limit;
  size_t quotes;  // in the chunks that have not ended the open tag

  int status;
  uint64_t line;
  char complaint[160];
};

// Names.

static size_t slot_of(const xmlChar *local, const xmlChar *uri) {
  uintptr_t mixed = (uintptr_t)local * 31 + (uintptr_t)uri;
  return (size_t)(mixed ^ (mixed >> 7) ^ (mixed >> 17));
}

static const name_slot *find(const cxe_parser *parser, const xmlChar *local, const xmlChar *uri) {
  const name_table *table = parser->table;
  for (size_t i = slot_of(local, uri) & table->mask;; i = (i + 1) & table->mask) {
    const name_slot *slot = &table->slots[i];
    if (slot->local == NULL) return NULL;
    if (slot->local == local && slot->uri == uri) return slot;
  }
}

// Fills a table from `count` records; it is never more than a quarter full.
static int intern(cxe_parser *parser, name_table *table, const uint8_t *record, size_t count) {
  size_t capacity = 16;
  while (capacity < count * 4) capacity *= 2;
  table->slots = calloc(capacity, sizeof(name_slot));
  if (!table->slots) return 0;
  table->mask = capacity - 1;
  for (; count > 0; count--) {
    const xmlChar *uri = record + 3;
    size_t uri_length = strlen((const char *)uri);
    const xmlChar *local = uri + uri_length + 1;
    name_slot slot = {NULL, xmlDictLookup(parser->names, local, -1), (uint16_t)(record[1] | record[2] << 8), record[0]};
    if (uri_length) slot.uri = xmlDictLookup(parser->names, uri, (int)uri_length);
    if (!slot.local || (uri_length && !slot.uri)) return 0;
    size_t at = slot_of(slot.local, slot.uri) & table->mask;
    while (table->slots[at].local) at = (at + 1) & table->mask;
    table->slots[at] = slot;
    record = local + strlen((const char *)local) + 1;
  }
  return 1;
}

// The batch.

static void stop(cxe_parser *parser, int status) {
  if (parser->status) return;
  parser->status = status;
  if (parser->context->input) parser->line = (uint64_t)parser->context->input->line;
  xmlStopParser(parser->context);
}

static cxe_event *push(cxe_parser *parser, uint16_t kind, uint16_t id) {
  if (parser->event_count == parser->event_capacity) {
    size_t capacity = parser->event_capacity ? parser->event_capacity * 2 : 4096;
    cxe_event *grown = realloc(parser->events, capacity * sizeof(cxe_event));
    if (!grown) {
      stop(parser, CXE_NO_MEMORY);
      return NULL;
    }
    parser->events = grown;
    parser->event_capacity = capacity;
  }
  cxe_event *event = &parser->events[parser->event_count++];
  *event = (cxe_event){kind, id, 0, 0};
  return event;
}

static uint8_t *reserve(cxe_parser *parser, size_t count) {
  size_t needed = parser->text_count + count;
  if (needed > UINT32_MAX) {
    stop(parser, CXE_TOO_LARGE);
    return NULL;
  }
  if (!parser->text || needed > parser->text_capacity) {
    size_t capacity = parser->text_capacity ? parser->text_capacity : 65536;
    while (capacity < needed) capacity *= 2;
    uint8_t *grown = realloc(parser->text, capacity);
    if (!grown) {
      stop(parser, CXE_NO_MEMORY);
      return NULL;
    }
    parser->text = grown;
    parser->text_capacity = capacity;
  }
  return parser->text + parser->text_count;
}

// libxml2 hands an ampersand in an attribute on as "&#38;" when entities are not substituted.
static size_t copy_value(uint8_t *to, const uint8_t *from, size_t count) {
  if (!memchr(from, '&', count)) {
    memcpy(to, from, count);
    return count;
  }
  uint8_t *start = to;
  for (size_t i = 0; i < count; i++) {
    *to++ = from[i];
    if (from[i] == '&' && count - i >= 5 && memcmp(from + i, "&#38;", 5) == 0) i += 4;
  }
  return (size_t)(to - start);
}

static uint32_t push_attributes(cxe_parser *parser, int count, const xmlChar **attributes) {
  uint32_t known = 0;
  for (int i = 0; i < count; i++, attributes += 5) {
    const name_slot *slot = find(parser, attributes[0], attributes[2]);
    if (!slot) continue;
    size_t length = (size_t)(attributes[4] - attributes[3]);
    uint8_t *room = reserve(parser, length);
    cxe_event *event = room ? push(parser, CXE_ATTRIBUTE, slot->id) : NULL;
    if (!event) return known;
    event->start = (uint32_t)parser->text_count;
    parser->text_count += copy_value(room, attributes[3], length);
    event->end = (uint32_t)parser->text_count;
    known++;
  }
  return known;
}

// What libxml2 calls.

// Whether an element costs no more than it may.
static int is_modest(cxe_parser *parser, int attribute_count) {
  if (parser->depth > parser->depth_limit) {
    stop(parser, CXE_TOO_DEEP);
  } else if (attribute_count > ATTRIBUTE_LIMIT || parser->context->nsNr > 2 * NAMESPACE_LIMIT) {
    stop(parser, CXE_TOO_MANY_NAMES);
  }
  return !parser->status;
}

static void on_start(
    void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int default_count, const xmlChar **attributes) {
  (void)prefix, (void)namespace_count, (void)namespaces, (void)default_count;
  cxe_parser *parser = data;
  if (parser->status) return;
  parser->depth++;
  parser->has_root = 1;
  if (!is_modest(parser, attribute_count) || parser->skip_depth) return;
  const name_slot *slot = find(parser, local, uri);
  parser->open[parser->depth] = slot;
  if (!slot) return;
  if (slot->flags & CXE_SKIPPED) {
    parser->skip_depth = parser->depth;
    return;
  }
  if (slot->flags & CXE_DELIVERS_TEXT) parser->text_depth = parser->depth;
  size_t at = parser->event_count;
  if (!push(parser, CXE_START, slot->id)) return;
  if (attribute_count) parser->events[at].end = push_attributes(parser, attribute_count, attributes);
}

static void on_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  (void)local, (void)prefix, (void)uri;
  cxe_parser *parser = data;
  if (parser->status) return;
  uint32_t depth = parser->depth--;
  if (parser->skip_depth) {
    if (parser->skip_depth == depth) parser->skip_depth = 0;
    return;
  }
  // The words of the element around this one go on.
  parser->text_depth = parser->open[depth - 1] && parser->open[depth - 1]->flags & CXE_DELIVERS_TEXT ? depth - 1 : 0;
  if (parser->open[depth]) push(parser, CXE_END, parser->open[depth]->id);
}

static void on_text(void *data, const xmlChar *bytes, int count) {
  cxe_parser *parser = data;
  if (parser->status || !parser->text_depth || parser->text_depth != parser->depth || parser->skip_depth) return;
  uint8_t *room = reserve(parser, (size_t)count);
  if (!room) return;
  memcpy(room, bytes, (size_t)count);
  uint32_t start = (uint32_t)parser->text_count;
  parser->text_count += (size_t)count;
  cxe_event *last = parser->event_count ? &parser->events[parser->event_count - 1] : NULL;
  if (last && last->kind == CXE_TEXT && last->end == start) {
    last->end = (uint32_t)parser->text_count;
    return;
  }
  cxe_event *event = push(parser, CXE_TEXT, 0);
  if (!event) return;
  event->start = start;
  event->end = (uint32_t)parser->text_count;
}

static void on_doctype(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  stop(data, CXE_DOCTYPE);
}

static void on_complaint(void *data, xmlErrorPtr error) {
  cxe_parser *parser = data;
  if (parser->complaint[0] || error->level != XML_ERR_FATAL || !error->message) return;
  size_t count = strcspn(error->message, "\n");
  if (count >= sizeof parser->complaint) count = sizeof parser->complaint - 1;
  memcpy(parser->complaint, error->message, count);
  parser->complaint[count] = 0;
  if (error->line > 0 && !parser->line) parser->line = (uint64_t)error->line;
}

// Takes back what was cut in two: the last word of open text, as half a number is another number, and an element whose
// tag has no end, as attributes may be missing.
static void drop_cut_end(cxe_parser *parser) {
  cxe_event *last = parser->event_count ? &parser->events[parser->event_count - 1] : NULL;
  if (last && last->kind == CXE_TEXT && parser->text_depth) {
    while (last->end > last->start && parser->text[last->end - 1] > ' ') last->end--;
    if (last->end == last->start) parser->event_count--;
  }
  if (parser->context->errNo != XML_ERR_GT_REQUIRED) return;
  size_t count = parser->event_count;
  while (count && parser->events[count - 1].kind == CXE_ATTRIBUTE) count--;
  if (count && parser->events[count - 1].kind == CXE_START) parser->event_count = count - 1;
}

// Whether the tag that the chunk has not ended may go on.
static void check_pending(cxe_parser *parser, const uint8_t *bytes, size_t count) {
  const xmlParserInputPtr input = parser->context->input;
  size_t pending = input ? (size_t)(input->end - input->cur) : 0;
  if (pending < count) {
    parser->quotes = 0;
    return;
  }
  for (size_t i = 0; i < count; i++) parser->quotes += (bytes[i] == '"') | (bytes[i] == '\'');
  if (parser->quotes > QUOTE_LIMIT) stop(parser, CXE_TOO_MANY_NAMES);
  if (pending > PENDING_LIMIT) stop(parser, CXE_TOO_LARGE);
}

// Whether parsing goes well so far. libxml2 keeps some failures to itself: bytes that are not the encoding's end its
// input as if there were no more.
static int is_sound(const cxe_parser *parser, int code, int is_last) {
  const xmlParserInputPtr input = parser->context->input;
  if (!parser->context->wellFormed || code == XML_ERR_INVALID_ENCODING) return 0;
  if (input && input->buf && input->buf->error) return 0;
  return !is_last || (parser->has_root && parser->depth == 0);
}

static void say_nothing(void *context, const char *message, ...) { (void)context, (void)message; }

// What callers call.

cxe_parser *cxe_new(uint32_t depth_limit, uint64_t byte_limit) {
  xmlInitParser();
  cxe_parser *parser = calloc(1, sizeof *parser);
  if (!parser) return NULL;
  parser->depth_limit = depth_limit;
  parser->byte_limit = byte_limit;
  parser->open = calloc((size_t)depth_limit + 1, sizeof *parser->open);
  parser->names = xmlDictCreate();
  if (!parser->open || !parser->names) {
    cxe_free(parser);
    return NULL;
  }
  xmlDictSetLimit(parser->names, NAME_BYTES_LIMIT);
  return parser;
}

void cxe_free(cxe_parser *parser) {
  if (!parser) return;
  if (parser->context) xmlFreeParserCtxt(parser->context);
  if (parser->names) xmlDictFree(parser->names);
  for (size_t i = 0; i < parser->table_count; i++) free(parser->tables[i].slots);
  free(parser->open);
  free(parser->events);
  free(parser->text);
  free(parser);
}

int cxe_learn(cxe_parser *parser, const uint8_t *vocabulary, size_t count) {
  if (parser->table_count == VOCABULARY_LIMIT) return 0;
  return intern(parser, &parser->tables[parser->table_count++], vocabulary, count);
}

// A context for the next part: the one before it, if that came to a good end, because making one costs as much as
// parsing a small part.
static int ready_context(cxe_parser *parser) {
  if (parser->context && (parser->status || parser->depth || !parser->context->wellFormed)) {
    xmlFreeParserCtxt(parser->context);
    parser->context = NULL;
  }
  if (parser->context) {
    if (xmlCtxtResetPush(parser->context, NULL, 0, NULL, NULL)) return 0;
    parser->context->charset = XML_CHAR_ENCODING_NONE;  // as in a new one: to be told from the first bytes
  } else {
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = on_start;
    handler.endElementNs = on_end;
    handler.characters = handler.ignorableWhitespace = handler.cdataBlock = on_text;
    handler.internalSubset = on_doctype;
    handler.serror = on_complaint;
    parser->context = xmlCreatePushParserCtxt(&handler, parser, NULL, 0, NULL);
    if (!parser->context) return 0;
    // One dictionary for all parts: names keep their addresses from one part to the next.
    xmlDictFree(parser->context->dict);
    xmlDictReference(parser->names);
    parser->context->dict = parser->names;
  }
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  return 1;
}

int cxe_begin(cxe_parser *parser, size_t vocabulary) {
  xmlSetGenericErrorFunc(NULL, say_nothing);  // of this thread; what is wrong comes with the status
  int is_ready = vocabulary < parser->table_count && ready_context(parser);
  parser->table = is_ready ? &parser->tables[vocabulary] : NULL;
  parser->event_count = parser->text_count = 0;
  parser->depth = parser->text_depth = parser->skip_depth = 0;
  parser->bytes = parser->line = parser->quotes = 0;
  parser->has_root = 0;
  parser->complaint[0] = 0;
  return parser->status = is_ready ? CXE_OK : CXE_NO_MEMORY;
}

int cxe_feed(cxe_parser *parser, const uint8_t *bytes, size_t count, int is_last) {
  parser->event_count = parser->text_count = 0;
  if (parser->status) return parser->status;
  if (!parser->context) return parser->status = CXE_MALFORMED;
  parser->bytes += count;
  if (count > INT32_MAX || parser->bytes > parser->byte_limit) {
    stop(parser, CXE_TOO_LARGE);
    return parser->status;
  }
  int code = xmlParseChunk(parser->context, (const char *)bytes, (int)count, is_last);
  if (xmlDictGetUsage(parser->names) >= NAME_BYTES_LIMIT) stop(parser, CXE_TOO_MANY_NAMES);
  if (!is_sound(parser, code, is_last)) {
    drop_cut_end(parser);
    stop(parser, CXE_MALFORMED);
  } else if (count && !parser->status) {
    check_pending(parser, bytes, count);
  }
  return parser->status;
}

const cxe_event *cxe_events(const cxe_parser *parser, size_t *count) {
  *count = parser->event_count;
  return parser->events;
}

const uint8_t *cxe_text(const cxe_parser *parser, size_t *count) {
  *count = parser->text_count;
  return parser->text;
}

uint64_t cxe_line(const cxe_parser *parser) { return parser->line; }
const char *cxe_complaint(const cxe_parser *parser) { return parser->complaint; }
