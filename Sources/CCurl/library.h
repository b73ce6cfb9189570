// The libcurl that is looked for when it is first wanted: what of <curl/curl.h> is needed. The numbers are libcurl's binary
// interface, which does not change within `.so.4`; the header itself is in a package that a machine which only runs the program
// does not have.
#ifndef DYSPO_CURL_LIBRARY_H
#define DYSPO_CURL_LIBRARY_H

typedef void CURL;
struct curl_slist;

typedef struct {
    int (*global_init)(long);
    CURL *(*easy_init)(void);
    int (*easy_setopt)(CURL *, int, ...);
    int (*easy_perform)(CURL *);
    int (*easy_getinfo)(CURL *, int, ...);
    void (*easy_reset)(CURL *);
    void (*easy_cleanup)(CURL *);
    const char *(*easy_strerror)(int);
    struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
    void (*slist_free_all)(struct curl_slist *);
    int is_there;
} dyspo_curl;

// Safe on any thread; `is_there` is 0 where there is none.
const dyspo_curl *dyspo_curl_library(void);

#endif
