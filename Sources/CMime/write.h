// What Swift cannot reach by itself in GMime when a mail is made.
#ifndef DYSPO_CMIME_WRITE_H
#define DYSPO_CMIME_WRITE_H

#include "shim.h"

// Everything in UTF-8 and checked by whoever calls: no line ends in what stands in the head.
typedef struct {
    const char *from_name;
    const char *from;
    const char *to_name;
    const char *to;
    const char *subject;
    const char *message_id;
    // NULL for none.
    const char *unsubscribe;
    // What stands between parts; no part has it.
    const char *boundary;
    const char *language;
    int64_t seconds;
    int64_t offset;
    const char *plain;
    const char *html;
    // NULL without a file.
    const char *file_name;
    const uint8_t *file;
    size_t file_count;
} mm_letter;

static inline void *mm_text_part(const char *subtype, const char *text) {
    GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(part, "utf-8");
    g_mime_text_part_set_text(part, text);
    g_mime_part_set_content_encoding((GMimePart *)part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

static inline void *mm_multipart(const char *subtype, const char *boundary, const char *mark) {
    GMimeMultipart *multipart = g_mime_multipart_new_with_subtype(subtype);
    char *own = g_strconcat(boundary, mark, NULL);
    g_mime_multipart_set_boundary(multipart, own);
    g_free(own);
    return multipart;
}

static inline void mm_add(void *multipart, void *part) {
    g_mime_multipart_add((GMimeMultipart *)multipart, (GMimeObject *)part);
    g_object_unref(part);
}

static inline void *mm_file_part(const mm_letter *letter) {
    GMimePart *part = g_mime_part_new_with_type("application", "pdf");
    g_mime_object_set_disposition((GMimeObject *)part, "attachment");
    g_mime_part_set_filename(part, letter->file_name);
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)letter->file, letter->file_count);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_object_unref(stream);
    g_mime_part_set_content(part, content);
    g_object_unref(content);
    return part;
}

static inline void *mm_letter_body(const mm_letter *letter) {
    void *both = mm_multipart("alternative", letter->boundary, "a");
    mm_add(both, mm_text_part("plain", letter->plain));
    mm_add(both, mm_text_part("html", letter->html));
    if (letter->file_name == NULL) return both;
    void *mixed = mm_multipart("mixed", letter->boundary, "m");
    mm_add(mixed, both);
    mm_add(mixed, mm_file_part(letter));
    return mixed;
}

static inline void mm_letter_date(GMimeMessage *message, const mm_letter *letter) {
    GDateTime *moment = g_date_time_new_from_unix_utc(letter->seconds);
    GTimeZone *zone = g_time_zone_new_offset((gint32)letter->offset);
    GDateTime *local = moment == NULL ? NULL : g_date_time_to_timezone(moment, zone);
    if (local != NULL) g_mime_message_set_date(message, local);
    if (local != NULL) g_date_time_unref(local);
    if (moment != NULL) g_date_time_unref(moment);
    g_time_zone_unref(zone);
}

// The whole mail, with CRLF at the ends of its lines.
static inline mm_bytes mm_write_letter(const mm_letter *letter) {
    GMimeMessage *message = g_mime_message_new(TRUE);
    GMimeObject *object = (GMimeObject *)message;
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, letter->from_name, letter->from);
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, letter->to_name, letter->to);
    g_mime_message_set_subject(message, letter->subject, "utf-8");
    mm_letter_date(message, letter);
    g_mime_message_set_message_id(message, letter->message_id);
    g_mime_object_set_header(object, "Content-Language", letter->language, NULL);
    // RFC 3834: machines do not answer it.
    g_mime_object_set_header(object, "Auto-Submitted", "auto-generated", NULL);
    if (letter->unsubscribe != NULL) g_mime_object_set_header(object, "List-Unsubscribe", letter->unsubscribe, NULL);
    void *body = mm_letter_body(letter);
    g_mime_message_set_mime_part(message, (GMimeObject *)body);
    g_object_unref(body);
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_object_write_to_stream(object, options, stream);
    g_mime_format_options_free(options);
    g_object_unref(message);
    return mm_taken(stream);
}

#endif
