/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.All;
import org.jiedui.core.query.Condition.Any;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Not;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Condition.Refers;
import org.jiedui.core.query.Condition.Text;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.store.internal.database.Dialect;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.ColumnType;
import org.jiedui.store.internal.schema.LinkTable;
import org.jiedui.store.internal.schema.SchemaCatalog;

/**
 * Puts a condition into SQL for one table under the alias {@code t}. What is said of no value is not true; where it is negated, every piece is either
 * true or false, never unknown, so that negation means what it says. Elsewhere the database does not look twice at each row for that. A many-valued
 * feature fulfils a comparison when one of its values does.
 */
final class ConditionCompiler {

	private static final String TRUE = "1 = 1";
	private static final String FALSE = "1 = 0";
	/** Sorts after whatever may follow in the text of a date. */
	private static final String PERIOD_END = "~";
	private static final String LIKE = " LIKE ? ESCAPE '!'";

	private final SchemaCatalog catalog;
	private final Dialect dialect;
	private final ClassTable table;
	private final boolean negated;

	ConditionCompiler(SchemaCatalog catalog, ClassTable table) {
		this(catalog, table, false);
	}

	/** @param negated whether it makes a difference that something is false and not unknown */
	private ConditionCompiler(SchemaCatalog catalog, ClassTable table, boolean negated) {
		this.catalog = catalog;
		dialect = catalog.dialect();
		this.table = table;
		this.negated = negated;
	}

	/** What must be true all together: side by side, so that the database may begin with what costs least. */
	List<Sql> conjuncts(Condition condition) {
		return condition instanceof All all ? all.conditions().stream().flatMap(each -> conjuncts(each).stream()).toList()
				: List.of(new Sql("(").append(compile(condition)).append(")"));
	}

	private Sql compile(Condition condition) {
		return switch (condition) {
			case All all -> join(all.conditions(), " AND ", TRUE);
			case Any any -> join(any.conditions(), " OR ", FALSE);
			case Not not -> new Sql("NOT (").append(new ConditionCompiler(catalog, table, true).compile(not.condition())).append(")");
			case Text text -> text(text.words());
			case Refers refers -> refers(refers);
			case Comparison comparison -> compare(comparison);
		};
	}

	/** One of the tables to which the reference may lead has what fulfils the condition. */
	private Sql refers(Refers refers) {
		Optional<Column> column = table.column(refers.reference());
		if (column.isEmpty()) {
			return new Sql(FALSE);
		}
		String key = "t." + column.get().names().getFirst();
		List<Sql> targets = new ArrayList<>();
		for (ClassTable target : catalog.tablesOf(refers.reference().getEReferenceType())) {
			// the table within has the same alias, and hides the one about which is asked
			targets.add(new Sql(key + " IN (SELECT t.\"uid\" FROM " + target.name() + " t WHERE ")
					.append(new ConditionCompiler(catalog, target).compile(refers.condition())).append(")"));
		}
		return targets.isEmpty() ? new Sql(FALSE) : certain(Sql.join(targets, " OR "));
	}

	/** Every word occurs in one of the texts of the object. */
	Sql text(String words) {
		List<Sql> each = new ArrayList<>();
		for (String word : words.strip().split("\\s+")) {
			String pattern = "%" + escape(dialect.lower(word)) + "%";
			List<Sql> places = new ArrayList<>();
			for (Column column : table.columns()) {
				if (column.type().isText()) {
					places.add(new Sql(dialect.lowerColumn("t." + column.name()) + LIKE, pattern));
				}
			}
			for (LinkTable link : table.links()) {
				if (link.type().isText()) {
					places.add(exists(link, new Sql(dialect.lowerColumn("l." + link.valueColumn()) + LIKE, pattern)));
				}
			}
			each.add(places.isEmpty() ? new Sql(FALSE) : certain(Sql.join(places, " OR ")));
		}
		return Sql.join(each, " AND ");
	}

	private Sql join(List<Condition> conditions, String between, String ofNone) {
		List<Sql> pieces = conditions.stream().map(each -> new Sql("(").append(compile(each)).append(")")).toList();
		return pieces.isEmpty() ? new Sql(ofNone) : Sql.join(pieces, between);
	}

	private Sql compare(Comparison comparison) {
		EStructuralFeature feature = comparison.feature();
		Optional<Column> column = table.column(feature);
		if (column.isPresent()) {
			return compare(column.get().type(), "t." + column.get().name(), comparison);
		}
		Optional<LinkTable> link = table.link(feature);
		if (link.isPresent()) {
			return compare(link.get(), comparison);
		}
		if (!new FeatureTraits(feature).stored() || new FeatureTraits(feature).containment()) {
			throw new IllegalArgumentException("The store cannot compare " + feature.getEContainingClass().getName() + "." + feature.getName());
		}
		return new Sql(holdsWithoutValue(comparison) ? TRUE : FALSE);
	}

	private Sql compare(LinkTable link, Comparison comparison) {
		Operator operator = comparison.operator();
		if (operator == Operator.EMPTY || comparison.value() == null) {
			Sql some = exists(link, new Sql(TRUE));
			return holdsWithoutValue(comparison) ? new Sql("NOT ").append(some) : some;
		}
		if (operator == Operator.NOT_EQUAL) {
			Comparison equal = new Comparison(comparison.feature(), Operator.EQUAL, comparison.value());
			return new Sql("NOT ").append(compare(link, equal));
		}
		return exists(link, compare(link.type(), "l." + link.valueColumn(), comparison));
	}

	/** An entry of the list; the row that says that it has none may be left of a model in which the feature could still tell. */
	private static Sql exists(LinkTable link, Sql condition) {
		return new Sql("EXISTS (SELECT 1 FROM " + link.name() + " l WHERE l.\"part\" = t.\"part\" AND l.\"source\" = t.\"uid\" AND l.\"position\" <> "
				+ LinkTable.NOTHING + " AND ").append(condition).append(")");
	}

	private Sql compare(ColumnType type, String column, Comparison comparison) {
		Object value = comparison.value();
		if (comparison.operator() == Operator.EMPTY || value == null) {
			String empty = type.isText() ? "(" + column + " IS NULL OR " + column + " = '')" : column + " IS NULL";
			return new Sql(holdsWithoutValue(comparison) ? empty : "NOT (" + empty + ")");
		}
		return switch (comparison.operator()) {
			case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> compared(type, column, comparison.operator(), value);
			case CONTAINS -> known(column, dialect.lowerColumn("CAST(" + column + " AS VARCHAR)") + LIKE,
					"%" + escape(dialect.lower(words(type, value))) + "%");
			// A text is compared as it is: an index on it serves then.
			case STARTS_WITH -> known(column, (type.isText() ? column : "CAST(" + column + " AS VARCHAR)") + LIKE, escape(words(type, value)) + "%");
			case EMPTY -> throw new IllegalStateException("Handled above");
		};
	}

	private Sql compared(ColumnType type, String column, Operator operator, Object value) {
		if (type.isPeriod()) {
			return inPeriod(column, operator, String.valueOf(type.operand(value)));
		}
		return switch (operator) {
			case EQUAL -> known(column, column + " = ?", type.operand(value));
			case NOT_EQUAL -> new Sql("(" + column + " IS NULL OR " + column + " <> ?)", type.operand(value));
			default -> ordered(type, column, operator, value);
		};
	}

	private Sql ordered(ColumnType type, String column, Operator operator, Object value) {
		if (type.literals().isEmpty()) {
			return known(column, column + sign(operator) + "?", type.operand(value));
		}
		Sql rank = Rank.of(column, type).append(sign(operator) + "?", Rank.of(type, value));
		return negated ? new Sql("(" + column + " IS NOT NULL AND ").append(rank).append(")") : rank;
	}

	/** What is dated 2021-06 lies in 2021: neither before nor after it, and equal to it. */
	private Sql inPeriod(String column, Operator operator, String period) {
		return switch (operator) {
			case EQUAL -> known(column, column + " BETWEEN ? AND ?", period, period + PERIOD_END);
			case NOT_EQUAL -> new Sql("(" + column + " IS NULL OR " + column + " NOT BETWEEN ? AND ?)", period, period + PERIOD_END);
			case LESS, AT_LEAST -> known(column, column + sign(operator) + "?", period);
			default -> known(column, column + sign(operator) + "?", period + PERIOD_END);
		};
	}

	private static String sign(Operator operator) {
		return switch (operator) {
			case LESS -> " < ";
			case AT_MOST -> " <= ";
			case GREATER -> " > ";
			case AT_LEAST -> " >= ";
			default -> throw new IllegalArgumentException(operator + " has no sign");
		};
	}

	/** What is said of no value is false, not unknown. */
	private Sql known(String column, String comparison, Object... operands) {
		return new Sql(negated ? "(" + column + " IS NOT NULL AND " + comparison + ")" : comparison, operands);
	}

	private Sql certain(Sql condition) {
		return negated ? new Sql("COALESCE((").append(condition).append("), FALSE)") : new Sql("(").append(condition).append(")");
	}

	/** Whether a comparison is true of an object that has no value. */
	private static boolean holdsWithoutValue(Comparison comparison) {
		return switch (comparison.operator()) {
			case EMPTY -> true;
			case EQUAL -> comparison.value() == null;
			case NOT_EQUAL -> comparison.value() != null;
			default -> false;
		};
	}

	private static String words(ColumnType type, Object value) {
		return value instanceof String text ? text : String.valueOf(type.operand(value));
	}

	static String escape(String text) {
		return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}
}
