/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.spi.evolution.Evolution;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.evolution.ModelVersion;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.schema.FormerViews;
import org.jiedui.store.internal.schema.PackageArchive;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Leads stored books to the installed models: by the steps of modules from version to version, then by the former names that a model states. Within
 * one transaction: {@link #begin} before the tables of the new model are made, and the rest after.
 */
public final class ModelEvolution {

	private final String location;
	private final Installed installed;
	private final StepChains chains;
	private final ChangedTypes types;
	private final NewDefaults defaults;

	/**
	 * @param location how people name the place, for messages
	 * @param installed packages, without sub-packages
	 * @param steps of all modules, in any order
	 */
	public ModelEvolution(String location, Collection<EPackage> installed, Collection<MigrationStep> steps) {
		this.location = location;
		this.installed = new Installed(List.copyOf(installed));
		chains = new StepChains(location, this.installed, steps);
		types = new ChangedTypes(location, this.installed);
		defaults = new NewDefaults(this.installed);
	}

	/** What waits for the tables of the new model. */
	public static final class Rest {

		private final Supplier<List<EPackage>> stored;
		private final List<Transfer> transfers;

		private Rest(Supplier<List<EPackage>> stored, List<Transfer> transfers) {
			this.stored = stored;
			this.transfers = transfers;
		}

		/** The packages that the books know, with the names that all of it has now. */
		public List<EPackage> stored() {
			return stored.get();
		}

		/** @throws WorkspaceException if a step fails */
		public void run(Connection connection, SchemaCatalog catalog) throws SQLException {
			for (Transfer each : transfers) {
				each.run(connection, catalog);
			}
		}
	}

	/**
	 * Whether there is anything to do that goes beyond additions.
	 *
	 * @return a word for the name of the copy that is kept, such as {@code kinds-1}; empty where there is nothing to do
	 * @throws WorkspaceException if a module is older than what is stored, or a step is missing
	 */
	public Optional<String> due(PackageArchive archive) {
		if (archive.isCurrent(installed.packages())) {
			return Optional.empty();
		}
		List<EPackage> stored = archive.stored();
		for (EPackage each : stored) {
			StoredModel model = new StoredModel(each, stored);
			boolean renames = installed.model(each.getNsURI()).filter(present -> !FormerNames.renames(present, model).isEmpty()).isPresent();
			boolean steps = !chains.from(model.version(), archive::has).isEmpty();
			if (!steps) {
				installed.model(each.getNsURI()).ifPresent(present -> requireNames(present, model));
			}
			if (renames || steps || types.any(model) || defaults.any(model)) {
				return Optional.of(each.getName().replaceAll("[^A-Za-z0-9]", "_") + "-" + model.version().version());
			}
		}
		return Optional.empty();
	}

	/** A newer version renamed something without another number: what this one would put beside it, nobody would find again. */
	private void requireNames(EPackage present, StoredModel stored) {
		FormerNames.unknown(present, stored).ifPresent(name -> {
			throw new WorkspaceException(Reason.NEWER, Messages.bind(Messages.newerNames, new Object[] { location, present.getName(), name }), null);
		});
	}

	/**
	 * Does what can be done before the tables of the new model are made.
	 *
	 * @throws WorkspaceException if a step fails or is missing, or a feature has another type and values of which no step speaks
	 */
	public Rest begin(Connection connection, PackageArchive archive) throws SQLException {
		if (archive.isCurrent(installed.packages())) {
			return new Rest(archive::stored, List.of());
		}
		List<EPackage> stored = archive.stored();
		FormerViews views = new FormerViews(stored);
		Map<EAttribute, ValueTransfer> transfers = new LinkedHashMap<>();
		Map<ValueTransfer, MigrationStep> origins = new LinkedHashMap<>();
		List<StoredModel> models = stored.stream().map(each -> new StoredModel(each, stored)).toList();
		boolean changed = installed.packages().stream().anyMatch(archive::differs);
		for (StoredModel model : models) {
			for (MigrationStep step : chains.from(model.version(), archive::has)) {
				changed = true;
				BooksEvolution books = new BooksEvolution(connection, model, installed, transfers);
				attempt(step, () -> step.run(books));
				books.spoken().forEach(transfer -> origins.put(transfer, step));
				if (!step.to().nsUri().equals(step.from().nsUri())) {
					books.renameModel(step.from().nsUri(), step.to().nsUri());
					archive.rename(connection, step.from().nsUri(), step.to().nsUri());
				}
			}
			BooksEvolution books = new BooksEvolution(connection, model, installed, transfers);
			for (Consumer<Evolution> rename : installed.model(model.version().nsUri()).map(present -> FormerNames.renames(present, model))
					.orElse(List.of())) {
				rename.accept(books);
			}
		}
		List<Transfer> rest = new ArrayList<>();
		if (!changed) {
			// a module is missing, as it was before
			return new Rest(() -> stored, rest);
		}
		archive.keep(connection, stored.stream().filter(each -> installed.model(each.getNsURI()).isEmpty()).toList());
		transfers.values().forEach(each -> rest.add((same, catalog) -> attempt(origins.get(each), () -> each.run(same, catalog))));
		for (StoredModel model : models) {
			rest.addAll(types.settle(connection, model, transfers.keySet()));
			rest.addAll(defaults.of(model));
		}
		views.note(connection, installed::type);
		return new Rest(() -> stored, rest);
	}

	/** Something that a step asked for. */
	@FunctionalInterface
	private interface Task {

		void run() throws SQLException;
	}

	/** A step is code of a module: whatever it throws keeps the books closed, and says so. */
	private void attempt(MigrationStep step, Task task) throws SQLException {
		try {
			task.run();
		} catch (SqlFailure database) {
			throw database.failure();
		} catch (RuntimeException failure) {
			ModelVersion from = step.from();
			String name = installed.model(step.to().nsUri()).map(EPackage::getName).orElse(from.nsUri());
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.stepFailed,
					new Object[] { location, name, from.version(), step.to().version(), String.valueOf(failure.getMessage()) }), failure);
		}
	}
}
