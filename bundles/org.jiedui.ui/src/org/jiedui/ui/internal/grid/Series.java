/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;

/**
 * How given values go on, as spreadsheets have it: numbers at equal distances go on so, a single one is repeated; dates go on by days, months or
 * years; a text with a number at its end counts on; anything else is repeated in turn.
 */
final class Series {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,18})", Pattern.DOTALL);
	private static final int MONTHS_OF_YEAR = 12;

	private Series() {
	}

	/**
	 * @param given at least one value, all of one feature, none null
	 * @return gives the values that follow the last one, from 0
	 */
	static IntFunction<Object> after(List<?> given) {
		return days(given).or(() -> partialDates(given)).or(() -> numbers(given)).or(() -> numbered(given))
				.orElseGet(() -> repeating(given));
	}

	/**
	 * How given values begin: what would stand before the first.
	 *
	 * @param given at least one value, all of one feature, none null
	 * @return gives the values that come before the first one, from 0 on away from it
	 */
	static IntFunction<Object> before(List<?> given) {
		if (given.size() > 1) {
			return after(given.reversed());
		}
		Object next = after(given).apply(0);
		return next.equals(given.getFirst()) ? index -> next : after(List.of(next, given.getFirst()));
	}

	/** The given values in turn. */
	static IntFunction<Object> repeating(List<?> given) {
		return index -> given.get(index % given.size());
	}

	/**
	 * What {@link #after} does not do: a single number counts on, all else is repeated in turn.
	 *
	 * @param given at least one value, all of one feature; null where there is none
	 * @param one by how much a single number counts on
	 */
	static IntFunction<Object> otherwise(List<?> given, BigDecimal one) {
		Optional<Function<BigDecimal, Object>> form = given.size() == 1 && CellNumber.of(given.getFirst()) != null ? form(given) : Optional.empty();
		BigDecimal number = CellNumber.of(given.getFirst());
		return form.<IntFunction<Object>>map(type -> index -> type.apply(number.add(one.multiply(BigDecimal.valueOf(index + 1L)))))
				.orElseGet(() -> repeating(given));
	}

	// ---- dates

	private static Optional<IntFunction<Object>> days(List<?> given) {
		return all(given, LocalDate.class).flatMap(Series::daysOf).map(days -> days::apply);
	}

	private static Optional<IntFunction<LocalDate>> daysOf(List<LocalDate> given) {
		LocalDate last = given.getLast();
		boolean sameDay = given.size() > 1 && given.stream().allMatch(day -> day.getDayOfMonth() == last.getDayOfMonth());
		Optional<Long> months = sameDay ? step(given, (one, next) -> ChronoUnit.MONTHS.between(one, next)) : Optional.empty();
		if (months.isPresent()) {
			return months.map(step -> index -> last.plusMonths(step * (index + 1)));
		}
		Optional<Long> days = given.size() == 1 ? Optional.of(1L) : step(given, (one, next) -> ChronoUnit.DAYS.between(one, next));
		return days.map(step -> index -> last.plusDays(step * (index + 1)));
	}

	/** As precisely as they are given: years go on by years, months by months. */
	private static Optional<IntFunction<Object>> partialDates(List<?> given) {
		Optional<List<PartialDate>> dates = all(given, PartialDate.class);
		if (dates.isEmpty()) {
			return Optional.empty();
		}
		PartialDate last = dates.get().getLast();
		if (dates.get().stream().anyMatch(date -> (date.month() == 0) != (last.month() == 0) || (date.day() == 0) != (last.day() == 0))) {
			return Optional.empty();
		}
		if (last.day() > 0) {
			return daysOf(dates.get().stream().map(PartialDate::earliest).toList()).map(days -> index -> PartialDate.of(days.apply(index)));
		}
		int unit = last.month() == 0 ? MONTHS_OF_YEAR : 1;
		Optional<Long> months = given.size() == 1 ? Optional.of((long) unit)
				: step(dates.get(), (one, next) -> ChronoUnit.MONTHS.between(one.earliest(), next.earliest()));
		return months.map(step -> index -> {
			LocalDate next = last.earliest().plusMonths(step * (index + 1));
			return last.month() == 0 ? PartialDate.of(next.getYear()) : PartialDate.of(next.getYear(), next.getMonthValue());
		});
	}

	// ---- numbers

	private static Optional<IntFunction<Object>> numbers(List<?> given) {
		List<BigDecimal> numbers = given.stream().map(CellNumber::of).filter(Objects::nonNull).toList();
		Optional<Function<BigDecimal, Object>> type = form(given);
		if (given.size() == 1 || numbers.size() < given.size() || type.isEmpty()) {
			return Optional.empty();
		}
		return step(numbers, (one, next) -> next.subtract(one).stripTrailingZeros())
				.map(step -> index -> type.get().apply(numbers.getLast().add(step.multiply(BigDecimal.valueOf(index + 1L)))));
	}

	/** How a number becomes a value like the given ones; empty where these are not alike. */
	private static Optional<Function<BigDecimal, Object>> form(List<?> given) {
		Object last = given.getLast();
		if (given.stream().anyMatch(value -> value.getClass() != last.getClass())) {
			return Optional.empty();
		}
		return switch (last) {
			case Qualified figure -> given.stream().allMatch(value -> ((Qualified) value).qualifier() == figure.qualifier())
					? Optional.of(figure::withNumber) : Optional.empty();
			case Integer number -> Optional.of(BigDecimal::intValue);
			case Long number -> Optional.of(BigDecimal::longValue);
			case Double number -> Optional.of(BigDecimal::doubleValue);
			case BigDecimal number -> Optional.of(value -> value);
			default -> Optional.empty();
		};
	}

	// ---- texts

	private static Optional<IntFunction<Object>> numbered(List<?> given) {
		Optional<List<String>> texts = all(given, String.class);
		if (texts.isEmpty()) {
			return Optional.empty();
		}
		List<Matcher> forms = texts.get().stream().map(NUMBERED::matcher).toList();
		if (!forms.stream().allMatch(Matcher::matches)) {
			return Optional.empty();
		}
		Matcher last = forms.getLast();
		List<BigInteger> numbers = forms.stream().map(form -> new BigInteger(form.group(2))).toList();
		if (forms.stream().anyMatch(form -> !form.group(1).equals(last.group(1)))) {
			return Optional.empty();
		}
		Optional<BigInteger> step = numbers.size() == 1 ? Optional.of(BigInteger.ONE) : step(numbers, (one, next) -> next.subtract(one));
		// 10 is no 010: what comes before it is 9
		int width = last.group(2).startsWith("0") ? last.group(2).length() : 1;
		return step.map(each -> index -> last.group(1)
				+ padded(numbers.getLast().add(each.multiply(BigInteger.valueOf(index + 1L))).max(BigInteger.ZERO), width));
	}

	private static String padded(BigInteger number, int width) {
		String digits = number.toString();
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}

	// ---- all of them

	private static <T> Optional<List<T>> all(List<?> given, Class<T> type) {
		return given.stream().allMatch(type::isInstance) ? Optional.of(given.stream().<T>map(type::cast).toList()) : Optional.empty();
	}

	/** The distance between each and the next; empty where these differ, or there is but one. */
	private static <T, D> Optional<D> step(List<T> values, BiFunction<T, T, D> distance) {
		List<D> distances = IntStream.range(1, values.size()).mapToObj(index -> distance.apply(values.get(index - 1), values.get(index))).distinct()
				.toList();
		return distances.size() == 1 ? Optional.of(distances.getFirst()) : Optional.empty();
	}
}
