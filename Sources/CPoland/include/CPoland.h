#ifndef CPOLAND_H
#define CPOLAND_H

#include <stddef.h>

/// The bytes of `poland.map`, which are part of the program; `size` becomes their number.
const unsigned char *dyspo_poland(size_t *size);

#endif
