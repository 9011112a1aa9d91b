/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Sum;
import org.jiedui.model.vocabulary.Basis;

/**
 * Which numbers of a ledger can be what a claim is about. Numbers of one basis are never added to those of another, and of those that may include
 * each other each stands for itself.
 *
 * @param bookings what the ledger holds
 * @param persons whether it counts 人: the same person may be there in each year, so that years are not added
 */
record Candidates(List<Booking> bookings, boolean persons) {

	private static final Comparator<Booked> LATEST = Comparator.comparing(Booked::upTo, Comparator.nullsFirst(Comparator.naturalOrder()));

	/** What is booked for a year, for each basis; what is certainly later than the cut-off does not count. */
	List<Booked> ofYear(int year, PartialDate cut) {
		return ofYear(bookings.stream().filter(each -> each.isIn(year) && !each.isAfter(cut)).toList());
	}

	/** What is booked for each year. */
	List<Booked> ofYears() {
		return bookings.stream().filter(each -> !each.isCumulative() && each.since() != null).map(each -> each.since().year()).distinct()
				.flatMap(year -> ofYear(year, null).stream()).toList();
	}

	/** What is booked from the beginning up to a cut-off: entries that say so, the latest first, then all years together. */
	List<Booked> upTo(PartialDate cut) {
		List<Booked> found = new ArrayList<>(cumulative(each -> !each.isAfter(cut)));
		Booked years = years(cut);
		if (years != null) {
			found.add(years);
		}
		return found;
	}

	/** What is booked from the beginning up to a later day. */
	List<Booked> after(PartialDate cut) {
		return cumulative(each -> each.isAfter(cut)).reversed();
	}

	private List<Booked> cumulative(Predicate<Booking> chosen) {
		return bookings.stream().filter(each -> each.isCumulative() && chosen.test(each))
				.map(each -> new Booked(each.largest(), each.entries(), each.end())).sorted(LATEST.reversed()).toList();
	}

	private Booked years(PartialDate cut) {
		List<Booking> counted = bookings.stream().filter(each -> !each.isCumulative() && !each.isAfter(cut))
				.filter(each -> each.since() != null || each.basis() == Basis.SINGLE).toList();
		Map<Integer, List<Booking>> years = new TreeMap<>(
				counted.stream().collect(Collectors.groupingBy(each -> each.since() == null ? 0 : each.since().year())));
		if (years.isEmpty() || persons && years.size() > 1) {
			return null;
		}
		List<Booked> each = years.values().stream().map(year -> ofYear(year).getFirst()).toList();
		PartialDate last = each.stream().map(Booked::upTo).filter(date -> date != null).max(Comparator.naturalOrder()).orElse(null);
		return new Booked(sum(each.stream().map(Booked::number).toList()), each.stream().mapToLong(Booked::entries).sum(), last);
	}

	private static List<Booked> ofYear(List<Booking> year) {
		List<Booked> found = new ArrayList<>();
		List<Booking> annual = year.stream().filter(each -> each.basis() == Basis.ANNUAL).toList();
		List<Booking> whole = year.stream().filter(each -> each.basis() == Basis.WHOLE).toList();
		List<Booking> parts = year.stream().filter(each -> each.basis() != Basis.ANNUAL && each.basis() != Basis.WHOLE).toList();
		if (!annual.isEmpty()) {
			found.add(together(annual));
		}
		whole.stream().max(Comparator.comparing(each -> each.largest().number()))
				.ifPresent(largest -> found.add(new Booked(largest.largest(), largest.entries(), largest.end())));
		if (!parts.isEmpty()) {
			found.add(together(parts));
		}
		return found;
	}

	private static Booked together(List<Booking> bookings) {
		PartialDate last = bookings.stream().map(Booking::end).filter(date -> date != null).max(Comparator.naturalOrder()).orElse(null);
		return new Booked(sum(bookings.stream().map(Booking::sum).toList()), bookings.stream().mapToLong(Booking::entries).sum(), last);
	}

	private static Qualified sum(List<Qualified> numbers) {
		Sum sum = new Sum();
		numbers.forEach(sum::add);
		return numbers.getFirst() instanceof Money ? sum.money() : sum.quantity();
	}
}
