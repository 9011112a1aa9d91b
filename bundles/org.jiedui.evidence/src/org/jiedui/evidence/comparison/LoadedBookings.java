/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.books.Stated;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Quantity;

/**
 * What loaded entries hold, unsaved changes included; belongs to their thread.
 *
 * @param entries gives all entries of a class
 */
record LoadedBookings(Function<EClass, Collection<? extends EObject>> entries) implements Bookings {

	@Override
	public List<Booking> of(LedgerTarget target) {
		boolean counted = target.feature().isEmpty();
		Coverage coverage = counted ? Coverage.ofCount(target.type()) : Coverage.of(target.type());
		List<Booking> bookings = new ArrayList<>();
		for (EObject each : chosen(target)) {
			Qualified number = counted ? Quantity.of(1) : number(each.eGet(target.feature().get()));
			if (number != null) {
				boolean all = !coverage.whole().isEmpty() && coverage.whole().stream().allMatch(reference -> each.eGet(reference, false) == null);
				bookings.add(coverage.booking(value(each, coverage.literals()), all, value(each, coverage.begin()), value(each, coverage.end()),
						value(each, coverage.asOf()), number, number, 1));
			}
		}
		return bookings;
	}

	@Override
	public long holding(LedgerTarget target, Stated stated) {
		return target.feature().map(feature -> chosen(target).stream().map(each -> number(each.eGet(feature)))
				.filter(number -> number != null && Stated.of(number).agreesWith(stated)).count()).orElse(0L);
	}

	private List<EObject> chosen(LedgerTarget target) {
		List<EObject> chosen = new ArrayList<>();
		for (EObject each : entries.apply(target.type())) {
			if (target.type().isInstance(each) && target.metric().requirements().stream().allMatch(requirement -> requirement.holds(each))) {
				chosen.add(each);
			}
		}
		return chosen;
	}

	private static Object value(EObject object, Optional<? extends EStructuralFeature> feature) {
		return feature.map(object::eGet).orElse(null);
	}

	static Qualified number(Object value) {
		return switch (value) {
			case null -> null;
			case Money money -> money;
			case Quantity quantity -> quantity;
			case Number number -> new Quantity(new BigDecimal(number.toString()), Qualifier.EXACT);
			default -> null;
		};
	}
}
