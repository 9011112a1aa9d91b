/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.Money;

/**
 * Says a condition as it would be typed into the filter row on this screen, whatever the language and the unit of money were in which somebody typed
 * it elsewhere. {@link FilterParser} reads it back as the same condition.
 */
public final class ConditionText {

	private final ValueFormat format;
	private final ValueFormat origin;

	/**
	 * @param format of this screen
	 * @param origin of the screen on which the words of conditions were typed
	 */
	public ConditionText(ValueFormat format, ValueFormat origin) {
		this.format = format;
		this.origin = origin;
	}

	/** The text; empty where there is none that says just this. */
	public Optional<String> of(LedgerColumn column, CellCondition condition) {
		return switch (condition) {
			case CellCondition.Contains contains -> Optional.of(contains(column, contains.words()));
			case CellCondition.Empty empty -> Optional.of(empty.empty() ? "=" : "<>");
			case CellCondition.NumberRange range -> range(number(column, range.from()), range.fromIncluded(), number(column, range.to()),
					range.toIncluded());
			case CellCondition.DateRange range -> range(Objects.toString(range.from(), null), true, Objects.toString(range.to(), null), true);
			case CellCondition.OneOf one -> Optional.of(oneOf(column, one));
			case CellCondition.AnyOf any -> anyOf(column, any);
			case CellCondition.Not not -> of(column, not.condition()).filter(text -> !(text.contains("|"))).map(text -> "!" + text);
		};
	}

	/** Parts of the names of values are said by the whole names, which are others in another language. */
	private String contains(LedgerColumn column, String words) {
		List<String> names = column.feature().map(feature -> values(feature).filter(value -> contains(origin.text(feature, value), words))
				.map(value -> FilterParser.exactly(format.text(feature, value))).toList()).orElse(List.of());
		return names.isEmpty() ? words : String.join("|", names);
	}

	private static boolean contains(String text, String words) {
		return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
	}

	/** All values that a feature can have, where they are few and have names. */
	private static Stream<Object> values(EStructuralFeature feature) {
		if (feature.isMany()) {
			return Stream.of();
		}
		if (feature.getEType() instanceof EEnum type) {
			return type.getELiterals().stream().map(EEnumLiteral::getInstance);
		}
		Class<?> type = feature.getEType().getInstanceClass();
		return type == boolean.class || type == Boolean.class ? Stream.of(true, false) : Stream.of();
	}

	private String number(LedgerColumn column, BigDecimal number) {
		if (number == null) {
			return null;
		}
		EStructuralFeature feature = column.feature().orElseThrow();
		return feature.getEType().getInstanceClass() == Money.class ? format.editText(feature, Money.of(number)) : number.toPlainString();
	}

	private static Optional<String> range(String from, boolean fromIncluded, String to, boolean toIncluded) {
		if (to == null) {
			return Optional.of((fromIncluded ? ">=" : ">") + from);
		}
		if (from == null) {
			return Optional.of((toIncluded ? "<=" : "<") + to);
		}
		if (!fromIncluded || !toIncluded) {
			return Optional.empty();
		}
		return Optional.of(from.equals(to) ? "=" + from : from + ".." + to);
	}

	private String oneOf(LedgerColumn column, CellCondition.OneOf one) {
		List<String> texts = new ArrayList<>();
		one.values().stream().map(value -> value instanceof String title ? title
				: column.feature().map(feature -> format.text(feature, value)).orElseGet(value::toString)).sorted().map(FilterParser::exactly)
				.forEach(texts::add);
		if (one.empty()) {
			texts.add("=");
		}
		return String.join("|", texts);
	}

	private Optional<String> anyOf(LedgerColumn column, CellCondition.AnyOf any) {
		List<Optional<String>> texts = any.conditions().stream().map(each -> of(column, each)).toList();
		return texts.stream().allMatch(Optional::isPresent)
				? Optional.of(texts.stream().map(Optional::orElseThrow).collect(Collectors.joining("|"))) : Optional.empty();
	}
}
