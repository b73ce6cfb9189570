#include "ccurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// What of <curl/curl.h> is needed. The numbers are libcurl's binary interface, which does not change within `.so.4`; the
// header itself is in a package that a machine which only runs the program does not have.
typedef void CURL;
enum {
    OPTION_WRITE_DATA = 10001,
    OPTION_ADDRESS = 10002,
    OPTION_USER_AGENT = 10018,
    OPTION_FOLLOW_LOCATION = 52,
    OPTION_MOST_REDIRECTIONS = 68,
    OPTION_NO_SIGNAL = 99,
    OPTION_ACCEPT_ENCODING = 10102,
    OPTION_TIMEOUT_MILLISECONDS = 155,
    OPTION_PROTOCOLS = 181,
    OPTION_REDIRECTION_PROTOCOLS = 182,
    OPTION_WRITE_FUNCTION = 20011,
    PROTOCOLS_HTTP_AND_HTTPS = 3,
    INFO_RESPONSE_CODE = 0x200002,
    EVERYTHING = 3,
};

static struct {
    int (*global_init)(long);
    CURL *(*easy_init)(void);
    int (*easy_setopt)(CURL *, int, ...);
    int (*easy_perform)(CURL *);
    int (*easy_getinfo)(CURL *, int, ...);
    void (*easy_cleanup)(CURL *);
    int is_there;
} curl;
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
    *(void **)&curl.easy_cleanup = dlsym(library, "curl_easy_cleanup");
    return curl.global_init && curl.easy_init && curl.easy_setopt && curl.easy_perform && curl.easy_getinfo
        && curl.easy_cleanup && curl.global_init(EVERYTHING) == 0;
}

static void find(void) { curl.is_there = look_in("libcurl.so.4") || look_in("libcurl-gnutls.so.4"); }

// A table of the longest question there is takes a few megabytes.
enum { MOST_BYTES = 64 << 20 };

// Gives less than it was given when there is no room: libcurl ends the question then.
static size_t take(char *bytes, size_t size, size_t count, void *into) {
    dyspo_answer *answer = into;
    size_t more = size * count;
    if (more > MOST_BYTES - answer->count) return 0;
    if (answer->count + more > answer->room) {
        size_t room = 2 * (answer->count + more);
        unsigned char *moved = realloc(answer->bytes, room);
        if (!moved) return 0;
        answer->bytes = moved;
        answer->room = room;
    }
    memcpy(answer->bytes + answer->count, bytes, more);
    answer->count += more;
    return more;
}

int dyspo_can_get(void) {
    pthread_once(&once, find);
    return curl.is_there;
}

dyspo_answer dyspo_get(const char *address, long milliseconds) {
    dyspo_answer answer = {0, NULL, 0, 0};
    pthread_once(&once, find);
    CURL *question = curl.is_there ? curl.easy_init() : NULL;
    if (!question) return answer;
    curl.easy_setopt(question, OPTION_ADDRESS, address);
    curl.easy_setopt(question, OPTION_TIMEOUT_MILLISECONDS, milliseconds);
    curl.easy_setopt(question, OPTION_NO_SIGNAL, 1L);
    curl.easy_setopt(question, OPTION_PROTOCOLS, (long)PROTOCOLS_HTTP_AND_HTTPS);
    curl.easy_setopt(question, OPTION_REDIRECTION_PROTOCOLS, (long)PROTOCOLS_HTTP_AND_HTTPS);
    curl.easy_setopt(question, OPTION_FOLLOW_LOCATION, 1L);
    curl.easy_setopt(question, OPTION_MOST_REDIRECTIONS, 16L);
    curl.easy_setopt(question, OPTION_ACCEPT_ENCODING, "");
    curl.easy_setopt(question, OPTION_USER_AGENT, "dyspo");
    curl.easy_setopt(question, OPTION_WRITE_FUNCTION, take);
    curl.easy_setopt(question, OPTION_WRITE_DATA, &answer);
    if (curl.easy_perform(question) == 0) curl.easy_getinfo(question, INFO_RESPONSE_CODE, &answer.status);
    curl.easy_cleanup(question);
    return answer;
}

void dyspo_forget(dyspo_answer answer) { free(answer.bytes); }
