/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;

/**
 * Who is paired with whom. Immutable.
 *
 * @param parties those that take part, and the units above them, by their identifiers
 * @param pairings in the order of the books
 */
record Network(Map<ObjectId, NetworkParty> parties, List<NetworkPairing> pairings) {

	static final Network EMPTY = new Network(Map.of(), List.of());

	Network {
		parties = new LinkedHashMap<>(parties);
		pairings = List.copyOf(pairings);
	}

	NetworkParty party(ObjectId id) {
		return parties.get(id);
	}

	/** The level at which the help of a pairing arrives: that of its first recipient. */
	AdministrativeLevel level(NetworkPairing pairing) {
		return pairing.recipients().stream().findFirst().map(id -> party(id).level()).orElse(AdministrativeLevel.NONE);
	}

	/** The unit above a party, if it is known. */
	Optional<NetworkParty> above(NetworkParty party) {
		return party.superior().map(this::party);
	}
}
