/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.WorkspaceLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a backup into a folder that has nothing, or what was left there of an attempt. The database is unpacked and tried in a folder within; the last
 * step gives it the name that makes the folder a workspace.
 */
public final class Restoration {

	private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);
	private static final String WITHIN = "restoring";

	private final Path file;
	private final Path folder;
	private final Function<Path, Database> opener;

	/**
	 * @param folder new or empty
	 * @param opener opens the database of a folder
	 */
	public Restoration(Path file, Path folder, Function<Path, Database> opener) {
		this.file = file;
		this.folder = folder;
		this.opener = opener;
	}

	/** Tries the unpacked books. */
	@FunctionalInterface
	public interface Trial {

		/** @param location of the unpacked database, for messages */
		void run(String location, Database database);
	}

	/**
	 * @param trial fails where the books are of no use
	 * @throws WorkspaceException if there is something in the folder, the file is no backup that can be read, or the trial failed
	 */
	public void run(Trial trial) {
		boolean isNew = !Files.exists(folder);
		requireEmpty();
		WorkspaceLock lock = WorkspaceLock.take(folder);
		boolean done = false;
		try {
			restore(trial);
			done = true;
		} finally {
			lock.close();
			if (!done) {
				cleanUp(isNew);
			}
		}
	}

	private void restore(Trial trial) {
		WorkFolder within = within();
		try {
			within.begin();
			new UnpackedBackup(file, within.path(), opener).run(trial);
			Files.move(H2Connector.file(within.path()), H2Connector.file(folder));
			within.clear();
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noRoomIn, folder), failure);
		}
	}

	private void requireEmpty() {
		try {
			if (Files.exists(folder) && !(Files.isDirectory(folder) && look(folder, files -> files.allMatch(this::isLeft)))) {
				throw new WorkspaceException(Reason.IN_USE, Messages.bind(Messages.notEmpty, folder), null);
			}
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noRoomIn, folder), failure);
		}
	}

	/** Of a restoration that was killed. */
	private boolean isLeft(Path file) {
		return file.equals(within().path()) || file.equals(folder.resolve(WorkspaceLock.FILE));
	}

	private void cleanUp(boolean isNew) {
		try {
			within().clear();
			Files.deleteIfExists(folder.resolve(WorkspaceLock.FILE));
			if (isNew) {
				Files.deleteIfExists(folder);
			}
		} catch (IOException failure) {
			LOG.warn("Something stays in {}", folder, failure);
		}
	}

	private WorkFolder within() {
		return new WorkFolder(folder.resolve(WITHIN));
	}

	private static <T> T look(Path folder, Function<Stream<Path>, T> question) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return question.apply(files);
		}
	}
}
