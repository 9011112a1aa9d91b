/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.internal.grid.FilterBound;

/**
 * Reads what is typed into the filter row.
 * <ul>
 * <li>words: the text as shown contains them, also for enumerations and names</li>
 * <li>{@code >100}, {@code >=100}, {@code <100}, {@code <=100}, {@code 100..200}, {@code 100..}, {@code ..200}: numbers and dates, in
 * the unit of the column; a year or a month stands for all its days</li>
 * <li>{@code =}: empty, {@code <>}: not empty</li>
 * <li>{@code "a"}: the text as shown is exactly that</li>
 * <li>{@code a|b}: one or the other, {@code !a}: not</li>
 * </ul>
 * What cannot be read as a number or date is looked for in the text, but that numbers or dates are greater or less than something else is
 * not understood.
 */
public final class FilterParser {

	private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=|≥|≤|＞|＜)(.+)");
	private static final Pattern INEQUALITY = Pattern.compile("[!！]*\\s*(?!<>$)(?:>=|<=|>|<|≥|≤|＞|＜)\\s*(.+)");
	private static final Pattern RANGE = Pattern.compile("(.*?)(?:\\.\\.|…|~|～)(.*)");

	private static final Pattern ALTERNATIVE = Pattern.compile("(?:\"[^\"]*\"|[^|｜\"]|\")+?(?=[|｜]|$)");
	private static final Pattern EXACT = Pattern.compile("\"([^\"]+)\"");

	private final ValueFormat format;

	public FilterParser(ValueFormat format) {
		this.format = format;
	}

	/**
	 * Why a text is not understood.
	 *
	 * @param text may be null or blank
	 * @return a sentence for the user, empty when it is understood
	 */
	public Optional<String> objection(LedgerColumn column, String text) {
		return column.feature().filter(feature -> !feature.isMany())
				.flatMap(feature -> alternatives(text).map(each -> objection(feature, each)).flatMap(Optional::stream).findFirst());
	}

	private Optional<String> objection(EStructuralFeature feature, String text) {
		Matcher comparison = INEQUALITY.matcher(text);
		if (comparison.matches()) {
			try {
				FilterBound.of(feature, comparison.group(1), format);
			} catch (FormatException e) {
				return Optional.of(e.getMessage());
			}
		}
		return Optional.empty();
	}

	private static Stream<String> alternatives(String text) {
		return text == null ? Stream.empty()
				: ALTERNATIVE.matcher(text).results().map(MatchResult::group).map(String::strip).filter(each -> !each.isEmpty());
	}

	/** What is to be typed to find what shows exactly a text; an empty text stands for no value. */
	public static String exactly(String text) {
		if (text.isEmpty()) {
			return "=";
		}
		return text.contains("\"") ? text : '"' + text + '"';
	}

	/**
	 * @param text may be null or blank
	 * @return empty when nothing is asked, or the text is not understood
	 */
	public Optional<CellCondition> parse(LedgerColumn column, String text) {
		if (objection(column, text).isPresent()) {
			return Optional.empty();
		}
		List<CellCondition> alternatives = alternatives(text).map(each -> single(column, each)).toList();
		return switch (alternatives.size()) {
			case 0 -> Optional.empty();
			case 1 -> Optional.of(alternatives.getFirst());
			default -> Optional.of(new CellCondition.AnyOf(alternatives));
		};
	}

	private CellCondition single(LedgerColumn column, String text) {
		if ("=".equals(text) || "<>".equals(text)) {
			return new CellCondition.Empty("=".equals(text));
		}
		Matcher exact = EXACT.matcher(text);
		if (exact.matches()) {
			return exactly(column, exact.group(1));
		}
		if (text.length() > 1 && (text.startsWith("!") || text.startsWith("！"))) {
			return new CellCondition.Not(single(column, text.substring(1).strip()));
		}
		return column.feature().flatMap(feature -> ordered(feature, text))
				.orElseGet(() -> new CellCondition.Contains(text.startsWith("=") ? text.substring(1) : text));
	}

	private CellCondition exactly(LedgerColumn column, String text) {
		EStructuralFeature feature = column.feature().orElse(null);
		if (feature == null || feature.isMany()) {
			return new CellCondition.OneOf(Set.of(text), false);
		}
		if (feature.getEType() instanceof EEnum type) {
			return new CellCondition.OneOf(type.getELiterals().stream().filter(literal -> format.labels().label(literal).equals(text))
					.<Object>map(EEnumLiteral::getInstance).collect(Collectors.toSet()), false);
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == boolean.class || type == Boolean.class) {
			return new CellCondition.OneOf(Stream.<Object>of(true, false).filter(value -> format.text(feature, value).equals(text))
					.collect(Collectors.toSet()), false);
		}
		return ordered(feature, text).orElseGet(() -> new CellCondition.OneOf(Set.of(text), false));
	}

	private Optional<CellCondition> ordered(EStructuralFeature feature, String text) {
		Matcher comparison = COMPARISON.matcher(text);
		if (comparison.matches()) {
			return bound(feature, comparison.group(2)).flatMap(bound -> compare(comparison.group(1), bound));
		}
		Matcher range = RANGE.matcher(text);
		if (range.matches() && text.length() > 2) {
			return between(feature, range.group(1), range.group(2));
		}
		return bound(feature, text).map(bound -> range(bound, true, bound, true));
	}

	private Optional<CellCondition> between(EStructuralFeature feature, String low, String high) {
		Optional<FilterBound> from = bound(feature, low);
		Optional<FilterBound> to = bound(feature, high);
		boolean readable = (from.isPresent() || low.isBlank()) && (to.isPresent() || high.isBlank())
				&& (from.isPresent() || to.isPresent());
		return readable ? Optional.of(range(from.orElse(null), true, to.orElse(null), true)) : Optional.empty();
	}

	private static Optional<CellCondition> compare(String operator, FilterBound bound) {
		return Optional.of(switch (operator) {
			case ">", "＞" -> range(bound, false, null, false);
			case ">=", "≥" -> range(bound, true, null, false);
			case "<", "＜" -> range(null, false, bound, false);
			case "<=", "≤" -> range(null, false, bound, true);
			default -> range(bound, true, bound, true);
		});
	}

	private static CellCondition range(FilterBound from, boolean fromIncluded, FilterBound to, boolean toIncluded) {
		FilterBound any = from != null ? from : to;
		if (any.number() != null) {
			BigDecimal low = from == null ? null : from.number();
			BigDecimal high = to == null ? null : to.number();
			return new CellCondition.NumberRange(low, fromIncluded, high, toIncluded);
		}
		LocalDate low = from == null ? null : fromIncluded ? from.earliest() : from.latest().plusDays(1);
		LocalDate high = to == null ? null : toIncluded ? to.latest() : to.earliest().minusDays(1);
		return new CellCondition.DateRange(low, high);
	}

	private Optional<FilterBound> bound(EStructuralFeature feature, String text) {
		if (text.isBlank() || feature.isMany()) {
			return Optional.empty();
		}
		try {
			return FilterBound.of(feature, text.strip(), format);
		} catch (FormatException notSuchAValue) {
			return Optional.empty();
		}
	}
}
