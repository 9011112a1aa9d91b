/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.LiveValidation;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checking again after changes, against checking everything. */
@Component(service = Suite.class)
public final class CheckSuite implements Suite {

	private static final String NAME = "store.check";
	/** For a hundred times as many objects as are changed. */
	private static final double GOAL = 0.01;
	private static final int CHANGES = 1_000;
	private static final int OBJECTS = 100_000;

	private final WorkspaceService workspaces;
	private final BookShelf shelf;
	private final Validator validator;

	/**
	 * @param workspaces opens them as the product does
	 * @param shelf has the books
	 * @param validator knows the rules of the product
	 */
	@Activate
	public CheckSuite(@Reference WorkspaceService workspaces, @Reference BookShelf shelf, @Reference Validator validator) {
		this.workspaces = workspaces;
		this.shelf = shelf;
		this.validator = validator;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		ProjectBooks books = shelf.books(Engine.H2, OBJECTS);
		try (Workspace workspace = workspaces.open(books.site().location(), null); Session session = workspace.openSession()) {
			books.load(session);
			List<Project> projects = session.resource().getContents().stream().filter(Project.class::isInstance).map(Project.class::cast)
					.limit(CHANGES).toList();
			try (LiveValidation live = new LiveValidation(validator, session.resource(), each -> true, later -> {
				// The check is measured apart from the changes.
			}, LocalDate::now)) {
				int[] run = { 0 };
				return List.of(new Interleaved().run(() -> {
					change(session, projects, run[0]++);
					return live::flush;
				}, () -> live::refresh, 2, quick ? 5 : 15).measurement(NAME, "check after 1000 changes", GOAL,
						"what was changed against all of " + OBJECTS + " objects, in memory", "changed", "all"));
			}
		}
	}

	private static void change(Session session, List<Project> projects, int run) {
		CompoundCommand all = new CompoundCommand();
		projects.forEach(project -> all.append(SetCommand.create(session.editingDomain(), project, JieduiPackage.Literals.PROGRAMME_RECORD__CODE,
				project.getName() + run)));
		session.editingDomain().getCommandStack().execute(all);
	}
}
