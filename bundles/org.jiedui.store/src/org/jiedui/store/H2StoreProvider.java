/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.backup.Restoration;
import org.jiedui.store.internal.backup.Salvage;
import org.jiedui.store.internal.database.BooksKey;
import org.jiedui.store.internal.database.H2Connector;
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
		return books(folder).open(() -> new StorePasswords(passwords).key(folder), monitor);
	}

	@Override
	public ObjectStore createEncrypted(String location, IProgressMonitor monitor) {
		Path folder = folder(location);
		if (!exists(location)) {
			return books(folder).open(() -> Optional.of(new StorePasswords(passwords).newKey(folder)), monitor);
		}
		if (!H2Connector.isEncrypted(folder)) {
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.notEncrypted, folder), null);
		}
		return open(location, monitor);
	}

	@Override
	public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		Path folder = folder(location);
		new Restoration(backup, folder, within -> BooksFolder.database(within, new StorePasswords(passwords).key(within, folder)))
				.run(verification(findings, monitor));
	}

	@Override
	public Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		Path folder = folder(location);
		if (!exists(location)) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noBooks, folder), null);
		}
		BooksFolder books = books(folder);
		WorkspaceLock lock = WorkspaceLock.take(folder);
		try {
			Optional<BooksKey> key = new StorePasswords(passwords).key(folder);
			boolean isWhole = books.isWhole(key);
			Salvage salvage = new Salvage(books.site(key));
			Restoration.Trial verification = verification(findings, monitor);
			return isInPlace && !isWhole ? salvage.replace(verification) : salvage.look(isWhole, verification);
		} catch (WorkspaceException failure) {
			throw books.withRemedy(failure);
		} finally {
			lock.close();
		}
	}

	/** Leads unpacked books to the models, and looks whether they agree with themselves. */
	private Restoration.Trial verification(Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		return (place, database) -> {
			SchemaCatalog catalog = new Preparation(place, database, packages.packages(), steps).run(monitor);
			new Verification(database, catalog).run(findings, monitor);
		};
	}

	private BooksFolder books(Path folder) {
		return new BooksFolder(folder, packages, steps);
	}

	private static Path folder(String location) {
		return Path.of(location).toAbsolutePath().normalize();
	}
}
