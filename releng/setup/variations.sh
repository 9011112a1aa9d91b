# shellcheck shell=bash
# shellcheck disable=SC2154 # work is set by checks.sh
# Variations of a module's update site, such as strangers make: too new, damaged, with a model that is nonsense. Needs checks.sh.

readonly JAR=${JAVA_HOME:+$JAVA_HOME/bin/}jar

# vary ZIP NAME: a copy of a site as the folder $work/NAME, whose descriptions are plain text
vary() {
	local folder=$work/$2 each
	mkdir "$folder"
	(cd "$folder" && "$JAR" xf "$1")
	for each in content artifacts; do
		(cd "$folder" && "$JAR" xf "$each.jar" && rm -f "$each.jar" "$each.xml.xz")
	done
	rm -f "$folder/p2.index"
}

# in_files NAME EXPRESSION: edits the descriptions of a variation with sed
in_files() {
	local each
	for each in content artifacts; do
		sed "$2" "$work/$1/$each.xml" >"$work/edited" && mv "$work/edited" "$work/$1/$each.xml"
	done
}

# in_jar JAR FILE EXPRESSION: edits a file within a jar with sed
in_jar() {
	local folder
	folder=$(mktemp -d)
	(cd "$folder" && "$JAR" xf "$1" && sed "$3" "$2" >edited && mv edited "$2" && "$JAR" cf0M "$1" .)
	rm -rf "$folder"
}

# without_checksums NAME: a variation whose site does not tell what its files are
without_checksums() {
	in_files "$1" '/checksum\|artifact.size\|download.size/d'
}

# jar_of NAME FOLDER: the one file in a folder of a variation
jar_of() {
	find "$work/$1/$2" -name '*.jar'
}

# renamed NAME FROM TO: gives all of a variation another name or version
renamed() {
	local each
	for each in "$(jar_of "$1" plugins)" "$(jar_of "$1" features)"; do
		case $each in
		*/plugins/*) in_jar "$each" META-INF/MANIFEST.MF "s/$2/$3/g" ;;
		*) in_jar "$each" feature.xml "s/$2/$3/g" ;;
		esac
		mv "$each" "${each%/*}/$(basename "$each" | sed "s/$2/$3/g")"
	done
	in_files "$1" "s/$2/$3/g"
	without_checksums "$1"
}
