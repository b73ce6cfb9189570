#define _GNU_SOURCE
#include "cprograms.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <unistd.h>

int programs_start(pid_t *pid, const char *path, char *const words[], char *const settings[], int input, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t signals;
    int fault = posix_spawn_file_actions_init(&actions);
    if (fault != 0) return fault;
    fault = posix_spawnattr_init(&attributes);
    if (fault != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return fault;
    }
    if (fault == 0) fault = posix_spawn_file_actions_adddup2(&actions, input, 0);
    if (fault == 0) fault = posix_spawn_file_actions_adddup2(&actions, output, 1);
    if (fault == 0) fault = posix_spawn_file_actions_adddup2(&actions, output, 2);
    if (fault == 0) fault = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    if (fault == 0) fault = posix_spawn_file_actions_addchdir_np(&actions, "/");
    sigemptyset(&signals);
    if (fault == 0) fault = posix_spawnattr_setsigmask(&attributes, &signals);
    sigfillset(&signals);
    if (fault == 0) fault = posix_spawnattr_setsigdefault(&attributes, &signals);
    if (fault == 0) {
        fault = posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    }
    if (fault == 0) fault = posix_spawn(pid, path, &actions, &attributes, words, settings);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return fault;
}

int programs_file(void) { return memfd_create("input", MFD_CLOEXEC); }

int programs_pipe(int ends[2]) {
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    return fcntl(ends[0], F_SETFL, O_NONBLOCK);
}
