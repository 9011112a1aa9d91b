/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;
import org.jiedui.model.value.PartialDate;

/** Dates of which only the year or the month may be known, in ISO form. */
final class PartialDateFormat implements TypeFormat<PartialDate> {

	@Override
	public String text(PartialDate value) {
		return value.toString();
	}

	@Override
	public PartialDate parse(String text) throws FormatException {
		return Dates.read(text).orElseThrow(() -> new FormatException(NLS.bind(Messages.partialDateExpected, text)));
	}

	@Override
	public int compare(PartialDate first, PartialDate second) {
		return first.compareTo(second);
	}
}
