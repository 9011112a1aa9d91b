# shellcheck shell=bash
# Finds a JDK that can build and run the product, and exports JAVA_HOME.

readonly LEAST_JAVA=21

# java_major HOME: the major version of a JDK, 0 when there is none
java_major() {
	local version=
	if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	fi
	echo "${version:-0}"
}

find_java() {
	local home on_path
	on_path=$(command -v javac || true)
	for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
		"${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}"; do
		if [ -n "$home" ] && [ "$(java_major "$home")" -ge "$LEAST_JAVA" ]; then
			export JAVA_HOME=$home
			return
		fi
	done
	fail "A JDK of version $LEAST_JAVA or newer is needed and none was found in JAVA_HOME, in /usr/lib/jvm or on the PATH." \
		"Install one (Debian and Ubuntu: openjdk-$LEAST_JAVA-jdk) or set JAVA_HOME."
}
