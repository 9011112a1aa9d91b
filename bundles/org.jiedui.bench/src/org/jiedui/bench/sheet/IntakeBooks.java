/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.emf.ecore.EObject;
import org.h2.Driver;
import org.jiedui.bench.TemporaryFolder;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.TableImporter;
import org.jiedui.core.spi.exchange.TableOrder;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.Labels;

/** Books on the embedded database with one programme and some parties, in a temporary folder that goes with them. */
final class IntakeBooks implements AutoCloseable {

	static final int PARTIES = 500;
	/** As the store opens it, so that both can have the database at the same time in one process. */
	private static final String SETTINGS = ";OPTIMIZE_REUSE_RESULTS=FALSE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE"
			+ ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";

	private final TemporaryFolder folder = new TemporaryFolder();
	private final Workspace workspace;

	IntakeBooks(WorkspaceService workspaces) {
		workspace = workspaces.open(books().toString(), null);
		try (Session session = workspace.openSession()) {
			List<EObject> roots = new ArrayList<>();
			for (int number = 0; number < PARTIES; number++) {
				var unit = JieduiFactory.eINSTANCE.createAdministrativeUnit();
				unit.setName(party(number));
				roots.add(unit);
			}
			Programme programme = JieduiFactory.eINSTANCE.createProgramme();
			programme.setName("协作");
			roots.add(programme);
			session.editingDomain().getCommandStack().execute(session.add(roots));
			session.save("", null);
		}
	}

	/** What a party is called. */
	static String party(int number) {
		return "第" + number + "镇";
	}

	private Path books() {
		return folder.path().resolve("books");
	}

	Workspace workspace() {
		return workspace;
	}

	/** The only programme. */
	ObjectId programme() {
		return workspace.rows(Selection.of(Query.of(JieduiPackage.Literals.PROGRAMME))).getFirst().id();
	}

	/** A place for files. */
	Path file(String name) {
		return folder.path().resolve(name);
	}

	/** Takes in a workbook with projects, whose columns are recognised. */
	TableReport take(TableImporter sheets, Path file) {
		try {
			return sheets.read(new TableOrder(workspace, file, new Labels(Locale.CHINESE), Optional.of(JieduiPackage.Literals.PROJECT), Optional.empty(),
					Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, ""), outcome -> {
						// The report tells what came of it.
					}, null);
		} catch (ExchangeException refused) {
			throw new IllegalStateException(refused);
		}
	}

	/** Fills the books with so many projects out of a workbook. */
	void fill(TableImporter sheets, int rows) {
		Path file = file("projects.xlsx");
		new ProjectTable(rows).write(file);
		take(sheets, file);
	}

	/** What somebody has who writes the SQL himself; the books stay open. Commits by itself unless told otherwise. */
	Connection connect() throws SQLException {
		Properties user = new Properties();
		user.setProperty("user", "sa");
		user.setProperty("password", "");
		return new Driver().connect("jdbc:h2:file:" + books().resolve("books") + SETTINGS, user);
	}

	@Override
	public void close() {
		workspace.close();
		folder.close();
	}
}
