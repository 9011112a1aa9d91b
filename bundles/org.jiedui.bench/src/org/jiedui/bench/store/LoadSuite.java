/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loading into a session, as an editor does it, against the files of EMF, which can only be loaded whole. */
@Component(service = Suite.class)
public final class LoadSuite implements Suite {

	private static final String NAME = "store.load";
	private static final double FIRST_ROWS = 0.2;
	private static final double ONE_PROGRAMME = 0.005;
	private static final double ALL = 0.9;
	private static final int PAGE = 100;

	private final WorkspaceService workspaces;
	private final BookShelf shelf;

	/**
	 * @param workspaces opens them as the product does
	 * @param shelf has the books
	 */
	@Activate
	public LoadSuite(@Reference WorkspaceService workspaces, @Reference BookShelf shelf) {
		this.workspaces = workspaces;
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Sizes sizes = Sizes.of(quick);
		int repetitions = quick ? 5 : 7;
		List<Measurement> measured = new ArrayList<>();
		try (EmfFiles files = new EmfFiles(sizes.large())) {
			for (Engine engine : Engine.here()) {
				ProjectBooks books = shelf.books(engine, sizes.large());
				measured.add(firstRows(books, files, sizes, repetitions));
				try (Workspace workspace = workspaces.open(books.site().location(), null)) {
					// first what is long: XMI too has been read many million objects long when one programme is asked for
					measured.add(everything(workspace, books, files, sizes, repetitions));
					measured.add(oneProgramme(workspace, books, files, sizes, repetitions));
				}
				measured.add(rowsAlone(books, files, sizes, repetitions));
			}
		}
		return measured;
	}

	private static Measurement firstRows(ProjectBooks books, EmfFiles files, Sizes sizes, int repetitions) {
		List<ObjectStore> open = new ArrayList<>();
		try {
			return new Interleaved().run(() -> {
				close(open);
				return () -> {
					ObjectStore store = books.site().open();
					open.add(store);
					store.fetch(Query.of(JieduiPackage.Literals.PROJECT).page(0, PAGE), known -> true);
				};
			}, () -> files::loadXmi, 1, repetitions).measurement(NAME, name("first 100 rows, opened anew", books), FIRST_ROWS,
					"opening the books and the first page against loading XMI, " + sizes.shown(), "store", "xmi");
		} finally {
			close(open);
		}
	}

	private static void close(List<ObjectStore> open) {
		open.forEach(ObjectStore::close);
		open.clear();
	}

	private static Measurement oneProgramme(Workspace workspace, ProjectBooks books, EmfFiles files, Sizes sizes, int repetitions) {
		int[] next = { 0 };
		return new Interleaved().run(() -> {
			int part = books.parts().get(next[0]++ % books.parts().size());
			return () -> load(workspace, List.of(part));
		}, () -> files::loadXmi, 2, repetitions).measurement(NAME, name("one programme of 5000", books), sizes.scaled(ONE_PROGRAMME),
				String.format(Locale.ROOT, "into a session, against loading XMI of %s; the goal is %s at a million", sizes.shown(), ONE_PROGRAMME),
				"store", "xmi");
	}

	private static Measurement everything(Workspace workspace, ProjectBooks books, EmfFiles files, Sizes sizes, int repetitions) {
		return new Interleaved().run(() -> () -> load(workspace, books.parts()), () -> files::loadBinary, 1, repetitions).measurement(NAME,
				name("everything", books), ALL, "into a session, against the binary form of EMF, " + sizes.shown(), "store", "binary");
	}

	/** How much of the goal the driver leaves: on a server, whose work is done by another process, little or nothing. */
	private static Measurement rowsAlone(ProjectBooks books, EmfFiles files, Sizes sizes, int repetitions) {
		try (ProjectRows rows = new ProjectRows(books.site().connect())) {
			return new Interleaved().run(() -> () -> rows.read(books.parts()), () -> files::loadBinary, 1, repetitions).measurement(NAME,
					name("everything by the driver alone", books), ALL,
					"what a store has to begin with: rows of which nothing is made; against the binary form of EMF, " + sizes.shown(),
					"jdbc", "binary");
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void load(Workspace workspace, List<Integer> parts) {
		try (Session session = workspace.openSession()) {
			ProjectBooks.load(session, parts);
		}
	}

	private static String name(String what, ProjectBooks books) {
		return what + ", " + books.site().engine().shown();
	}
}
