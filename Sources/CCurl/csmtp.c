#include "csmtp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library.h"

enum {
    OPTION_READ_DATA = 10009,
    OPTION_ADDRESS = 10002,
    OPTION_PROXY = 10004,
    OPTION_ERROR_TEXT = 10010,
    OPTION_CUSTOM_REQUEST = 10036,
    OPTION_VERBOSE = 41,
    OPTION_NO_BODY = 44,
    OPTION_UPLOAD = 46,
    OPTION_VERIFY_PEER = 64,
    OPTION_AUTHORITIES = 10065,
    OPTION_FRESH_CONNECT = 74,
    OPTION_VERIFY_HOST = 81,
    OPTION_DEBUG_DATA = 10095,
    OPTION_NO_SIGNAL = 99,
    OPTION_TLS = 119,
    OPTION_TIMEOUT_MILLISECONDS = 155,
    OPTION_CONNECT_TIMEOUT_MILLISECONDS = 156,
    OPTION_FILE_SIZE = 30115,
    OPTION_USER = 10173,
    OPTION_PASSWORD = 10174,
    OPTION_PROTOCOLS = 181,
    OPTION_MAIL_FROM = 10186,
    OPTION_MAIL_RECIPIENTS = 10187,
    OPTION_READ_FUNCTION = 20012,
    OPTION_WRITE_FUNCTION = 20011,
    OPTION_DEBUG_FUNCTION = 20094,
    OPTION_TLS_VERSION = 32,
    PROTOCOLS_SMTP_AND_SMTPS = 0x10000 | 0x20000,
    TLS_NEVER = 0,
    TLS_ALWAYS = 3,
    TLS_1_2_OR_NEWER = 6,
    SAID_IN = 1,
    SAID_OUT = 2,
    ABORT = 0x10000000,
};

struct dyspo_smtp {
    CURL *handle;
};

// One message on its way.
typedef struct {
    const unsigned char *bytes;
    size_t count;
    size_t at;
    int (*may_end)(void *);
    void *context;
    dyspo_smtp_answer *answer;
    size_t room;
} course;

// What a server says in one go is a line; a conversation is short.
enum { MOST_SAID = 64 << 10 };

static void note(course *course, const char *mark, const char *text, size_t count) {
    dyspo_smtp_answer *answer = course->answer;
    while (count > 0 && (text[count - 1] == '\n' || text[count - 1] == '\r')) count -= 1;
    size_t more = strlen(mark) + count + 1;
    if (answer->count + more > MOST_SAID) return;
    if (answer->count + more > course->room) {
        size_t room = 2 * (answer->count + more);
        char *moved = realloc(answer->said, room);
        if (!moved) return;
        answer->said = moved;
        course->room = room;
    }
    memcpy(answer->said + answer->count, mark, strlen(mark));
    memcpy(answer->said + answer->count + strlen(mark), text, count);
    answer->said[answer->count + more - 1] = '\n';
    answer->count += more;
}

// What goes out beside these may be a name and a password.
static int is_open(const char *text, size_t count) {
    static const char *const words[] = {"EHLO", "HELO", "STARTTLS", "MAIL", "RCPT", "DATA", "NOOP", "QUIT"};
    for (size_t index = 0; index < sizeof words / sizeof *words; index += 1) {
        size_t length = strlen(words[index]);
        if (count >= length && memcmp(text, words[index], length) == 0) return 1;
    }
    return 0;
}

static int listen_to(CURL *handle, int kind, char *text, size_t count, void *context) {
    (void)handle;
    if (kind == SAID_IN) note(context, "< ", text, count);
    if (kind == SAID_OUT) is_open(text, count) ? note(context, "> ", text, count) : note(context, "> ", "*", 1);
    return 0;
}

// The last end of a line is given once the message may end: a libcurl that knows the size does not ask for more behind it.
enum { HELD_BACK = 2 };

static size_t give(char *into, size_t size, size_t count, void *context) {
    course *course = context;
    size_t room = size * count;
    size_t left = course->count - course->at;
    if (left <= HELD_BACK && !course->answer->was_whole) {
        if (course->may_end && !course->may_end(course->context)) {
            course->answer->was_broken_off = 1;
            return ABORT;
        }
        course->answer->was_whole = 1;
    }
    size_t open = course->answer->was_whole ? left : left - HELD_BACK;
    size_t given = open < room ? open : room;
    memcpy(into, course->bytes + course->at, given);
    course->at += given;
    return given;
}

static size_t drop(char *bytes, size_t size, size_t count, void *context) {
    (void)bytes;
    (void)context;
    return size * count;
}

dyspo_smtp *dyspo_smtp_open(void) {
    const dyspo_curl *curl = dyspo_curl_library();
    if (!curl->is_there) return NULL;
    dyspo_smtp *line = malloc(sizeof *line);
    if (!line) return NULL;
    line->handle = curl->easy_init();
    if (line->handle) return line;
    free(line);
    return NULL;
}

void dyspo_smtp_close(dyspo_smtp *line) {
    if (!line) return;
    dyspo_curl_library()->easy_cleanup(line->handle);
    free(line);
}

static void describe(const dyspo_curl *curl, CURL *handle, const dyspo_smtp_server *server) {
    curl->easy_setopt(handle, OPTION_ADDRESS, server->address);
    curl->easy_setopt(handle, OPTION_PROTOCOLS, (long)PROTOCOLS_SMTP_AND_SMTPS);
    curl->easy_setopt(handle, OPTION_PROXY, "");
    curl->easy_setopt(handle, OPTION_NO_SIGNAL, 1L);
    curl->easy_setopt(handle, OPTION_TLS, (long)(server->must_start_tls ? TLS_ALWAYS : TLS_NEVER));
    curl->easy_setopt(handle, OPTION_TLS_VERSION, (long)TLS_1_2_OR_NEWER);
    curl->easy_setopt(handle, OPTION_VERIFY_PEER, 1L);
    curl->easy_setopt(handle, OPTION_VERIFY_HOST, 2L);
    if (server->authorities) curl->easy_setopt(handle, OPTION_AUTHORITIES, server->authorities);
    if (server->user) curl->easy_setopt(handle, OPTION_USER, server->user);
    if (server->password) curl->easy_setopt(handle, OPTION_PASSWORD, server->password);
    curl->easy_setopt(handle, OPTION_CONNECT_TIMEOUT_MILLISECONDS, server->connect_milliseconds);
    curl->easy_setopt(handle, OPTION_TIMEOUT_MILLISECONDS, server->milliseconds);
}

dyspo_smtp_answer dyspo_smtp_send(
    dyspo_smtp *line, const dyspo_smtp_server *server, const char *sender, const char *const *recipients, size_t recipient_count,
    const unsigned char *bytes, size_t count, int (*may_end)(void *), void *context, int afresh) {
    dyspo_smtp_answer answer;
    memset(&answer, 0, sizeof answer);
    answer.code = -1;
    const dyspo_curl *curl = dyspo_curl_library();
    if (!line || !curl->is_there) return answer;
    course course = {bytes, count, 0, may_end, context, &answer, 0};
    // Connections outlast this.
    curl->easy_reset(line->handle);
    describe(curl, line->handle, server);
    curl->easy_setopt(line->handle, OPTION_ERROR_TEXT, answer.words);
    curl->easy_setopt(line->handle, OPTION_VERBOSE, 1L);
    curl->easy_setopt(line->handle, OPTION_DEBUG_FUNCTION, listen_to);
    curl->easy_setopt(line->handle, OPTION_DEBUG_DATA, &course);
    curl->easy_setopt(line->handle, OPTION_WRITE_FUNCTION, drop);
    curl->easy_setopt(line->handle, OPTION_FRESH_CONNECT, (long)(afresh != 0));
    struct curl_slist *list = NULL;
    for (size_t index = 0; index < recipient_count; index += 1) list = curl->slist_append(list, recipients[index]);
    if (list) {
        curl->easy_setopt(line->handle, OPTION_MAIL_FROM, sender);
        curl->easy_setopt(line->handle, OPTION_MAIL_RECIPIENTS, list);
        curl->easy_setopt(line->handle, OPTION_UPLOAD, 1L);
        // Said to a server that knows SIZE (RFC 1870): what is too large for it is refused before it is handed over.
        curl->easy_setopt(line->handle, OPTION_FILE_SIZE, (long long)count);
        curl->easy_setopt(line->handle, OPTION_READ_FUNCTION, give);
        curl->easy_setopt(line->handle, OPTION_READ_DATA, &course);
    } else {
        curl->easy_setopt(line->handle, OPTION_CUSTOM_REQUEST, "NOOP");
        curl->easy_setopt(line->handle, OPTION_NO_BODY, 1L);
    }
    answer.code = curl->easy_perform(line->handle);
    if (answer.code != 0 && answer.words[0] == 0) {
        snprintf(answer.words, sizeof answer.words, "%s", curl->easy_strerror(answer.code));
    }
    // It writes into this function's memory no more, whoever closes the connection.
    curl->easy_reset(line->handle);
    curl->slist_free_all(list);
    return answer;
}

void dyspo_smtp_forget(dyspo_smtp_answer answer) { free(answer.said); }
