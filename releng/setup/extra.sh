# shellcheck shell=bash
# Starts the built product with one more of the project's bundles, which is not shipped. The product itself stays as it is. Needs common.sh.

# jar_of BUNDLE: the jar that the build made of it
jar_of() {
	local jar
	for jar in "$root/bundles/$1/target/$1"-*.jar; do
		case $jar in
		*-sources.jar) ;;
		*)
			[ -r "$jar" ] || break
			printf '%s\n' "$jar"
			return
			;;
		esac
	done
	fail "There is no jar of $1: build it with releng/verify"
}

# configure_with PRODUCT BUNDLE FOLDER: makes a configuration area of the product that knows the bundle too
configure_with() {
	local infos=org.eclipse.equinox.simpleconfigurator/bundles.info
	mkdir -p "$3/${infos%/*}"
	cp "$1/configuration/config.ini" "$3/"
	{
		cat "$1/configuration/$infos"
		printf '%s,0.1.0,file:%s,4,false\n' "$2" "$(jar_of "$2")"
	} >"$3/$infos"
}
