/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.purge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jiedui.core.history.Commit;
import org.jiedui.core.spi.store.ChangeSet;

/** Notes in the history of the parts from which something went that it did, where no commit says it already. */
record PurgeCommits(Connection connection, ChangeSet changes) {

	List<Commit> note(Collection<Integer> parts) throws SQLException {
		Instant time = Instant.now().truncatedTo(ChronoUnit.MICROS);
		List<Commit> commits = new ArrayList<>();
		try (PreparedStatement advance = connection.prepareStatement("UPDATE \"sys_part\" SET \"head\" = \"head\" + 1 WHERE \"part\" = ?");
				PreparedStatement head = connection.prepareStatement("SELECT \"head\" FROM \"sys_part\" WHERE \"part\" = ?");
				PreparedStatement insert = connection.prepareStatement("INSERT INTO \"sys_commit\" (\"part\", \"number\", \"time\", \"author\","
						+ " \"message\", \"save\", \"objects\") VALUES (?, ?, ?, ?, ?, ?, 0)")) {
			for (int part : parts) {
				advance.setInt(1, part);
				advance.executeUpdate();
				head.setInt(1, part);
				try (ResultSet row = head.executeQuery()) {
					row.next();
					commits.add(new Commit(part, row.getLong(1), time, changes.author(), changes.message(), 0, List.of()));
				}
				insert.setInt(1, part);
				insert.setLong(2, commits.getLast().sequence());
				insert.setObject(3, time.atOffset(ZoneOffset.UTC));
				insert.setString(4, changes.author());
				insert.setString(5, changes.message());
				insert.setString(6, changes.save().toString());
				insert.executeUpdate();
			}
		}
		return commits;
	}
}
