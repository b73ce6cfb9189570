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
#include <stdlib.h>
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
static inline int nc_codeset_is_ascii(void) { return strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0; }
static inline int nc_bytes_of_a_character(void) { return (int)MB_CUR_MAX; }
// The character of one byte; an impossible one when the byte is none.
static inline uint32_t nc_character_of_byte(int byte) {
    wint_t character = btowc(byte);
    return character == WEOF ? 0xFFFFFFFF : (uint32_t)character;
}
static inline int nc_character_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

static inline void nc_screen_signals(sigset_t *set) {
    sigemptyset(set);
    sigaddset(set, SIGWINCH);
    sigaddset(set, SIGTERM);
    sigaddset(set, SIGHUP);
    sigaddset(set, SIGINT);
    sigaddset(set, SIGTSTP);
    sigaddset(set, SIGCONT);
}

// ncurses ignores SIGTSTP while it writes to the terminal, and to ignore a signal drops one that is waiting to be read from a
// descriptor (POSIX.1-2017, 2.4.3). It keeps away from a signal that is handled already: this handler is never run, since the
// signal is blocked. Nothing changes where whoever started the program had it ignored.
static inline void nc_never(int number) { (void)number; }
static inline void nc_keep_stop_signal(void) {
    struct sigaction action;
    if (sigaction(SIGTSTP, NULL, &action) != 0 || action.sa_handler != SIG_DFL) return;
    memset(&action, 0, sizeof action);
    action.sa_handler = nc_never;
    sigaction(SIGTSTP, &action, NULL);
}

// Stops this process as SIGTSTP does when nobody handles it, and returns when it goes on.
static inline void nc_stop_as_by_default(void) {
    struct sigaction kept, action;
    sigset_t stopping;
    if (sigaction(SIGTSTP, NULL, &kept) != 0 || kept.sa_handler == SIG_IGN) return;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &action, NULL);
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTSTP);
    raise(SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stopping, NULL);
    pthread_sigmask(SIG_BLOCK, &stopping, NULL);
    sigaction(SIGTSTP, &kept, NULL);
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

// Handles a signal on a stack of its own, so that a stack that has overflowed can be told of too; once, and the signal may
// be raised again from inside.
static inline void nc_handle_once(int number, void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = (int)(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

#endif
