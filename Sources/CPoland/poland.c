#include "CPoland.h"

#if !defined(__has_embed)
#error "This compiler cannot embed a file (C23). It comes with Swift 6.3."
#endif

// Of C23, and known to the compiler in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char map[] = {
#embed "poland.map"
};

const unsigned char *dyspo_poland(size_t *size) {
    *size = sizeof map;
    return map;
}
