/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jiedui.core.json.ProgrammeExport;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/** A file to which a programme is exported. What it held before is there until all that is new is written. */
final class ProgrammeFile {

	private final Path file;

	ProgrammeFile(Path file) {
		this.file = file;
	}

	/**
	 * Writes the programme as it is saved. Waits for the database.
	 *
	 * @param part key of the programme's books
	 */
	void write(Workspace workspace, int part) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".part");
		try {
			export(workspace, part, beside);
			replace(beside);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void export(Workspace workspace, int part, Path target) throws IOException {
		try (Session session = workspace.openSession(); OutputStream out = Files.newOutputStream(target)) {
			var programmes = session.load(Query.of(JieduiPackage.Literals.PROGRAMME).within(part)).stream().map(Programme.class::cast).toList();
			new ProgrammeExport(session).write(programmes, out);
		}
	}

	private void replace(Path written) throws IOException {
		try {
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network drives cannot; then the file is gone for a moment, but never half written.
			Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
