/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.jiedui.evidence.ui.internal.text.MarkedLine.Piece;
import org.junit.jupiter.api.Test;

class MarkedLineTest {

	private static TextMark mark(int start, int end, TextLook look) {
		return new TextMark(new TextRange(start, end), look);
	}

	@Test
	void marksThatOverlapAreCutWhereTheyBeginAndEnd() {
		MarkLayer passages = new MarkLayer(List.of(mark(0, 20, TextLook.REPETITION)));
		MarkLayer figures = new MarkLayer(List.of(mark(12, 16, TextLook.OPEN)));

		assertThat(new MarkedLine(10, 20, List.of(passages, figures)).pieces()).containsExactly(
				new Piece(new TextRange(10, 12), Set.of(TextLook.REPETITION)),
				new Piece(new TextRange(12, 16), Set.of(TextLook.REPETITION, TextLook.OPEN)),
				new Piece(new TextRange(16, 20), Set.of(TextLook.REPETITION)));
	}

	@Test
	void whatIsNotMarkedHasNoPiece() {
		MarkLayer figures = new MarkLayer(List.of(mark(2, 4, TextLook.OPEN), mark(6, 8, TextLook.CONFIRMED)));

		assertThat(new MarkedLine(0, 10, List.of(figures)).pieces()).extracting(Piece::range).containsExactly(new TextRange(2, 4), new TextRange(6, 8));
		assertThat(new MarkedLine(4, 6, List.of(figures)).pieces()).isEmpty();
	}

	@Test
	void aLongMarkIsFoundBehindShortOnes() {
		MarkLayer layer = new MarkLayer(List.of(mark(0, 100, TextLook.FURNITURE), mark(1, 2, TextLook.OPEN), mark(5, 5, TextLook.OPEN)));

		assertThat(layer.within(50, 60)).containsExactly(mark(0, 100, TextLook.FURNITURE));
	}
}
