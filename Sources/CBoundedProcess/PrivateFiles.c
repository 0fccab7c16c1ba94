#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "CBoundedProcess.h"

#include "Interruption.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int write_all(int file, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes += written;
    count -= (size_t)written;
  }
  return 0;
}

int cbp_unnamed_file(const char *folder, const uint8_t *bytes, size_t count) {
  char path[PATH_MAX];
  int length = snprintf(path, sizeof path, "%s/input.XXXXXX", folder);
  if (length < 0 || (size_t)length >= sizeof path) return -1;
  int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  fcntl(file, F_SETFD, FD_CLOEXEC);
  if (write_all(file, bytes, count) == 0 && lseek(file, 0, SEEK_SET) == 0) return file;
  close(file);
  return -1;
}

void cbp_close(int file) { close(file); }

int cbp_make_folder(char *pattern) {
  if (!mkdtemp(pattern)) return errno;
  cbp_remember_folder(pattern);
  return 0;
}

int cbp_make_inner_folder(const char *path) { return mkdir(path, 0700) == 0 || errno == EEXIST ? 0 : errno; }

int cbp_write_file(const char *path, const uint8_t *bytes, size_t count) {
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) return errno;
  int failure = write_all(file, bytes, count);
  if (close(file) != 0 && !failure) failure = errno;
  return failure;
}

int cbp_open_file(const char *path, size_t *count) {
  int file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return -1;
  struct stat status;
  if (fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
    *count = (size_t)status.st_size;
    return file;
  }
  close(file);
  return -1;
}

ssize_t cbp_read(int file, uint8_t *buffer, size_t capacity) {
  ssize_t got;
  do got = read(file, buffer, capacity);
  while (got < 0 && errno == EINTR);
  return got;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  remove(path);
  return 0;
}

void cbp_remove_tree(const char *path) { nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS); }

void cbp_remove_folder(const char *path) {
  cbp_remove_tree(path);
  cbp_forget_folder(path);
}

int cbp_is_program(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0;
}
