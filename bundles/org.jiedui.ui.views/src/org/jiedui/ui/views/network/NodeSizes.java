/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

/**
 * How large nodes are, in pixels at a zoom of 100 %.
 *
 * @param widths tells how wide a name is
 */
record NodeSizes(NetworkLayout.TextWidth widths) {

	private static final double HEIGHT = 26;
	private static final double KNOT = 10;
	private static final double PADDING = 10;
	private static final double SIGN = 18;

	Box of(Graph.Node node) {
		return switch (node) {
			case Graph.PartyNode party -> new Box(0, 0, 2 * PADDING + widths.of(party.text()) + (party.below() > 0 ? SIGN : 0), HEIGHT);
			case Graph.Knot knot -> new Box(0, 0, KNOT, KNOT);
		};
	}

	/** The place of a name in the box of its party. */
	static Box text(Box party) {
		return new Box(party.x() + PADDING, party.y(), party.width() - 2 * PADDING, party.height());
	}

	/** The place of the sign that folds and unfolds in the box of a party. */
	static Box sign(Box party) {
		return new Box(party.x() + party.width() - SIGN, party.y(), SIGN, party.height());
	}
}
