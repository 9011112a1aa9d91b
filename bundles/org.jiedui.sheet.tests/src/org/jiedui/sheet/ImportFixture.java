/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.RowOutcome;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.MemoryWorkspace;

/** Books in memory into which files are imported. */
final class ImportFixture {

	private final SheetImport sheets = new SheetImport();
	private final Labels labels = new Labels(Locale.CHINESE);
	private final Workspace workspace;
	private final List<RowOutcome> rows = new ArrayList<>();
	private Path rejects;

	ImportFixture() {
		this(MemoryWorkspace.open());
	}

	ImportFixture(Workspace workspace) {
		this.workspace = workspace;
	}

	Workspace workspace() {
		return workspace;
	}

	/** Refused rows go there from now on. */
	ImportFixture rejects(Path file) {
		rejects = file;
		return this;
	}

	Recognition recognise(Path file, EClass type) throws SheetRefusedException {
		return sheets.recognise(workspace, new Inquiry(file).of(type), labels);
	}

	Recognition recognise(Inquiry inquiry) throws SheetRefusedException {
		return sheets.recognise(workspace, inquiry, labels);
	}

	TableReport dryRun(Path file, EClass type) throws SheetRefusedException {
		rows.clear();
		return sheets.dryRun(workspace, order(file, recognise(file, type)), labels, rows::add, null);
	}

	TableReport run(Path file, EClass type) throws SheetRefusedException {
		return run(file, recognise(file, type), null);
	}

	TableReport run(Path file, Recognition recognition, IProgressMonitor monitor) throws SheetRefusedException {
		rows.clear();
		return sheets.run(workspace, order(file, recognition), labels, rows::add, monitor);
	}

	private IntakeOrder order(Path file, Recognition recognition) {
		return new IntakeOrder(file, recognition, null, rejects, null);
	}

	/** What became of each row of the last run. */
	List<RowOutcome> rows() {
		return rows;
	}

	/** What became of the row of that number. */
	RowOutcome row(int number) {
		return rows.stream().filter(each -> each.row() == number).findFirst().orElseThrow();
	}

	/** All objects of a class as texts of the given features. */
	List<List<String>> stored(EClass type, String... features) {
		try (Session session = workspace.openSession()) {
			List<List<String>> stored = new ArrayList<>();
			for (EObject object : session.load(Query.of(type))) {
				List<String> texts = new ArrayList<>();
				for (String feature : features) {
					Object value = object.eGet(object.eClass().getEStructuralFeature(feature));
					texts.add(value instanceof EObject target ? String.valueOf(target.eGet(target.eClass().getEStructuralFeature("name")))
							: value instanceof List<?> many ? many.stream().map(ImportFixture::name).toList().toString() : String.valueOf(value));
				}
				stored.add(texts);
			}
			return stored;
		}
	}

	private static String name(Object value) {
		return value instanceof EObject target ? String.valueOf(target.eGet(target.eClass().getEStructuralFeature("name"))) : value.toString();
	}
}
