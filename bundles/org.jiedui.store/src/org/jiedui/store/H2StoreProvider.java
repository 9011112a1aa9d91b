/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Repair;
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
import org.jiedui.store.internal.backup.Restoration;
import org.jiedui.store.internal.backup.Salvage;
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
import org.jiedui.store.internal.verify.Verification;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Stores in a folder, in the file {@code books.mv.db} of an embedded H2 database. */
@Component(service = ObjectStoreProvider.class)
public final class H2StoreProvider implements ObjectStoreProvider {

	private static final String BACKUPS = "backups";

	private final PackageCatalog packages;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<MigrationStep> steps;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<PasswordSource> passwords;

	/** Keeps the core's model and those of all modules that are installed. */
	public H2StoreProvider() {
		this(new InstalledPackages());
	}

	/** Keeps the models that a catalogue names. */
	public H2StoreProvider(PackageCatalog packages) {
		this(packages, List.of());
	}

	/** Keeps the models that a catalogue names, and leads older books to them. */
	public H2StoreProvider(PackageCatalog packages, List<MigrationStep> steps) {
		this(packages, steps, List.of());
	}

	/** Keeps the models that a catalogue names, leads older books to them, and knows where passwords come from. */
	public H2StoreProvider(PackageCatalog packages, List<MigrationStep> steps, List<PasswordSource> passwords) {
		this.packages = packages;
		this.steps = steps;
		this.passwords = passwords;
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
		return open(folder, () -> new StorePasswords(passwords).key(folder), monitor);
	}

	@Override
	public ObjectStore createEncrypted(String location, IProgressMonitor monitor) {
		Path folder = folder(location);
		if (!exists(location)) {
			return open(folder, () -> Optional.of(new StorePasswords(passwords).newKey(folder)), monitor);
		}
		if (!H2Connector.isEncrypted(folder)) {
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.notEncrypted, folder), null);
		}
		return open(location, monitor);
	}

	/** H2 would open the books as they were before. */
	private static void requireEnd(Path folder, Optional<BooksKey> key) {
		try {
			if (FileEnd.isMissing(H2Connector.file(folder), key)) {
				throw new WorkspaceException(Reason.DAMAGED, Messages.bind(Messages.endMissing, folder), null);
			}
		} catch (IOException unreadable) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.unreadable, folder), unreadable);
		}
	}

	/** @param password is asked for the key when nobody else has the folder */
	private ObjectStore open(Path folder, Supplier<Optional<BooksKey>> password, IProgressMonitor monitor) {
		WorkspaceLock lock = WorkspaceLock.take(folder);
		Database database = null;
		ObjectStore store = null;
		try {
			Optional<BooksKey> key = password.get();
			LocalDate used = lastUsed(folder);
			requireEnd(folder, key);
			CopySite site = site(folder, key);
			new Leftovers(site).tidy();
			database = database(folder, key);
			Backups backups = new Backups(site, database);
			Collection<EPackage> models = packages.packages();
			Preparation preparation = preparation(folder.toString(), database, models);
			Optional<String> migration = preparation.migration();
			if (migration.isPresent()) {
				SwappedCopy migrated = new SwappedCopy(site);
				migrated.requireRoom();
				tell(monitor, Messages.keepingCopy);
				backups.before(migration.get());
				database.close();
				tell(monitor, Messages.changingCopy);
				migrated.run(copy -> preparation(folder.toString(), copy, models).run(monitor));
				database = database(folder, key);
				backups = new Backups(site, database);
				preparation = preparation(folder.toString(), database, models);
			}
			SchemaCatalog catalog = preparation.run(monitor);
			Warnings warnings = new Warnings();
			DailyBackups daily = new DailyBackups(site, Keep.configured(), warnings::tell);
			Compaction compaction = new Compaction(site, key, Compaction.LARGE);
			store = new DatabaseStore(folder.toString(), database, catalog, new Folder(database, backups, daily, compaction, warnings, lock));
			daily.start(used, LocalDate.now());
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
		Path folder = folder(location);
		new Restoration(backup, folder, within -> database(within, new StorePasswords(passwords).key(within, folder)))
				.run(verification(findings, monitor));
	}

	@Override
	public Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		Path folder = folder(location);
		if (!exists(location)) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noBooks, folder), null);
		}
		WorkspaceLock lock = WorkspaceLock.take(folder);
		try {
			Optional<BooksKey> key = new StorePasswords(passwords).key(folder);
			Salvage salvage = new Salvage(site(folder, key));
			Restoration.Trial verification = verification(findings, monitor);
			return isInPlace ? salvage.replace(verification) : salvage.look(verification);
		} catch (WorkspaceException failure) {
			throw withRemedy(failure, folder);
		} finally {
			lock.close();
		}
	}

	/** Leads unpacked books to the models, and looks whether they agree with themselves. */
	private Restoration.Trial verification(Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		return (place, database) -> {
			SchemaCatalog catalog = preparation(place, database, packages.packages()).run(monitor);
			new Verification(database, catalog).run(findings, monitor);
		};
	}

	private Preparation preparation(String place, Database database, Collection<EPackage> models) {
		return new Preparation(place, database, models, steps);
	}

	private static CopySite site(Path folder, Optional<BooksKey> key) {
		return new CopySite(folder, folder.resolve(BACKUPS), within -> database(within, key));
	}

	private static void tell(IProgressMonitor monitor, String sentence) {
		if (monitor != null) {
			monitor.subTask(sentence);
		}
	}

	private static Database database(Path folder, Optional<BooksKey> key) {
		return SingleConnection.open(folder.toString(), new H2Dialect(), new H2Connector(folder, key));
	}

	/** Where the books are damaged and there is a backup of them, it is named, too. */
	private static WorkspaceException withRemedy(WorkspaceException failure, Path folder) {
		Optional<Path> newest = failure.reason() == Reason.DAMAGED ? Backups.newest(folder.resolve(BACKUPS)) : Optional.empty();
		return newest.map(backup -> new WorkspaceException(Reason.DAMAGED,
				Messages.bind(Messages.newestBackup, failure.getLocalizedMessage(), backup), failure)).orElse(failure);
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

	/** The day on which the books were written last, null where there are none yet. */
	private static LocalDate lastUsed(Path folder) {
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
