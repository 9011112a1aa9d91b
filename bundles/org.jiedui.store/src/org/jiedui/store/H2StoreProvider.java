/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import org.jiedui.store.internal.backup.Backups;
import org.jiedui.store.internal.backup.Restoration;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.store.internal.database.WorkspaceLock;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.verify.Verification;
import org.osgi.service.component.annotations.Component;

/** Stores in a folder, in the file {@code books.mv.db} of an embedded H2 database. */
@Component(service = ObjectStoreProvider.class)
public final class H2StoreProvider implements ObjectStoreProvider {

	private static final String BACKUPS = "backups";

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
			Backups backups = new Backups(folder.resolve(BACKUPS), database);
			SchemaCatalog catalog = new Preparation(folder.toString(), database, backups::before).run(packages.packages(), monitor);
			store = new DatabaseStore(folder.toString(), database, catalog, new Folder(backups, lock));
			return store;
		} catch (WorkspaceException failure) {
			throw withRemedy(failure, folder);
		} finally {
			if (store == null) {
				abandon(database, lock);
			}
		}
	}

	@Override
	public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		new Restoration(backup, folder(location)).run((place, database) -> {
			SchemaCatalog catalog = new Preparation(place, database, reason -> {
				// the backup itself is the copy
			}).run(packages.packages(), monitor);
			new Verification(database, catalog).run(findings, monitor);
		});
	}

	/** Where the books are damaged and there is a backup of them, it is named. */
	private static WorkspaceException withRemedy(WorkspaceException failure, Path folder) {
		Optional<Path> newest = failure.reason() == Reason.DAMAGED ? Backups.newest(folder.resolve(BACKUPS)) : Optional.empty();
		return newest.map(backup -> new WorkspaceException(Reason.DAMAGED, Messages.bind(Messages.damagedWithBackup, folder, backup), failure))
				.orElse(failure);
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

	/** A folder that nobody else has. */
	private record Folder(Backups backups, WorkspaceLock lock) implements StoreSite {

		@Override
		public void backUp(Path file) {
			backups.write(file);
		}

		@Override
		public void leave() {
			lock.close();
		}
	}
}
