/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidenceFactory;
import org.jiedui.evidence.TextPiece;

/** The text of a document as the books keep it: in pieces, none of which is cut through a character. */
public final class KeptText {

	/** Characters of a piece: a database takes many times more, and a row is still written and compared quickly. */
	static final int PIECE = 200_000;

	private KeptText() {
	}

	/** The whole text, empty where the document has none. */
	public static String of(Document document) {
		return document.getPieces().stream().map(TextPiece::getContent).filter(each -> each != null).collect(Collectors.joining());
	}

	/** How many characters it has, without putting it together. */
	public static int length(Document document) {
		return document.getPieces().stream().mapToInt(TextPiece::getLength).sum();
	}

	/** The pieces of a text. */
	static List<TextPiece> pieces(String text) {
		List<TextPiece> pieces = new ArrayList<>();
		int from = 0;
		while (from < text.length()) {
			int to = Math.min(from + PIECE, text.length());
			if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
				to--;
			}
			TextPiece piece = EvidenceFactory.eINSTANCE.createTextPiece();
			piece.setContent(text.substring(from, to));
			piece.setLength(to - from);
			pieces.add(piece);
			from = to;
		}
		return pieces;
	}
}
