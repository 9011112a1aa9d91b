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

	/** The folder within that of the books. */
	static final String WITHIN = "migrating";

	private static final Logger LOG = LoggerFactory.getLogger(SwappedCopy.class);
	/** The copy, and as much again for what is done to it or kept beside it. */
	private static final int ROOM_TO_CHANGE = 2;

	private final CopySite site;
	private final WorkFolder within;

	/** @param site of books which nobody else has */
	public SwappedCopy(CopySite site) {
		this.site = site;
		within = new WorkFolder(site.books().resolve(WITHIN));
	}

	/**
	 * Looks whether there is room, before anything else is done for a change.
	 *
	 * @throws WorkspaceException if there is not
	 */
	public void requireRoom() {
		guarded(() -> site.requireRoom(site.books(), ROOM_TO_CHANGE));
	}

	/**
	 * @param change what is done to the copy; whatever it throws is thrown on
	 * @throws WorkspaceException if there is no room for the copy, or it cannot be made or moved
	 */
	public void run(Consumer<Database> change) {
		inCopy(change, this::replace);
	}

	/**
	 * Does something to a copy that is of no use afterwards.
	 *
	 * @param trial what is done to it; whatever it throws is thrown on
	 * @throws WorkspaceException if there is no room for the copy, or it cannot be made
	 */
	void tryOut(Consumer<Database> trial) {
		inCopy(trial, copy -> LOG.debug("{} was of use", copy));
	}

	private void inCopy(Consumer<Database> work, Step then) {
		requireRoom();
		inFolder(copy -> {
			// the rights stay as they are
			Files.copy(site.file(), copy, StandardCopyOption.COPY_ATTRIBUTES);
			with(site.opener().apply(within.path()), work);
			then.on(copy);
		});
	}

	/**
	 * Writes the file of the books another time instead of changing a copy of it. It is opened on trial before it takes their place.
	 *
	 * @param writer writes the file that it is given the name of; whatever it throws is thrown on
	 * @throws WorkspaceException if there is no room, or the file cannot be opened or moved
	 */
	void write(Consumer<Path> writer) {
		guarded(() -> site.requireRoom(site.books(), 1));
		inFolder(copy -> {
			writer.accept(copy);
			site.opener().apply(within.path()).close();
			FileRights.copy(site.file(), copy);
			replace(copy);
		});
	}

	private static void with(Database copy, Consumer<Database> work) {
		try {
			work.accept(copy);
		} finally {
			copy.close();
		}
	}

	/** Something with a file that may fail to be read and written. */
	@FunctionalInterface
	private interface Step {

		void on(Path file) throws IOException;
	}

	/** Something with the disk. */
	@FunctionalInterface
	private interface Work {

		void run() throws IOException;
	}

	private void guarded(Work work) {
		try {
			work.run();
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noRoomIn, site.books()), failure);
		}
	}

	private void inFolder(Step work) {
		guarded(() -> {
			try {
				within.begin();
				work.on(H2Connector.file(within.path()));
			} finally {
				tidy();
			}
		});
	}

	private void replace(Path copy) throws IOException {
		try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
			file.force(true);
		}
		Files.move(copy, site.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private void tidy() {
		try {
			within.clear();
		} catch (IOException failure) {
			LOG.warn("Something stays in {}", within.path(), failure);
		}
	}
}
