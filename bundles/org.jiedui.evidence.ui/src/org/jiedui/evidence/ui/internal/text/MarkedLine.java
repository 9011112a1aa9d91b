/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a line where marks begin and end, so that each piece has the same looks throughout. */
public final class MarkedLine {

	/**
	 * A piece of a line.
	 *
	 * @param range where it is
	 * @param looks all that it is, never empty
	 */
	public record Piece(TextRange range, Set<TextLook> looks) {
	}

	private final int start;
	private final int end;
	private final List<TextMark> marks = new ArrayList<>();

	/**
	 * @param start where the line begins
	 * @param end where it ends
	 * @param layers what is marked
	 */
	public MarkedLine(int start, int end, List<MarkLayer> layers) {
		this.start = start;
		this.end = end;
		layers.forEach(layer -> marks.addAll(layer.within(start, end)));
	}

	/** The pieces that have any looks, in their order. */
	public List<Piece> pieces() {
		TreeSet<Integer> cuts = new TreeSet<>();
		for (TextMark mark : marks) {
			cuts.add(Math.max(start, mark.range().start()));
			cuts.add(Math.min(end, mark.range().end()));
		}
		List<Piece> pieces = new ArrayList<>();
		Integer from = null;
		for (Integer to : cuts) {
			if (from != null) {
				add(pieces, new TextRange(from, to));
			}
			from = to;
		}
		return pieces;
	}

	private void add(List<Piece> pieces, TextRange range) {
		Set<TextLook> looks = EnumSet.noneOf(TextLook.class);
		marks.stream().filter(mark -> mark.range().overlaps(range.start(), range.end())).forEach(mark -> looks.add(mark.look()));
		if (!looks.isEmpty()) {
			pieces.add(new Piece(range, looks));
		}
	}
}
