/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PlanTask;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;

/** Books in memory with plans, and short words for what is done with them. */
final class PlanFixture implements AutoCloseable {

	static final LocalDate TODAY = LocalDate.now();

	final Workspace workspace = MemoryWorkspace.open();
	final Session session = workspace.openSession();

	PlanFixture with(BooksBuilder books) {
		books.saveTo(workspace);
		return this;
	}

	/** What is saved, seen by another session. */
	Reading read() {
		return new Reading(workspace.openSession());
	}

	/** Another session on the same books. */
	record Reading(Session session) implements AutoCloseable {

		AnnualPlan plan(int year) {
			return find(session, year);
		}

		@Override
		public void close() {
			session.close();
		}
	}

	/** The plan of a year, loaded into the session. */
	AnnualPlan plan(int year) {
		return find(session, year);
	}

	private static AnnualPlan find(Session session, int year) {
		return session.load(Query.of(JieduiPackage.Literals.ANNUAL_PLAN)).stream().map(AnnualPlan.class::cast).filter(each -> each.getYear() == year)
				.findFirst().orElseThrow();
	}

	/** The task of that name, at whatever depth. */
	static PlanTask task(AnnualPlan plan, String name) {
		return PlanTasks.of(plan).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	PlanSteps steps(PlanRules rules) {
		return new PlanSteps(session, rules, TODAY, new Labels(Locale.ENGLISH));
	}

	/** Takes steps one after the other, and saves. */
	void take(AnnualPlan plan, PlanAct... acts) {
		for (PlanAct act : List.of(acts)) {
			execute(steps(PlanRules.OPEN).command(plan, act, "note"));
			session.save("", null);
		}
	}

	void set(EObject object, EStructuralFeature feature, Object value) {
		execute(SetCommand.create(session.editingDomain(), object, feature, value));
	}

	void execute(Command command) {
		session.editingDomain().getCommandStack().execute(command);
	}

	void undo() {
		session.editingDomain().getCommandStack().undo();
	}

	void redo() {
		session.editingDomain().getCommandStack().redo();
	}

	@Override
	public void close() {
		session.close();
		workspace.close();
	}
}
