# Copyright (c) 2026 Jiedui contributors
# SPDX-License-Identifier: EPL-2.0
#
# What tests of the built product share: they run its start script and look at what it says. To be sourced with the folder of the product as $1.

readonly PATIENCE=120

product=$(cd "$1" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
books=$work/books
passed=0
failed=0

# jiedui ARGUMENT...: runs the product; sets status and leaves what it said in the files out and err
jiedui() {
	status=0
	timeout "$PATIENCE" "$product/jiedui" "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
}

# in_english ARGUMENT... and in_chinese ARGUMENT...: the same in the test's workspace
in_english() {
	jiedui --lang en -w "$books" "$@"
}

in_chinese() {
	jiedui --lang zh -w "$books" "$@"
}

# check WORDS COMMAND...: passes when the command does; shows what the product said when it does not
check() {
	local words=$1
	shift
	if "$@" >/dev/null 2>&1; then
		passed=$((passed + 1))
		printf 'ok      %s\n' "$words"
	else
		failed=$((failed + 1))
		printf 'FAILED  %s\n' "$words"
		printf '        exit code %s, expected: %s\n' "$status" "$*"
		head -n 15 "$work/out" "$work/err" | sed 's/^/        /'
	fi
}

# What the product said last.
ended() { [ "$status" -eq "$1" ]; }
said() { grep -qF -- "$1" "$work/out"; }
complained() { grep -qF -- "$1" "$work/err"; }
lines() { [ "$(wc -l <"$work/out")" -eq "$1" ]; }
quiet() { [ ! -s "$work/err" ]; }
silent() { [ ! -s "$work/out" ]; }
one_sentence() { [ "$(wc -l <"$work/err")" -eq 1 ] && ! complained Exception; }
no_trace() { ! grep -qE '^\s+at |Exception|SLF4J|WARNING' "$work/err" "$work/out"; }

# row PATTERN: whether a line of a list matches; first_id PATTERN: the identifier that such a line begins with
row() { grep -qE -- "$1" "$work/out"; }
first_id() { sed -n "/$1/{s/,.*//p;q;}" "$work/out"; }

# sums: the last line of a test; fails when a check did
sums() {
	printf '%s passed, %s failed\n' "$passed" "$failed"
	[ "$failed" -eq 0 ]
}
