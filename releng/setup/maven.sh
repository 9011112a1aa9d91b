# shellcheck shell=bash
# Finds a Maven that Tycho accepts, or lets an older one fetch it; sets maven. Call find_java before.

readonly LEAST_MAVEN=3.9.9
readonly MAVEN_VERSION=3.9.16
readonly DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

# maven_suits COMMAND: whether it is new enough
maven_suits() {
	local version
	version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*[0-9]\).*/\1/p' | head -n 1)
	[ -n "$version" ] && [ "$(printf '%s\n%s\n' "$LEAST_MAVEN" "$version" | sort -V | head -n 1)" = "$LEAST_MAVEN" ]
}

find_maven() {
	maven=$scratch/apache-maven-$MAVEN_VERSION/bin/mvn
	if [ -x "$maven" ]; then
		return
	fi
	if ! command -v mvn >/dev/null; then
		fail "Maven is needed, of any version: an old one fetches the new one. Install it (Debian and Ubuntu: maven)."
	fi
	if maven_suits mvn; then
		maven=mvn
		return
	fi
	note "Fetching Maven $MAVEN_VERSION, since the one on the PATH is older than $LEAST_MAVEN"
	fetch_maven
}

# unpack_artifact COMMAND ARTIFACT FOLDER: unpacks an artifact of Maven Central. The goal leaves markers where it runs: not in the project.
unpack_artifact() {
	mkdir -p "$3"
	(cd "$3/.." && "$1" -B -q "$DEPENDENCY_PLUGIN:unpack" -Dartifact="$2" -DoutputDirectory="$3")
}

fetch_maven() {
	local folder
	folder=$(mktemp -d)
	if ! unpack_artifact mvn "org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "$folder/maven" >"$scratch/maven.log" 2>&1; then
		rm -rf "$folder"
		fail "Maven could not be fetched: see $scratch/maven.log"
	fi
	rm -rf "$scratch/apache-maven-$MAVEN_VERSION"
	mv "$folder/maven/apache-maven-$MAVEN_VERSION" "$scratch/"
	chmod +x "$maven"
	rm -rf "$folder"
}
