/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.PairingKind;
import org.jiedui.model.vocabulary.Labels;

/**
 * What a network says in words: in tooltips, and to those who cannot see it.
 *
 * @param labels in the user's language
 * @param network whose parts are told
 */
record NetworkTexts(Labels labels, Network network) {

	/** So many pairings of a tie are told one by one. */
	private static final int TOLD = 8;

	String kind(PairingKind kind) {
		return labels.label(Literals.PAIRING_KIND, kind);
	}

	String level(AdministrativeLevel level) {
		return labels.label(Literals.ADMINISTRATIVE_LEVEL, level);
	}

	/** A party with its level and with whom it is paired, or the pairing of a knot. */
	String node(Graph graph, int number) {
		return switch (graph.nodes().get(number)) {
			case Graph.Knot knot -> pairing(knot.pairing());
			case Graph.PartyNode party -> {
				List<String> lines = new ArrayList<>(List.of(party.level() == AdministrativeLevel.NONE ? party.party().name()
						: NLS.bind(Messages.Party_level, party.party().name(), level(party.level()))));
				if (party.folded() && party.below() > 0) {
					lines.add(NLS.bind(Messages.Party_hidden, party.below()));
				}
				List<NetworkPairing> pairings = graph.ties().stream().filter(tie -> tie.from() == number || tie.to() == number)
						.flatMap(tie -> tie.pairings().stream()).distinct().toList();
				yield lines(lines, pairings);
			}
		};
	}

	/** The pairings that a tie stands for, or which unit is above. */
	String tie(Graph graph, int index) {
		Graph.Tie tie = graph.ties().get(index);
		if (tie.isOfRegister()) {
			return NLS.bind(Messages.Tie_above, name(graph, tie.from()), name(graph, tie.to()));
		}
		return lines(new ArrayList<>(), tie.pairings());
	}

	private static String name(Graph graph, int number) {
		return graph.nodes().get(number) instanceof Graph.PartyNode party ? party.party().name() : "";
	}

	private String lines(List<String> lines, List<NetworkPairing> pairings) {
		pairings.stream().limit(TOLD).map(this::pairing).forEach(lines::add);
		if (pairings.size() > TOLD) {
			lines.add(NLS.bind(Messages.Pairings_more, pairings.size() - TOLD));
		}
		return String.join("\n", lines);
	}

	String pairing(NetworkPairing pairing) {
		String members = NLS.bind(Messages.Pairing_members, names(pairing.helpers()), names(pairing.recipients()));
		return pairing.since().isEmpty() ? NLS.bind(Messages.Pairing_kind, kind(pairing.kind()), members)
				: NLS.bind(Messages.Pairing_since, new Object[] { kind(pairing.kind()), members, pairing.since() });
	}

	private String names(List<ObjectId> members) {
		return members.stream().map(id -> network.party(id).name()).collect(Collectors.joining(Messages.Pairing_comma));
	}

	/** How much there is to be seen. */
	String summary(Graph graph) {
		long parties = IntStream.range(0, graph.nodes().size()).filter(number -> graph.nodes().get(number) instanceof Graph.PartyNode).count();
		long pairings = graph.ties().stream().flatMap(tie -> tie.pairings().stream()).distinct().count();
		return NLS.bind(Messages.Network_summary, parties, pairings);
	}
}
