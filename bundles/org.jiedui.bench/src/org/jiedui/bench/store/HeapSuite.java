/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What an object that a session holds takes in memory, with all that the session knows of it, against a plain Java object
 * of the same features and values.
 */
@Component(service = Suite.class)
public final class HeapSuite implements Suite {

	private static final String NAME = "store.heap";
	private static final double GOAL = 1.15;
	private static final int OBJECTS = 100_000;
	private static final int COLLECTIONS = 3;

	private final WorkspaceService workspaces;
	private final BookShelf shelf;

	/**
	 * @param workspaces opens them as the product does
	 * @param shelf has the books
	 */
	@Activate
	public HeapSuite(@Reference WorkspaceService workspaces, @Reference BookShelf shelf) {
		this.workspaces = workspaces;
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		ProjectBooks books = shelf.books(Engine.H2, OBJECTS);
		try (Workspace workspace = workspaces.open(books.site().location(), null); Session warm = workspace.openSession();
				Session session = workspace.openSession()) {
			load(warm, books.parts().subList(0, 1));
			double plain = bytes(HeapSuite::plain);
			double emf = bytes(() -> ProjectBooks.objects(OBJECTS));
			double loaded = bytes(() -> load(session, books.parts()));
			return List.of(measurement("object of EMF", emf, plain, "an object of the model against a plain Java object"),
					measurement("object in a session", loaded, plain, "with index and stored state, against a plain Java object"));
		}
	}

	private static Measurement measurement(String name, double product, double plain, String comparison) {
		return new Measurement(NAME, "bytes per " + name, product / plain, product / plain, GOAL, comparison,
				Map.of("bytes", List.of(product), "plain bytes", List.of(plain)));
	}

	/** All of them, held by one list. */
	private static List<PlainProject> plain() {
		Object programme = new Object();
		List<PlainProject> projects = new ArrayList<>(OBJECTS);
		for (int number = 0; number < OBJECTS; number++) {
			projects.add(PlainProject.of(programme, ProjectRow.of(number)));
		}
		return projects;
	}

	private static Session load(Session session, List<Integer> parts) {
		ProjectBooks.load(session, parts);
		return session;
	}

	/** By how much the used heap grows for each object. */
	private static double bytes(Supplier<?> make) {
		long before = used();
		Object made = make.get();
		long after = used();
		java.lang.ref.Reference.reachabilityFence(made);
		return (double) (after - before) / OBJECTS;
	}

	private static long used() {
		for (int collection = 0; collection < COLLECTIONS; collection++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
