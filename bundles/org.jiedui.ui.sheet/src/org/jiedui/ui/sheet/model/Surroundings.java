/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.List;
import java.util.function.Supplier;

import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.MappingStore;
import org.jiedui.sheet.SheetImport;
import org.jiedui.ui.books.ProgrammeEntry;

/**
 * What an import works with.
 *
 * @param sheets reads files
 * @param mappings what is remembered of columns
 * @param workspace the books
 * @param programmes those of the books
 * @param catalog the classes that can be imported
 * @param labels the language of the user
 * @param backgrounds makes one for each kind of question
 */
public record Surroundings(SheetImport sheets, MappingStore mappings, Workspace workspace, List<ProgrammeEntry> programmes, LedgerCatalog catalog,
		Labels labels, Supplier<Background> backgrounds) {

	public Surroundings {
		programmes = List.copyOf(programmes);
	}
}
