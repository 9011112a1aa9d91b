/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.All;
import org.jiedui.core.query.Condition.Any;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Not;
import org.jiedui.core.query.Condition.Refers;
import org.jiedui.core.query.Condition.Text;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/** Which rows of a table a query is about. */
final class Scope {

	private Scope() {
	}

	/** What a statement begins with. */
	static String reach(Query query) {
		return query.part().isPresent() && query.condition().stream().noneMatch(Scope::leadsElsewhere) ? "" : GlobalStatement.MARK;
	}

	/** What a statement begins with that follows paths. */
	static String reach(SchemaCatalog catalog, Query query, Stream<FeaturePath> paths) {
		return paths.anyMatch(path -> PathColumns.leadsElsewhere(catalog, path)) ? GlobalStatement.MARK : reach(query);
	}

	/** Whether a condition is about what is referred to, which may be in any part. */
	private static boolean leadsElsewhere(Condition condition) {
		return switch (condition) {
			case Refers refers -> true;
			case All all -> all.conditions().stream().anyMatch(Scope::leadsElsewhere);
			case Any any -> any.conditions().stream().anyMatch(Scope::leadsElsewhere);
			case Not not -> leadsElsewhere(not.condition());
			case Text text -> false;
			case Comparison comparison -> false;
		};
	}

	/** The condition on the table {@code t}, from its keyword on; empty where there is none. */
	static Sql where(SchemaCatalog catalog, Query query, ClassTable table, Sql... further) {
		List<Sql> all = new ArrayList<>();
		query.part().ifPresent(
				part -> all.add(new Sql("t.\"part\" = ? AND t.\"uid\" BETWEEN ? AND ?", part, ObjectId.first(part), ObjectId.last(part))));
		query.condition().ifPresent(condition -> all.addAll(new ConditionCompiler(catalog, table).conjuncts(condition)));
		all.addAll(List.of(further));
		return all.isEmpty() ? new Sql() : new Sql(" WHERE ").append(Sql.join(all, " AND "));
	}
}
