/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.internal.conversion.Reading;

/** Warns of values that the model calls illegal: a table may bring them, as a form may, and the check of the books finds them. */
final class ValueChecks {

	private final ValueFormat format;

	ValueChecks(ValueFormat format) {
		this.format = format;
	}

	/** Looks at what a row gives. */
	void check(Reading reading) {
		reading.values().forEach((feature, value) -> {
			if (value != null) {
				sentence(feature, value).ifPresent(reading::warn);
			}
		});
	}

	/** Looks for what a new object should have and does not. */
	void checkComplete(EObject fresh, EStructuralFeature ignored, Reading reading) {
		for (EStructuralFeature feature : new ClassTraits(fresh.eClass()).features()) {
			FeatureTraits traits = new FeatureTraits(feature);
			boolean asked = traits.required() && traits.editable() && !traits.containment() && feature != ignored;
			if (asked && format.textOf(fresh, feature).isEmpty()) {
				reading.warn(NLS.bind(Messages.valueMissing, format.labels().label(feature)));
			}
		}
	}

	private Optional<String> sentence(EStructuralFeature feature, Object value) {
		FeatureTraits traits = new FeatureTraits(feature);
		BigDecimal number = number(value);
		String label = format.labels().label(feature);
		if (number != null && traits.minimum().filter(least -> number.compareTo(least) < 0).isPresent()) {
			return Optional.of(NLS.bind(Messages.tooSmall, label, traits.minimum().get()));
		}
		if (number != null && traits.maximum().filter(most -> number.compareTo(most) > 0).isPresent()) {
			return Optional.of(NLS.bind(Messages.tooGreat, label, traits.maximum().get()));
		}
		if (value instanceof String text && traits.pattern().filter(form -> !form.matcher(text).matches()).isPresent()) {
			return Optional.of(NLS.bind(Messages.otherForm, label, text));
		}
		return traits.past() && isFuture(value) ? Optional.of(NLS.bind(Messages.future, label, value)) : Optional.empty();
	}

	private static BigDecimal number(Object value) {
		return switch (value) {
			case Qualified qualified -> qualified.number();
			case Integer number -> BigDecimal.valueOf(number);
			case Long number -> BigDecimal.valueOf(number);
			case BigDecimal number -> number;
			default -> null;
		};
	}

	private static boolean isFuture(Object value) {
		LocalDate today = LocalDate.now();
		return value instanceof LocalDate day && day.isAfter(today) || value instanceof PartialDate date && date.earliest().isAfter(today);
	}
}
