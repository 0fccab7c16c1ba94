// Runs a program to its end and writes what that one process cost: seconds of wall and CPU time, bytes of memory at its
// peak, and how it ended.
//
//   cost RESULT PROGRAM ARGUMENT...
//
// A program started by a large process counts that process's memory as its own; this one is small.

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void fail(const char *what) {
  fprintf(stderr, "cost: %s: %s\n", what, strerror(errno));
  exit(1);
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "usage: cost RESULT PROGRAM ARGUMENT...\n");
    return 1;
  }
  double start = now();
  pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    execvp(arguments[2], arguments + 2);
    fprintf(stderr, "cost: %s: %s\n", arguments[2], strerror(errno));
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) fail("wait4");
  double wall = now() - start;
#ifdef __APPLE__
  long long memory = usage.ru_maxrss;
#else
  long long memory = usage.ru_maxrss * 1024LL;
#endif
  int end = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  FILE *result = fopen(arguments[1], "w");
  if (!result) fail(arguments[1]);
  fprintf(result, "{\"cpu\": %.6f, \"memory\": %lld, \"status\": %d, \"wall\": %.6f}\n",
          seconds(usage.ru_utime) + seconds(usage.ru_stime), memory, end, wall);
  return fclose(result) == 0 ? 0 : 1;
}
