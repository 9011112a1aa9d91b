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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jiedui.core.history.Commit;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.GlobalStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what can still be read of a file that lost its end: H2 goes back to the last state that is whole. That happens in a copy, which takes the
 * place of the file only if that is asked for; the file is kept beside it then.
 */
public final class Salvage {

	private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);
	private static final String LAST = GlobalStatement.MARK
			+ "SELECT \"part\", \"number\", \"time\", \"author\", \"message\", \"objects\" FROM \"sys_commit\" ORDER BY \"time\" DESC, \"part\""
			+ " FETCH NEXT 1 ROWS ONLY";

	private final CopySite site;

	/** @param site of books which nobody else has, with an opener that does not mind what the end of a file is like */
	public Salvage(CopySite site) {
		this.site = site;
	}

	/**
	 * Looks what the copy has.
	 *
	 * @param isWhole whether the file lost nothing
	 * @param trial fails where it is of no use
	 * @throws WorkspaceException if there is no room for the copy, nothing can be read in it, or the trial failed
	 */
	public Repair look(boolean isWhole, Restoration.Trial trial) {
		AtomicReference<Optional<Commit>> last = new AtomicReference<>();
		new SwappedCopy(site).tryOut(reading(trial, last));
		return new Repair(isWhole, last.get(), Optional.empty());
	}

	/**
	 * Puts the copy in the place of the file.
	 *
	 * @param trial fails where it is of no use
	 * @throws WorkspaceException as {@link #look}; the file stays where it is then
	 */
	public Repair replace(Restoration.Trial trial) {
		AtomicReference<Optional<Commit>> last = new AtomicReference<>();
		Path kept = site.books().resolve(CopySite.stamp() + "-damaged.mv.db");
		boolean done = false;
		try {
			new SwappedCopy(site).run(reading(trial, last).andThen(copy -> keep(kept)));
			done = true;
		} finally {
			if (!done) {
				delete(kept);
			}
		}
		return new Repair(false, last.get(), Optional.of(kept));
	}

	private Consumer<Database> reading(Restoration.Trial trial, AtomicReference<Optional<Commit>> last) {
		return copy -> {
			trial.run(site.books().toString(), copy);
			last.set(copy.read(Salvage::last));
		};
	}

	private static Optional<Commit> last(Connection connection) throws SQLException {
		try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(LAST)) {
			return row.next()
					? Optional.of(new Commit(row.getInt(1), row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4),
							row.getString(5), row.getInt(6), List.of()))
					: Optional.empty();
		}
	}

	/** A copy and not the file itself, so that there are books at every moment: without a file new ones would be made. */
	private void keep(Path kept) {
		Path whole = kept.resolveSibling(kept.getFileName() + Leftovers.PART);
		try {
			Files.copy(site.file(), whole, StandardCopyOption.COPY_ATTRIBUTES);
			try (FileChannel file = FileChannel.open(whole, StandardOpenOption.WRITE)) {
				file.force(true);
			}
			Files.move(whole, kept);
		} catch (IOException failure) {
			throw new WorkspaceException(Reason.INACCESSIBLE, Messages.bind(Messages.noRoomIn, site.books()), failure);
		} finally {
			delete(whole);
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
