/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;

/** Consistent copies of an embedded database, made while it is in use, beside the books. */
public final class Backups {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	private final Path folder;
	private final Database database;

	/** @param folder where the copies lie; made when it is needed */
	public Backups(Path folder, Database database) {
		this.folder = folder;
		this.database = database;
	}

	/**
	 * Makes a copy before something that cannot be taken back.
	 *
	 * @param reason a word for the name of the file
	 */
	public void before(String reason) {
		write(folder.resolve("books-" + TIME.format(LocalDateTime.now()) + "-before-" + reason + ".zip"));
	}

	/**
	 * Makes a copy.
	 *
	 * @throws WorkspaceException if the file cannot be written
	 */
	public void write(Path file) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.notWritten, file), new UncheckedIOException(failure));
		}
		database.read(connection -> {
			try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
				backup.setString(1, file.toString());
				backup.execute();
			}
			return null;
		});
	}
}
