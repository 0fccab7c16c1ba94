#pragma once
#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose headers would clash with Foundation's own ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/dict.h>
