// What Swift cannot reach by itself in GMime (casts are macros, objects are counted) and in the C library's conversion of
// character sets. Pointers to objects are untyped here, so that Swift need not know GLib's types.
#ifndef DYSPO_CMIME_SHIM_H
#define DYSPO_CMIME_SHIM_H

#include <errno.h>
#include <gmime/gmime.h>
#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    void *message;
    void *options;
    // One bit for every GMimeParserWarning that was given.
    uint32_t warnings;
} mm_mail;

// What GMime allocated: to be freed with mm_release.
typedef struct {
    uint8_t *bytes;
    size_t count;
} mm_bytes;

enum { MM_MULTIPART, MM_MESSAGE, MM_PART, MM_OTHER };

static inline void mm_start(void) { g_mime_init(); }
static inline void mm_release(mm_bytes bytes) { g_free(bytes.bytes); }

static inline mm_bytes mm_owned(char *text) {
    mm_bytes result = {(uint8_t *)text, text == NULL ? 0 : strlen(text)};
    return result;
}

static inline void mm_note(gint64 offset, GMimeParserWarning code, const gchar *item, gpointer mail) {
    (void)offset;
    (void)item;
    if ((unsigned)code < 32) ((mm_mail *)mail)->warnings |= 1u << (unsigned)code;
}

static inline uint32_t mm_bit_truncated(void) { return 1u << GMIME_WARN_TRUNCATED_MESSAGE; }
static inline uint32_t mm_bit_malformed(void) {
    return 1u << GMIME_WARN_MALFORMED_MULTIPART | 1u << GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY | 1u << GMIME_WARN_MALFORMED_MESSAGE;
}
static inline uint32_t mm_bit_nesting(void) { return 1u << GMIME_CRIT_NESTING_OVERFLOW; }

// Parses; `fallback` is the character set of bytes in headers that are no UTF-8. The place of `mail` must stay the same until
// mm_close.
static inline int mm_open(mm_mail *mail, const uint8_t *bytes, size_t count, const char *fallback) {
    const char *charsets[] = {"utf-8", fallback, NULL};
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    g_mime_parser_options_set_allow_addresses_without_domain(options, TRUE);
    g_mime_parser_options_set_warning_callback(options, mm_note, mail);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_object_unref(stream);
    mail->warnings = 0;
    mail->options = options;
    mail->message = g_mime_parser_construct_message(parser, options);
    g_object_unref(parser);
    return mail->message != NULL;
}

static inline void mm_close(mm_mail *mail) {
    if (mail->message != NULL) g_object_unref(mail->message);
    g_mime_parser_options_free((GMimeParserOptions *)mail->options);
}

// The value of the first header of this name as it stands in the mail, folded and encoded; NULL when there is none.
static inline const char *mm_header(const void *object, const char *name) {
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list((GMimeObject *)object), name);
    return header == NULL ? NULL : g_mime_header_get_raw_value(header);
}

// Seconds since 1970 of a date in a header's words.
static inline int mm_date(const char *value, int64_t *seconds) {
    GDateTime *date = g_mime_utils_header_decode_date(value);
    if (date == NULL) return 0;
    *seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return 1;
}

static inline void *mm_addresses(const mm_mail *mail, const char *value) {
    return internet_address_list_parse((GMimeParserOptions *)mail->options, value);
}
static inline int mm_address_count(void *list) { return internet_address_list_length((InternetAddressList *)list); }
static inline void *mm_address(void *list, int index) {
    return internet_address_list_get_address((InternetAddressList *)list, index);
}
static inline const char *mm_address_name(void *address) { return internet_address_get_name((InternetAddress *)address); }
// NULL for a group.
static inline const char *mm_address_mailbox(void *address) {
    if (!INTERNET_ADDRESS_IS_MAILBOX(address)) return NULL;
    return internet_address_mailbox_get_addr((InternetAddressMailbox *)address);
}
// NULL unless it is a group.
static inline void *mm_address_members(void *address) {
    if (!INTERNET_ADDRESS_IS_GROUP(address)) return NULL;
    return internet_address_group_get_members((InternetAddressGroup *)address);
}
static inline void mm_unref(void *object) { g_object_unref(object); }

static inline void *mm_references(const mm_mail *mail, const char *value) {
    return g_mime_references_parse((GMimeParserOptions *)mail->options, value);
}
static inline int mm_reference_count(void *list) { return g_mime_references_length((GMimeReferences *)list); }
static inline const char *mm_reference(void *list, int index) {
    return g_mime_references_get_message_id((GMimeReferences *)list, index);
}
static inline void mm_references_free(void *list) { g_mime_references_free((GMimeReferences *)list); }

static inline void *mm_body(const mm_mail *mail) { return g_mime_message_get_mime_part((GMimeMessage *)mail->message); }
static inline int mm_kind(void *object) {
    if (GMIME_IS_MULTIPART(object)) return MM_MULTIPART;
    if (GMIME_IS_MESSAGE_PART(object)) return MM_MESSAGE;
    return GMIME_IS_PART(object) ? MM_PART : MM_OTHER;
}
static inline int mm_part_count(void *multipart) { return g_mime_multipart_get_count((GMimeMultipart *)multipart); }
static inline void *mm_part(void *multipart, int index) {
    return g_mime_multipart_get_part((GMimeMultipart *)multipart, index);
}
static inline void *mm_inner_message(void *part) { return g_mime_message_part_get_message((GMimeMessagePart *)part); }

static inline mm_bytes mm_media_type(void *object) {
    GMimeContentType *type = g_mime_object_get_content_type((GMimeObject *)object);
    return mm_owned(type == NULL ? NULL : g_mime_content_type_get_mime_type(type));
}
static inline const char *mm_type_parameter(void *object, const char *name) {
    return g_mime_object_get_content_type_parameter((GMimeObject *)object, name);
}
static inline const char *mm_disposition(void *object) { return g_mime_object_get_disposition((GMimeObject *)object); }
// The name that the sender gave: of the disposition, else of the type.
static inline const char *mm_file_name(void *object) {
    const char *name = g_mime_object_get_content_disposition_parameter((GMimeObject *)object, "filename");
    return name != NULL ? name : g_mime_object_get_content_type_parameter((GMimeObject *)object, "name");
}

static inline mm_bytes mm_taken(GMimeStream *stream) {
    GByteArray *array = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    mm_bytes result = {NULL, array->len};
    g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
    g_object_unref(stream);
    result.bytes = g_byte_array_free(array, FALSE);
    return result;
}

// The content of a part, its transfer encoding undone.
static inline mm_bytes mm_content(void *part) {
    GMimeStream *stream = g_mime_stream_mem_new();
    GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)part);
    if (content != NULL) g_mime_data_wrapper_write_to_stream(content, stream);
    return mm_taken(stream);
}

// A part or a message as it stands in the mail, headers included.
static inline mm_bytes mm_whole(void *object) {
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_object_write_to_stream((GMimeObject *)object, NULL, stream);
    return mm_taken(stream);
}

// To UTF-8. What is no character becomes U+FFFD and is counted. Returns 0 when the C library does not know the set.
static inline int mm_to_utf8(const char *charset, const uint8_t *bytes, size_t count, mm_bytes *result, size_t *replaced) {
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == (iconv_t)-1) return 0;
    GByteArray *all = g_byte_array_new();
    char *rest = (char *)bytes;
    size_t left = count;
    *replaced = 0;
    for (int is_at_end = 0; !is_at_end;) {
        char space[4096];
        char *end = space;
        size_t free_space = sizeof space;
        // At the end once more without input: a set with states may have something left to say.
        is_at_end = left == 0;
        size_t answer = iconv(converter, is_at_end ? NULL : &rest, is_at_end ? NULL : &left, &end, &free_space);
        int code = errno;
        g_byte_array_append(all, (guint8 *)space, (guint)(end - space));
        if (answer == (size_t)-1 && code != E2BIG && !is_at_end) {
            g_byte_array_append(all, (const guint8 *)"\xEF\xBF\xBD", 3);
            *replaced += 1;
            size_t skipped = code == EINVAL ? left : 1;
            rest += skipped;
            left -= skipped;
        }
    }
    iconv_close(converter);
    result->count = all->len;
    result->bytes = g_byte_array_free(all, FALSE);
    return 1;
}

#endif
