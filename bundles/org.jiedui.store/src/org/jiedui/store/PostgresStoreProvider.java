/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.StoreSite;
import org.jiedui.store.internal.backup.ServerCopy;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.PooledConnections;
import org.jiedui.store.internal.database.PostgresDialect;
import org.jiedui.store.internal.follow.CommitSignal;
import org.jiedui.store.internal.follow.Notifications;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.schema.SystemTables;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Stores in the schema of a PostgreSQL database that several offices share. */
@Component(service = ObjectStoreProvider.class)
public final class PostgresStoreProvider implements ObjectStoreProvider {

	private final PackageCatalog packages;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<MigrationStep> steps;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<PasswordSource> passwords;

	/** Keeps the core's model and those of all modules that are installed. */
	public PostgresStoreProvider() {
		this(new InstalledPackages());
	}

	/** Keeps the models that a catalogue names. */
	public PostgresStoreProvider(PackageCatalog packages) {
		this(packages, List.of());
	}

	/** Keeps the models that a catalogue names, and leads older books to them. */
	public PostgresStoreProvider(PackageCatalog packages, List<MigrationStep> steps) {
		this(packages, steps, List.of());
	}

	/** Keeps the models that a catalogue names, leads older books to them, and knows where passwords come from. */
	public PostgresStoreProvider(PackageCatalog packages, List<MigrationStep> steps, List<PasswordSource> passwords) {
		this.packages = packages;
		this.steps = steps;
		this.passwords = passwords;
	}

	@Override
	public boolean accepts(String location) {
		return PostgresLocation.accepts(location);
	}

	@Override
	public boolean exists(String location) {
		PostgresLocation place = new PostgresLocation(location);
		Database database = connect(place).database();
		try {
			return database.read(connection -> new SystemTables(place.shown(), database.dialect()).format(connection) > 0);
		} finally {
			database.close();
		}
	}

	/** Copies of a server's books are made on the server; a migration, or a purge, begins when it is {@linkplain ServerCopy said} that there is one. */
	@Override
	public ObjectStore open(String location, IProgressMonitor monitor) {
		PostgresLocation place = new PostgresLocation(location);
		Entrance entrance = connect(place);
		Database database = entrance.database();
		ObjectStore store = null;
		try {
			Preparation preparation = new Preparation(place.shown(), database, packages.packages(), steps);
			if (preparation.migration().isPresent()) {
				ServerCopy.said().requireToMigrate(place.shown(), LocalDate.now());
			}
			SchemaCatalog catalog = preparation.run(monitor);
			store = new DatabaseStore(place.shown(), database, catalog, new Server(place, entrance.password()));
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

	@Override
	public Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.serverRepairs, new PostgresLocation(location).shown()), null);
	}

	@Override
	public ObjectStore createEncrypted(String location, IProgressMonitor monitor) {
		throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.serverEncrypts, new PostgresLocation(location).shown()), null);
	}

	/**
	 * An open door.
	 *
	 * @param password with which it was opened; empty where none was wanted, or the address has it
	 */
	private record Entrance(Database database, Optional<String> password) {
	}

	/** Many servers let one in without a password, by other means; so a person is asked only where the server wants one. */
	private Entrance connect(PostgresLocation place) {
		if (!place.isValid()) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.badAddress, place.shown()), null);
		}
		Optional<String> password = place.hasPassword() ? Optional.empty() : new StorePasswords(passwords).server(place, Need.OPTIONAL);
		try {
			return enter(place, password);
		} catch (WorkspaceException refusal) {
			Optional<String> asked = refusal.reason() == Reason.PASSWORD && password.isEmpty() && !place.hasPassword()
					? new StorePasswords(passwords).server(place, Need.REQUIRED)
					: Optional.empty();
			if (asked.isEmpty()) {
				throw refusal;
			}
			return enter(place, asked);
		}
	}

	private static Entrance enter(PostgresLocation place, Optional<String> password) {
		return new Entrance(PooledConnections.open(place.shown(), new PostgresDialect(), place.source(password)), password);
	}

	/**
	 * A server with other offices.
	 *
	 * @param place its address
	 * @param password where the address has none
	 */
	private record Server(PostgresLocation place, Optional<String> password) implements StoreSite {

		@Override
		public Optional<CommitSignal> signal() {
			return Optional.of(new Notifications(place.source(password)::getConnection));
		}

		/** A server has its own tools, which copy while everybody goes on. */
		@Override
		public void backUp(Path file) {
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.serverBacksUp, place.shown()), null);
		}

		@Override
		public Optional<Path> backUpBeforePurge(String module) {
			ServerCopy.said().requireToPurge(place.shown(), LocalDate.now());
			return Optional.empty();
		}
	}
}
