/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.resource.Resource;
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
	/** Roots of one programme and its register; fewer than above, since a check of all takes long where so much refers to each other. */
	private static final int MIXED_OBJECTS = 20_000;
	private static final int SINGLE_CHANGES = 100;
	/** For as many edits; each costs a ten thousandth of all at most. */
	private static final double SINGLE_GOAL = 0.01;
	/** Roots of mixed books for each village of a side: two villages, two pairings, two visits and eight projects. */
	private static final int BOOKS_PER_VILLAGE = 14;

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
		List<Measurement> all = new ArrayList<>();
		all.add(manyChanges(quick));
		all.addAll(singleChanges(quick));
		return all;
	}

	private Measurement manyChanges(boolean quick) {
		ProjectBooks books = shelf.books(Engine.H2, OBJECTS);
		try (Workspace workspace = workspaces.open(books.site().location(), null); Session session = workspace.openSession()) {
			books.load(session);
			List<Project> projects = session.resource().getContents().stream().filter(Project.class::isInstance).map(Project.class::cast)
					.limit(CHANGES).toList();
			try (LiveValidation live = watch(session.resource())) {
				int[] run = { 0 };
				return new Interleaved().run(() -> {
					change(session, projects, run[0]++);
					return live::flush;
				}, () -> live::refresh, 2, quick ? 5 : 15).measurement(NAME, "check after 1000 changes", GOAL,
						"what was changed against all of " + OBJECTS + " objects, in memory", "changed", "all");
			}
		}
	}

	/** Each edit is checked for itself, as while somebody types. */
	private List<Measurement> singleChanges(boolean quick) {
		MixedBooks books = new MixedBooks(MIXED_OBJECTS / BOOKS_PER_VILLAGE);
		try (LiveValidation live = watch(books.resource())) {
			Edits edits = new Edits(live, quick ? 3 : 10, books.resource().getContents().size());
			return List.of(edits.measure("100 edits of projects", books.projects(), (project, text) -> project.setCode(text)),
					edits.measure("100 edits of visits", books.visits(), (visit, text) -> visit.setCode(text)),
					edits.measure("100 edits of pairings", books.pairings(), (pairing, text) -> pairing.setTheme(text)),
					edits.measure("100 edits of parties", books.villages(), (village, text) -> village.setCode(text)));
		}
	}

	private LiveValidation watch(Resource resource) {
		return new LiveValidation(validator, resource, each -> true, later -> {
			// The check is measured apart from the changes.
		}, LocalDate::now);
	}

	/**
	 * Edits single roots and checks after each.
	 *
	 * @param objects how many roots there are
	 */
	private record Edits(LiveValidation live, int repetitions, int objects) {

		<T> Measurement measure(String name, List<T> roots, BiConsumer<T, String> edit) {
			int[] run = { 0 };
			return new Interleaved().run(() -> () -> {
				for (int i = 0; i < SINGLE_CHANGES; i++) {
					edit.accept(roots.get(i * (roots.size() / SINGLE_CHANGES)), "改" + run[0]++);
					live.flush();
				}
			}, () -> live::refresh, 1, repetitions).measurement(NAME, name, SINGLE_GOAL,
					"checked one by one, against one check of all of " + objects + " roots of one programme, in memory", "edits", "all");
		}
	}

	private static void change(Session session, List<Project> projects, int run) {
		CompoundCommand all = new CompoundCommand();
		projects.forEach(project -> all.append(SetCommand.create(session.editingDomain(), project, JieduiPackage.Literals.PROGRAMME_RECORD__CODE,
				project.getName() + run)));
		session.editingDomain().getCommandStack().execute(all);
	}
}
