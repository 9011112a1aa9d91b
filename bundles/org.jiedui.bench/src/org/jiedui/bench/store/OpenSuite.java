/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.model.JieduiPackage;
import org.osgi.service.component.annotations.Component;

/** Does a programme open as fast in large books as in small ones? */
@Component(service = Suite.class)
public final class OpenSuite implements Suite {

	private static final String NAME = "store.open";
	private static final int LARGE = 1000;
	private static final int QUICK = 100;
	private static final double GOAL = 2.0;
	/** What the workbench may use for it, in megabytes. */
	private static final double HEAP = 256;
	private static final double BYTES_PER_MEGABYTE = 1 << 20;
	/** The first programme of either books. */
	private static final int PART = 2;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		int programmes = quick ? QUICK : LARGE;
		int repetitions = quick ? 10 : 30;
		String size = programmes * ProgrammeContent.OBJECTS + " objects";
		try (BenchBooks large = BenchBooks.of(programmes); BenchBooks small = BenchBooks.of(1)) {
			return List.of(cold(large, small, size, repetitions), warm(large, small, size, repetitions), heap(large, size));
		}
	}

	private static Measurement cold(BenchBooks large, BenchBooks small, String size, int repetitions) {
		try (Opening first = new Opening(large); Opening second = new Opening(small)) {
			return new Interleaved().run(first, second, 5, repetitions).measurement(NAME, "open workspace and programme", GOAL,
					"books of " + size + " against books of 1000", "large", "small");
		}
	}

	private static Measurement warm(BenchBooks large, BenchBooks small, String size, int repetitions) {
		try (ObjectStore first = large.open(); ObjectStore second = small.open()) {
			return new Interleaved().run(() -> () -> load(first), () -> () -> load(second), 10, repetitions)
					.measurement(NAME, "load programme", GOAL, "out of " + size + " against out of 1000, workspaces open", "large", "small");
		}
	}

	private static Measurement heap(BenchBooks large, String size) {
		try (ObjectStore store = large.open()) {
			List<Fetch> loaded = load(store);
			System.gc();
			Runtime runtime = Runtime.getRuntime();
			double used = (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
			double ratio = used / HEAP;
			double roots = loaded.stream().mapToInt(fetch -> fetch.found().size()).sum();
			String comparison = "used heap, books of " + size + ", against " + (int) HEAP + " MB";
			return new Measurement(NAME, "heap with programme loaded", ratio, ratio, 1.0, comparison,
					Map.of("used MB", List.of(used), "roots", List.of(roots)));
		}
	}

	/** What the workbench asks when a programme's editor opens. */
	private static List<Fetch> load(ObjectStore store) {
		JieduiPackage model = JieduiPackage.eINSTANCE;
		List<EClass> roots = List.of(model.getProgramme(), model.getProgrammeRecord());
		return roots.stream().map(type -> store.fetch(Query.of(type).within(PART), none -> false)).toList();
	}

	/** Opens books and loads a programme; closing them, which tidies the file up, is not counted. */
	private static final class Opening implements Interleaved.Preparation, AutoCloseable {

		private final BenchBooks books;
		private ObjectStore store;

		Opening(BenchBooks books) {
			this.books = books;
		}

		@Override
		public Runnable prepare() {
			close();
			return () -> {
				store = books.open();
				load(store);
			};
		}

		@Override
		public void close() {
			if (store != null) {
				store.close();
				store = null;
			}
		}
	}
}
