/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.store.internal.schema.AttributeTypes;
import org.jiedui.store.internal.schema.ColumnType;

/** What stands in the column of an attribute that was left alone: numbers, truth values and literals have their default there. */
final class InitialValue {

	private InitialValue() {
	}

	/**
	 * The value as the first column of the attribute has it; empty for no value, and where one that was set can be the same.
	 *
	 * @param stored a single-valued attribute
	 */
	static Optional<Object> of(EAttribute stored, Installed installed) {
		if (stored.isUnsettable()) {
			return Optional.empty();
		}
		if (stored.getEAttributeType() instanceof EEnum || stored.getDefaultValueLiteral() == null) {
			return Optional.ofNullable(stored.getDefaultValue()).map(each -> AttributeTypes.of(stored.getEAttributeType()).encode(each, 0));
		}
		EDataType type = installed.dataType(stored);
		ColumnType columns = AttributeTypes.of(type);
		return columns.slots().size() > 1 ? Optional.empty()
				: Optional.ofNullable(columns.encode(EcoreUtil.createFromString(type, stored.getDefaultValueLiteral()), 0));
	}
}
