#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "Interruption.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

// What is to go: a program's group, or a folder where there is no group.
typedef struct entry {
  struct entry *next;
  pid_t group;
  char folder[];
} entry;

static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
enum { signal_count = sizeof signals / sizeof *signals };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static entry *entries;
static int running;
static struct sigaction before[signal_count];
static volatile sig_atomic_t caught;

void cbp_lock(void) { pthread_mutex_lock(&lock); }

void cbp_unlock(void) { pthread_mutex_unlock(&lock); }

static void note(int number) { caught = number; }

static void listen(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < signal_count; index++) {
    sigaction(signals[index], NULL, &before[index]);
    if (before[index].sa_handler == SIG_DFL) sigaction(signals[index], &action, NULL);
  }
}

static void listen_no_more(void) {
  for (int index = 0; index < signal_count; index++) {
    if (before[index].sa_handler == SIG_DFL) sigaction(signals[index], &before[index], NULL);
  }
}

// An entry for which there is no memory is not noted: it is left behind, as all were without this list.
static void add(pid_t group, const char *folder) {
  size_t size = strlen(folder) + 1;
  entry *made = malloc(sizeof *made + size);
  if (!made) return;
  made->next = entries;
  made->group = group;
  memcpy(made->folder, folder, size);
  entries = made;
}

static void drop(pid_t group, const char *folder) {
  for (entry **place = &entries; *place; place = &(*place)->next) {
    entry *found = *place;
    if (found->group != group || strcmp(found->folder, folder) != 0) continue;
    *place = found->next;
    free(found);
    return;
  }
}

void cbp_remember_group(pid_t group) {
  if (running++ == 0) listen();
  add(group, "");
}

void cbp_forget_group(pid_t group) {
  drop(group, "");
  if (--running == 0) listen_no_more();
}

void cbp_remember_folder(const char *path) {
  cbp_lock();
  add(0, path);
  cbp_unlock();
}

void cbp_forget_folder(const char *path) {
  cbp_lock();
  drop(0, path);
  cbp_unlock();
}

void cbp_stop_if_interrupted(void) {
  if (!caught) return;
  cbp_lock();  // for good
  for (entry *one = entries; one; one = one->next) {
    if (one->group == 0) continue;
    kill(-one->group, SIGKILL);
    kill(one->group, SIGKILL);
    while (waitpid(one->group, NULL, 0) < 0 && errno == EINTR) {}
  }
  for (entry *one = entries; one; one = one->next) {
    if (one->group == 0) cbp_remove_tree(one->folder);
  }
  int number = caught;
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}
