/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/** H2 2.4. */
public final class H2Dialect implements Dialect {

	@Override
	public Engine engine() {
		return Engine.H2;
	}

	@Override
	public String type(SqlType type) {
		return switch (type) {
			case INTEGER -> "INTEGER";
			case BIGINT -> "BIGINT";
			case BOOLEAN -> "BOOLEAN";
			case DOUBLE -> "DOUBLE PRECISION";
			case DATE -> "DATE";
			// NUMERIC of H2 has a fixed scale and would round
			case DECIMAL -> "DECFLOAT(100)";
			case FIGURE -> "NUMERIC(38, 10)";
			case TIMESTAMP -> "TIMESTAMP(6) WITH TIME ZONE";
			case TEXT -> "VARCHAR";
			case WORD -> "VARCHAR(100)";
			case PARTIAL_DATE -> "VARCHAR(10)";
			case BYTES -> "VARBINARY";
		};
	}

	@Override
	public String none(SqlType type) {
		return "CAST(NULL AS " + type(type) + ")";
	}

	/** The rows of a part lie together all the same, since the part is the upper half of the key. */
	@Override
	public String primaryKey(String columns) {
		return "PRIMARY KEY (" + columns + ")";
	}

	/** It compares each row with every key of a list (1,000 keys at once: 42 ms; some dozens at a time: 7 ms). */
	@Override
	public int keysAtOnce() {
		return 64;
	}

	@Override
	public String among(int keys) {
		return " IN (" + String.join(", ", Collections.nCopies(keys, "?")) + ")";
	}

	@Override
	public void bindKeys(PreparedStatement statement, int index, long[] keys) throws SQLException {
		for (int key = 0; key < keys.length; key++) {
			statement.setLong(index + key, keys[key]);
		}
	}

	/** H2 does not look through a view: it makes rows of all its columns before it goes on. */
	@Override
	public String synonym(String name, String table) {
		return "CREATE SYNONYM " + name + " FOR " + table;
	}

	/** A new column copies the table, and H2 fails to copy its synonyms. */
	@Override
	public void dropSynonyms(Connection connection, String table) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT synonym_name FROM information_schema.synonyms WHERE synonym_for = ?");
				Statement drop = connection.createStatement()) {
			select.setString(1, table);
			List<String> names = new ArrayList<>();
			try (ResultSet row = select.executeQuery()) {
				while (row.next()) {
					names.add(row.getString(1));
				}
			}
			for (String name : names) {
				drop.execute("DROP SYNONYM IF EXISTS " + quote(name));
			}
		}
	}

	@Override
	public List<String> dropView(String name) {
		return List.of("DROP VIEW IF EXISTS " + name, "DROP SYNONYM IF EXISTS " + name);
	}

	/** The folder is locked. */
	@Override
	public void lockSchema(Connection connection) {
	}

	@Override
	public boolean isTaken(SQLException failure) {
		return failure.getErrorCode() == ErrorCode.DUPLICATE_KEY_1;
	}

	@Override
	public boolean isKeptByOthers(SQLException failure) {
		return failure.getErrorCode() == ErrorCode.CANNOT_DROP_2;
	}

	@Override
	public Reason reason(SQLException failure) {
		if (failure.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1 || failure.getErrorCode() == ErrorCode.WRONG_USER_OR_PASSWORD) {
			return Reason.PASSWORD;
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof MVStoreException store) {
				return reason(store);
			}
		}
		return switch (failure.getErrorCode()) {
			case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
			case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> Reason.DAMAGED;
			case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 ->
				Reason.INACCESSIBLE;
			default -> Reason.FAILED;
		};
	}

	private static Reason reason(MVStoreException failure) {
		return switch (failure.getErrorCode()) {
			case DataUtils.ERROR_FILE_LOCKED -> Reason.IN_USE;
			case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT -> Reason.DAMAGED;
			case DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED -> Reason.INACCESSIBLE;
			default -> Reason.FAILED;
		};
	}

	/** A result of more than some ten thousand rows is put into a table on disk first. */
	@Override
	public boolean sortsLongResults() {
		return false;
	}

	@Override
	public void stream(Connection connection, boolean rowByRow) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET LAZY_QUERY_EXECUTION " + rowByRow);
		}
	}
}
