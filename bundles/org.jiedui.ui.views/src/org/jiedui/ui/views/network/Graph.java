/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;

/**
 * What is to be drawn: parties, knots in which the ties of pairings of more than two meet, and ties. Immutable.
 *
 * @param nodes in the order in which they are best laid out
 * @param ties between nodes, by their numbers
 */
record Graph(List<Node> nodes, List<Tie> ties) {

	static final Graph EMPTY = new Graph(List.of(), List.of());

	Graph {
		nodes = List.copyOf(nodes);
		ties = List.copyOf(ties);
	}

	/** A party, or a knot. */
	sealed interface Node permits PartyNode, Knot {
		AdministrativeLevel level();
	}

	/**
	 * A party.
	 *
	 * @param below how many parties are hidden in it, or could be
	 * @param folded whether they are hidden
	 * @param pairings how many pairings it takes part in, those of hidden parties included
	 */
	record PartyNode(NetworkParty party, int below, boolean folded, int pairings) implements Node {
		@Override
		public AdministrativeLevel level() {
			return party.level();
		}

		/** The name, with the number of those that are hidden in it. */
		String text() {
			return folded && below > 0 ? party.name() + " (" + below + ")" : party.name();
		}
	}

	/** Where the ties of one pairing of more than two meet. */
	record Knot(NetworkPairing pairing, AdministrativeLevel level) implements Node {
	}

	/**
	 * A line between two nodes.
	 *
	 * @param from the number of the helper, or of the unit above
	 * @param to the number of the recipient, or of the unit below
	 * @param pairings that it stands for, several where parties are hidden; none where it only tells which unit is above
	 */
	record Tie(int from, int to, List<NetworkPairing> pairings) {
		Tie {
			pairings = List.copyOf(pairings);
		}

		boolean isOfRegister() {
			return pairings.isEmpty();
		}

		/** The kind of all its pairings, if they have one in common. */
		Optional<PairingKind> kind() {
			List<PairingKind> kinds = pairings.stream().map(NetworkPairing::kind).distinct().toList();
			return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
		}
	}

	/** The number of a party. */
	Optional<Integer> numberOf(ObjectId party) {
		for (int number = 0; number < nodes.size(); number++) {
			if (nodes.get(number) instanceof PartyNode node && node.party().id().equals(party)) {
				return Optional.of(number);
			}
		}
		return Optional.empty();
	}
}
