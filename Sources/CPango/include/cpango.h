#ifndef CPANGO_H
#define CPANGO_H

#include <stddef.h>
#include <stdint.h>

/// Text set by Pango and drawn by Cairo into a PDF. Both libraries are looked for when the first page is asked for: who prints
/// nothing does not load them and the thirty libraries behind them. All lengths are points (1/72 inch), from the page's upper
/// left corner. Nothing here may be used by two threads at once, except `dyspo_can_print`.

/// Whether the libraries are there.
int dyspo_can_print(void);

/// Cairo's version as one number: 11600 is 1.16.0. 0 without it.
int dyspo_cairo_version(void);

/// The fonts of this machine; NULL without the libraries.
typedef struct dyspo_fonts dyspo_fonts;
dyspo_fonts *dyspo_fonts_open(void);
void dyspo_fonts_close(dyspo_fonts *fonts);
/// How many font families there are.
int dyspo_fonts_count(dyspo_fonts *fonts);
int dyspo_fonts_have(dyspo_fonts *fonts, const char *family);

typedef struct {
    /// Names with commas between them, the best first.
    const char *families;
    double size;
    /// 400 is regular, 700 bold.
    int weight;
    int is_italic;
    /// 0 left, 1 middle, 2 right; text that runs from right to left begins at the right by itself.
    int alignment;
    /// Height of a line as a multiple of its own.
    double leading;
    /// `pl`, `en`.
    const char *language;
} dyspo_style;

/// A text, broken into lines of at most `width`; one line for a width below 0.
typedef struct dyspo_text dyspo_text;
dyspo_text *dyspo_text_set(dyspo_fonts *fonts, const char *utf8, size_t count, const dyspo_style *style, double width);
void dyspo_text_free(dyspo_text *text);
double dyspo_text_width(const dyspo_text *text);
int dyspo_text_line_count(const dyspo_text *text);
/// Distance of the upper edge of a line from the text's; that of the line behind the last is the text's height.
double dyspo_text_line_top(const dyspo_text *text, int line);
/// Distance of a line's baseline from the text's upper edge.
double dyspo_text_baseline(const dyspo_text *text, int line);
/// Letters that no font of this machine has.
int dyspo_text_unknown(const dyspo_text *text);

/// A PDF that is being drawn.
typedef struct dyspo_sheet dyspo_sheet;
/// `created` is a moment as ISO 8601 has it.
dyspo_sheet *dyspo_sheet_open(
    double width, double height, const char *title, const char *author, const char *subject, const char *created);
void dyspo_sheet_next(dyspo_sheet *sheet);
/// Red, green and blue from 0 to 1, of what is drawn from here on.
void dyspo_sheet_ink(dyspo_sheet *sheet, double red, double green, double blue);
void dyspo_sheet_fill(dyspo_sheet *sheet, double x, double y, double width, double height, double radius);
void dyspo_sheet_line(dyspo_sheet *sheet, double x, double y, double to_x, double to_y, double thickness);
/// Lines through points, x and y in turn; `counts` says how many points each line has.
void dyspo_sheet_curve(
    dyspo_sheet *sheet, const double *points, const int32_t *counts, int32_t lines, double thickness);
/// Some lines of a text, the first of them with its upper edge at `y`.
void dyspo_sheet_text(dyspo_sheet *sheet, const dyspo_text *text, int from, int to, double x, double y);
/// A JPEG as it is, not decoded. `columns` and `rows` are its own, `orientation` is that of EXIF, 1 to 8.
int dyspo_sheet_jpeg(
    dyspo_sheet *sheet, const uint8_t *bytes, size_t count, int columns, int rows, int orientation, double x, double y,
    double width, double height);
/// Whether a PNG can be decoded: its packed rows are exactly so many bytes and not one more, and a reader takes them. What would
/// swell beyond that is given up there.
int dyspo_png_is_whole(
    const uint8_t *bytes, size_t count, const uint8_t *packed, size_t packed_count, size_t unpacked_count);
/// A PNG, decoded. 0 when it cannot be.
int dyspo_sheet_png(
    dyspo_sheet *sheet, const uint8_t *bytes, size_t count, double x, double y, double width, double height);
/// Begins and ends an element of the document's structure: `H1`, `P`, `Table`.
void dyspo_sheet_begin(dyspo_sheet *sheet, const char *tag);
void dyspo_sheet_end(dyspo_sheet *sheet, const char *tag);
/// Ends the last page. The bytes are the sheet's; NULL when it could not be drawn.
const uint8_t *dyspo_sheet_finish(dyspo_sheet *sheet, size_t *count);
void dyspo_sheet_close(dyspo_sheet *sheet);

#endif
