/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.StoreSite;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.PooledConnections;
import org.jiedui.store.internal.database.PostgresDialect;
import org.jiedui.store.internal.follow.CommitSignal;
import org.jiedui.store.internal.follow.Notifications;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.schema.SystemTables;
import org.osgi.service.component.annotations.Component;

/** Stores in the schema of a PostgreSQL database that several offices share. */
@Component(service = ObjectStoreProvider.class)
public final class PostgresStoreProvider implements ObjectStoreProvider {

	private final PackageCatalog packages;

	/** Keeps the core's model and those of all modules that are installed. */
	public PostgresStoreProvider() {
		this(new InstalledPackages());
	}

	/** Keeps the models that a catalogue names. */
	public PostgresStoreProvider(PackageCatalog packages) {
		this.packages = packages;
	}

	@Override
	public boolean accepts(String location) {
		return PostgresLocation.accepts(location);
	}

	@Override
	public boolean exists(String location) {
		PostgresLocation place = new PostgresLocation(location);
		Database database = connect(place);
		try {
			return database.read(connection -> new SystemTables(place.shown(), database.dialect()).format(connection) > 0);
		} finally {
			database.close();
		}
	}

	/** Copies of a server's books are made on the server; a migration there runs whole or not at all. */
	@Override
	public ObjectStore open(String location, IProgressMonitor monitor) {
		PostgresLocation place = new PostgresLocation(location);
		Database database = connect(place);
		ObjectStore store = null;
		try {
			SchemaCatalog catalog = new Preparation(place.shown(), database, reason -> {
				// nothing to keep: see above
			}).run(packages.packages(), monitor);
			store = new DatabaseStore(place.shown(), database, catalog, new Server(place));
			return store;
		} finally {
			if (store == null) {
				database.close();
			}
		}
	}

	@Override
	public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.serverRestores, new PostgresLocation(location).shown()), null);
	}

	private static Database connect(PostgresLocation place) {
		if (!place.isValid()) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.badAddress, place.shown()), null);
		}
		return PooledConnections.open(place.shown(), new PostgresDialect(), place.source(System::getenv));
	}

	/**
	 * A server with other offices.
	 *
	 * @param place its address
	 */
	private record Server(PostgresLocation place) implements StoreSite {

		@Override
		public Optional<CommitSignal> signal() {
			return Optional.of(new Notifications(place.source(System::getenv)::getConnection));
		}

		/** A server has its own tools, which copy while everybody goes on. */
		@Override
		public void backUp(Path file) {
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.serverBacksUp, place.shown()), null);
		}
	}
}
