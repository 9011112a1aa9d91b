/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.nio.file.Path;
import java.util.function.Function;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;

/**
 * A backup that is unpacked and opened, to see whether it is of use.
 *
 * @param file the backup
 * @param within a folder that is there and empty
 * @param opener opens the database of a folder
 */
record UnpackedBackup(Path file, Path within, Function<Path, Database> opener) {

	/**
	 * @param trial is given the database, which is closed then; fails where it is of no use
	 * @throws WorkspaceException if the file is no backup that can be read, its database is not the one that it says, or the trial failed
	 */
	void run(Restoration.Trial trial) {
		Manifest manifest = new Archive(file).unpack(within);
		Database database = opener.apply(within);
		try {
			if (!database.read(BooksState::read).mayBe(manifest.state())) {
				throw new WorkspaceException(Reason.DAMAGED, Messages.bind(Messages.damaged, file), null);
			}
			trial.run(within.toString(), database);
		} finally {
			database.close();
		}
	}
}
