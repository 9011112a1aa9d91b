/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * What is to be written into which file. Immutable; the methods that narrow an order return another one.
 *
 * @param workspace the books
 * @param file takes it; one that is there is replaced
 * @param format the language, and the unit of money, of what people read in the file
 * @param programmes whose books are written; all where it is empty
 * @param rows only these rows of one class instead of whole books, or empty
 * @param personal whether personal data are written as they are; else they are masked
 */
public record ExportOrder(Workspace workspace, Path file, ValueFormat format, Set<ObjectId> programmes, Optional<RowChoice> rows, boolean personal) {

	public ExportOrder {
		Objects.requireNonNull(workspace, "workspace");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(format, "format");
		SequencedSet<ObjectId> ordered = new LinkedHashSet<>(programmes);
		programmes = Collections.unmodifiableSequencedSet(ordered);
	}

	/** All books, without personal data. */
	public ExportOrder(Workspace workspace, Path file, ValueFormat format) {
		this(workspace, file, format, Set.of(), Optional.empty(), false);
	}

	/** Only the books of these programmes. */
	public ExportOrder within(Set<ObjectId> chosen) {
		return new ExportOrder(workspace, file, format, chosen, rows, personal);
	}

	/** Only rows of one class. */
	public ExportOrder only(RowChoice choice) {
		return new ExportOrder(workspace, file, format, programmes, Optional.of(choice), personal);
	}

	/** With or without personal data. */
	public ExportOrder personal(boolean shown) {
		return new ExportOrder(workspace, file, format, programmes, rows, shown);
	}
}
