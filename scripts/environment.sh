# What every script here begins with: read by `. scripts/environment.sh` from the top of the repository.

set -euo pipefail

# The date for which the sample reports are written, so that they are the same on every day.
SAMPLE_DATE=2026-11-02
SAMPLE=corpora/kestrel-valley

# Where `scripts/build` leaves the program.
STATIC_BUILD=.build-static
SIGHTLINE=$STATIC_BUILD/release/sightline

# Homebrew keeps some libraries where compilers do not look.
if [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null; then
  homebrew=$(brew --prefix)
  export CPATH="$homebrew/include${CPATH:+:$CPATH}"
  export LIBRARY_PATH="$homebrew/lib${LIBRARY_PATH:+:$LIBRARY_PATH}"
  export PKG_CONFIG_PATH="$homebrew/opt/libxml2/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
fi

# Says what is being done, a line for each argument.
say() {
  printf '%s\n' "$@" >&2
}

# Says what is wrong and what to do about it, and ends.
stop() {
  say "$@"
  exit 2
}

# Runs a long command and keeps all that it prints in a file: patiently LOG COMMAND... On a terminal its latest line
# shows that it is alive; where it fails, everything but its progress is shown.
patiently() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if ! "$@" 2>&1 | tee "$log" | show_latest_line; then
    grep -vE '^\[[0-9]+/[0-9]+\]' "$log" >&2 || true
    return 1
  fi
}

show_latest_line() {
  if [ ! -t 2 ]; then
    cat >/dev/null
    return
  fi
  local line
  while IFS= read -r line; do printf '\r\033[K  %.75s' "$line" >&2; done
  printf '\r\033[K' >&2
}
