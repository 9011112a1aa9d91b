/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import java.nio.file.Path;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.books.Particulars;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceText;
import org.jiedui.evidence.source.Sources;

/**
 * What is to be taken in. Immutable.
 *
 * @param programme to which it belongs
 * @param file which is read; null where a text was pasted
 * @param text what was pasted; null where a file is read
 * @param particulars what is known of it besides
 */
record IntakeOrder(ObjectId programme, Path file, String text, Particulars particulars) {

	static IntakeOrder of(AddSourceModel model) {
		return new IntakeOrder(model.programme().id(), model.isPasted() ? null : model.file(), model.isPasted() ? model.text() : null, model.particulars());
	}

	/** Reads the text; may take its time. */
	SourceText read(Sources sources) throws SourceException {
		return file == null ? sources.paste(particulars.name(), text) : sources.read(file);
	}
}
