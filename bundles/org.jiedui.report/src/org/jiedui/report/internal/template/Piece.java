/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template consists of. */
public sealed interface Piece {

	/** Pieces under a heading; left out where nothing comes of them. */
	record Part(Phrase heading, List<Piece> pieces) implements Piece {

		public Part {
			pieces = List.copyOf(pieces);
		}
	}

	/** A sentence; left out where one of its placeholders has no value. */
	record Sentence(Phrase text) implements Piece {
	}

	/**
	 * What a section of the program or of a module says.
	 *
	 * @param section its identifier
	 * @param parameters for it
	 * @param otherwise said where it says nothing
	 */
	record Use(String section, Map<String, String> parameters, Optional<Phrase> otherwise) implements Piece {

		public Use {
			parameters = Map.copyOf(parameters);
		}
	}
}
