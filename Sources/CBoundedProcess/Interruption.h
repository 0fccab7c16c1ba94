// Ctrl-C while a program runs: neither the program nor a private folder is left behind.
//
// A handler notes the signal, and no more. The loop that waits for a program sees it, kills all programs, removes all
// private folders, and ends this process as the signal would have. Where a signal is ignored or handled by the program
// that this library is part of, that remains so.
#pragma once
#include <sys/types.h>

// Between these no other thread starts, ends or forgets a program.
void cbp_lock(void);
void cbp_unlock(void);

// Notes and forgets a program's process group; the lock is held.
void cbp_remember_group(pid_t group);
void cbp_forget_group(pid_t group);

// Notes and forgets a private folder; the lock is taken.
void cbp_remember_folder(const char *path);
void cbp_forget_folder(const char *path);

// Removes a folder and what is in it, and leaves it noted; links are not followed.
void cbp_remove_tree(const char *path);

// Ends this process where a signal came while a program ran; returns where none did. The lock is not held.
void cbp_stop_if_interrupted(void);
