/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;

/** Text, and every type that is known only by the conversion of its Ecore data type. */
final class TextFormat implements TypeFormat<Object> {

	private final EDataType type;
	private final ChineseOrder order = new ChineseOrder();

	TextFormat(EDataType type) {
		this.type = type;
	}

	@Override
	public String text(Object value) {
		return EcoreUtil.convertToString(type, value);
	}

	@Override
	public Object parse(String text) throws FormatException {
		try {
			return EcoreUtil.createFromString(type, text);
		} catch (IllegalArgumentException e) {
			throw new FormatException(NLS.bind(Messages.valueExpected, text, e.getLocalizedMessage()));
		}
	}

	@Override
	public int compare(Object first, Object second) {
		return order.compare(text(first), text(second));
	}

	@Override
	public Comparable<?> sortKey(Object value) {
		return order.key(text(value));
	}
}
