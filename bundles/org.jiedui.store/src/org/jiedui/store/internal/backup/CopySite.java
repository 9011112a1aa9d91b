/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;

/**
 * Where the books lie, and where the copies of them that are made by themselves.
 *
 * @param books folder of the books
 * @param copies folder of the copies; made when it is needed
 * @param opener opens the database of a folder, by a connection of its own
 * @param space tells how much room there is
 */
public record CopySite(Path books, Path copies, Function<Path, Database> opener, FreeSpace space) {

	private static final long MEGABYTE = 1 << 20;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

	/** With the room that the disk has. */
	public CopySite(Path books, Path copies, Function<Path, Database> opener) {
		this(books, copies, opener, FreeSpace.OF_DISK);
	}

	/** How the name of a copy begins that is made now. */
	static String stamp() {
		return "books-" + TIME.format(LocalDateTime.now());
	}

	/** The file of the books. */
	Path file() {
		return H2Connector.file(books);
	}

	/** Another connection to the books; the caller closes it. */
	Database open() {
		return opener.apply(books);
	}

	/**
	 * Makes sure that there is room.
	 *
	 * @param folder that is there
	 * @param times how often the file of the books has to fit in
	 * @throws WorkspaceException if there is not enough
	 */
	void requireRoom(Path folder, int times) throws IOException {
		long needed = times * Files.size(file());
		long free = space.at(folder);
		if (free < needed) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noRoomForCopy,
					new Object[] { folder, String.valueOf(Math.ceilDiv(needed, MEGABYTE)), String.valueOf(free / MEGABYTE) }), null);
		}
	}
}
