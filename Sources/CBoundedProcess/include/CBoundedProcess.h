// One child process under limits, and private folders for its files.
//
// A process is started without a shell, in a process group of its own, with no descriptor but the three standard ones.
// Between fork and exec only system calls are made, so that a program with threads may start one.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

// What the process may cost; 0 stands for no limit.
typedef struct {
  uint64_t cpu_seconds;
  uint64_t memory_bytes;  // address space
  uint64_t file_bytes;    // each file that it writes
} cbp_limits;

typedef struct {
  pid_t pid;
  int output;  // read ends of its standard output and error; -1 once they have ended
  int error;
  int64_t deadline;  // milliseconds of the monotonic clock
} cbp_process;

enum {
  CBP_OUTPUT = 1,    // bytes of the standard output came
  CBP_ERROR = 2,     // bytes of the standard error came
  CBP_ENDED = 3,     // the process is over and all that it wrote has come
  CBP_TIMED_OUT = 4  // the deadline has passed; the process still runs
};

// Starts a program. `arguments` and `environment` end with NULL; `folder` is where it runs, or NULL; `input` is what it
// reads, or -1 for nothing. Returns 0, or the errno of what failed, exec included.
int cbp_start(
  cbp_process *process, const char *path, char *const arguments[], char *const environment[], const char *folder,
  int input, cbp_limits limits, int64_t milliseconds);

// Waits for the next thing that happens; bytes that came are in `buffer`, their number in `count`.
int cbp_next(cbp_process *process, uint8_t *buffer, size_t capacity, size_t *count);

// Kills what is left of the group and gives everything back. `exit_status` is that of the process, or -1 where it was
// ended by `signal`.
void cbp_finish(cbp_process *process, int *exit_status, int *signal);

// An open file without a name that holds bytes, read from its beginning; -1 where it cannot be made.
int cbp_unnamed_file(const char *folder, const uint8_t *bytes, size_t count);
void cbp_close(int file);

// Makes a folder that only its owner may enter; `pattern` ends with XXXXXX and is filled in. Returns 0 or an errno.
int cbp_make_folder(char *pattern);
// Makes one folder inside another. Returns 0 or an errno.
int cbp_make_inner_folder(const char *path);
// Writes a new file that only its owner may read. Returns 0 or an errno.
int cbp_write_file(const char *path, const uint8_t *bytes, size_t count);
// Opens a regular file for reading, no link; its size is in `count`. Returns the file, or -1.
int cbp_open_file(const char *path, size_t *count);
// Reads up to `capacity` bytes; 0 at the end, -1 for an error.
ssize_t cbp_read(int file, uint8_t *buffer, size_t capacity);
// Removes a folder and what is in it; links are not followed.
void cbp_remove_folder(const char *path);
// Whether a path is a file that may be run.
int cbp_is_program(const char *path);

#ifdef __cplusplus
}
#endif
