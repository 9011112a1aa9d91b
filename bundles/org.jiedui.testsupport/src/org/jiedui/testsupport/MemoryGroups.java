/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Grouping.Key;
import org.jiedui.core.query.Measure;
import org.jiedui.core.query.Span;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;

/** Numbers about groups of what a {@link MemoryStore} holds. */
final class MemoryGroups {

	private static final Comparator<List<Object>> BY_KEYS = (one, other) -> {
		for (int index = 0; index < one.size(); index++) {
			int compared = MemoryCondition.compare(one.get(index), other.get(index));
			if (compared != 0) {
				return compared;
			}
		}
		return 0;
	};

	private final MemoryValues values;
	private final Grouping grouping;

	MemoryGroups(MemoryValues values, Grouping grouping) {
		this.values = values;
		this.grouping = grouping;
	}

	List<Group> of(Stream<ObjectState> states) {
		Map<List<Object>, List<ObjectState>> groups = new TreeMap<>(BY_KEYS);
		if (grouping.keys().isEmpty()) {
			groups.put(List.of(), new ArrayList<>());
		}
		states.forEach(state -> groups.computeIfAbsent(keys(state), key -> new ArrayList<>()).add(state));
		return groups.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue())).skip(grouping.scope().offset())
				.limit(grouping.scope().limit()).toList();
	}

	private List<Object> keys(ObjectState state) {
		List<Object> keys = new ArrayList<>();
		grouping.keys().forEach(key -> keys.add(key(values, state, key)));
		return keys;
	}

	static Object key(MemoryValues values, ObjectState state, Key key) {
		Object value = values.of(state, key.path());
		return switch (key.span()) {
			case YEAR -> year(value);
			case MONTH -> month(value);
			case QUALIFIER -> value instanceof Qualified figure ? figure.qualifier() : null;
			case VALUE -> "".equals(value) ? null : value;
		};
	}

	private static Integer month(Object value) {
		return switch (value) {
			case LocalDate day -> Span.month(day.getYear(), day.getMonthValue());
			case PartialDate date -> Span.month(date.year(), date.month());
			case null, default -> null;
		};
	}

	static Integer year(Object value) {
		return switch (value) {
			case LocalDate day -> Integer.valueOf(day.getYear());
			case PartialDate date -> Integer.valueOf(date.year());
			case Integer year -> year;
			case null, default -> null;
		};
	}

	private Group group(List<Object> keys, List<ObjectState> states) {
		return new Group(keys, states.size(), grouping.measures().stream().map(measure -> number(measure, states)).toList());
	}

	private BigDecimal number(Measure measure, List<ObjectState> states) {
		List<Object> found = states.stream().map(state -> values.of(state, measure.path())).filter(Objects::nonNull).toList();
		if (measure.kind() == Measure.Kind.COUNT) {
			return BigDecimal.valueOf(found.size());
		}
		List<BigDecimal> numbers = found.stream().map(MemoryGroups::number).toList();
		BigDecimal number = switch (measure.kind()) {
			case MINIMUM -> numbers.stream().min(Comparator.naturalOrder()).orElse(null);
			case MAXIMUM -> numbers.stream().max(Comparator.naturalOrder()).orElse(null);
			default -> numbers.stream().reduce(BigDecimal::add).orElse(null);
		};
		return measure.kind() == Measure.Kind.AVERAGE ? Measure.average(number, numbers.size()) : Measure.canonical(number);
	}

	static BigDecimal number(Object value) {
		return value instanceof Qualified figure ? figure.number() : new BigDecimal(value.toString());
	}
}
