/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
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
	private static final int RUNS = 3;

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
		List<Double> plain = bytes(HeapSuite::plain);
		List<Double> emf = bytes(() -> ProjectBooks.objects(OBJECTS));
		List<Double> loaded = bytes(() -> load(books, books.parts()));
		return List.of(measurement("object of EMF", emf, plain, OBJECT, "an object of the model against a plain Java object"),
				measurement("object in a session", loaded, plain, IN_SESSION,
						"what becomes free with the session, its index and all that it knows, the database closed, against a plain Java object"));
	}

	private static Measurement measurement(String name, List<Double> product, List<Double> plain, double goal, String comparison) {
		return new Measurement(NAME, "bytes per " + name, median(product) / median(plain), Collections.min(product) / Collections.min(plain), goal,
				comparison, Map.of("bytes", product, "plain bytes", plain));
	}

	private static double median(List<Double> figures) {
		return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
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

	/**
	 * By how much the used heap shrinks for each object when they are let go, several times over. What making them leaves behind, or other suites
	 * did, is there before and after.
	 */
	private static List<Double> bytes(Supplier<?> make) {
		List<Double> bytes = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			Object made = make.get();
			WeakReference<Object> held = new WeakReference<>(made);
			long before = used();
			java.lang.ref.Reference.reachabilityFence(made);
			made = null;
			long after = used();
			if (held.get() != null) {
				throw new IllegalStateException("Something else holds what was measured");
			}
			bytes.add((double) (before - after) / OBJECTS);
		}
		return bytes;
	}

	private static long used() {
		for (int collection = 0; collection < COLLECTIONS; collection++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
