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

# jiedui ARGUMENT...: runs the product in a process of its own, for what is about its start, its end or its language; sets status and leaves what it said
# in the files out and err
jiedui() {
	status=0
	timeout "$PATIENCE" "$product/jiedui" "$@" >"$work/out" 2>"$work/err" </dev/null 4>&- 5<&- || status=$?
}

# in_english ARGUMENT...: the same in the test's workspace, by one process that answers one command after the other, as `jiedui batch` does. Each opens
# the books anew and closes them. -w FOLDER before the command means another workspace.
in_english() {
	local word number line=
	[ -n "$answering" ] || begin
	for word in "$@"; do
		case $word in *\'*) word=$(printf '%s' "$word" | sed "s/'/'\"'\"'/g") ;; esac
		line="$line '$word'"
	done
	asked=$((asked + 1))
	printf '%s\n' "$line" >&4
	if ! read -r -t "$PATIENCE" number status <&5 || [ "$number" != "$asked" ]; then
		status=124
		kill "$answering" 2>/dev/null || true
	fi
	[ "$status" -eq 0 ] || expected=1
	mv "$talk/$asked.out" "$work/out" 2>/dev/null || : >"$work/out"
	mv "$talk/$asked.err" "$work/err" 2>/dev/null || : >"$work/err"
}

answering=
talk=$work/talk

# begin: starts the process that answers in_english
begin() {
	mkdir "$talk"
	mkfifo "$talk/ask" "$talk/answer"
	"$product/jiedui" --lang en -w "$books" batch --into "$talk" <"$talk/ask" >"$talk/answer" 2>"$talk/err" &
	answering=$!
	exec 4>"$talk/ask" 5<"$talk/answer"
	asked=0
	expected=0
}

# afresh: ends it, and the next command gets a new one: after modules came or went, and before something starts that would keep its input open. What the
# last command said stays.
afresh() {
	local last=$status
	[ -n "$answering" ] || return 0
	exec 4>&-
	status=0
	wait "$answering" || status=$?
	exec 5<&-
	answering=
	check "the $asked commands of one process ended as each said" ended "$expected"
	check "and it said nothing beside their answers" test ! -s "$talk/err"
	head -n 15 "$talk/err" | sed 's/^/        /'
	rm -rf "$talk"
	status=$last
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
	afresh
	printf '%s passed, %s failed\n' "$passed" "$failed"
	[ "$failed" -eq 0 ]
}
