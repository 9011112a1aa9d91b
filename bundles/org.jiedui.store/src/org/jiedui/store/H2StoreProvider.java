/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.backup.Backups;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.store.internal.database.WorkspaceLock;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.osgi.service.component.annotations.Component;

/** Stores in a folder, in the file {@code books.mv.db} of an embedded H2 database. */
@Component(service = ObjectStoreProvider.class)
public final class H2StoreProvider implements ObjectStoreProvider {

	private final PackageCatalog packages;

	/** Keeps the core's model and those of all modules that are installed. */
	public H2StoreProvider() {
		this(new InstalledPackages());
	}

	/** Keeps the models that a catalogue names. */
	public H2StoreProvider(PackageCatalog packages) {
		this.packages = packages;
	}

	@Override
	public boolean accepts(String location) {
		try {
			return !location.isBlank() && !location.contains("://") && !location.startsWith("jdbc:") && Path.of(location) != null;
		} catch (InvalidPathException noPath) {
			return false;
		}
	}

	@Override
	public boolean exists(String location) {
		return Files.exists(H2Connector.file(folder(location)));
	}

	@Override
	public ObjectStore open(String location, IProgressMonitor monitor) {
		Path folder = folder(location);
		WorkspaceLock lock = WorkspaceLock.take(folder);
		Database database = null;
		ObjectStore store = null;
		try {
			database = SingleConnection.open(folder.toString(), new H2Dialect(), new H2Connector(folder));
			SchemaCatalog catalog = prepare(folder, database, monitor);
			store = new DatabaseStore(folder.toString(), database, catalog, lock::close);
			return store;
		} finally {
			if (store == null) {
				abandon(database, lock);
			}
		}
	}

	private SchemaCatalog prepare(Path folder, Database database, IProgressMonitor monitor) {
		Backups backups = new Backups(folder.resolve("backups"), database);
		return new Preparation(folder.toString(), database, backups::before).run(packages.packages(), monitor);
	}

	private static void abandon(Database database, WorkspaceLock lock) {
		if (database != null) {
			database.close();
		}
		lock.close();
	}

	private static Path folder(String location) {
		return Path.of(location).toAbsolutePath().normalize();
	}
}
