/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
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
	private final Map<EStructuralFeature, Legal> legal = new HashMap<>();
	private final Map<EClass, List<EStructuralFeature>> asked = new HashMap<>();

	/** What the model says of the values of a feature; null for what it does not say. Looked up once, not for each row. */
	private record Legal(BigDecimal minimum, BigDecimal maximum, Pattern pattern, boolean past) {

		static Legal of(EStructuralFeature feature) {
			FeatureTraits traits = new FeatureTraits(feature);
			return new Legal(traits.minimum().orElse(null), traits.maximum().orElse(null), traits.pattern().orElse(null), traits.past());
		}
	}

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
		for (EStructuralFeature feature : asked.computeIfAbsent(fresh.eClass(), ValueChecks::asked)) {
			if (feature != ignored && format.textOf(fresh, feature).isEmpty()) {
				reading.warn(NLS.bind(Messages.valueMissing, format.labels().label(feature)));
			}
		}
	}

	private static List<EStructuralFeature> asked(EClass type) {
		return new ClassTraits(type).features().stream().filter(feature -> {
			FeatureTraits traits = new FeatureTraits(feature);
			return traits.required() && traits.editable() && !traits.containment();
		}).toList();
	}

	private Optional<String> sentence(EStructuralFeature feature, Object value) {
		Legal law = legal.computeIfAbsent(feature, Legal::of);
		BigDecimal number = number(value);
		if (number != null && law.minimum() != null && number.compareTo(law.minimum()) < 0) {
			return Optional.of(NLS.bind(Messages.tooSmall, format.labels().label(feature), law.minimum()));
		}
		if (number != null && law.maximum() != null && number.compareTo(law.maximum()) > 0) {
			return Optional.of(NLS.bind(Messages.tooGreat, format.labels().label(feature), law.maximum()));
		}
		if (value instanceof String text && law.pattern() != null && !law.pattern().matcher(text).matches()) {
			return Optional.of(NLS.bind(Messages.otherForm, format.labels().label(feature), text));
		}
		return law.past() && isFuture(value) ? Optional.of(NLS.bind(Messages.future, format.labels().label(feature), value)) : Optional.empty();
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
