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
	private static final double OBJECT = 1.15;
	private static final double IN_SESSION = 1.45;
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
		// what making and loading the books leaves behind once is not that of an object
		bytes(() -> load(books, books.parts()));
		double plain = bytes(HeapSuite::plain);
		double emf = bytes(() -> ProjectBooks.objects(OBJECTS));
		double loaded = bytes(() -> load(books, books.parts()));
		return List.of(measurement("object of EMF", emf, plain, OBJECT, "an object of the model against a plain Java object"),
				measurement("object in a session", loaded, plain, IN_SESSION,
						"with index and all that the session knows, the database closed, against a plain Java object"));
	}

	private static Measurement measurement(String name, double product, double plain, double goal, String comparison) {
		return new Measurement(NAME, "bytes per " + name, product / plain, product / plain, goal, comparison,
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

	/** A session that has loaded programmes; the database, whose cache is none of the session, is closed, the session is not. */
	private Session load(ProjectBooks books, List<Integer> parts) {
		try (Workspace workspace = workspaces.open(books.site().location(), null)) {
			Session session = workspace.openSession();
			ProjectBooks.load(session, parts);
			return session;
		}
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
