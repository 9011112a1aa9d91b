/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.OptionalInt;

import org.jiedui.model.AdministrativeLevel;
import org.jiedui.ui.theme.Tone;

/** Draws a network, what is seen of it. Helpers have an accent line, what a pairing only counts is dashed, units above are grey. */
final class NetworkPainter {

	private static final double CORNER = 6;
	private static final double KNOT_CORNER = 10;
	private static final double LINE = 2;
	private static final double HEAD = 22;

	private final Drawing drawing;
	private final NetworkTexts texts;

	NetworkPainter(Drawing drawing, NetworkTexts texts) {
		this.drawing = drawing;
		this.texts = texts;
	}

	/**
	 * @param seen nothing beyond it need be drawn
	 * @param chosen the node that is marked, with the ties that it has
	 */
	void paint(Ink ink, Box seen, OptionalInt chosen) {
		for (int index = 0; index < drawing.paths().size(); index++) {
			Path path = drawing.paths().get(index);
			if (path.bounds().grown(LINE).meets(seen)) {
				tie(ink, drawing.graph().ties().get(index), path, chosen);
			}
		}
		for (int number = 0; number < drawing.boxes().size(); number++) {
			Box box = drawing.boxes().get(number);
			if (box.grown(LINE).meets(seen)) {
				node(ink, drawing.graph().nodes().get(number), box, chosen.isPresent() && chosen.getAsInt() == number);
			}
		}
	}

	/** Says above the parties of which level they are; the heads stay in sight. */
	void paintHeads(Ink ink, Box seen) {
		for (Band band : drawing.bands()) {
			if (band.level() != AdministrativeLevel.NONE) {
				ink.text(texts.level(band.level()), new Box(band.left(), Math.max(0, seen.y()), band.right() - band.left(), HEAD), Tone.ACCENT, false);
			}
		}
	}

	private void tie(Ink ink, Graph.Tie tie, Path path, OptionalInt chosen) {
		boolean marked = chosen.isPresent() && (tie.from() == chosen.getAsInt() || tie.to() == chosen.getAsInt());
		Tone tone = tie.isOfRegister() ? Tone.FIELD_LINE : marked ? Tone.ACCENT : Tone.MUTED;
		boolean arrow = !tie.isOfRegister() && drawing.graph().nodes().get(tie.to()) instanceof Graph.PartyNode;
		ink.line(path, tone, tie.pairings().size() > 1 || marked ? Ink.Stroke.BOLD : tie.isOfRegister() ? Ink.Stroke.DASHED : Ink.Stroke.PLAIN, arrow);
		if (tie.pairings().size() > 1) {
			double[] points = path.points();
			int middle = points.length / 4 * 2;
			double x = (points[middle - 2] + points[middle]) / 2;
			double y = (points[middle - 1] + points[middle + 1]) / 2;
			ink.text("×" + tie.pairings().size(), new Box(x - CORNER, y - 2 * CORNER, 2 * CORNER, 2 * CORNER), Tone.ACCENT, true);
		}
	}

	private void node(Ink ink, Graph.Node node, Box box, boolean chosen) {
		switch (node) {
			case Graph.Knot knot -> ink.box(box, KNOT_CORNER, Tone.ACCENT, Tone.ACCENT, chosen ? Ink.Stroke.BOLD : Ink.Stroke.PLAIN);
			case Graph.PartyNode party -> {
				Ink.Stroke stroke = chosen ? Ink.Stroke.BOLD : party.party().named() ? Ink.Stroke.PLAIN : Ink.Stroke.DASHED;
				ink.box(box, CORNER, Tone.HEADER, chosen ? Tone.ACCENT : Tone.FIELD_LINE, stroke);
				ink.text(party.text(), NodeSizes.text(box), party.party().named() ? null : Tone.MUTED, false);
				if (party.below() > 0) {
					ink.text(party.folded() ? "+" : "−", NodeSizes.sign(box), Tone.ACCENT, true);
				}
			}
		}
	}
}
