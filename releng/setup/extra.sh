# shellcheck shell=bash
# shellcheck disable=SC2154 # root is set by common.sh
# Starts the built product with one more of the project's bundles, which is not shipped. The product itself stays as it is. Needs common.sh.

# configure_with PRODUCT BUNDLE FOLDER: makes a configuration area of the product that knows the bundle too, as the build made it
configure_with() {
	local infos=org.eclipse.equinox.simpleconfigurator/bundles.info target=$root/bundles/$2/target jar version
	jar=$(find "$target" -maxdepth 1 -name "$2-*.jar" ! -name '*-sources.jar' 2>/dev/null | head -n 1)
	if [ -z "$jar" ]; then
		fail "There is no jar in $target: releng/verify builds it"
	fi
	version=$(sed -n 's/^Bundle-Version: *//p' "$target/MANIFEST.MF" | tr -d '\r')
	mkdir -p "$3/${infos%/*}"
	# A relative name of the list would be looked for beside the product.
	sed "s|^\(org.eclipse.equinox.simpleconfigurator.configUrl\)=.*|\1=file\\\\:$3/$infos|" "$1/configuration/config.ini" >"$3/config.ini"
	{
		cat "$1/configuration/$infos"
		printf '%s,%s,file:%s,4,false\n' "$2" "$version" "$jar"
	} >"$3/$infos"
}
