/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.settings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.SettingConflictException;
import org.jiedui.core.workspace.SettingConflictException.Reason;
import org.jiedui.store.internal.database.Dialect;

/** The rows of {@code sys_setting}. They belong to no part: each server has a copy of the whole. */
final class SettingRows {

	private static final String COLUMNS = "\"id\", \"kind\", \"name\", \"body\", \"version\", \"author\", \"time\"";
	private static final String SELECT = "SELECT " + COLUMNS + " FROM \"sys_setting\" WHERE ";

	private final Connection connection;
	private final Dialect dialect;

	SettingRows(Connection connection, Dialect dialect) {
		this.connection = connection;
		this.dialect = dialect;
	}

	List<BooksSetting> list(String kind) throws SQLException {
		return select("\"kind\" = ? ORDER BY \"name\"", kind);
	}

	/** Writes it unless it is written already: an attempt of which nobody knows how it ended may have done so. */
	Void write(BooksSetting setting) throws SQLException {
		Optional<BooksSetting> stored = find(setting.id());
		if (stored.filter(each -> each.version() == setting.version() && each.saysTheSame(setting)).isPresent()) {
			return null;
		}
		Optional<BooksSetting> namesake = select("\"kind\" = ? AND \"name\" = ?", setting.kind(), setting.name()).stream().findFirst();
		if (namesake.isPresent() && !namesake.get().id().equals(setting.id())) {
			throw new SettingConflictException(Reason.NAME_TAKEN, namesake.get());
		}
		try {
			if (setting.version() == 1) {
				insert(setting);
			} else if (update(setting) == 0) {
				throw conflict(find(setting.id()));
			}
		} catch (SQLException failure) {
			if (dialect.isTaken(failure)) {
				// At this very moment, by somebody whose row is not seen yet.
				throw new SettingConflictException(Reason.NAME_TAKEN, null);
			}
			throw failure;
		}
		return null;
	}

	/** @param again whether it may be gone because an attempt before removed it */
	Void remove(BooksSetting known, boolean again) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"sys_setting\" WHERE \"id\" = ? AND \"version\" = ?")) {
			delete.setString(1, known.id());
			delete.setInt(2, known.version());
			if (delete.executeUpdate() == 0) {
				Optional<BooksSetting> stored = find(known.id());
				if (stored.isPresent() || !again) {
					throw conflict(stored);
				}
			}
		}
		return null;
	}

	private static SettingConflictException conflict(Optional<BooksSetting> stored) {
		return new SettingConflictException(stored.isPresent() ? Reason.CHANGED : Reason.GONE, stored.orElse(null));
	}

	private void insert(BooksSetting setting) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"sys_setting\" (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
			insert.setString(1, setting.id());
			insert.setString(2, setting.kind());
			insert.setString(3, setting.name());
			insert.setString(4, setting.body());
			insert.setInt(5, setting.version());
			insert.setString(6, setting.author());
			insert.setObject(7, at(setting.changed()));
			insert.executeUpdate();
		}
	}

	private int update(BooksSetting setting) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE \"sys_setting\" SET \"name\" = ?, \"body\" = ?, \"version\" = ?,"
				+ " \"author\" = ?, \"time\" = ? WHERE \"id\" = ? AND \"version\" = ?")) {
			update.setString(1, setting.name());
			update.setString(2, setting.body());
			update.setInt(3, setting.version());
			update.setString(4, setting.author());
			update.setObject(5, at(setting.changed()));
			update.setString(6, setting.id());
			update.setInt(7, setting.version() - 1);
			return update.executeUpdate();
		}
	}

	private static OffsetDateTime at(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

	private Optional<BooksSetting> find(String id) throws SQLException {
		return select("\"id\" = ?", id).stream().findFirst();
	}

	private List<BooksSetting> select(String condition, String... values) throws SQLException {
		List<BooksSetting> found = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
			for (int index = 0; index < values.length; index++) {
				select.setString(index + 1, values[index]);
			}
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					found.add(new BooksSetting(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5), row.getString(6),
							row.getObject(7, OffsetDateTime.class).toInstant()));
				}
			}
		}
		return found;
	}
}
