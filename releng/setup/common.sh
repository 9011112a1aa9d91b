# shellcheck shell=bash
# What the scripts in releng/ share. Sourced; sets:
#   root      the top of the project
#   scratch   what the scripts fetch and note, ignored by git

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
scratch=$root/.jiedui
mkdir -p "$scratch"

# note TEXT: to the user, not into the output of a command
note() {
	printf '%s\n' "$*" >&2
}

# fail TEXT: gives up
fail() {
	note "$*"
	exit 3
}

# is_root_on_debian: whether packages can be installed without asking
is_root_on_debian() {
	[ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null
}

# install_packages NAMES: on Debian, as root
install_packages() {
	note "Installing $*"
	{ apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; } >"$scratch/apt.log" 2>&1
}
