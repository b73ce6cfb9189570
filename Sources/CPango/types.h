// The types and numbers of Pango's and Cairo's binary interface that are needed: the libraries' own headers are in packages that a
// machine which only runs or builds the program does not have. Scripts/check-pango compares both.
#ifndef CPANGO_TYPES_H
#define CPANGO_TYPES_H

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_pattern cairo_pattern_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef struct _cairo_matrix {
    double xx, yx, xy, yy, x0, y0;
} cairo_matrix_t;
typedef unsigned cairo_status_t;
typedef unsigned cairo_pdf_version_t;
typedef unsigned cairo_pdf_metadata_t;
typedef int cairo_format_t;
typedef unsigned cairo_filter_t;
typedef unsigned cairo_line_cap_t;
typedef unsigned cairo_line_join_t;
typedef unsigned cairo_hint_style_t;
typedef unsigned cairo_hint_metrics_t;
typedef cairo_status_t (*cairo_write_func_t)(void *, const unsigned char *, unsigned int);
typedef cairo_status_t (*cairo_read_func_t)(void *, unsigned char *, unsigned int);
typedef void (*cairo_destroy_func_t)(void *);

typedef int gint;
typedef int gboolean;
typedef void *gpointer;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontFamily PangoFontFamily;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttribute PangoAttribute;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoLayoutIter PangoLayoutIter;
typedef struct _PangoRectangle {
    int x, y, width, height;
} PangoRectangle;
typedef unsigned PangoWeight;
typedef unsigned PangoStyle;
typedef unsigned PangoWrapMode;
typedef unsigned PangoAlignment;

enum {
    CAIRO_STATUS_SUCCESS = 0,
    CAIRO_STATUS_NO_MEMORY = 1,
    CAIRO_STATUS_READ_ERROR = 10,
    CAIRO_PDF_VERSION_1_4 = 0,
    CAIRO_PDF_METADATA_TITLE = 0,
    CAIRO_PDF_METADATA_AUTHOR = 1,
    CAIRO_PDF_METADATA_SUBJECT = 2,
    CAIRO_PDF_METADATA_CREATOR = 4,
    CAIRO_PDF_METADATA_CREATE_DATE = 5,
    CAIRO_FORMAT_RGB24 = 1,
    CAIRO_FILTER_FAST = 0,
    CAIRO_LINE_CAP_ROUND = 1,
    CAIRO_LINE_JOIN_ROUND = 1,
    CAIRO_HINT_STYLE_NONE = 1,
    CAIRO_HINT_METRICS_OFF = 1,
    PANGO_SCALE = 1024,
    PANGO_STYLE_NORMAL = 0,
    PANGO_STYLE_ITALIC = 2,
    PANGO_WRAP_WORD_CHAR = 2,
};

#endif
