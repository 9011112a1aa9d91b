# shellcheck shell=bash
# shellcheck disable=SC2154 # scratch and maven are set by common.sh and maven.sh
# Sees to a PostgreSQL server for the tests, which look for one themselves. Needs common.sh, and maven.sh with find_maven called.

readonly LEAST_POSTGRES=13
readonly POSTGRES_VERSION=17.11.0

# postgres_suits FOLDER: whether the programs of a server that is new enough lie in it
postgres_suits() {
	local version
	[ -x "$1/initdb" ] || return 1
	version=$("$1/postgres" --version 2>/dev/null | sed -n 's/.*(PostgreSQL) \([0-9]*\).*/\1/p')
	[ "${version:-0}" -ge "$LEAST_POSTGRES" ]
}

# postgres_artifact: the programs for this machine in Maven Central
postgres_artifact() {
	local system cpu
	system=$(uname | tr '[:upper:]' '[:lower:]')
	case $(uname -m) in
	x86_64 | amd64) cpu=amd64 ;;
	*) cpu=arm64v8 ;;
	esac
	echo "io.zonky.test.postgres:embedded-postgres-binaries-$system-$cpu:$POSTGRES_VERSION:jar"
}

# need_postgres: fetches a server where none is installed. Without one the tests that want it are skipped: no reason to give up.
need_postgres() {
	local folder
	if [ -n "${JIEDUI_TEST_PGBIN:-}" ]; then
		return
	fi
	for folder in "$(pg_config --bindir 2>/dev/null || true)" /usr/lib/postgresql/*/bin; do
		if postgres_suits "$folder"; then
			return
		fi
	done
	if [ "$(cat "$scratch/postgres/version" 2>/dev/null)" = "$POSTGRES_VERSION" ]; then
		return
	fi
	note "Fetching PostgreSQL $POSTGRES_VERSION for the tests, since none of version $LEAST_POSTGRES or newer is installed"
	fetch_postgres || note "PostgreSQL could not be fetched: see $scratch/postgres.log"
}

# The programs are in an archive inside the archive.
fetch_postgres() {
	local folder result=0
	folder=$(mktemp -d)
	if unpack_artifact "$maven" "$(postgres_artifact)" "$folder/jar" >"$scratch/postgres.log" 2>&1 &&
		need_xz && mkdir "$folder/postgres" && tar -xf "$folder"/jar/*.txz -C "$folder/postgres" >>"$scratch/postgres.log" 2>&1; then
		echo "$POSTGRES_VERSION" >"$folder/postgres/version"
		rm -rf "$scratch/postgres"
		mv "$folder/postgres" "$scratch/"
	else
		result=1
	fi
	rm -rf "$folder"
	return "$result"
}

# The tar of Linux leaves the decompression to a program of its own, which a small system lacks; that of macOS has it built in.
need_xz() {
	if [ "$(uname)" = Linux ] && ! command -v xz >/dev/null && is_root_on_debian; then
		install_packages xz-utils
	fi
}
