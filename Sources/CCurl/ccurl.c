#include "ccurl.h"

#include <stdlib.h>
#include <string.h>

#include "library.h"

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
};

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
    return dyspo_curl_library()->is_there;
}

dyspo_answer dyspo_get(const char *address, long milliseconds) {
    dyspo_answer answer = {0, NULL, 0, 0};
    const dyspo_curl *curl = dyspo_curl_library();
    CURL *question = curl->is_there ? curl->easy_init() : NULL;
    if (!question) return answer;
    curl->easy_setopt(question, OPTION_ADDRESS, address);
    curl->easy_setopt(question, OPTION_TIMEOUT_MILLISECONDS, milliseconds);
    curl->easy_setopt(question, OPTION_NO_SIGNAL, 1L);
    curl->easy_setopt(question, OPTION_PROTOCOLS, (long)PROTOCOLS_HTTP_AND_HTTPS);
    curl->easy_setopt(question, OPTION_REDIRECTION_PROTOCOLS, (long)PROTOCOLS_HTTP_AND_HTTPS);
    curl->easy_setopt(question, OPTION_FOLLOW_LOCATION, 1L);
    curl->easy_setopt(question, OPTION_MOST_REDIRECTIONS, 16L);
    curl->easy_setopt(question, OPTION_ACCEPT_ENCODING, "");
    curl->easy_setopt(question, OPTION_USER_AGENT, "dyspo");
    curl->easy_setopt(question, OPTION_WRITE_FUNCTION, take);
    curl->easy_setopt(question, OPTION_WRITE_DATA, &answer);
    if (curl->easy_perform(question) == 0) curl->easy_getinfo(question, INFO_RESPONSE_CODE, &answer.status);
    curl->easy_cleanup(question);
    return answer;
}

void dyspo_forget(dyspo_answer answer) { free(answer.bytes); }
