/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.LedgerColumn;

/**
 * Puts the order and the filters of a grid into a question to the store, and tells what the store cannot be asked: what is computed in the program,
 * and titles that are made of several values.
 */
public final class StoredArrangement {

	private static final Pattern ONE_FEATURE = Pattern.compile("\\{(\\w+)}");

	private final Query rows;
	private final ValueFormat format;

	/** @param rows all rows, without an order */
	public StoredArrangement(Query rows, ValueFormat format) {
		this.rows = rows;
		this.format = format;
	}

	/** The question; what cannot be asked is left out. */
	public Listing listing(Arrangement arrangement) {
		Query query = rows;
		for (Arrangement.Filter filter : arrangement.filters()) {
			Optional<Condition> condition = condition(filter.column(), filter.condition());
			query = condition.isPresent() ? query.where(condition.get()) : query;
		}
		Listing listing = Listing.of(query);
		for (Arrangement.Order order : arrangement.order()) {
			Optional<FeaturePath> path = path(order.column());
			listing = path.isPresent() ? listing.orderBy(path.get(), order.descending()) : listing;
		}
		return listing;
	}

	/** By what groups are gathered; columns by which the store cannot be asked are left out. */
	public List<Key> keys(List<GroupKey> groups) {
		return groups.stream().flatMap(group -> path(group.column()).map(path -> new Key(path, group.span())).stream()).toList();
	}

	/**
	 * What groups are called.
	 *
	 * @param values as the store tells what objects have in common
	 */
	public List<String> texts(List<GroupKey> groups, List<Object> values) {
		return IntStream.range(0, groups.size()).mapToObj(index -> text(groups.get(index), values.get(index))).toList();
	}

	private String text(GroupKey group, Object value) {
		EStructuralFeature feature = group.column().feature().orElseThrow();
		Class<?> type = feature.getEType().getInstanceClass();
		return switch (value) {
			case null -> GroupText.NONE;
			case Integer number when group.span() != Span.VALUE -> GroupText.text(number, group.span());
			case String title when feature instanceof EReference -> title;
			case BigDecimal number when type == Money.class -> format.text(feature, Money.of(number));
			case BigDecimal number when type == Quantity.class -> format.text(feature, new Quantity(number, Qualifier.EXACT));
			case Qualified figure -> text(group, figure.number());
			default -> format.text(feature, value);
		};
	}

	/** Why rows cannot be sorted, filtered or grouped by a column; empty when they can. */
	public Optional<String> refusal(LedgerColumn column) {
		return path(column).isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.pagedComputed, column.heading()));
	}

	/** Why a condition cannot be asked of a column; empty when it can. */
	public Optional<String> objection(Arrangement.Filter filter) {
		if (condition(filter.column(), filter.condition()).isPresent()) {
			return Optional.empty();
		}
		boolean number = filter.column().feature().filter(CellNumber::isNumeric).isPresent();
		return Optional.of(number ? Messages.pagedNumberText : NLS.bind(Messages.pagedComputed, filter.column().heading()));
	}

	/** The stored value that stands for what a column shows; of a reference the title of what it refers to. */
	public Optional<FeaturePath> path(LedgerColumn column) {
		return column.feature().filter(StoredArrangement::isSingle).flatMap(StoredArrangement::path);
	}

	private static boolean isSingle(EStructuralFeature feature) {
		FeatureTraits traits = new FeatureTraits(feature);
		return !feature.isMany() && traits.stored() && !traits.containment();
	}

	private static Optional<FeaturePath> path(EStructuralFeature feature) {
		return feature instanceof EReference reference ? titleFeature(reference.getEReferenceType()).map(title -> FeaturePath.of(reference).then(title))
				: Optional.of(FeaturePath.of(feature));
	}

	/** The stored text that is the whole title of objects of a class. */
	private static Optional<EStructuralFeature> titleFeature(EClass type) {
		Optional<String> pattern = new ClassTraits(type).title();
		Matcher one = ONE_FEATURE.matcher(pattern.orElse(""));
		Stream<String> names = one.matches() ? Stream.of(one.group(1)) : pattern.isEmpty() ? Stream.of("name", "title") : Stream.empty();
		return names.map(type::getEStructuralFeature).filter(feature -> feature != null && isSingle(feature))
				.filter(feature -> feature.getEType().getInstanceClass() == String.class).findFirst();
	}

	/** What a condition on the cells of a column asks of stored values; empty where they cannot tell. */
	private Optional<Condition> condition(LedgerColumn column, CellCondition condition) {
		return column.feature().filter(feature -> new FeatureTraits(feature).stored() && !new FeatureTraits(feature).containment())
				.flatMap(feature -> condition(feature, condition));
	}

	private Optional<Condition> condition(EStructuralFeature feature, CellCondition condition) {
		return switch (condition) {
			case CellCondition.Contains contains -> contains(feature, contains.words());
			case CellCondition.Empty empty -> Optional.of(empty.empty() ? empty(feature) : new Condition.Not(empty(feature)));
			case CellCondition.NumberRange range -> Optional.of(range(feature, range));
			case CellCondition.DateRange range -> Optional.of(range(feature, range));
			case CellCondition.OneOf one -> oneOf(feature, one);
			case CellCondition.AnyOf any -> {
				List<Condition> all = any.conditions().stream().flatMap(each -> condition(feature, each).stream()).toList();
				yield all.size() == any.conditions().size() ? Optional.of(new Condition.Any(all)) : Optional.empty();
			}
			case CellCondition.Not not -> condition(feature, not.condition()).map(Condition.Not::new);
		};
	}

	private static Condition empty(EStructuralFeature feature) {
		return new Comparison(feature, Operator.EMPTY, null);
	}

	private static Optional<Condition> oneOf(EStructuralFeature feature, CellCondition.OneOf one) {
		return path(feature).map(path -> {
			List<Condition> any = new ArrayList<>();
			one.values().forEach(value -> any.add(path.through().isEmpty() ? new Comparison(feature, Operator.EQUAL, value)
					: new Condition.Refers(path.through().getFirst(), new Comparison(path.feature(), Operator.EQUAL, value))));
			if (one.empty()) {
				any.add(empty(feature));
			}
			return new Condition.Any(any);
		});
	}

	private Optional<Condition> contains(EStructuralFeature feature, String words) {
		if (feature instanceof EReference reference) {
			return isSingle(feature) ? titleFeature(reference.getEReferenceType())
					.map(title -> new Condition.Refers(reference, new Comparison(title, Operator.CONTAINS, words))) : Optional.empty();
		}
		if (feature.getEType() instanceof EEnum type) {
			return Optional.of(anyEqual(feature, type.getELiterals().stream()
					.filter(literal -> isIn(words, format.labels().label(literal))).<Object>map(EEnumLiteral::getInstance).toList()));
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == boolean.class || type == Boolean.class) {
			return Optional.of(anyEqual(feature, Stream.<Object>of(true, false).filter(value -> isIn(words, format.text(feature, value))).toList()));
		}
		return CellNumber.isNumeric(feature) ? Optional.empty() : Optional.of(new Comparison(feature, Operator.CONTAINS, words));
	}

	private static boolean isIn(String words, String text) {
		return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
	}

	private static Condition anyEqual(EStructuralFeature feature, List<Object> values) {
		return new Condition.Any(values.stream().<Condition>map(value -> new Comparison(feature, Operator.EQUAL, value)).toList());
	}

	private static Condition range(EStructuralFeature feature, CellCondition.NumberRange range) {
		List<Condition> bounds = new ArrayList<>();
		if (range.from() != null) {
			bounds.add(new Comparison(feature, range.fromIncluded() ? Operator.AT_LEAST : Operator.GREATER, range.from()));
		}
		if (range.to() != null) {
			bounds.add(new Comparison(feature, range.toIncluded() ? Operator.AT_MOST : Operator.LESS, range.to()));
		}
		return new Condition.All(bounds);
	}

	/** The first possible day counts: what is dated 2021 began on the first of January. */
	private static Condition range(EStructuralFeature feature, CellCondition.DateRange range) {
		boolean vague = feature.getEType().getInstanceClass() == PartialDate.class;
		List<Condition> bounds = new ArrayList<>();
		if (range.from() != null) {
			bounds.add(new Comparison(feature, Operator.AT_LEAST, vague ? beginning(range.from()) : range.from()));
		}
		if (range.to() != null) {
			bounds.add(new Comparison(feature, Operator.AT_MOST, vague ? PartialDate.of(range.to()) : range.to()));
		}
		return new Condition.All(bounds);
	}

	/** The vaguest date that begins on a day. */
	private static PartialDate beginning(LocalDate day) {
		if (day.getDayOfMonth() > 1) {
			return PartialDate.of(day);
		}
		return day.getMonthValue() > 1 ? PartialDate.of(day.getYear(), day.getMonthValue()) : PartialDate.of(day.getYear());
	}
}
