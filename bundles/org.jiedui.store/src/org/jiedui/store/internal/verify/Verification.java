/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Does all checks of a database, each on the state of one moment; between two of them others have their turn. */
public final class Verification {

	private static final List<StoreCheck> CHECKS = List.of(new HeadsCheck(), new PartsCheck(), new NumbersCheck(), new ClassesCheck(),
			new VersionsCheck(), new LostRowsCheck(), new PlacesCheck(), new ReferencesCheck(), new ListsCheck(), new ValuesCheck(),
			new HistoryCheck(), new TotalsCheck(), new SettingsCheck());

	private final Database database;
	private final SchemaCatalog catalog;

	public Verification(Database database, SchemaCatalog catalog) {
		this.database = database;
		this.catalog = catalog;
	}

	/** As {@link org.jiedui.core.workspace.Maintenance#verify} has it. */
	public void run(Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, CHECKS.size());
		for (StoreCheck check : CHECKS) {
			if (progress.isCanceled()) {
				return;
			}
			database.read(connection -> {
				check.run(new Tables(connection, catalog, progress::isCanceled), new Findings(check.id(), findings));
				return null;
			});
			progress.worked(1);
		}
	}
}
