/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {

	private static List<String> names(Graph graph) {
		return graph.nodes().stream().map(node -> node instanceof Graph.PartyNode party ? party.text() : "*").toList();
	}

	private static List<String> ties(Graph graph) {
		List<String> names = names(graph);
		return graph.ties().stream().map(tie -> names.get(tie.from()) + (tie.isOfRegister() ? ">" : "-") + names.get(tie.to())).toList();
	}

	@Test
	void aPairingOfTwoIsALineFromWhoHelpsToWhoIsHelped() {
		Graph graph = new Pairings().party("a", AdministrativeLevel.COUNTY, null).party("b", AdministrativeLevel.COUNTY, null)
				.pair(PairingKind.REGION, List.of("a"), List.of("b")).graph();
		assertThat(names(graph)).containsExactly("a", "b");
		assertThat(ties(graph)).containsExactly("a-b");
	}

	@Test
	void aPairingOfMoreMeetsInAKnot() {
		Graph graph = new Pairings().party("a", AdministrativeLevel.COUNTY, null).party("b", AdministrativeLevel.COUNTY, null)
				.party("c", AdministrativeLevel.COUNTY, null).pair(PairingKind.REGION, List.of("a", "b"), List.of("c")).graph();
		assertThat(names(graph)).containsExactly("a", "b", "c", "*");
		assertThat(ties(graph)).containsExactly("a-*", "b-*", "*-c");
	}

	@Test
	void unitsAreTiedToTheNearestUnitAboveThatTakesPart() {
		Graph graph = Pairings.tree().graph();
		assertThat(ties(graph)).contains("H>H1", "H1>H1v", "R>R1", "R1>R1v").as("the township in between takes no part").contains("H>H2v", "R>R2v");
	}

	@Test
	void foldedUnitsHideWhatIsBelowAndTakeItsPairings() {
		Graph graph = Pairings.tree().graph("H", "R");
		assertThat(names(graph)).containsExactly("H (3)", "R (3)");
		assertThat(graph.ties()).hasSize(1);
		assertThat(graph.ties().getFirst().pairings()).hasSize(4);
		assertThat(graph.ties().getFirst().kind()).isEmpty();
	}

	@Test
	void onlyOneSideMayBeFolded() {
		Graph graph = Pairings.tree().graph("R1");
		assertThat(names(graph)).contains("R1 (1)", "H1", "H1v").doesNotContain("R1v");
		assertThat(ties(graph)).contains("H1v-R1 (1)");
	}

	@Test
	void levelsComeOneAfterTheOther() {
		assertThat(names(Pairings.tree().graph())).startsWith("H", "R", "H1").endsWith("H2v", "R2v");
	}

	@Test
	void aFilterLeavesOnlyThePairingsThatPass() {
		Pairings tree = Pairings.tree();
		NetworkFilter villages = new NetworkFilter(Optional.of(AdministrativeLevel.VILLAGE), Optional.empty(), "");
		assertThat(names(new GraphBuilder(tree.network(), villages, List.of()).build())).containsExactlyInAnyOrder("H1v", "R1v", "H2v", "R2v");
		NetworkFilter townships = new NetworkFilter(Optional.empty(), Optional.of(PairingKind.TOWNSHIP), "");
		assertThat(names(new GraphBuilder(tree.network(), townships, List.of()).build())).containsExactly("H1", "R1");
		NetworkFilter named = new NetworkFilter(Optional.empty(), Optional.empty(), "r2V");
		assertThat(names(new GraphBuilder(tree.network(), named, List.of()).build())).containsExactly("H2v", "R2v");
	}
}
