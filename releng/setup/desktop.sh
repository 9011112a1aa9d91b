# shellcheck shell=bash
# What the workbench needs of a Linux desktop: GTK 3, a font with Chinese, and for tests and pictures a display of their own.

# Not grep -q: it ends at the first hit, and what is piped into it then counts as failed.
has_gtk() {
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep 'libgtk-3\.so\.0' >/dev/null
}

has_chinese_font() {
	command -v fc-list >/dev/null && fc-list :lang=zh-cn family | grep . >/dev/null
}

has_xvfb() {
	command -v Xvfb >/dev/null
}

# need_desktop [xvfb]: installs what is missing, or says what to install
need_desktop() {
	local missing=()
	[ "$(uname)" = Linux ] || return 0
	has_gtk || missing+=(libgtk-3-0)
	has_chinese_font || missing+=(fonts-noto-cjk)
	if [ "${1:-}" = xvfb ] && ! has_xvfb; then
		missing+=(xvfb)
	fi
	if [ "${#missing[@]}" -eq 0 ]; then
		return
	fi
	is_root_on_debian || fail "Missing for the workbench: ${missing[*]} (names of Debian and Ubuntu). Install them: sudo apt-get install ${missing[*]}"
	if ! install_packages "${missing[@]}"; then
		fail "These could not be installed: ${missing[*]}. See $scratch/apt.log"
	fi
}

# start_display: a virtual display for this script and what it starts, gone when the script ends. Called again it makes another.
start_display() {
	local number=$scratch/display.$$
	Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$number" >"$scratch/xvfb.log" 2>&1 &
	xvfb+=($!)
	trap stop_display EXIT
	local waited=0
	until [ -s "$number" ]; do
		waited=$((waited + 1))
		if [ "$waited" -gt 100 ] || ! kill -0 $! 2>/dev/null; then
			fail "Xvfb did not start: see $scratch/xvfb.log"
		fi
		sleep 0.1
	done
	DISPLAY=:$(cat "$number")
	export DISPLAY
	unset WAYLAND_DISPLAY
	rm -f "$number"
}

xvfb=()
stop_display() {
	kill "${xvfb[@]}" 2>/dev/null || true
}
