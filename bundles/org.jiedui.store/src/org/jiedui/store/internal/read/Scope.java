/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.schema.ClassTable;

/** Which rows of a table a query is about. */
final class Scope {

	private Scope() {
	}

	/** What a statement begins with. */
	static String reach(Query query) {
		return query.part().isPresent() ? "" : Sql.GLOBAL;
	}

	/** The condition on the table {@code t}, from its keyword on; empty where there is none. */
	static Sql where(Query query, ClassTable table, Sql... further) {
		List<Sql> all = new ArrayList<>();
		query.part().ifPresent(
				part -> all.add(new Sql("t.\"part\" = ? AND t.\"uid\" BETWEEN ? AND ?", part, ObjectId.first(part), ObjectId.last(part))));
		query.condition().ifPresent(condition -> all.addAll(new ConditionCompiler(table).conjuncts(condition)));
		all.addAll(List.of(further));
		return all.isEmpty() ? new Sql() : new Sql(" WHERE ").append(Sql.join(all, " AND "));
	}
}
