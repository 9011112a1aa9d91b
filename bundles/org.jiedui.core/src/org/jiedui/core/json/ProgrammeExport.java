/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jiedui.core.internal.json.ProgrammesWriter;
import org.jiedui.core.internal.json.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.model.Programme;

/**
 * Writes programmes with all their records, and what they need of the register, as UTF-8 JSON. Keys and objects have a stable order: the
 * same books give the same bytes.
 * <p>
 * Loads the books into the session and waits for the database: in the workbench to be used in a job, with a session of the job's own. Reads
 * only; unsaved changes of the session are written too.
 */
public final class ProgrammeExport {

	private final Session session;
	private final boolean masked;

	/** @param session holds the programmes */
	public ProgrammeExport(Session session) {
		this(session, false);
	}

	private ProgrammeExport(Session session, boolean masked) {
		this.session = Objects.requireNonNull(session, "session");
		this.masked = masked;
	}

	/**
	 * The same export without personal data: persons and households get numbers in place of names, and lose codes, telephone numbers and
	 * all other text. Free text of other objects is not looked into.
	 */
	public ProgrammeExport masked() {
		return new ProgrammeExport(session, true);
	}

	/**
	 * Writes programmes into one file. The stream stays open.
	 *
	 * @param programmes objects of the session, at least one
	 * @throws IOException when the stream does not take it
	 */
	public ExportResult write(Collection<? extends Programme> programmes, OutputStream out) throws IOException {
		if (programmes.isEmpty()) {
			throw new IllegalArgumentException("No programme");
		}
		Selection selection = Selection.of(session, List.copyOf(programmes));
		new ProgrammesWriter(selection, masked).write(out);
		return new ExportResult(selection.recordCount(), selection.parties().size(), selection.omitted());
	}
}
