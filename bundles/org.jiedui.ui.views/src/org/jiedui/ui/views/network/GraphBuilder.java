/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;

/** Makes the graph of those pairings that are to be seen, with parties hidden in units that are folded. */
final class GraphBuilder {

	private final Network network;
	private final List<NetworkPairing> pairings;
	private final Set<ObjectId> folded;
	/** All that take part, before anything is hidden. */
	private final Set<ObjectId> present = new LinkedHashSet<>();
	private final Map<ObjectId, Integer> numbers = new LinkedHashMap<>();
	private final List<Graph.Node> nodes = new ArrayList<>();
	private final Map<List<Integer>, List<NetworkPairing>> ties = new LinkedHashMap<>();

	/** @param folded units in which those below them are hidden */
	GraphBuilder(Network network, NetworkFilter filter, Collection<ObjectId> folded) {
		this.network = network;
		this.folded = new HashSet<>(folded);
		pairings = filter.of(network);
		pairings.forEach(pairing -> members(pairing).forEach(present::add));
	}

	private static Stream<ObjectId> members(NetworkPairing pairing) {
		return Stream.concat(pairing.helpers().stream(), pairing.recipients().stream());
	}

	Graph build() {
		Map<ObjectId, Integer> below = new HashMap<>();
		Map<ObjectId, Set<ObjectId>> partOf = new LinkedHashMap<>();
		for (ObjectId id : present) {
			ObjectId shown = shown(id);
			partOf.computeIfAbsent(shown, each -> new HashSet<>());
			unitsAbove(id).forEach(unit -> below.merge(unit, 1, Integer::sum));
		}
		pairings.forEach(pairing -> members(pairing).map(this::shown).distinct().forEach(id -> partOf.get(id).add(pairing.id())));
		partOf.keySet().stream().sorted(Comparator.comparing(id -> order(network.party(id).level()))).forEach(id -> {
			numbers.put(id, nodes.size());
			nodes.add(new Graph.PartyNode(network.party(id), below.getOrDefault(id, 0), folded.contains(id), partOf.get(id).size()));
		});
		pairings.forEach(this::tie);
		List<Graph.Tie> all = new ArrayList<>();
		ties.forEach((ends, tied) -> all.add(new Graph.Tie(ends.get(0), ends.get(1), tied)));
		numbers.forEach((id, number) -> unitsAbove(id).filter(numbers::containsKey).findFirst()
				.ifPresent(unit -> all.add(new Graph.Tie(numbers.get(unit), number, List.of()))));
		return new Graph(nodes, all);
	}

	/** What is not known to have a level comes last. */
	private static int order(AdministrativeLevel level) {
		return level == AdministrativeLevel.NONE ? Integer.MAX_VALUE : level.getValue();
	}

	/** The units above a party that take part themselves, the nearest first. */
	private Stream<ObjectId> unitsAbove(ObjectId id) {
		List<ObjectId> units = new ArrayList<>();
		Set<ObjectId> passed = new HashSet<>(Set.of(id));
		for (Optional<NetworkParty> unit = network.above(network.party(id)); unit.isPresent() && passed.add(unit.get().id()); unit = unit
				.flatMap(network::above)) {
			if (present.contains(unit.get().id())) {
				units.add(unit.get().id());
			}
		}
		return units.stream();
	}

	/** The party itself, or the highest folded unit that hides it. */
	private ObjectId shown(ObjectId id) {
		return unitsAbove(id).filter(folded::contains).reduce((lower, higher) -> higher).orElse(id);
	}

	/** Between two a line; between more a knot, so that it is seen that they are one pairing. */
	private void tie(NetworkPairing pairing) {
		List<Integer> helpers = pairing.helpers().stream().map(this::shown).distinct().map(numbers::get).toList();
		List<Integer> recipients = pairing.recipients().stream().map(this::shown).distinct().map(numbers::get).toList();
		if (helpers.size() == 1 && recipients.size() == 1) {
			if (!helpers.equals(recipients)) {
				add(helpers.getFirst(), recipients.getFirst(), pairing);
			}
		} else if (helpers.size() + recipients.size() > 1) {
			int knot = nodes.size();
			nodes.add(new Graph.Knot(pairing, network.level(pairing)));
			helpers.forEach(helper -> add(helper, knot, pairing));
			recipients.forEach(recipient -> add(knot, recipient, pairing));
		}
	}

	private void add(int from, int to, NetworkPairing pairing) {
		ties.computeIfAbsent(List.of(from, to), ends -> new ArrayList<>()).add(pairing);
	}
}
