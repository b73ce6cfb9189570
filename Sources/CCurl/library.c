#include "library.h"

#include <dlfcn.h>
#include <pthread.h>

enum { EVERYTHING = 3 };

static dyspo_curl curl;
static pthread_once_t once = PTHREAD_ONCE_INIT;

// Whether the library has all that is needed; one that lacks something is left, and another one tried.
static int look_in(const char *name) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return 0;
    *(void **)&curl.global_init = dlsym(library, "curl_global_init");
    *(void **)&curl.easy_init = dlsym(library, "curl_easy_init");
    *(void **)&curl.easy_setopt = dlsym(library, "curl_easy_setopt");
    *(void **)&curl.easy_perform = dlsym(library, "curl_easy_perform");
    *(void **)&curl.easy_getinfo = dlsym(library, "curl_easy_getinfo");
    *(void **)&curl.easy_reset = dlsym(library, "curl_easy_reset");
    *(void **)&curl.easy_cleanup = dlsym(library, "curl_easy_cleanup");
    *(void **)&curl.easy_strerror = dlsym(library, "curl_easy_strerror");
    *(void **)&curl.slist_append = dlsym(library, "curl_slist_append");
    *(void **)&curl.slist_free_all = dlsym(library, "curl_slist_free_all");
    return curl.global_init && curl.easy_init && curl.easy_setopt && curl.easy_perform && curl.easy_getinfo
        && curl.easy_reset && curl.easy_cleanup && curl.easy_strerror && curl.slist_append && curl.slist_free_all
        && curl.global_init(EVERYTHING) == 0;
}

static void find(void) { curl.is_there = look_in("libcurl.so.4") || look_in("libcurl-gnutls.so.4"); }

const dyspo_curl *dyspo_curl_library(void) {
    pthread_once(&once, find);
    return &curl;
}
