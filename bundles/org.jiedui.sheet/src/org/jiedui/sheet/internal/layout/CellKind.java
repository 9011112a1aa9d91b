/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;

/** What a single value in a column is. */
public enum CellKind {

	TEXT,
	/** A number without digits behind the point. */
	WHOLE_NUMBER, DECIMAL_NUMBER,
	/** A number, or a text where a word softens it. */
	QUANTITY,
	/** Like a quantity, in the unit in which the sheet has money. */
	MONEY, DAY,
	/** A date, or a text where only month or year is known. */
	PARTIAL_DATE,
	/** The label of a literal of an enumeration. */
	CHOICE, YES_NO,
	/** The title of an object. */
	REFERENCE;

	private static final Map<Class<?>, CellKind> TYPES = Map.ofEntries(Map.entry(Integer.class, WHOLE_NUMBER), Map.entry(Long.class, WHOLE_NUMBER),
			Map.entry(Short.class, WHOLE_NUMBER), Map.entry(Byte.class, WHOLE_NUMBER), Map.entry(BigInteger.class, WHOLE_NUMBER),
			Map.entry(BigDecimal.class, DECIMAL_NUMBER), Map.entry(Double.class, DECIMAL_NUMBER), Map.entry(Float.class, DECIMAL_NUMBER),
			Map.entry(Quantity.class, QUANTITY), Map.entry(Money.class, MONEY), Map.entry(LocalDate.class, DAY),
			Map.entry(PartialDate.class, PARTIAL_DATE), Map.entry(Boolean.class, YES_NO));

	/** The kind of the values of a feature; text for data types of which nothing is known. */
	public static CellKind of(EStructuralFeature feature) {
		if (feature instanceof EReference) {
			return REFERENCE;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		return feature.getEType() instanceof EEnum ? CHOICE : type == null ? TEXT : TYPES.getOrDefault(EcoreUtil.wrapperClassFor(type), TEXT);
	}

	/** Whether cells are numbers where nothing softens them. */
	public boolean isNumber() {
		return this == WHOLE_NUMBER || this == DECIMAL_NUMBER || this == QUANTITY || this == MONEY;
	}
}
