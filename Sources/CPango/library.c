#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#ifdef DYSPO_CHECK_PANGO
// Against the libraries' own headers: a function that is declared otherwise there is an error.
#define NEEDED(result, name, parameters) extern result name parameters;
#include "functions.h"
#undef NEEDED
#endif

static functions found;
static int is_there;
static pthread_once_t once = PTHREAD_ONCE_INIT;

// The library brings Pango, Cairo, GLib and, through PNG, zlib: what is looked for in it is looked for in these too.
static void find(void) {
    void *pango = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!pango) return;
    is_there = 1;
#define NEEDED(result, name, parameters) \
    *(void **)&found.name = dlsym(pango, #name); \
    if (!found.name) is_there = 0;
#include "functions.h"
#undef NEEDED
}

const functions *library(void) {
    pthread_once(&once, find);
    return is_there ? &found : NULL;
}
