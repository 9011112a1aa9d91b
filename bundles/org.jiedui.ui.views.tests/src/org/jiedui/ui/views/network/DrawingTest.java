/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawingTest {

	private final Pairings tree = Pairings.tree();
	private final Drawing drawing = tree.drawing();

	private int number(String name) {
		return drawing.graph().numberOf(tree.id(name)).orElseThrow();
	}

	@Test
	void aPlaceInABoxIsItsNode() {
		Box box = drawing.boxes().get(number("R1"));
		assertThat(drawing.nodeAt(box.middleX(), box.middleY())).hasValue(number("R1"));
		assertThat(drawing.nodeAt(box.x() - 1, box.middleY())).isEmpty();
	}

	@Test
	void aPlaceCloseToALineIsItsTie() {
		double[] points = drawing.paths().getFirst().points();
		double x = (points[0] + points[2]) / 2;
		double y = (points[1] + points[3]) / 2;
		assertThat(drawing.tieAt(x, y + 2, 5)).hasValue(0);
		assertThat(drawing.tieAt(-500, -500, 5)).isEmpty();
	}

	@Test
	void arrowKeysGoToTheNearestPartyOnThatSide() {
		assertThat(drawing.next(number("H"), 1, 0)).isNotEqualTo(number("H"));
		assertThat(drawing.boxes().get(drawing.next(number("H"), 1, 0)).x()).isGreaterThan(drawing.boxes().get(number("H")).x());
		assertThat(drawing.next(number("H"), -1, 0)).as("nothing is further left").isEqualTo(number("H"));
	}
}
