/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.FormatException;

/** Dates that must be known to the day, in ISO form. */
final class DayFormat implements TypeFormat<LocalDate> {

	@Override
	public String text(LocalDate value) {
		return value.toString();
	}

	@Override
	public LocalDate parse(String text) throws FormatException {
		return Dates.read(text).filter(date -> date.day() != 0)
				.orElseThrow(() -> new FormatException(NLS.bind(Messages.dayExpected, text))).earliest();
	}

	@Override
	public int compare(LocalDate first, LocalDate second) {
		return first.compareTo(second);
	}
}
