/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A database that can keep books. All but the first speak the language of PostgreSQL; the last three spread the tables over several servers by the
 * part, and keep a whole copy of the {@linkplain GlobalTable global tables} on each.
 */
public enum Engine {

	/** Embedded, one file. */
	H2,

	/** One server. */
	POSTGRESQL,

	/** PostgreSQL with the extension Citus: rows of one part lie on one worker, whatever their tables. */
	CITUS {

		/** The first table that is spread; all others lie with it. */
		private static final String FIRST = "sys_part";

		/** A table that is there already may be spread already. */
		@Override
		List<String> of(TableDefinition table) {
			String name = "'" + table.quoted().replace("'", "''") + "'";
			String mates = table.name().equals(FIRST) ? "none" : FIRST;
			String spread = GlobalTable.of(table.name()).isPresent() ? "create_reference_table(" + name + ")"
					: "create_distributed_table(" + name + ", 'part', colocate_with => '" + mates + "')";
			return List.of(table.sql(),
					"SELECT " + spread + " WHERE NOT EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = " + name + "::regclass)");
		}

		@Override
		public boolean joinsWithinParts() {
			return true;
		}
	},

	/** YugabyteDB: the part is hashed, and the rows of one part are sorted by what follows it in the key. */
	YUGABYTE {

		@Override
		List<String> of(TableDefinition table) {
			return List.of(table.withKey(this::columns));
		}

		/** An index that is not led by the part is sorted, not hashed, since days, sums and names are asked for by ranges. */
		@Override
		String index(String sql) {
			int columns = sql.lastIndexOf('(');
			return sql.substring(0, columns) + columns(sql.substring(columns));
		}

		private String columns(String list) {
			String sorted = list.replace("\", ", "\" ASC, ").replace("\")", "\" ASC)");
			return sorted.replace("(\"part\" ASC", "((\"part\") HASH");
		}
	},

	/** openGauss and GaussDB where they are spread over several data nodes. */
	OPENGAUSS {

		@Override
		List<String> of(TableDefinition table) {
			boolean global = GlobalTable.of(table.name()).isPresent();
			return List.of(table.sql() + (global ? " DISTRIBUTE BY REPLICATION" : " DISTRIBUTE BY HASH (\"part\")"));
		}

		/** Known there to the newest versions only, and the database is empty. */
		@Override
		String index(String sql) {
			return sql.replace("CREATE INDEX IF NOT EXISTS", "CREATE INDEX");
		}
	};

	/** What the command line calls it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The engine of that name. */
	public static Optional<Engine> of(String id) {
		return Stream.of(values()).filter(each -> each.id().equals(id)).findFirst();
	}

	/** Whether the tables may lie on several servers. */
	public boolean isSpread() {
		return ordinal() >= CITUS.ordinal();
	}

	/** Whether one statement can put rows together only where it says that their parts are the same. */
	public boolean joinsWithinParts() {
		return false;
	}

	/** What is spoken there, as long as nothing else is known of the server. */
	public Dialect dialect() {
		return this == H2 ? new H2Dialect() : new PostgresDialect(this);
	}

	/** The statements that do here what one statement does that makes a table or an index, or describes one. */
	public List<String> definition(String sql) {
		if (sql.startsWith("CREATE INDEX ")) {
			return List.of(index(sql));
		}
		return TableDefinition.of(sql).map(this::of).orElse(List.of(sql));
	}

	/** The statements that make a table here. */
	List<String> of(TableDefinition table) {
		return List.of(table.sql());
	}

	/** The statement that makes an index here. */
	String index(String sql) {
		return sql;
	}
}
