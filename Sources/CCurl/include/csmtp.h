#ifndef CSMTP_H
#define CSMTP_H

#include <stddef.h>

/// A mail server, and what it is told of whoever sends.
typedef struct {
    /// `smtps://host:port` speaks TLS from the first byte, `smtp://host:port` plain text or STARTTLS.
    const char *address;
    /// The server must begin TLS when asked, or nothing is said to it; no meaning for `smtps`.
    int must_start_tls;
    /// NULL without a login.
    const char *user;
    const char *password;
    /// A file of certificates that are believed besides no others; NULL for the system's.
    const char *authorities;
    long connect_milliseconds;
    /// For one message, everything included.
    long milliseconds;
} dyspo_smtp_server;

/// What came of it.
typedef struct {
    /// libcurl's number: 0 when all went well, -1 when there is no libcurl.
    int code;
    /// libcurl's words for it, empty when it has none.
    char words[256];
    /// The end of the message was wanted, so that the server may have taken it.
    int was_whole;
    /// Whoever sends said no before the end.
    int was_broken_off;
    /// Lines that were said: `> MAIL FROM:<…>`, `< 250 Ok`. What belongs to a login is only `> *`.
    char *said;
    size_t count;
} dyspo_smtp_answer;

typedef struct dyspo_smtp dyspo_smtp;

/// A telephone, as it were: a connection is kept from one message to the next. NULL when there is no libcurl. For one thread at
/// a time.
dyspo_smtp *dyspo_smtp_open(void);
void dyspo_smtp_close(dyspo_smtp *line);

/// Hands a message over, with CRLF at the ends of its lines. Before its last one `may_end` is asked; on 0 the connection is cut, and no
/// server delivers a message without an end. A server that knows SIZE is told how large it is. Without recipients nothing is sent: the server is greeted, logged into and asked
/// for nothing (NOOP). `afresh` takes no connection of before.
dyspo_smtp_answer dyspo_smtp_send(
    dyspo_smtp *line, const dyspo_smtp_server *server, const char *sender, const char *const *recipients, size_t recipient_count,
    const unsigned char *bytes, size_t count, int (*may_end)(void *), void *context, int afresh);

void dyspo_smtp_forget(dyspo_smtp_answer answer);

#endif
