#ifndef CPROGRAMS_H
#define CPROGRAMS_H

#include <sys/types.h>

/// Starts a program in a session of its own, in the root folder, with `input` as its standard input and `output` as what it writes into; no
/// other file is open there, and every signal is as a new process has it. Gives 0, or why it did not start.
int programs_start(pid_t *pid, const char *path, char *const words[], char *const settings[], int input, int output);

/// A file without a name; -1 when there is none, and errno says why.
int programs_file(void);

/// A pipe of which the reading end never waits; 0, or -1 and errno says why.
int programs_pipe(int ends[2]);

#endif
