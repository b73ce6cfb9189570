#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>

#include "csmtp.h"

/// An answer over HTTP, whole, of at most 64 MiB.
typedef struct {
    /// 0 when no whole answer came in time.
    long status;
    unsigned char *bytes;
    size_t count;
    /// How many bytes there is room for.
    size_t room;
} dyspo_answer;

/// Gets what is at an address of http or https, redirections followed, within so many milliseconds from now. libcurl is
/// looked for when the first question is asked: who asks none does not load it and the thirty libraries behind it. May be
/// called on any thread. The bytes are the caller's, to be given back with `dyspo_forget`.
dyspo_answer dyspo_get(const char *address, long milliseconds);

/// Whether libcurl is there: without it nothing is asked, and no server is to blame.
int dyspo_can_get(void);

void dyspo_forget(dyspo_answer answer);

#endif
