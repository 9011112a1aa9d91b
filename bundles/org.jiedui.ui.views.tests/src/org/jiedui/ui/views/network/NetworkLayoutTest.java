/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {

	private static Box box(Drawing drawing, Pairings pairings, String name) {
		return drawing.boxes().get(drawing.graph().numberOf(pairings.id(name)).orElseThrow());
	}

	@Test
	void levelsStandSideBySideAndHelpersLeftOfThoseTheyHelp() {
		Pairings tree = Pairings.tree();
		Drawing drawing = tree.drawing();
		List<String> fromLeft = List.of("H", "R", "H1", "R1", "H1v", "R1v");
		for (int index = 1; index < fromLeft.size(); index++) {
			assertThat(box(drawing, tree, fromLeft.get(index)).x()).as(fromLeft.get(index)).isGreaterThan(box(drawing, tree, fromLeft.get(index - 1)).x());
		}
	}

	@Test
	void nodesDoNotOverlapAndLieWithinThePicture() {
		Drawing drawing = Pairings.tree().drawing();
		List<Box> boxes = drawing.boxes();
		for (int one = 0; one < boxes.size(); one++) {
			assertThat(boxes.get(one).x() + boxes.get(one).width()).isLessThanOrEqualTo(drawing.width());
			assertThat(boxes.get(one).y() + boxes.get(one).height()).isLessThanOrEqualTo(drawing.height());
			for (int other = one + 1; other < boxes.size(); other++) {
				assertThat(boxes.get(one).meets(boxes.get(other))).isFalse();
			}
		}
	}

	@Test
	void aKnotStandsBetweenItsHelpersAndItsRecipients() {
		Pairings three = new Pairings().party("a", AdministrativeLevel.VILLAGE, null).party("b", AdministrativeLevel.VILLAGE, null)
				.party("c", AdministrativeLevel.VILLAGE, null).pair(PairingKind.VILLAGE, List.of("a", "b"), List.of("c"));
		Drawing drawing = three.drawing();
		Box knot = drawing.boxes().getLast();
		assertThat(knot.x()).isBetween(box(drawing, three, "a").x(), box(drawing, three, "c").x());
		assertThat(drawing.paths()).hasSize(3);
	}

	@Test
	void whoHelpsAndIsHelpedIsDrawnTooAlsoInACircle() {
		Pairings circle = new Pairings().party("a", AdministrativeLevel.COUNTY, null).party("b", AdministrativeLevel.COUNTY, null)
				.pair(PairingKind.REGION, List.of("a"), List.of("b")).pair(PairingKind.DEPARTMENT, List.of("b"), List.of("a"));
		Drawing drawing = circle.drawing();
		assertThat(drawing.boxes()).hasSize(2);
		assertThat(drawing.paths()).hasSize(2);
	}

	@Test
	void eachLevelHasABandOfItsOwn() {
		Drawing drawing = Pairings.tree().drawing();
		assertThat(drawing.bands()).extracting(Band::level).containsExactly(AdministrativeLevel.COUNTY, AdministrativeLevel.TOWNSHIP,
				AdministrativeLevel.VILLAGE);
		assertThat(drawing.bands().get(0).right()).isLessThan(drawing.bands().get(1).left());
	}

	@Test
	void manyAreLaidOutToo() {
		Pairings many = new Pairings();
		IntStream.range(0, 300).forEach(index -> many.party("h" + index, AdministrativeLevel.VILLAGE, null).party("r" + index, AdministrativeLevel.VILLAGE,
				null).pair(PairingKind.VILLAGE, List.of("h" + index), List.of("r" + index)));
		assertThat(many.drawing().boxes()).hasSize(600);
	}

	@Test
	void whatIsCancelledIsEmpty() {
		assertThat(new NetworkLayout(new CharacterWidths(13, 7)).of(Pairings.tree().graph(), () -> true)).isEqualTo(Drawing.EMPTY);
	}
}
