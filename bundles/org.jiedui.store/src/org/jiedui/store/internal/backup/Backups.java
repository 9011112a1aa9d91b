/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.schema.SystemTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Consistent copies of an embedded database, made while it is in use, beside the books. */
public final class Backups {

	private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

	private static final int ATTEMPTS = 5;
	private static final String BEFORE = "before-";
	/** So many characters of a name say the day. */
	private static final int DAY = "books-yyyyMMdd-".length();

	/** While it is packed there are two of it, each as large as the books at worst; while it is tried, the books lie beside it. */
	private static final int ROOM_TO_TRY = 2;

	private final CopySite site;
	private final Database database;

	/** @param database of the books, open */
	public Backups(CopySite site, Database database) {
		this.site = site;
		this.database = database;
	}

	/**
	 * Makes a copy before something that cannot be taken back, and opens it on trial; where one was made today, before something that went wrong then,
	 * and the books are still as they were, that is enough.
	 *
	 * @param reason a word for the name of the file
	 * @return the file
	 * @throws WorkspaceException if it cannot be written, or cannot be opened; the file is not there then
	 */
	public Path before(String reason) {
		return sameOfToday().orElseGet(() -> make(BEFORE + reason));
	}

	private Optional<Path> sameOfToday() {
		String today = CopySite.stamp().substring(0, DAY);
		List<Path> copies = zips(site.copies()).filter(each -> {
			String name = each.getFileName().toString();
			return name.startsWith(today) && name.contains('-' + BEFORE);
		}).toList();
		if (copies.isEmpty()) {
			return Optional.empty();
		}
		BooksState state = database.read(BooksState::read);
		return copies.stream().filter(each -> Archive.state(each).filter(state::equals).isPresent()).findFirst();
	}

	/** @param reason a word for the name of the file */
	Path make(String reason) {
		Path file = site.copies().resolve(CopySite.stamp() + '-' + reason + ".zip");
		write(file, true);
		return file;
	}

	/**
	 * Makes a copy: the database under its own name, and a {@link Manifest}. The file appears when it is whole.
	 *
	 * @throws WorkspaceException if the file is there or cannot be written, or the disk has no room for it
	 */
	public void write(Path file) {
		write(file, false);
	}

	private void write(Path file, boolean isTried) {
		if (Files.exists(file)) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.exists, file), null);
		}
		Path whole = file.resolveSibling(file.getFileName() + Leftovers.PART);
		try {
			Path folder = file.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			site.requireRoom(folder, isTried ? ROOM_TO_TRY : 1);
			write(file, whole);
			if (isTried) {
				tryOut(whole, file);
				FileRights.copy(site.file(), whole);
			}
			Files.move(whole, file);
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.notWritten, file), failure);
		} finally {
			delete(whole);
		}
	}

	/** @param whole the file under another name, as long as nobody is to see it */
	private void write(Path file, Path whole) throws IOException {
		Path raw = file.resolveSibling(file.getFileName() + Leftovers.RAW);
		try {
			Manifest state = database.read(connection -> copy(connection, raw));
			pack(raw, state, whole);
			force(whole);
		} catch (WorkspaceException failure) {
			throw failure.reason() == Reason.INACCESSIBLE || failure.reason() == Reason.FAILED
					? new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.notWritten, file), failure)
					: failure;
		} finally {
			delete(raw);
		}
	}

	/** Opens what was written, before anybody relies on it. */
	private void tryOut(Path written, Path file) throws IOException {
		WorkFolder within = new WorkFolder(file.resolveSibling(file.getFileName() + Leftovers.TRIAL));
		try {
			within.begin();
			new UnpackedBackup(written, within.path(), site.opener()).run((place, copy) -> LOG.debug("The copy in {} can be opened", place));
		} catch (WorkspaceException failure) {
			throw new WorkspaceException(Reason.FAILED, Messages.bind(Messages.useless, file), failure);
		} finally {
			tidy(within);
		}
	}

	/** What stays, since somebody looks at it, does not make the copy any worse. */
	private static void tidy(WorkFolder within) {
		try {
			within.clear();
		} catch (IOException failure) {
			LOG.warn("Something stays in {}", within.path(), failure);
		}
	}

	/** The copy that was made last, by whomever; empty where there is none. */
	public static Optional<Path> newest(Path folder) {
		return zips(folder).sorted(Comparator.comparing(Backups::written).thenComparing(Path::getFileName).reversed())
				.filter(each -> Archive.state(each).isPresent()).findFirst();
	}

	private static Stream<Path> zips(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> each.toString().endsWith(".zip")).toList().stream();
		} catch (IOException | UncheckedIOException none) {
			LOG.debug("There are no backups in {}", folder, none);
			return Stream.empty();
		}
	}

	private static FileTime written(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException gone) {
			LOG.debug("{} does not tell when it was written", file, gone);
			return FileTime.fromMillis(0);
		}
	}

	/**
	 * Copies on the thread of the database. Where others have a connection too, a commit may come between the copy and what is said of it; then it is
	 * made anew.
	 */
	private Manifest copy(Connection connection, Path raw) throws SQLException {
		int format = new SystemTables(raw.toString(), database.dialect()).format(connection);
		for (int attempt = 1;; attempt++) {
			BooksState state = BooksState.read(connection);
			try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
				backup.setString(1, raw.toString());
				backup.execute();
			}
			if (state.equals(BooksState.read(connection))) {
				return new Manifest(Manifest.LAYOUT, format, state, 0, "");
			}
			if (attempt == ATTEMPTS) {
				throw new WorkspaceException(Reason.IN_USE, Messages.bind(Messages.busy, raw.getParent()), null);
			}
		}
	}

	/** Others can go on with the database while the copy gets its manifest. */
	private static void pack(Path raw, Manifest state, Path whole) throws IOException {
		String name = H2Connector.file(Path.of("")).toString();
		try (ZipFile copy = new ZipFile(raw.toFile());
				InputStream in = copy.getInputStream(copy.entries().nextElement());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(whole))) {
			out.putNextEntry(new ZipEntry(name));
			Digest digest = Digest.copy(in, out, Long.MAX_VALUE);
			out.closeEntry();
			out.putNextEntry(new ZipEntry(Manifest.ENTRY));
			new Manifest(state.layout(), state.format(), state.state(), digest.size(), digest.text()).write(out);
			out.closeEntry();
		}
	}

	/** A name must not reach the disk before the content: after a power loss there would be a copy that is empty, and older ones are gone. */
	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException failure) {
			LOG.warn("{} stays", file, failure);
		}
	}
}
