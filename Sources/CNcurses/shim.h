// What Swift cannot reach by itself in ncurses (macros, variadic functions, wide cells) and in Linux's waiting calls.
#ifndef DYSPO_CNCURSES_SHIM_H
#define DYSPO_CNCURSES_SHIM_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#define NCURSES_NOMACROS 1

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// term.h defines its capabilities as macros with everyday names.
#undef lines
#undef columns
#undef buttons

static inline TERMINAL *nc_current_terminal(void) { return cur_term; }
static inline SCREEN *nc_newterm(const char *term) { return newterm(term, stdout, stdin); }
static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline int nc_lines(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_color_pairs(void) { return COLOR_PAIRS; }

static inline uint32_t nc_bold(void) { return A_BOLD; }
static inline uint32_t nc_dim(void) { return A_DIM; }
static inline uint32_t nc_underline(void) { return A_UNDERLINE; }
static inline uint32_t nc_italic(void) { return A_ITALIC; }
static inline uint32_t nc_reverse(void) { return A_REVERSE; }

// A string capability by its terminfo name; NULL when the terminal lacks it.
static inline const char *nc_string_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value == (const char *)-1 ? NULL : value;
}

// A number by its terminfo name; negative when the terminal does not say.
static inline int nc_number_capability(const char *name) { return tigetnum((char *)name); }

// One cell: a character and the marks over it, with a pair number beyond what fits the classic short.
static inline cchar_t nc_cell(uint32_t base, const uint32_t *marks, int count, uint32_t attributes, int pair) {
    cchar_t cell;
    wchar_t text[CCHARW_MAX + 1];
    int length = 0;
    text[length++] = (wchar_t)base;
    for (int i = 0; i < count && length < CCHARW_MAX; i++) text[length++] = (wchar_t)marks[i];
    text[length] = 0;
    memset(&cell, 0, sizeof cell);
    setcchar(&cell, text, attributes, 0, &pair);
    return cell;
}

static inline int nc_put_cells(int row, int column, const cchar_t *cells, int count) {
    if (wmove(stdscr, row, column) == ERR) return ERR;
    return wadd_wchnstr(stdscr, cells, count);
}

// Cells a character takes in the C library's view, which is ncurses's as well; -1 when it is not printable.
static inline int nc_character_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static inline int nc_codeset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
static inline int nc_character_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

// Reads one key; 0 a character, 1 a function key, -1 nothing there.
static inline int nc_read_key(WINDOW *window, uint32_t *key) {
    wint_t value = 0;
    int kind = wget_wch(window, &value);
    *key = (uint32_t)value;
    return kind == ERR ? -1 : kind == KEY_CODE_YES ? 1 : 0;
}

static inline void nc_screen_signals(sigset_t *set) {
    sigemptyset(set);
    sigaddset(set, SIGWINCH);
    sigaddset(set, SIGTERM);
    sigaddset(set, SIGHUP);
    sigaddset(set, SIGINT);
}

static inline int nc_window_size(int descriptor, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return 1;
}

static inline int nc_bytes_waiting(int descriptor) {
    int count = 0;
    return ioctl(descriptor, FIONREAD, &count) == 0 ? count : 0;
}

#endif
