/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes closed books in a copy, which takes their place when all went well: H2 cannot take back what was defined. Whatever fails, and a program
 * that is killed in the middle, leaves the books as they were.
 */
public final class SwappedCopy {

	private static final Logger LOG = LoggerFactory.getLogger(SwappedCopy.class);
	private static final String WITHIN = "migrating";

	private final Path folder;
	private final WorkFolder within;

	/** @param folder of the books, which nobody else has */
	public SwappedCopy(Path folder) {
		this.folder = folder;
		within = new WorkFolder(folder.resolve(WITHIN));
	}

	/**
	 * @param opener opens the database of a folder
	 * @param change what is done to it; whatever it throws is thrown on
	 * @throws WorkspaceException if the copy cannot be made or moved
	 */
	public void run(Function<Path, Database> opener, Consumer<Database> change) {
		run(place -> with(opener.apply(place), change));
	}

	/**
	 * @param change what is done to the database of a folder; closes it, and whatever it throws is thrown on
	 * @throws WorkspaceException if the copy cannot be made or moved
	 */
	public void run(Consumer<Path> change) {
		inCopy(place -> {
			change.accept(place);
			replace(H2Connector.file(place));
		});
	}

	/**
	 * Does something to a copy that is of no use afterwards.
	 *
	 * @param opener opens the database of a folder
	 * @param trial what is done to it; whatever it throws is thrown on
	 * @throws WorkspaceException if the copy cannot be made
	 */
	void tryOut(Function<Path, Database> opener, Consumer<Database> trial) {
		inCopy(place -> with(opener.apply(place), trial));
	}

	private static void with(Database copy, Consumer<Database> work) {
		try {
			work.accept(copy);
		} finally {
			copy.close();
		}
	}

	/** Works in a folder that may fail to be read and written. */
	@FunctionalInterface
	private interface Work {

		void in(Path place) throws IOException;
	}

	private void inCopy(Work work) {
		try {
			within.begin();
			// the rights stay as they are
			Files.copy(H2Connector.file(folder), H2Connector.file(within.path()), StandardCopyOption.COPY_ATTRIBUTES);
			work.in(within.path());
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noRoomIn, folder), failure);
		} finally {
			tidy();
		}
	}

	private void replace(Path copy) throws IOException {
		try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
			file.force(true);
		}
		Files.move(copy, H2Connector.file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private void tidy() {
		try {
			within.clear();
		} catch (IOException failure) {
			LOG.warn("Something stays in {}", within.path(), failure);
		}
	}
}
