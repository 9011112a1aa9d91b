# shellcheck shell=bash
# Builds the product for the platform of this machine when its sources changed; sets product. Needs common.sh, java.sh and maven.sh.

find_platform() {
	case $(uname) in
	Linux) os=linux ws=gtk ;;
	Darwin) os=macosx ws=cocoa ;;
	*) fail "The scripts in releng/ run on Linux and macOS; on Windows start the product with jiedui.bat" ;;
	esac
	case $(uname -m) in
	x86_64 | amd64) arch=x86_64 ;;
	aarch64 | arm64) arch=aarch64 ;;
	*) fail "There is no product for $(uname -m)" ;;
	esac
	product=$root/releng/product/target/products/org.jiedui.product/$os/$ws/$arch/jiedui
	if [ "$os" = macosx ]; then
		product=${product%/jiedui}/Jiedui.app/Contents/Eclipse
	fi
}

# fingerprint: a checksum over all that the product is made of, and nothing that the build makes
fingerprint() {
	local sources=(pom.xml .mvn bundles features releng/product releng/samples releng/site releng/target-platform releng/testkit)
	cd "$root" && find "${sources[@]}" \
		\( -name target -o -name src-gen -o -name bin -o -path bundles/org.jiedui.samples/samples \
			-o -name '*.tests' \) -prune \
		-o -type f ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' -print0 | sort -z | xargs -0 cksum | cksum
}

# forget_classes: the compiler looks at each file for itself, so that one that did not change would go on calling what is gone from another
forget_classes() {
	find "$root/bundles" -path '*/target/classes' -prune -exec rm -rf {} +
}

# build_product: does nothing, and says nothing, when the product is up to date
build_product() {
	local stamp=$scratch/product.stamp log=$scratch/build.log now
	find_platform
	# Two commands started at once must not build into the same folder.
	if command -v flock >/dev/null; then
		exec 9>"$scratch/product.lock"
		flock 9
	fi
	now=$(fingerprint)
	if [ ! -x "$product/jiedui" ] || [ "$now" != "$(cat "$stamp" 2>/dev/null)" ]; then
		find_maven
		note "Building the product; the log is $log"
		rm -f "$stamp"
		forget_classes
		if ! (cd "$root" && "$maven" -B -ntp verify -P one-platform -Dplatform.os="$os" -Dplatform.ws="$ws" -Dplatform.arch="$arch" \
			-pl :org.jiedui.product,:org.jiedui.site,:org.jiedui.testkit.site,:org.jiedui.bench,:org.jiedui.shots -am) >"$log" 2>&1 9>&-; then
			grep '^\[ERROR\]' "$log" | grep -v 'osgi\.platform' | head -n 20 >&2
			fail "The build failed: see $log"
		fi
		printf '%s\n' "$now" >"$stamp"
	fi
	exec 9>&-
}
