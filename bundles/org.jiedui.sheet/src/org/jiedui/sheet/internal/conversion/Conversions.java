/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;

/** Chooses the conversion of a column by the type of its feature. */
public final class Conversions {

	private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Long.class, Short.class, Byte.class, Double.class, Float.class,
			BigDecimal.class, BigInteger.class, Quantity.class);

	/** A conversion for the column. */
	public CellConversion of(ColumnContext context) {
		EStructuralFeature feature = context.choice().target().feature();
		if (feature instanceof EReference) {
			return new ReferenceConversion(context);
		}
		EDataType type = (EDataType) feature.getEType();
		Class<?> values = EcoreUtil.wrapperClassFor(type.getInstanceClass());
		if (feature.isMany()) {
			return type instanceof EEnum ? new WordConversion(context) : new TextConversion(context);
		}
		if (values == Money.class) {
			return new MoneyConversion(context);
		}
		if (values == PartialDate.class || values == LocalDate.class) {
			return new DateConversion(context);
		}
		if (values != null && NUMBERS.contains(values)) {
			return new NumberConversion(context);
		}
		return type instanceof EEnum || values == Boolean.class ? new WordConversion(context) : new TextConversion(context);
	}
}
