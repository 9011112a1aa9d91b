/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.choice.ModelChoices;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;

/** Chooses the format of an attribute by the Java type of its values, so that types of other models need no registration. */
public final class Formats {

	private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Long.class, Short.class, Byte.class, Double.class, Float.class,
			java.math.BigDecimal.class, java.math.BigInteger.class);

	private final Labels labels;
	private final MoneyScale moneyScale;

	public Formats(Labels labels, MoneyScale moneyScale) {
		this.labels = labels;
		this.moneyScale = moneyScale;
	}

	/** A format for the single values of an attribute. */
	@SuppressWarnings("unchecked")
	public TypeFormat<Object> create(EAttribute attribute) {
		return (TypeFormat<Object>) choose(attribute);
	}

	private TypeFormat<?> choose(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum literals) {
			return new EnumFormat(literals, labels);
		}
		Class<?> values = EcoreUtil.wrapperClassFor(type.getInstanceClass());
		if (NUMBERS.contains(values)) {
			return new PlainNumberFormat(type, new FeatureTraits(attribute).unit());
		}
		if (values == Money.class) {
			return new MoneyFormat(new QualifierWords(labels), moneyScale);
		}
		if (values == Quantity.class) {
			return new QuantityFormat(new QualifierWords(labels), new FeatureTraits(attribute).unit());
		}
		if (values == PartialDate.class) {
			return new PartialDateFormat();
		}
		if (values == LocalDate.class) {
			return new DayFormat();
		}
		if (values == Boolean.class) {
			return new BooleanFormat(labels.language());
		}
		if (new FeatureTraits(attribute).chooses().isPresent()) {
			return new ChoiceFormat(new ModelChoices(labels).of(attribute));
		}
		return new TextFormat(type);
	}
}
