/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.Random;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.BooksKey;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.H2Connector;
import org.jiedui.store.internal.database.H2Dialect;
import org.jiedui.store.internal.database.SingleConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is full of what is no longer part of the database. */
class CompactionTest {

	private static final int ROWS = 20_000;
	private static final int BATCH = 1_000;
	private static final int CYCLES = 12;
	/** Rows in each of them. */
	private static final int EDITED = 200;

	@TempDir
	private Path folder;
	private Database database;
	/** What the disk still has. */
	private long free = Long.MAX_VALUE;
	private Optional<BooksKey> key = Optional.empty();
	private boolean failing;

	@BeforeEach
	void open() {
		database = database(folder);
	}

	private Database database(Path within) {
		if (failing) {
			throw new WorkspaceException(Reason.DAMAGED, "not of use", null);
		}
		return SingleConnection.open(within.toString(), new H2Dialect(), new H2Connector(within, key));
	}

	private Compaction compaction(long large) {
		return new Compaction(new CopySite(folder, folder.resolve("copies"), this::database, at -> free), key, large);
	}

	/** An index whose pages are written again with each commit, as that of names is. */
	private void fill() {
		Random random = new Random(1);
		database.write(connection -> {
			try (Statement define = connection.createStatement()) {
				return define.execute("CREATE TABLE t (id INT PRIMARY KEY, name VARCHAR(40)); CREATE INDEX x ON t (name)");
			}
		});
		for (int first = 0; first < ROWS; first += BATCH) {
			int from = first;
			database.write(connection -> {
				try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, ?)")) {
					for (int id = from; id < from + BATCH; id++) {
						insert.setInt(1, id);
						insert.setString(2, Long.toString(random.nextLong(), Character.MAX_RADIX));
						insert.addBatch();
					}
					return insert.executeBatch();
				}
			});
		}
	}

	private long rows() {
		return database.read(connection -> {
			try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery("SELECT COUNT(*) FROM t WHERE name > ''")) {
				row.next();
				return row.getLong(1);
			}
		});
	}

	private long size() throws IOException {
		return Files.size(H2Connector.file(folder));
	}

	/** Closes the database; returns how large the file was, and how large it is. */
	private long[] close(Compaction compaction) throws IOException {
		compaction.look(database);
		database.close();
		long before = size();
		compaction.run();
		return new long[] { before, size() };
	}

	@Test
	void whatIsMostlyWasteIsWrittenAnewAndLosesNothing() throws IOException {
		fill();
		long[] sizes = close(compaction(1));
		assertThat(sizes[1]).isLessThan(sizes[0] / 2);
		assertThat(folder.toFile().list()).containsExactly(H2Connector.file(folder).getFileName().toString());
		database = database(folder);
		assertThat(rows()).isEqualTo(ROWS);
		sizes = close(compaction(1));
		assertThat(sizes[1]).as("nothing is left to do").isEqualTo(sizes[0]);
	}

	@Test
	void whatIsEditedOverAndOverStaysSmall() throws IOException {
		fill();
		long small = close(compaction(1))[1];
		for (int cycle = 1; cycle <= CYCLES; cycle++) {
			database = database(folder);
			int from = cycle * EDITED;
			database.write(connection -> {
				try (Statement update = connection.createStatement()) {
					return update.executeUpdate("UPDATE t SET name = name || '.' WHERE id BETWEEN " + from + " AND " + (from + EDITED));
				}
			});
			assertThat(close(compaction(1))[1]).as("after %s cycles", cycle).isLessThan(small * 5 / 2);
		}
	}

	@Test
	void aFileThatIsWrittenAnewKeepsItsRights() throws IOException {
		Path file = H2Connector.file(folder);
		assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "There are no rights of this kind here");
		fill();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		long[] sizes = close(compaction(1));
		assertThat(sizes[1]).isLessThan(sizes[0]);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw----");
	}

	@Test
	void aSmallFileIsLeftAlone() throws IOException {
		fill();
		long[] sizes = close(compaction(Compaction.LARGE));
		assertThat(sizes[1]).isEqualTo(sizes[0]);
	}

	@Test
	void whereItFailsTheBooksStayAsTheyAre() throws IOException {
		fill();
		failing = true;
		long[] sizes = close(compaction(1));
		failing = false;
		assertThat(sizes[1]).isEqualTo(sizes[0]);
		assertThat(folder.toFile().list()).hasSize(1);
		database = database(folder);
		assertThat(rows()).isEqualTo(ROWS);
		database.close();
	}

	@Test
	void noMoreRoomIsWantedThanForTheFileItself() throws IOException {
		fill();
		Compaction compaction = compaction(1);
		compaction.look(database);
		database.close();
		long before = size();
		free = before - 1;
		compaction.run();
		assertThat(size()).as("without room it is not begun").isEqualTo(before);
		assertThat(folder.toFile().list()).hasSize(1);
		free = before;
		compaction.run();
		assertThat(size()).isLessThan(before / 2);
		database = database(folder);
		assertThat(rows()).isEqualTo(ROWS);
		database.close();
	}

	@Test
	void anEncryptedFileIsWrittenAnewEncrypted() throws IOException {
		database.close();
		Files.delete(H2Connector.file(folder));
		key = Optional.of(new BooksKey("三十六个字符的一个口令é %".toCharArray()));
		database = database(folder);
		fill();
		long[] sizes = close(compaction(1));
		assertThat(sizes[1]).isLessThan(sizes[0]);
		assertThat(H2Connector.isEncrypted(folder)).isTrue();
		database = database(folder);
		assertThat(rows()).isEqualTo(ROWS);
		database.close();
	}
}
