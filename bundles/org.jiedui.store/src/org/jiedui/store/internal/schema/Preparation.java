/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.evolve.ModelEvolution;
import org.jiedui.store.internal.schema.SchemaUpgrade.Upgrade;
import org.jiedui.store.internal.totals.TotalsFill;

/** Makes the tables of an open database fit for this program and its models, before anybody else uses it. */
public final class Preparation {

	private static final List<SystemMigration> MIGRATIONS = List.of(new PlacesInJournal(), new TotalsTables(), new BulkTables(),
			new SettingsTable());

	private final String location;
	private final Database database;
	private final Collection<EPackage> models;
	private final ModelEvolution evolution;
	private final SystemTables tables;
	private final Fingerprints fingerprints = new Fingerprints();

	/**
	 * @param location how people name the place, for messages
	 * @param models the packages to be kept
	 * @param steps of modules whose models changed
	 */
	public Preparation(String location, Database database, Collection<EPackage> models, Collection<MigrationStep> steps) {
		this.location = location;
		this.database = database;
		this.models = models;
		evolution = new ModelEvolution(location, models, steps);
		tables = new SystemTables(location, database.dialect());
	}

	/**
	 * Looks whether the books will be changed in a way that an older program or module does not understand.
	 *
	 * @return a word for the name of the copy that is to be kept before; empty where nothing but additions is to be made
	 * @throws org.jiedui.core.workspace.WorkspaceException if the database fails, was written by a newer version, or a step is missing
	 */
	public Optional<String> migration() {
		return database.read(connection -> {
			int format = tables.format(connection);
			if (format == 0) {
				return Optional.empty();
			}
			return due(format).isEmpty() ? evolution.due(PackageArchive.read(connection, fingerprints)) : Optional.of("format-" + format);
		});
	}

	/**
	 * Makes what is missing and migrates what is old.
	 *
	 * @param monitor told what is done, may be null
	 * @throws org.jiedui.core.workspace.WorkspaceException if the database fails, was written by a newer version, a step fails, or a package has a
	 *         feature that cannot be kept; nothing was changed then, but for formats that were completed, and on a database that cannot take back
	 *         definitions
	 */
	public SchemaCatalog run(IProgressMonitor monitor) {
		int format = database.read(tables::format);
		FeatureMaps maps = new FeatureMaps(location, models);
		if (format == 0) {
			maps.refuse(List::of);
			database.write(connection -> {
				database.dialect().lockSchema(connection);
				tables.create(connection);
				return null;
			});
		} else {
			due(format).forEach(this::migrate);
			new PurgedTables(location, database).drop(fingerprints);
		}
		boolean[] evolved = { false };
		Upgrade upgrade = database.write(connection -> {
			database.dialect().lockSchema(connection);
			// a newer program may have been quicker
			tables.format(connection);
			SchemaChange change = new SchemaChange(location, connection, database.dialect());
			PackageArchive archive = PackageArchive.read(connection, fingerprints);
			evolved[0] = evolution.due(archive).isPresent();
			if (evolved[0]) {
				change.begin();
			}
			ModelEvolution.Rest rest = evolution.begin(connection, archive);
			maps.refuse(rest::stored);
			Upgrade made = SchemaUpgrade.run(change, archive, models, monitor);
			rest.run(connection, made.catalog());
			TotalsFill totals = new TotalsFill(connection, made.catalog());
			if (evolved[0]) {
				totals.forget();
			}
			totals.run();
			return made;
		});
		Views views = new Views(database, upgrade.catalog());
		if (upgrade.grown() || evolved[0] || format < SystemTables.FORMAT || views.areOutdated()) {
			views.write();
		}
		return upgrade.catalog();
	}

	private static List<SystemMigration> due(int format) {
		return MIGRATIONS.stream().filter(each -> each.from() >= format).toList();
	}

	/** Several offices may have found the same format, and only one migrates it. */
	private void migrate(SystemMigration migration) {
		database.write(connection -> {
			database.dialect().lockSchema(connection);
			if (tables.format(connection) <= migration.from()) {
				new SchemaChange(location, connection, database.dialect()).begin();
				migration.run(connection, database.dialect());
				SystemTables.setFormat(connection, migration.from() + 1);
			}
			return null;
		});
	}
}
