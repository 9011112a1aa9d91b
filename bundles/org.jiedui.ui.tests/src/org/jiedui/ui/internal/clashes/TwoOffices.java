/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;

/** Two sessions on the same books with two projects, Road and Bridge. */
final class TwoOffices implements AutoCloseable {

	static final EStructuralFeature NAME = JieduiPackage.Literals.PROGRAMME_RECORD__NAME;
	static final EStructuralFeature BUDGET = JieduiPackage.Literals.PROJECT__BUDGET;

	final Workspace workspace = MemoryWorkspace.open();
	final Session mine;
	final Session theirs;

	TwoOffices() {
		BooksBuilder books = new BooksBuilder();
		for (String name : List.of("Road", "Bridge")) {
			books.programme("Kunshan " + name).project(name, project -> {
				// Nothing but its name.
			});
		}
		books.saveTo(workspace);
		mine = load();
		theirs = load();
	}

	private Session load() {
		Session session = workspace.openSession();
		session.load(Query.of(JieduiPackage.Literals.PROGRAMME));
		session.load(Query.of(JieduiPackage.Literals.PROJECT));
		return session;
	}

	/** The project that was stored under a name at first. */
	Project project(Session session, String name) {
		return session.resource().getContents().stream().filter(Project.class::isInstance).map(Project.class::cast)
				.filter(project -> project.getProgramme().getName().equals("Kunshan " + name)).findFirst().orElseThrow();
	}

	static void set(Session session, EObject object, EStructuralFeature feature, Object value) {
		execute(session, SetCommand.create(session.editingDomain(), object, feature, value));
	}

	static void execute(Session session, Command command) {
		session.editingDomain().getCommandStack().execute(command);
	}

	/** Lets the others save, and this session see it. */
	void collide() {
		Set<ObjectId> changed = Set.copyOf(theirs.changes("").changes().stream().map(change -> change.id()).toList());
		theirs.save("", null);
		mine.refresh(changed, mine.fetch(changed));
	}

	ClashChoices choices() {
		return new ClashChoices(mine, new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.TEN_THOUSAND));
	}

	@Override
	public void close() {
		mine.close();
		theirs.close();
		workspace.close();
	}
}
