/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jiedui.core.workspace.ObjectId;

/**
 * What is to be imported, and how.
 *
 * @param file the workbook or text file
 * @param recognition what its columns are
 * @param programme takes new rows that name none; null where each row does, where there is only one, and for what is in no programme
 * @param rejects a workbook to be written with the rows that are refused, or null
 * @param message why, for the history; null for the usual words with the name of the file
 * @param form how a text file is written, or null for what its bytes tell
 * @param decisions which of several objects of the same name is meant
 */
public record IntakeOrder(Path file, Recognition recognition, ObjectId programme, Path rejects, String message, TextForm form,
		Collection<NameDecision> decisions) {

	public IntakeOrder {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(recognition, "recognition");
		decisions = List.copyOf(decisions);
	}

	/** A text file is read as its bytes tell, and names that several objects have refuse their rows. */
	public IntakeOrder(Path file, Recognition recognition, ObjectId programme, Path rejects, String message) {
		this(file, recognition, programme, rejects, message, null, List.of());
	}
}
