#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A throw-away PostgreSQL on a socket in a folder:  postgres.sh start DIR | stop DIR
# Prints the folder to give to MINUTIER_TEST_POSTGRES. Root becomes the user postgres, because initdb refuses root.
set -euo pipefail

folder=$2
programs=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -n 1)

as_owner() {
    if [ "$(id -u)" = 0 ]; then
        su postgres -s /bin/sh -c "$*"
    else
        sh -c "$*"
    fi
}

case $1 in
start)
    mkdir -p "$folder"
    if [ "$(id -u)" = 0 ]; then
        chown postgres "$folder"
    fi
    chmod 755 "$folder"
    if [ ! -f "$folder/data/PG_VERSION" ]; then
        as_owner "$programs/initdb -D $folder/data -U minutier --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null"
    fi
    as_owner "$programs/pg_ctl -D $folder/data -w -t 30 -l $folder/log -o \"-c listen_addresses='' -c unix_socket_directories=$folder -c fsync=off\" start >/dev/null"
    as_owner "psql -q -h $folder -U minutier -d postgres -c 'CREATE DATABASE minutier TEMPLATE template0 LC_COLLATE \"C\" LC_CTYPE \"C.UTF-8\"'" 2>/dev/null || true
    echo "$folder"
    ;;
stop)
    as_owner "$programs/pg_ctl -D $folder/data -m fast -w stop >/dev/null"
    rm -rf "$folder"
    ;;
*)
    echo "Usage: $0 start|stop DIR" >&2
    exit 2
    ;;
esac
