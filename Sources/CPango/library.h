#ifndef CPANGO_LIBRARY_H
#define CPANGO_LIBRARY_H

#ifdef DYSPO_CHECK_PANGO
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <zlib.h>
#else
#include "types.h"
#endif

typedef struct {
#define NEEDED(result, name, parameters) result(*name) parameters;
#include "functions.h"
#undef NEEDED
} functions;

// NULL when the libraries are not there, or lack something.
const functions *library(void);

#endif
