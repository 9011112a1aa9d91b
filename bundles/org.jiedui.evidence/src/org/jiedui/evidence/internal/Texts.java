/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of one package in the language of whoever asks. */
public final class Texts {

	private final ResourceBundle bundle;

	/**
	 * @param owner a class of the package that holds the resource bundle {@code messages}
	 * @param locale the language
	 */
	public Texts(Class<?> owner, Locale locale) {
		bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale, owner.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The text of a key, with the values in place of <code>{0}</code>, <code>{1}</code> … */
	public String text(String key, Object... values) {
		String pattern = bundle.getString(key);
		return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
	}
}
