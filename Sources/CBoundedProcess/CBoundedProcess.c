#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "CBoundedProcess.h"

#include "Interruption.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void close_if_open(int *file) {
  if (*file >= 0) close(*file);
  *file = -1;
}

// A pipe that no other program started meanwhile inherits, clear of the standard descriptors.
static int make_pipe(int ends[2]) {
#ifdef __linux__
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
#else
  if (pipe(ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
  for (int end = 0; end < 2; end++) {
    if (ends[end] > 3) continue;
    int moved = fcntl(ends[end], F_DUPFD_CLOEXEC, 4);
    if (moved < 0) {
      int error = errno;
      close(ends[0]);
      close(ends[1]);
      return error;
    }
    close(ends[end]);
    ends[end] = moved;
  }
  return 0;
}

// In the child from here on: system calls only.

static void limit(int resource, uint64_t value) {
  if (value == 0) return;
  struct rlimit limit = {(rlim_t)value, (rlim_t)value};
  setrlimit(resource, &limit);
}

static void close_above(int first, int highest) {
#if defined(__linux__) && defined(SYS_close_range)
  if (syscall(SYS_close_range, (unsigned)first, ~0U, 0) == 0) return;
#endif
  for (int file = first; file < highest; file++) close(file);
}

static void give_up(int report) {
  int error = errno;
  ssize_t written = write(report, &error, sizeof error);
  (void)written;
  _exit(127);
}

typedef struct {
  const char *path, *folder;
  char *const *arguments;
  char *const *environment;
  int input, output, error, report, highest;
  pid_t parent;
  cbp_limits limits;
} launch;

// Ends with the thread that waits for it, even where that is killed and can do nothing any more.
static void follow(pid_t parent) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
#else
  (void)parent;
#endif
}

static void become(const launch *program) {
  follow(program->parent);
  setpgid(0, 0);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (dup2(program->report, 3) < 0) _exit(127);
  fcntl(3, F_SETFD, FD_CLOEXEC);
  if (dup2(program->input, 0) < 0 || dup2(program->output, 1) < 0 || dup2(program->error, 2) < 0) give_up(3);
  close_above(4, program->highest);
  if (program->folder && chdir(program->folder) != 0) give_up(3);
  struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  limit(RLIMIT_CPU, program->limits.cpu_seconds);
  limit(RLIMIT_FSIZE, program->limits.file_bytes);
#ifdef RLIMIT_AS
  limit(RLIMIT_AS, program->limits.memory_bytes);
#endif
  execve(program->path, program->arguments, program->environment);
  give_up(3);
}

// In the parent again.

static int open_input(int input) {
  int file = input < 0 ? open("/dev/null", O_RDONLY | O_CLOEXEC) : input;
  if (file < 0 || file > 3) return input < 0 ? file : fcntl(file, F_DUPFD_CLOEXEC, 4);
  int moved = fcntl(file, F_DUPFD_CLOEXEC, 4);
  if (input < 0) close(file);
  return moved;
}

static int highest_file(void) {
  struct rlimit files;
  if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur > 65536) return 65536;
  return (int)files.rlim_cur;
}

// Waits until the child has become the program; returns 0 or why it has not.
static int await_exec(int report) {
  int error = 0;
  ssize_t got;
  do got = read(report, &error, sizeof error);
  while (got < 0 && errno == EINTR);
  return got == (ssize_t)sizeof error ? error : 0;
}

// Kills what is left of a process and its group, and forgets them; returns how the process ended.
static int reap(pid_t pid) {
  int status = 0;
  cbp_lock();
  kill(-pid, SIGKILL);
  kill(pid, SIGKILL);
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
  cbp_forget_group(pid);
  cbp_unlock();
  cbp_stop_if_interrupted();
  return status;
}

int cbp_start(
  cbp_process *process, const char *path, char *const arguments[], char *const environment[], const char *folder,
  int input, cbp_limits limits, int64_t milliseconds) {
  int output[2] = {-1, -1}, error[2] = {-1, -1}, report[2] = {-1, -1};
  int failure = make_pipe(output);
  if (!failure) failure = make_pipe(error);
  if (!failure) failure = make_pipe(report);
  int source = failure ? -1 : open_input(input);
  if (!failure && source < 0) failure = errno;
  process->pid = -1;
  if (!failure) {
    launch program = {path,      folder,    arguments,      environment, source, output[1],
                      error[1],  report[1], highest_file(), getpid(),    limits};
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);  // no handler of the parent's runs in the child
    cbp_lock();
    process->pid = fork();
    if (process->pid == 0) become(&program);
    if (process->pid < 0) failure = errno;
    if (process->pid > 0) cbp_remember_group(process->pid);
    cbp_unlock();
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  close_if_open(&source);
  close_if_open(&output[1]);
  close_if_open(&error[1]);
  close_if_open(&report[1]);
  if (!failure) {
    setpgid(process->pid, process->pid);  // both sides do it, as either may come first
    failure = await_exec(report[0]);
    if (failure) reap(process->pid);
  }
  close_if_open(&report[0]);
  if (failure) {
    close_if_open(&output[0]);
    close_if_open(&error[0]);
    return failure;
  }
  process->output = output[0];
  process->error = error[0];
  process->deadline = now() + milliseconds;
  return 0;
}

// Whether the process is over; it stays a zombie, so that its number is not given to another.
static int is_over(const cbp_process *process) {
  siginfo_t info;
  info.si_pid = 0;
  int got = waitid(P_PID, (id_t)process->pid, &info, WEXITED | WNOHANG | WNOWAIT);
  return (got == 0 && info.si_pid == process->pid) || (got != 0 && errno == ECHILD);
}

// Reads from a pipe that has something; returns what to report, or 0 at its end.
static int take(int *file, int kind, uint8_t *buffer, size_t capacity, size_t *count) {
  ssize_t got;
  do got = read(*file, buffer, capacity);
  while (got < 0 && errno == EINTR);
  if (got > 0) {
    *count = (size_t)got;
    return kind;
  }
  close_if_open(file);
  return 0;
}

static void pause_briefly(void) {
  struct timespec time = {0, 2000000};
  nanosleep(&time, NULL);
}

int cbp_next(cbp_process *process, uint8_t *buffer, size_t capacity, size_t *count) {
  *count = 0;
  int is_last_look = 0;
  for (;;) {
    cbp_stop_if_interrupted();
    int64_t left = process->deadline - now();
    if (left <= 0) return CBP_TIMED_OUT;
    if (process->output < 0 && process->error < 0) {
      if (is_over(process)) return CBP_ENDED;
      pause_briefly();
      continue;
    }
    struct pollfd files[2] = {{process->output, POLLIN, 0}, {process->error, POLLIN, 0}};
    int ready = poll(files, 2, is_last_look ? 0 : (int)(left < 50 ? left : 50));
    if (ready > 0) {
      int kind = 0;
      if (files[0].revents) kind = take(&process->output, CBP_OUTPUT, buffer, capacity, count);
      if (!kind && files[1].revents) kind = take(&process->error, CBP_ERROR, buffer, capacity, count);
      if (kind) return kind;
    } else if (is_last_look) {
      return CBP_ENDED;  // a grandchild still holds the pipes, and says nothing
    } else if (is_over(process)) {
      kill(-process->pid, SIGKILL);
      is_last_look = 1;
    }
  }
}

void cbp_finish(cbp_process *process, int *exit_status, int *signal) {
  int status = reap(process->pid);
  *exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  *signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  close_if_open(&process->output);
  close_if_open(&process->error);
}
