/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.history.DeltaFormat;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.Column;
import org.jiedui.store.internal.schema.LinkTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the journal says of the features of one class; empty where it says nothing that could be relied on. */
final class ToldValues {

	private static final Logger LOG = LoggerFactory.getLogger(ToldValues.class);

	private static final Set<Class<?>> BOXED = Set.of(Boolean.class, Byte.class, Short.class, Integer.class, Long.class, Float.class, Double.class,
			Character.class);

	private final FormerFeatures former;
	private final ClassTable table;
	private final boolean mayHaveInherited;

	ToldValues(FormerFeatures former, ClassTable table) {
		this.former = former;
		this.table = table;
		mayHaveInherited = former.mayHaveInherited(table);
	}

	/** The only value of a feature. */
	Optional<ToldValue> of(ToldObject object, Column column) {
		return said(object, column.feature()).filter(told -> object.tells(column.feature().getName()) || hasCertainDefault(column))
				.map(told -> new ToldValue(told.feature(), column.orDefault(first(told.value())), told.mayBeLeft()));
	}

	/** The values of a feature that has many. */
	Optional<ToldValue> of(ToldObject object, LinkTable link) {
		return said(object, link.feature()).map(told -> new ToldValue(told.feature(), all(told.value()), told.mayBeLeft()));
	}

	private Optional<ToldValue> said(ToldObject object, EStructuralFeature feature) {
		if (!object.tells(feature.getName())) {
			return object.isWhole() && !mayHaveInherited ? Optional.of(new ToldValue(feature, null, false)) : Optional.empty();
		}
		try {
			return Optional.of(new ToldValue(feature, numbers(DeltaFormat.value(feature, object.last(feature.getName()))),
					former.hadAnother(table, feature.getName())));
		} catch (RuntimeException unknown) {
			// a literal or a type that the model has no longer; each data type has its own way to refuse a text
			LOG.debug("What the journal says of {} cannot be read", feature.getName(), unknown);
			return Optional.empty();
		}
	}

	/** Whether what was never set cannot have had another default before. */
	private static boolean hasCertainDefault(Column column) {
		return !(column.feature() instanceof EAttribute attribute) || attribute.getDefaultValueLiteral() == null && !attribute.isUnsettable()
				&& !(attribute.getEAttributeType() instanceof EEnum) && !isBoxed(attribute.getEAttributeType());
	}

	/** It may have been the plain number or truth value before, which is not nothing where nobody set it. */
	private static boolean isBoxed(EDataType type) {
		return type.getDefaultValue() == null && BOXED.contains(type.getInstanceClass());
	}

	private static Object numbers(Object value) {
		return switch (value) {
			case ObjectId id -> id.value();
			case List<?> many -> many.stream().map(ToldValues::numbers).toList();
			case null, default -> value;
		};
	}

	/** A feature may have had many values before. */
	private static Object first(Object value) {
		return value instanceof List<?> many ? many.isEmpty() ? null : many.getFirst() : value;
	}

	/** A feature may have had a single value before. */
	private static List<?> all(Object value) {
		return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
	}
}
