/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.workspace.ObjectId;

/**
 * The question what a file is.
 *
 * @param file the workbook or text file
 * @param sheet the name of the sheet, or null where there is only one with a table
 * @param type what the rows are, or null where the file or the mapping says it
 * @param programme the programme that is to take the rows, or null; names of objects are looked up in its books first
 * @param mapping what the columns are, or null for a proposal
 * @param form how a text file is written, or null for what its bytes tell
 */
public record Inquiry(Path file, String sheet, EClass type, ObjectId programme, ColumnMapping mapping, TextForm form) {

	public Inquiry {
		Objects.requireNonNull(file, "file");
	}

	/** A text file is read as its bytes tell. */
	public Inquiry(Path file, String sheet, EClass type, ObjectId programme, ColumnMapping mapping) {
		this(file, sheet, type, programme, mapping, null);
	}

	/** A file of which nothing is known. */
	public Inquiry(Path file) {
		this(file, null, null, null, null);
	}

	/** Rows are objects of this class. */
	public Inquiry of(EClass chosen) {
		return new Inquiry(file, sheet, chosen, programme, mapping, form);
	}

	/** The table is on this sheet. */
	public Inquiry on(String chosen) {
		return new Inquiry(file, chosen, type, programme, mapping, form);
	}

	/** With columns as a mapping has them. */
	public Inquiry by(ColumnMapping chosen) {
		return new Inquiry(file, sheet, type, programme, chosen, form);
	}
}
