/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;

/** Says how the values of data types lie in columns. */
public final class AttributeTypes {

	private AttributeTypes() {
	}

	/** How the values of a data type lie in columns. */
	public static ColumnType of(EDataType type) {
		if (type instanceof EEnum literals) {
			return new LiteralType(literals);
		}
		Class<?> javaType = type.getInstanceClass();
		if (javaType == Money.class || javaType == Quantity.class) {
			return new QualifiedType(javaType);
		}
		return PlainType.of(type).or(() -> NumberType.of(type)).orElseGet(() -> new FactoryType(type));
	}
}
