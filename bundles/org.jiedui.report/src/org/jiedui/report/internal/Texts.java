/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of one package in the language of a report, which may be another than that of the platform. */
public final class Texts {

	private final ResourceBundle bundle;

	/**
	 * @param owner a class of the package that holds the resource bundle {@code messages}
	 * @param language {@code zh} or {@code en}
	 */
	public Texts(Class<?> owner, String language) {
		bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", Locale.of(language), owner.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The text of a key, with the values in place of <code>{0}</code>, <code>{1}</code> … */
	public String text(String key, Object... values) {
		String pattern = bundle.getString(key);
		return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
	}
}
