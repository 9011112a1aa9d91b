/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;

/**
 * Which table is to go into which books. Immutable.
 *
 * @param workspace the books
 * @param file is read
 * @param labels the language of what is told
 * @param type the class of the rows, or empty where the file says it
 * @param sheet the name of the sheet, or empty where only one has a table
 * @param programme takes new rows that name none, or empty
 * @param mapping a mapping of columns by its name among those that are remembered, or a file with one; empty for what the headings say
 * @param rememberAs the name under which what the columns were taken for is remembered, or empty
 * @param rejects a workbook to be written with the rows that are refused, or empty
 * @param trial whether only to look what would happen, and to save nothing
 * @param message why, for the history; empty for the usual words
 */
public record TableOrder(Workspace workspace, Path file, Labels labels, Optional<EClass> type, Optional<String> sheet,
		Optional<ObjectId> programme, Optional<String> mapping, Optional<String> rememberAs, Optional<Path> rejects, boolean trial, String message) {

	public TableOrder {
		Objects.requireNonNull(workspace, "workspace");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(labels, "labels");
		Objects.requireNonNull(message, "message");
	}
}
