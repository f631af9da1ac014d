#!/bin/sh
# Mounts live directories inside a fresh mount namespace, then becomes the container's process (same pid).
# usage: mount-volumes.sh SCRATCH COUNT [SOURCE TARGET ro|rw make|cover]... COMMAND [ARGUMENT]...
set -eu
scratch=$1
count=$2
shift 2
root=
covers=0

# Lets entries be added to directory $1 in this namespace only: a memory file system with the same entries
# takes its place. For "/" the process moves into it at the end.
cover() {
  covers=$((covers + 1))
  stage=$scratch/cover-$covers
  mkdir "$stage"
  mount -n -t tmpfs -o mode=755 tmpfs "$stage"
  mount -n --make-unbindable "$stage"
  for entry in "${1%/}"/* "${1%/}"/.[!.]* "${1%/}"/..?*; do
    copy=$stage/${entry##*/}
    if [ -L "$entry" ]; then
      cp -P "$entry" "$copy"
    elif [ -d "$entry" ]; then
      mkdir "$copy"
      mount -n --rbind "$entry" "$copy"
    elif [ -e "$entry" ]; then
      : >"$copy"
      mount -n --bind "$entry" "$copy"
    fi
  done
  mount -n --make-private "$stage"
  if [ "$1" = / ]; then root=$stage; else mount -n --move "$stage" "$1"; fi
}

nearest_existing() {
  at=$1
  while [ ! -d "$at" ]; do at=$(dirname "$at"); done
  echo "$at"
}

make_mount_point() {
  if [ -d "$root$1" ]; then return; fi
  if [ "$2" = cover ] && [ "$(nearest_existing "$root$1")" != "$root" ]; then
    cover "$(nearest_existing "$root$1")"
  fi
  mkdir -p "$root$1"
}

# What a mount forbids already must be named again, or the kernel refuses a user's namespace.
make_read_only() {
  for options in ro ro,nosuid,nodev ro,nosuid,nodev,noexec; do
    if mount -n -o "remount,bind,$options" "$1" 2>/dev/null; then return; fi
  done
  echo "cannot make $1 read-only" >&2
  return 1
}

while [ "$count" -gt 0 ]; do
  make_mount_point "$2" "$4"
  mount -n --bind "$1" "$root$2"
  if [ "$3" = ro ]; then make_read_only "$root$2"; fi
  shift 4
  count=$((count - 1))
done
if [ -z "$root" ]; then exec "$@"; fi
exec chroot "$root" /bin/sh -c 'cd "$1" && shift && exec "$@"' sh "$PWD" "$@"
