/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.workspace.ObjectId;

/**
 * What an object has according to the journal; references as the numbers of their targets.
 *
 * @param value a list for a feature with many values, null for none
 * @param mayBeLeft whether it may have stayed where the feature lay before, so that the object has none
 */
record ToldValue(EStructuralFeature feature, Object value, boolean mayBeLeft) {

	/**
	 * Whether that is what the object has.
	 *
	 * @param stored a list for a feature with many values, a default for none
	 * @param none what is there where nothing was set
	 */
	boolean allows(Object stored, Object none) {
		return isSame(value, stored) || mayBeLeft && isSame(none, stored);
	}

	private boolean isSame(Object one, Object other) {
		if (one == null || other == null) {
			return one == other;
		}
		if (one instanceof List<?> many && other instanceof List<?> others) {
			return many.size() == others.size()
					&& IntStream.range(0, many.size()).allMatch(index -> isSame(many.get(index), others.get(index)));
		}
		return switch (one) {
			case BigDecimal number when other instanceof BigDecimal figure -> number.compareTo(figure) == 0;
			// a database knows no negative zero
			case Double number when other instanceof Double figure && number == 0 -> figure == 0;
			case Float number when other instanceof Float figure && number == 0 -> figure == 0;
			default -> one.equals(other) || !(one instanceof Long) && Objects.equals(text(one), text(other));
		};
	}

	/** A value as it is told to people. */
	String text(Object each) {
		return switch (each) {
			case null -> Messages.nothing;
			case List<?> many when many.isEmpty() -> Messages.nothing;
			case List<?> many -> many.stream().map(this::text).collect(Collectors.joining(", "));
			default -> feature.getEType() instanceof EDataType type ? EcoreUtil.convertToString(type, each) : target((Long) each);
		};
	}

	private static String target(long uid) {
		return uid > 0 ? new ObjectId(uid).toString() : String.valueOf(uid);
	}
}
