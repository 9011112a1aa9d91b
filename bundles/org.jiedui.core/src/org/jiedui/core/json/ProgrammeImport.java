/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.internal.json.FileContent;
import org.jiedui.core.internal.json.ProgrammeNames;
import org.jiedui.core.internal.json.ProgrammesReader;
import org.jiedui.core.internal.json.BooksMatch;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/**
 * Reads files that {@link ProgrammeExport} wrote, or that people wrote in the same form, into a session; the caller saves, in one commit.
 * Until the whole file is found to be right, nothing is put into the session.
 * <p>
 * Parties of the file are looked up in the register, by code, else by class, name and superior, and added only where they are not found. A file
 * may also bring records for a programme that is in the books; such records are looked up there in the same way, so that a file that comes twice
 * adds nothing.
 * <p>
 * Asks the database and waits for it: in the workbench to be used in a job, with a session of the job's own.
 */
public final class ProgrammeImport {

	private final Session session;
	private final boolean copy;

	/** @param session takes the objects */
	public ProgrammeImport(Session session) {
		this(session, false);
	}

	private ProgrammeImport(Session session, boolean copy) {
		this.session = Objects.requireNonNull(session, "session");
		this.copy = copy;
	}

	/** The same import that gives a programme another name where its name is taken, instead of refusing it. */
	public ProgrammeImport asCopy() {
		return new ProgrammeImport(session, true);
	}

	/**
	 * Reads a file.
	 *
	 * @param in UTF-8 JSON; stays open
	 * @param file what the file is called, for messages
	 * @throws ProgrammeFormatException when something in the file is wrong; the session is untouched
	 * @throws ProgrammeExistsException when a programme of that name is there; the session is untouched
	 * @throws IOException when the stream cannot be read; the session is untouched
	 */
	public ImportResult read(InputStream in, String file) throws ProgrammeFormatException, ProgrammeExistsException, IOException {
		FileContent content = new ProgrammesReader(file).read(in);
		if (content.into().isPresent()) {
			return addRecords(content);
		}
		new ProgrammeNames(session).claim(content.programmes(), copy);
		BooksMatch register = BooksMatch.of(session, content.parties(), anywhere -> anywhere);
		content.link(register::stand);
		List<EObject> added = new ArrayList<>(content.programmes());
		added.addAll(register.missing());
		added.addAll(content.records());
		session.editingDomain().getCommandStack().execute(session.add(added));
		return new ImportResult(content.programmes(), content.records().size(), 0, register.missing().size(), register.knownCount());
	}

	private ImportResult addRecords(FileContent content) throws ProgrammeFormatException {
		Condition named = new Condition.Comparison(JieduiPackage.Literals.PROGRAMME__NAME, Condition.Operator.EQUAL, content.into().orElseThrow());
		Programme programme = (Programme) session.load(Query.of(JieduiPackage.Literals.PROGRAMME).where(named)).stream().findFirst()
				.orElseThrow(content::programmeNotThere);
		int part = session.id(programme).orElseThrow().part();
		BooksMatch register = BooksMatch.of(session, content.parties(), anywhere -> anywhere);
		BooksMatch records = BooksMatch.of(session, content.recordEntries(), query -> query.within(part));
		for (EObject known : content.known()) {
			if (records.stand(known) == known) {
				throw content.notKnown(known);
			}
		}
		content.link(object -> records.stand(register.stand(object)));
		content.belongTo(programme);
		List<EObject> added = new ArrayList<>(register.missing());
		added.addAll(records.missing());
		if (!added.isEmpty()) {
			session.editingDomain().getCommandStack().execute(session.add(added));
		}
		int found = records.knownCount() - content.known().size();
		return new ImportResult(List.of(programme), records.missing().size(), found, register.missing().size(), register.knownCount());
	}
}
