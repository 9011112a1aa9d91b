/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.schema.SchemaUpgrade.Upgrade;
import org.jiedui.store.internal.totals.TotalsFill;

/** Makes the tables of an open database fit for this program and its models, before anybody else uses it. */
public final class Preparation {

	private static final List<SystemMigration> MIGRATIONS = List.of(new PlacesInJournal(), new TotalsTables());

	private final String location;
	private final Database database;
	private final Backup backup;

	/** Keeps a copy of the books before they are changed in a way that cannot be taken back. */
	@FunctionalInterface
	public interface Backup {

		/** @param reason a word for the name of the copy */
		void before(String reason);
	}

	/** @param location how people name the place, for messages */
	public Preparation(String location, Database database, Backup backup) {
		this.location = location;
		this.database = database;
		this.backup = backup;
	}

	/**
	 * Makes what is missing and migrates what is old.
	 *
	 * @param models the packages to be kept
	 * @param monitor told what is done, may be null
	 * @throws org.jiedui.core.workspace.WorkspaceException if the database fails, or was written by a newer version; nothing was changed then
	 */
	public SchemaCatalog run(Collection<EPackage> models, IProgressMonitor monitor) {
		SystemTables tables = new SystemTables(location, database.dialect());
		int format = database.read(tables::format);
		if (format == 0) {
			database.write(connection -> {
				database.dialect().lockSchema(connection);
				tables.create(connection);
				return null;
			});
		} else {
			migrate(format);
		}
		Upgrade upgrade = database.write(connection -> {
			database.dialect().lockSchema(connection);
			Upgrade made = SchemaUpgrade.run(connection, database.dialect(), models, monitor);
			new TotalsFill(connection, made.catalog()).run();
			return made;
		});
		if (upgrade.grown()) {
			new Views(database, upgrade.catalog()).write();
		}
		return upgrade.catalog();
	}

	private void migrate(int format) {
		List<SystemMigration> due = MIGRATIONS.stream().filter(each -> each.from() >= format).toList();
		if (!due.isEmpty()) {
			backup.before("format-" + format);
		}
		for (SystemMigration migration : due) {
			database.write(connection -> {
				database.dialect().lockSchema(connection);
				migration.run(connection, database.dialect());
				SystemTables.setFormat(connection, migration.from() + 1);
				return null;
			});
		}
	}
}
