/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.preferences;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;

/**
 * The language of the screen. It is kept with the workspace and takes effect at the start, before anything reads its texts; {@code -nl} on the
 * command line has the last word.
 */
public enum Language {
	/** That of the operating system. */
	SYSTEM(null),
	CHINESE(Locale.SIMPLIFIED_CHINESE),
	ENGLISH(Locale.ENGLISH);

	private static final String KEY = "language";

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/** What the preferences of the workspace say. */
	public static Language chosen() {
		return of(node().get(KEY, SYSTEM.key()));
	}

	/** The language of a key: {@code zh}, {@code en}, or the system's for anything else. */
	public static Language of(String key) {
		for (Language each : values()) {
			if (each.key().equals(key)) {
				return each;
			}
		}
		return SYSTEM;
	}

	/** {@code zh}, {@code en} or {@code system}. */
	public String key() {
		return locale == null ? "system" : locale.getLanguage();
	}

	/** Keeps the choice for the next start. */
	public void remember() {
		IEclipsePreferences node = node();
		node.put(KEY, key());
		try {
			node.flush();
		} catch (BackingStoreException e) {
			LoggerFactory.getLogger(Language.class).warn("The language was not kept", e);
		}
	}

	/** Makes it the language of this process, unless the command line names one. */
	public void apply() {
		if (locale != null && !isOnCommandLine()) {
			Locale.setDefault(locale);
			System.setProperty("osgi.nl", locale.toString());
		}
	}

	/** Whether the screen shows this language now. */
	public boolean isShown() {
		return locale == null || locale.getLanguage().equals(Locale.getDefault().getLanguage());
	}

	private static boolean isOnCommandLine() {
		return System.getProperty("osgi.nl.user") != null;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.jiedui.app");
	}
}
