/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.sql.SQLException;
import java.util.Set;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/** H2 2.4. */
public final class H2Dialect implements Dialect {

	/** That of PostgreSQL, so that books can move between the two. */
	private static final int NAME_LENGTH = 63;

	/** Key words of H2 and of PostgreSQL that cannot be names without quotes in one of the two. */
	private static final Set<String> RESERVED = Set.of("all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric",
			"authorization", "between", "binary", "both", "case", "cast", "check", "collate", "collation", "column", "concurrently", "constraint",
			"create", "cross", "current_catalog", "current_date", "current_path", "current_role", "current_schema", "current_time",
			"current_timestamp", "current_user", "day", "default", "deferrable", "desc", "distinct", "do", "else", "end", "except", "exists",
			"false", "fetch", "for", "foreign", "freeze", "from", "full", "grant", "group", "groups", "having", "hour", "if", "ilike", "in",
			"initially", "inner", "intersect", "interval", "into", "is", "isnull", "join", "key", "lateral", "leading", "left", "like", "limit",
			"localtime", "localtimestamp", "minus", "minute", "month", "natural", "not", "notnull", "null", "offset", "on", "only", "or", "order",
			"outer", "over", "overlaps", "partition", "placing", "primary", "qualify", "range", "references", "regexp", "returning", "right",
			"row", "rownum", "rows", "second", "select", "session_user", "set", "similar", "some", "symmetric", "system_user", "table",
			"tablesample", "then", "to", "top", "trailing", "true", "uescape", "union", "unique", "unknown", "user", "using", "value", "values",
			"variadic", "verbose", "when", "where", "window", "with", "year");

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
		};
	}

	@Override
	public boolean isReserved(String name) {
		return RESERVED.contains(name);
	}

	@Override
	public int nameLength() {
		return NAME_LENGTH;
	}

	@Override
	public Reason reason(SQLException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof MVStoreException store) {
				return reason(store);
			}
		}
		return switch (failure.getErrorCode()) {
			case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
			case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_ENCRYPTION_ERROR_1,
					ErrorCode.WRONG_USER_OR_PASSWORD -> Reason.DAMAGED;
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
}
