/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.StoreSite;
import org.jiedui.store.internal.Warnings;
import org.jiedui.store.internal.backup.Backups;
import org.jiedui.store.internal.backup.Compaction;
import org.jiedui.store.internal.backup.CopySite;
import org.jiedui.store.internal.backup.DailyBackups;
import org.jiedui.store.internal.backup.Keep;
import org.jiedui.store.internal.backup.Leftovers;
import org.jiedui.store.internal.backup.SwappedCopy;
import org.jiedui.store.internal.database.BooksKey;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.FileEnd;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.jiedui.store.internal.database.WorkspaceLock;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Opens the books of a folder: leads them to the models that are installed, in a copy where that changes them, and tidies up around them. */
final class BooksFolder {

	private static final String BACKUPS = "backups";

	private final Path folder;
	private final PackageCatalog packages;
	private final List<MigrationStep> steps;

	/** @param folder absolute; there may be no books in it yet */
	BooksFolder(Path folder, PackageCatalog packages, List<MigrationStep> steps) {
		this.folder = folder;
		this.packages = packages;
		this.steps = steps;
	}

	/**
	 * Opens the books, and makes them where there are none.
	 *
	 * @param password is asked for the key when nobody else has the folder
	 * @param monitor null for none
	 * @throws WorkspaceException if they cannot be opened
	 */
	ObjectStore open(Supplier<Optional<BooksKey>> password, IProgressMonitor monitor) {
		WorkspaceLock lock = WorkspaceLock.take(folder);
		Database database = null;
		ObjectStore store = null;
		try {
			Optional<BooksKey> key = password.get();
			LocalDate used = lastUsed();
			requireEnd(key);
			CopySite site = site(key);
			new Leftovers(site).tidy();
			database = database(folder, key);
			Backups backups = new Backups(site, database);
			Collection<EPackage> models = packages.packages();
			Preparation preparation = preparation(database, models);
			Optional<String> migration = preparation.migration();
			if (migration.isPresent()) {
				SwappedCopy migrated = new SwappedCopy(site);
				migrated.requireRoom();
				tell(monitor, Messages.keepingCopy);
				backups.before(migration.get());
				database.close();
				tell(monitor, Messages.changingCopy);
				migrated.run(copy -> preparation(copy, models).run(monitor));
				database = database(folder, key);
				backups = new Backups(site, database);
				preparation = preparation(database, models);
			}
			SchemaCatalog catalog = preparation.run(monitor);
			Warnings warnings = new Warnings();
			DailyBackups daily = new DailyBackups(site, Keep.configured(), warnings::tell);
			Compaction compaction = new Compaction(site, key, Compaction.LARGE);
			store = new DatabaseStore(folder.toString(), database, catalog, new Folder(database, backups, daily, compaction, warnings, lock));
			daily.start(used, LocalDate.now());
			return store;
		} catch (WorkspaceException failure) {
			throw withRemedy(failure);
		} finally {
			if (store == null) {
				abandon(database, lock);
			}
		}
	}

	/** H2 would open the books as they were before. */
	private void requireEnd(Optional<BooksKey> key) {
		if (!isWhole(key)) {
			throw new WorkspaceException(Reason.DAMAGED, Messages.bind(Messages.endMissing, folder), null);
		}
	}

	/** Whether the file has the end that it had when it was closed; so it is where there is none. */
	boolean isWhole(Optional<BooksKey> key) {
		try {
			return !FileEnd.isMissing(H2Connector.file(folder), key);
		} catch (IOException unreadable) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.unreadable, folder), unreadable);
		}
	}

	private Preparation preparation(Database database, Collection<EPackage> models) {
		return new Preparation(folder.toString(), database, models, steps);
	}

	/** Where copies of the books lie, and how one is opened. */
	CopySite site(Optional<BooksKey> key) {
		return new CopySite(folder, folder.resolve(BACKUPS), within -> database(within, key));
	}

	static Database database(Path folder, Optional<BooksKey> key) {
		return SingleConnection.open(folder.toString(), new H2Dialect(), new H2Connector(folder, key));
	}

	/** Where the books are damaged and there is a backup of them, it is named, too. */
	WorkspaceException withRemedy(WorkspaceException failure) {
		Optional<Path> newest = failure.reason() == Reason.DAMAGED ? Backups.newest(folder.resolve(BACKUPS)) : Optional.empty();
		return newest.map(backup -> new WorkspaceException(Reason.DAMAGED,
				Messages.bind(Messages.newestBackup, failure.getLocalizedMessage(), backup), failure)).orElse(failure);
	}

	private static void tell(IProgressMonitor monitor, String sentence) {
		if (monitor != null) {
			monitor.subTask(sentence);
		}
	}

	private static void abandon(Database database, WorkspaceLock lock) {
		if (database != null) {
			database.close();
		}
		lock.close();
	}

	/** The day on which the books were written last, null where there are none yet. */
	private LocalDate lastUsed() {
		try {
			Path file = H2Connector.file(folder);
			return Files.exists(file) ? LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()) : null;
		} catch (IOException unreadable) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.unreadable, folder), unreadable);
		}
	}

	/** A folder that nobody else has. */
	private record Folder(Database database, Backups backups, DailyBackups daily, Compaction compaction, Warnings warnings, WorkspaceLock lock)
			implements StoreSite {

		@Override
		public void backUp(Path file) {
			backups.write(file);
		}

		@Override
		public Optional<Path> backUpBeforePurge(String module) {
			return Optional.of(backups.before("purge-" + module));
		}

		@Override
		public void onWarning(Consumer<String> listener) {
			warnings.listen(listener);
		}

		@Override
		public void closing() {
			compaction.look(database);
		}

		@Override
		public void leave() {
			try {
				daily.close();
				compaction.run();
			} finally {
				lock.close();
			}
		}
	}
}
