/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;

/** What tiles are called. */
record Title(ValueFormat format) {

	/** A name with a word that tells it from others of the same name; the word may be empty. */
	String with(String name, String word) {
		return word.isEmpty() ? name : NLS.bind(Messages.Title_with, name, word);
	}

	/** A number by something, such as funds by area. */
	String by(String name, String kind) {
		return NLS.bind(Messages.Title_by, name, format.labels().language().equals("zh") ? kind : kind.toLowerCase(Locale.ROOT));
	}

	String byYear(String name) {
		return NLS.bind(Messages.Title_byYear, name);
	}

	String ofYear(String name, int year) {
		return NLS.bind(Messages.Title_ofYear, name, Integer.toString(year));
	}
}
