# shellcheck shell=bash
# shellcheck disable=SC2154 # root is set by common.sh
# Starts the built product with more of the project's bundles, which are not shipped. The product itself stays as it is. Needs common.sh.

# configure_with PRODUCT FOLDER BUNDLE ...: makes a configuration area of the product that knows the bundles too, as the build made them
configure_with() {
	local infos=org.eclipse.equinox.simpleconfigurator/bundles.info from=$1 folder=$2 bundle target jar version
	shift 2
	mkdir -p "$folder/${infos%/*}"
	# A relative name of the list would be looked for beside the product.
	sed "s|^\(org.eclipse.equinox.simpleconfigurator.configUrl\)=.*|\1=file\\\\:$folder/$infos|" "$from/configuration/config.ini" >"$folder/config.ini"
	cp "$from/configuration/$infos" "$folder/$infos"
	for bundle in "$@"; do
		target=$root/bundles/$bundle/target
		jar=$(find "$target" -maxdepth 1 -name "$bundle-*.jar" ! -name '*-sources.jar' 2>/dev/null | head -n 1)
		if [ -z "$jar" ]; then
			fail "There is no jar in $target: releng/verify builds it"
		fi
		version=$(sed -n 's/^Bundle-Version: *//p' "$target/MANIFEST.MF" | tr -d '\r')
		printf '%s,%s,file:%s,4,false\n' "$bundle" "$version" "$jar" >>"$folder/$infos"
	done
}
