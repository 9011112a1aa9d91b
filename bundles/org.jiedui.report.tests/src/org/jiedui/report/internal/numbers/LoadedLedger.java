/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Sum;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * What loaded objects of a ledger say, added up one by one in Java: another way to the same numbers than that of reports, which ask the database.
 *
 * @param ledger lists the objects
 * @param objects all of the programme
 * @param year of the report
 * @param format how values look
 */
record LoadedLedger(Ledger ledger, List<EObject> objects, int year, ValueFormat format) {

	private ClassTraits traits() {
		return new ClassTraits(ledger.type());
	}

	/** The objects that belong to the year. */
	List<EObject> ofYear() {
		return objects.stream().filter(this::belongs).toList();
	}

	private boolean belongs(EObject object) {
		Optional<EStructuralFeature> dated = dated();
		if (dated.isPresent()) {
			return Integer.valueOf(year).equals(yearOf(object.eGet(dated.get())));
		}
		Optional<EStructuralFeature> begin = traits().begin();
		Optional<EStructuralFeature> end = begin.flatMap(feature -> new FeatureTraits(feature).before());
		if (end.isEmpty()) {
			return true;
		}
		Integer first = yearOf(object.eGet(begin.get()));
		Integer last = yearOf(object.eGet(end.get()));
		return (first == null || first <= year) && (last == null || last >= year);
	}

	private Optional<EStructuralFeature> dated() {
		return traits().totalsYear().or(() -> Optional.ofNullable(ledger.type().getEStructuralFeature("year"))
				.filter(feature -> feature.getEType().getInstanceClass() == int.class || feature.getEType().getInstanceClass() == Integer.class));
	}

	static Integer yearOf(Object date) {
		return switch (date) {
			case PartialDate partial -> partial.year();
			case LocalDate day -> Integer.valueOf(day.getYear());
			case Integer number -> number;
			case null, default -> null;
		};
	}

	/** Whether an object's figures may be added to those of others. */
	boolean adds(EObject object) {
		boolean whole = !traits().whole().isEmpty() && traits().whole().stream().allMatch(feature -> object.eGet(feature) == null);
		return !whole && traits().basis().filter(LoadedLedger::includes).isEmpty()
				&& traits().basisAttribute().flatMap(attribute -> basis(attribute, object.eGet(attribute))).filter(LoadedLedger::includes).isEmpty();
	}

	private static Optional<Basis> basis(EAttribute attribute, Object value) {
		return value instanceof Enumerator literal ? Basis.of(((EEnum) attribute.getEAttributeType()).getEEnumLiteralByLiteral(literal.getLiteral()))
				: Optional.empty();
	}

	private static boolean includes(Basis basis) {
		return basis == Basis.CUMULATIVE || basis == Basis.WHOLE;
	}

	/** Whether what begins in a year ends in it, as far as anybody says. */
	boolean endsInYear(EObject object) {
		Optional<EStructuralFeature> end = dated().flatMap(feature -> new FeatureTraits(feature).before());
		Integer last = end.map(feature -> yearOf(object.eGet(feature))).orElse(null);
		return last == null || last.equals(yearOf(object.eGet(dated().orElseThrow())));
	}

	/** The sum of a figure as people read it; an empty text where nobody states it. */
	String sum(EStructuralFeature figure, List<EObject> of) {
		Sum sum = new Sum();
		of.forEach(object -> sum.add((Qualified) object.eGet(figure)));
		if (sum.isEmpty()) {
			return "";
		}
		return format.text(figure, figure.getEType().getInstanceClass() == Money.class ? sum.money() : sum.quantity());
	}

	/** The sum for all objects of the year, a total as tables have it. */
	String total(EStructuralFeature figure, List<EObject> of) {
		return sum(figure, of.stream().filter(this::adds).filter(each -> dated().isEmpty() || endsOf(each)).toList());
	}

	private boolean endsOf(EObject object) {
		Optional<EStructuralFeature> end = dated().flatMap(feature -> new FeatureTraits(feature).before());
		Integer last = end.map(feature -> yearOf(object.eGet(feature))).orElse(null);
		return last == null || last <= year;
	}

	/** Sums by something, in the order in which it is met. */
	Map<Object, String> sums(EStructuralFeature figure, List<EObject> of, Function<EObject, Object> by) {
		Map<Object, List<EObject>> groups = new LinkedHashMap<>();
		of.forEach(object -> groups.computeIfAbsent(by.apply(object), key -> new ArrayList<>()).add(object));
		Map<Object, String> sums = new LinkedHashMap<>();
		groups.forEach((key, members) -> sums.put(key, sum(figure, members)));
		sums.values().removeIf(String::isEmpty);
		return sums;
	}
}
