/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.json.ProgrammeFormatException;

/**
 * Makes sentences that name file and place.
 *
 * @param file what the file is called
 */
record Complaints(String file) {

	/** @param sentence pattern of a sentence, filled with the values */
	ProgrammeFormatException at(LocatedNode node, String sentence, Object... values) {
		return at(node.line(), node.path(), null, NLS.bind(sentence, values));
	}

	ProgrammeFormatException at(int line, String path, Throwable cause, String sentence) {
		Object place = path.isEmpty() ? NLS.bind(Messages.line, file, line)
				: NLS.bind(Messages.lineAndPath, new Object[] { file, line, path });
		return new ProgrammeFormatException(NLS.bind(Messages.placeAndSentence, place, sentence), line, path, cause);
	}

	ProgrammeFormatException whole(String sentence, Object... values) {
		return new ProgrammeFormatException(NLS.bind(Messages.placeAndSentence, file, NLS.bind(sentence, values)), 0, "", null);
	}
}
