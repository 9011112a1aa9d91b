/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.PagedRowSource;
import org.junit.jupiter.api.AfterEach;

/** Rows by the page over projects in memory; answers come when the test lets them. */
abstract class PagedRowsFixture {

	static final JieduiPackage P = JieduiPackage.eINSTANCE;
	static final LedgerCatalog CATALOG = new LedgerCatalog(List.of(P));

	final Workspace workspace = MemoryWorkspace.open();
	final Session session = workspace.openSession();
	final QueuedQuestions questions = new QueuedQuestions();
	final Ledger ledger = CATALOG.find("projects").orElseThrow();
	final List<LedgerColumn> columns = new LedgerColumns(GridFixture.CHINESE).of(ledger, CATALOG.creatable(ledger));
	PagedRowSource source;
	int told;

	@AfterEach
	void close() {
		source.close();
		session.close();
		workspace.close();
	}

	void open(int projects) {
		GridFixture.projects(projects).saveTo(workspace);
		int part = session.id(session.load(Query.of(P.getProgramme())).getFirst()).orElseThrow().part();
		source = new PagedRowSource(session, Query.of(P.getProject()).within(part), GridFixture.CHINESE, questions);
		source.addListener(() -> told++);
		questions.answer();
	}

	LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	Arrangement filtered(String id, String typed) {
		CellCondition condition = new FilterParser(GridFixture.CHINESE).parse(column(id), typed).orElseThrow();
		return new Arrangement(List.of(), List.of(new Arrangement.Filter(column(id), condition)));
	}

	void arrange(Arrangement arrangement) {
		source.arrange(arrangement);
		questions.answer();
	}

	Project row(int position) {
		source.get(position);
		questions.answer();
		return (Project) source.get(position);
	}

	List<String> names(int count) {
		return IntStream.range(0, count).mapToObj(position -> row(position).getName()).toList();
	}

	long loaded() {
		return session.resource().getContents().stream().filter(Project.class::isInstance).count();
	}

	void execute(Command command) {
		session.editingDomain().getCommandStack().execute(command);
		source.refresh();
	}

	void set(EObject object, EStructuralFeature feature, Object value) {
		execute(SetCommand.create(session.editingDomain(), object, feature, value));
	}

	void undo() {
		session.editingDomain().getCommandStack().undo();
		source.refresh();
	}
}
