/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.eclipse.emf.ecore.EDataType;

/** Knows which values are the same in another data type, by the string form that they have in both. */
final class Widening {

	/** Whole numbers, each of which the later ones hold too. */
	private static final List<List<Class<?>>> NUMBERS = List.of(List.of(byte.class, Byte.class), List.of(short.class, Short.class),
			List.of(int.class, Integer.class), List.of(long.class, Long.class), List.of(BigInteger.class), List.of(BigDecimal.class));

	private Widening() {
	}

	/** Whether every value of the one type is a value of the other. */
	static boolean isLossless(EDataType from, EDataType to) {
		if (from == to || to.getInstanceClass() == String.class) {
			return true;
		}
		int width = width(from);
		return width >= 0 && width <= width(to);
	}

	private static int width(EDataType type) {
		for (int width = 0; width < NUMBERS.size(); width++) {
			if (type.getInstanceClass() != null && NUMBERS.get(width).contains(type.getInstanceClass())) {
				return width;
			}
		}
		return -1;
	}
}
