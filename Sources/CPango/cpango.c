#include "cpango.h"
#include "library.h"

#include <stdlib.h>
#include <string.h>

struct dyspo_fonts {
    PangoFontMap *map;
    PangoContext *context;
};

struct dyspo_text {
    PangoLayout *layout;
    int lines;
};

struct dyspo_sheet {
    cairo_surface_t *surface;
    cairo_t *ink;
    uint8_t *bytes;
    size_t count, room;
    int has_failed;
};

int dyspo_can_print(void) { return library() != NULL; }
int dyspo_cairo_version(void) { return library() ? library()->cairo_version() : 0; }

dyspo_fonts *dyspo_fonts_open(void) {
    const functions *f = library();
    dyspo_fonts *fonts = f ? calloc(1, sizeof *fonts) : NULL;
    if (!fonts) return NULL;
    fonts->map = f->pango_cairo_font_map_new();
    fonts->context = f->pango_font_map_create_context(fonts->map);
    f->pango_cairo_context_set_resolution(fonts->context, 72);
    // What a printer gets knows no pixels: letters keep their shape and their distances.
    f->pango_context_set_round_glyph_positions(fonts->context, 0);
    cairo_font_options_t *options = f->cairo_font_options_create();
    f->cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    f->cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    f->pango_cairo_context_set_font_options(fonts->context, options);
    f->cairo_font_options_destroy(options);
    return fonts;
}

void dyspo_fonts_close(dyspo_fonts *fonts) {
    library()->g_object_unref(fonts->context);
    library()->g_object_unref(fonts->map);
    free(fonts);
}

int dyspo_fonts_have(dyspo_fonts *fonts, const char *family) {
    PangoFontFamily **families = NULL;
    int count = 0, is_there = 0;
    library()->pango_font_map_list_families(fonts->map, &families, &count);
    for (int i = 0; i < count; i++) {
        if (strcmp(library()->pango_font_family_get_name(families[i]), family) == 0) is_there = 1;
    }
    library()->g_free(families);
    return is_there;
}

static int units(double points) { return (int)(points * PANGO_SCALE + (points < 0 ? -0.5 : 0.5)); }

dyspo_text *dyspo_text_set(dyspo_fonts *fonts, const char *utf8, size_t count, const dyspo_style *style, double width) {
    const functions *f = library();
    dyspo_text *text = calloc(1, sizeof *text);
    if (!text) abort();
    PangoFontDescription *font = f->pango_font_description_new();
    f->pango_font_description_set_family(font, style->families);
    f->pango_font_description_set_size(font, units(style->size));
    f->pango_font_description_set_weight(font, (PangoWeight)style->weight);
    f->pango_font_description_set_style(font, style->is_italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    PangoAttrList *attributes = f->pango_attr_list_new();
    f->pango_attr_list_insert(
        attributes, f->pango_attr_language_new(f->pango_language_from_string(style->language)));
    // Figures of one width stand under each other in a table. Ligatures would be copied and found as other letters
    // than those that were written, in a hash too.
    f->pango_attr_list_insert(attributes, f->pango_attr_font_features_new("tnum, liga=0, clig=0"));
    text->layout = f->pango_layout_new(fonts->context);
    f->pango_layout_set_text(text->layout, utf8, (int)count);
    f->pango_layout_set_font_description(text->layout, font);
    f->pango_layout_set_attributes(text->layout, attributes);
    f->pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD_CHAR);
    f->pango_layout_set_alignment(text->layout, (PangoAlignment)style->alignment);
    f->pango_layout_set_line_spacing(text->layout, (float)style->leading);
    f->pango_layout_set_width(text->layout, width < 0 ? -1 : units(width));
    f->pango_attr_list_unref(attributes);
    f->pango_font_description_free(font);
    text->lines = f->pango_layout_get_line_count(text->layout);
    return text;
}

void dyspo_text_free(dyspo_text *text) {
    library()->g_object_unref(text->layout);
    free(text);
}

double dyspo_text_width(const dyspo_text *text) {
    PangoRectangle logical;
    library()->pango_layout_get_extents(text->layout, NULL, &logical);
    return (double)logical.width / PANGO_SCALE;
}

int dyspo_text_line_count(const dyspo_text *text) { return text->lines; }

// The line of that number; the caller frees it.
static PangoLayoutIter *line_at(const dyspo_text *text, int line) {
    PangoLayoutIter *iterator = library()->pango_layout_get_iter(text->layout);
    for (int i = 0; i < line; i++) library()->pango_layout_iter_next_line(iterator);
    return iterator;
}

double dyspo_text_line_top(const dyspo_text *text, int line) {
    int from = 0, to = 0;
    PangoLayoutIter *iterator = line_at(text, line < text->lines ? line : text->lines - 1);
    library()->pango_layout_iter_get_line_yrange(iterator, &from, &to);
    library()->pango_layout_iter_free(iterator);
    return (double)(line < text->lines ? from : to) / PANGO_SCALE;
}

double dyspo_text_baseline(const dyspo_text *text, int line) {
    PangoLayoutIter *iterator = line_at(text, line);
    int baseline = library()->pango_layout_iter_get_baseline(iterator);
    library()->pango_layout_iter_free(iterator);
    return (double)baseline / PANGO_SCALE;
}

int dyspo_text_unknown(const dyspo_text *text) {
    return library()->pango_layout_get_unknown_glyphs_count(text->layout);
}

static cairo_status_t keep(void *into, const unsigned char *bytes, unsigned int count) {
    dyspo_sheet *sheet = into;
    if (sheet->count + count > sheet->room) {
        size_t room = 2 * (sheet->count + count) + 65536;
        uint8_t *moved = realloc(sheet->bytes, room);
        if (!moved) return CAIRO_STATUS_NO_MEMORY;
        sheet->bytes = moved;
        sheet->room = room;
    }
    memcpy(sheet->bytes + sheet->count, bytes, count);
    sheet->count += count;
    return CAIRO_STATUS_SUCCESS;
}

dyspo_sheet *dyspo_sheet_open(
    double width, double height, const char *title, const char *author, const char *subject, const char *created) {
    const functions *f = library();
    dyspo_sheet *sheet = f ? calloc(1, sizeof *sheet) : NULL;
    if (!sheet) return NULL;
    sheet->surface = f->cairo_pdf_surface_create_for_stream(keep, sheet, width, height);
    // Of this version every Cairo writes a plain table of its objects, to which more can be added.
    f->cairo_pdf_surface_restrict_to_version(sheet->surface, CAIRO_PDF_VERSION_1_4);
    f->cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_TITLE, title);
    f->cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_AUTHOR, author);
    f->cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_SUBJECT, subject);
    f->cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_CREATOR, "Dyspo");
    f->cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
    sheet->ink = f->cairo_create(sheet->surface);
    return sheet;
}

void dyspo_sheet_next(dyspo_sheet *sheet) { library()->cairo_show_page(sheet->ink); }

void dyspo_sheet_ink(dyspo_sheet *sheet, double red, double green, double blue) {
    library()->cairo_set_source_rgb(sheet->ink, red, green, blue);
}

void dyspo_sheet_fill(dyspo_sheet *sheet, double x, double y, double width, double height, double radius) {
    const functions *f = library();
    const double quarter = 1.5707963267948966;
    if (radius <= 0) {
        f->cairo_rectangle(sheet->ink, x, y, width, height);
    } else {
        f->cairo_new_sub_path(sheet->ink);
        f->cairo_arc(sheet->ink, x + width - radius, y + radius, radius, -quarter, 0);
        f->cairo_arc(sheet->ink, x + width - radius, y + height - radius, radius, 0, quarter);
        f->cairo_arc(sheet->ink, x + radius, y + height - radius, radius, quarter, 2 * quarter);
        f->cairo_arc(sheet->ink, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
        f->cairo_close_path(sheet->ink);
    }
    f->cairo_fill(sheet->ink);
}

void dyspo_sheet_line(dyspo_sheet *sheet, double x, double y, double to_x, double to_y, double thickness) {
    const functions *f = library();
    f->cairo_set_line_width(sheet->ink, thickness);
    f->cairo_move_to(sheet->ink, x, y);
    f->cairo_line_to(sheet->ink, to_x, to_y);
    f->cairo_stroke(sheet->ink);
}

void dyspo_sheet_curve(
    dyspo_sheet *sheet, const double *points, const int32_t *counts, int32_t lines, double thickness) {
    const functions *f = library();
    f->cairo_save(sheet->ink);
    f->cairo_set_line_width(sheet->ink, thickness);
    f->cairo_set_line_cap(sheet->ink, CAIRO_LINE_CAP_ROUND);
    f->cairo_set_line_join(sheet->ink, CAIRO_LINE_JOIN_ROUND);
    f->cairo_new_path(sheet->ink);
    for (int32_t line = 0; line < lines; line++) {
        for (int32_t i = 0; i < counts[line]; i++, points += 2) {
            if (i == 0) f->cairo_move_to(sheet->ink, points[0], points[1]);
            // A dot is a line to where it is.
            if (i > 0 || counts[line] == 1) f->cairo_line_to(sheet->ink, points[0], points[1]);
        }
    }
    f->cairo_stroke(sheet->ink);
    f->cairo_restore(sheet->ink);
}

void dyspo_sheet_text(dyspo_sheet *sheet, const dyspo_text *text, int from, int to, double x, double y) {
    const functions *f = library();
    PangoLayoutIter *iterator = line_at(text, from);
    int top = 0, bottom = 0;
    f->pango_layout_iter_get_line_yrange(iterator, &top, &bottom);
    for (int line = from; line < to && line < text->lines; line++) {
        PangoRectangle logical;
        f->pango_layout_iter_get_line_extents(iterator, NULL, &logical);
        double baseline = (double)(f->pango_layout_iter_get_baseline(iterator) - top) / PANGO_SCALE;
        f->cairo_move_to(sheet->ink, x + (double)logical.x / PANGO_SCALE, y + baseline);
        f->pango_cairo_show_layout_line(sheet->ink, f->pango_layout_iter_get_line_readonly(iterator));
        f->pango_layout_iter_next_line(iterator);
    }
    f->cairo_new_path(sheet->ink);
    f->pango_layout_iter_free(iterator);
}

// From a picture's own axes to a page's, one pixel a unit (EXIF 2.32, tag 0x0112).
static cairo_matrix_t turned(int orientation, double columns, double rows) {
    cairo_matrix_t as_it_is = {1, 0, 0, 1, 0, 0};
    switch (orientation) {
    case 2: return (cairo_matrix_t){-1, 0, 0, 1, columns, 0};
    case 3: return (cairo_matrix_t){-1, 0, 0, -1, columns, rows};
    case 4: return (cairo_matrix_t){1, 0, 0, -1, 0, rows};
    case 5: return (cairo_matrix_t){0, 1, 1, 0, 0, 0};
    case 6: return (cairo_matrix_t){0, 1, -1, 0, rows, 0};
    case 7: return (cairo_matrix_t){0, -1, -1, 0, rows, columns};
    case 8: return (cairo_matrix_t){0, -1, 1, 0, 0, columns};
    default: return as_it_is;
    }
}

static void paint(
    dyspo_sheet *sheet, cairo_surface_t *picture, cairo_matrix_t turn, double shown_columns, double shown_rows, double x,
    double y, double width, double height) {
    const functions *f = library();
    cairo_matrix_t scale = {width / shown_columns, 0, 0, height / shown_rows, 0, 0};
    f->cairo_save(sheet->ink);
    f->cairo_translate(sheet->ink, x, y);
    f->cairo_transform(sheet->ink, &scale);
    f->cairo_transform(sheet->ink, &turn);
    f->cairo_set_source_surface(sheet->ink, picture, 0, 0);
    // Else Cairo asks readers to smooth it, which PDF/A forbids.
    f->cairo_pattern_set_filter(f->cairo_get_source(sheet->ink), CAIRO_FILTER_FAST);
    f->cairo_paint(sheet->ink);
    f->cairo_restore(sheet->ink);
    f->cairo_surface_destroy(picture);
}

int dyspo_sheet_jpeg(
    dyspo_sheet *sheet, const uint8_t *bytes, size_t count, int columns, int rows, int orientation, double x, double y,
    double width, double height) {
    const functions *f = library();
    // Cairo takes the JPEG and never looks at these pixels: they take no memory but addresses.
    cairo_surface_t *picture = f->cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns, rows);
    uint8_t *own = malloc(count);
    if (!own) abort();
    memcpy(own, bytes, count);
    if (f->cairo_surface_status(picture) != CAIRO_STATUS_SUCCESS
        || f->cairo_surface_set_mime_data(picture, "image/jpeg", own, count, free, own) != CAIRO_STATUS_SUCCESS) {
        free(own);
        f->cairo_surface_destroy(picture);
        return 0;
    }
    int is_on_its_side = orientation >= 5;
    paint(
        sheet, picture, turned(orientation, columns, rows), is_on_its_side ? rows : columns,
        is_on_its_side ? columns : rows, x, y, width, height);
    return 1;
}

typedef struct {
    const uint8_t *bytes;
    size_t left;
} rest;

static cairo_status_t give(void *from, unsigned char *bytes, unsigned int count) {
    rest *source = from;
    if (source->left < count) return CAIRO_STATUS_READ_ERROR;
    memcpy(bytes, source->bytes, count);
    source->bytes += count;
    source->left -= count;
    return CAIRO_STATUS_SUCCESS;
}

int dyspo_png_is_whole(
    const uint8_t *bytes, size_t count, const uint8_t *packed, size_t packed_count, size_t unpacked_count) {
    const functions *f = library();
    // Room for one more than there should be: who needs it has more.
    unsigned long room = unpacked_count + 1;
    uint8_t *rows = malloc(room);
    if (!rows) return 0;
    int fault = f->uncompress(rows, &room, packed, packed_count);
    free(rows);
    if (fault || room != unpacked_count) return 0;
    rest source = {bytes, count};
    cairo_surface_t *picture = f->cairo_image_surface_create_from_png_stream(give, &source);
    int is_whole = f->cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS;
    f->cairo_surface_destroy(picture);
    return is_whole;
}

int dyspo_sheet_png(
    dyspo_sheet *sheet, const uint8_t *bytes, size_t count, double x, double y, double width, double height) {
    const functions *f = library();
    rest source = {bytes, count};
    cairo_surface_t *picture = f->cairo_image_surface_create_from_png_stream(give, &source);
    if (f->cairo_surface_status(picture) != CAIRO_STATUS_SUCCESS) {
        f->cairo_surface_destroy(picture);
        return 0;
    }
    double columns = f->cairo_image_surface_get_width(picture), rows = f->cairo_image_surface_get_height(picture);
    paint(sheet, picture, turned(1, columns, rows), columns, rows, x, y, width, height);
    return 1;
}

void dyspo_sheet_begin(dyspo_sheet *sheet, const char *tag) { library()->cairo_tag_begin(sheet->ink, tag, NULL); }
void dyspo_sheet_end(dyspo_sheet *sheet, const char *tag) { library()->cairo_tag_end(sheet->ink, tag); }

const uint8_t *dyspo_sheet_finish(dyspo_sheet *sheet, size_t *count) {
    const functions *f = library();
    f->cairo_show_page(sheet->ink);
    int is_fine = f->cairo_status(sheet->ink) == CAIRO_STATUS_SUCCESS;
    f->cairo_destroy(sheet->ink);
    sheet->ink = NULL;
    f->cairo_surface_finish(sheet->surface);
    is_fine = is_fine && f->cairo_surface_status(sheet->surface) == CAIRO_STATUS_SUCCESS;
    *count = is_fine ? sheet->count : 0;
    return is_fine ? sheet->bytes : NULL;
}

void dyspo_sheet_close(dyspo_sheet *sheet) {
    if (sheet->ink) library()->cairo_destroy(sheet->ink);
    library()->cairo_surface_destroy(sheet->surface);
    free(sheet->bytes);
    free(sheet);
}
