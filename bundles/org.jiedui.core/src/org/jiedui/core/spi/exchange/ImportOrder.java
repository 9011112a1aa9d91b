/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * Which file is to go into which books. Immutable; the methods that narrow an order return another one.
 *
 * @param workspace the books
 * @param file is read
 * @param format the language, and the unit of money, of a file that does not say it
 * @param programme in whose books new records are put where the file does not say it, or empty
 * @param type the class of the rows where the file does not say it, or empty
 * @param copy whether a programme whose name is taken comes in under another name
 * @param trial whether only to look what would happen, and to save nothing
 * @param message why, for the history; may be empty
 */
public record ImportOrder(Workspace workspace, Path file, ValueFormat format, Optional<ObjectId> programme, Optional<EClass> type, boolean copy,
		boolean trial, String message) {

	public ImportOrder {
		Objects.requireNonNull(workspace, "workspace");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(message, "message");
	}

	/** The file as it says itself. */
	public ImportOrder(Workspace workspace, Path file, ValueFormat format) {
		this(workspace, file, format, Optional.empty(), Optional.empty(), false, false, "");
	}

	/** New records go into the books of this programme. */
	public ImportOrder into(ObjectId chosen) {
		return new ImportOrder(workspace, file, format, Optional.of(chosen), type, copy, trial, message);
	}

	/** The rows are objects of this class. */
	public ImportOrder of(EClass chosen) {
		return new ImportOrder(workspace, file, format, programme, Optional.of(chosen), copy, trial, message);
	}

	/** Under another name where the name is taken. */
	public ImportOrder asCopy() {
		return new ImportOrder(workspace, file, format, programme, type, true, trial, message);
	}

	/** Only to look. */
	public ImportOrder asTrial() {
		return new ImportOrder(workspace, file, format, programme, type, copy, true, message);
	}

	/** With a word for the history. */
	public ImportOrder because(String text) {
		return new ImportOrder(workspace, file, format, programme, type, copy, trial, text);
	}
}
