/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;

/**
 * Which pairings are shown.
 *
 * @param level at which the help arrives; empty for all
 * @param kind of the pairing; empty for all
 * @param words that the name of a member contains, case aside; blank for all
 */
record NetworkFilter(Optional<AdministrativeLevel> level, Optional<PairingKind> kind, String words) {

	static final NetworkFilter ALL = new NetworkFilter(Optional.empty(), Optional.empty(), "");

	/** The pairings that pass, in their order. */
	List<NetworkPairing> of(Network network) {
		return network.pairings().stream().filter(pairing -> level.isEmpty() || level.get() == network.level(pairing))
				.filter(pairing -> kind.isEmpty() || kind.get() == pairing.kind()).filter(pairing -> words.isBlank() || names(network, pairing))
				.toList();
	}

	private boolean names(Network network, NetworkPairing pairing) {
		String sought = words.strip().toLowerCase(Locale.ROOT);
		return Stream.concat(pairing.helpers().stream(), pairing.recipients().stream())
				.anyMatch(id -> network.party(id).name().toLowerCase(Locale.ROOT).contains(sought));
	}
}
