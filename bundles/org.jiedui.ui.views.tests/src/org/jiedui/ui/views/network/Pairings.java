/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;

/** Builds networks for tests; parties are known by their names. */
final class Pairings {

	private final Map<ObjectId, NetworkParty> parties = new LinkedHashMap<>();
	private final Map<String, ObjectId> ids = new LinkedHashMap<>();
	private final List<NetworkPairing> pairings = new ArrayList<>();

	Pairings party(String name, AdministrativeLevel level, String superior) {
		ObjectId id = ObjectId.of(ObjectId.REGISTER, ids.size() + 1L);
		ids.put(name, id);
		parties.put(id, new NetworkParty(id, name, level, Optional.ofNullable(superior).map(ids::get), true));
		return this;
	}

	Pairings pair(PairingKind kind, List<String> helpers, List<String> recipients) {
		pairings.add(new NetworkPairing(ObjectId.of(2, pairings.size() + 1L), kind, "2021", helpers.stream().map(ids::get).toList(),
				recipients.stream().map(ids::get).toList()));
		return this;
	}

	/** Two counties, two townships and two villages below each; the counties, the first townships and the villages are paired. */
	static Pairings tree() {
		Pairings all = new Pairings();
		for (String side : List.of("H", "R")) {
			all.party(side, AdministrativeLevel.COUNTY, null);
			for (String township : List.of("1", "2")) {
				all.party(side + township, AdministrativeLevel.TOWNSHIP, side);
				all.party(side + township + "v", AdministrativeLevel.VILLAGE, side + township);
			}
		}
		return all.pair(PairingKind.REGION, List.of("H"), List.of("R")).pair(PairingKind.TOWNSHIP, List.of("H1"), List.of("R1"))
				.pair(PairingKind.VILLAGE, List.of("H1v"), List.of("R1v")).pair(PairingKind.VILLAGE, List.of("H2v"), List.of("R2v"));
	}

	ObjectId id(String name) {
		return ids.get(name);
	}

	Network network() {
		return new Network(parties, pairings);
	}

	Graph graph(String... folded) {
		return new GraphBuilder(network(), NetworkFilter.ALL, List.of(folded).stream().map(ids::get).toList()).build();
	}

	Drawing drawing(String... folded) {
		return new NetworkLayout(new CharacterWidths(13, 7)).of(graph(folded), () -> false);
	}
}
