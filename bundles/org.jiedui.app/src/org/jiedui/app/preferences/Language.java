/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.slf4j.LoggerFactory;

/**
 * The language of the screen. The platform wants to know it before it reads anything else, so the choice is kept in a file of the user
 * that the start script reads, and takes effect at the next start. {@code -nl} on the command line has the last word.
 */
public enum Language {
	/** That of the operating system. */
	SYSTEM(null),
	CHINESE(Locale.SIMPLIFIED_CHINESE),
	ENGLISH(Locale.ENGLISH);

	private static final Path FILE = Path.of(System.getProperty("user.home"), ".jiedui", "language");

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/** What was remembered last. */
	public static Language chosen() {
		return chosen(FILE);
	}

	static Language chosen(Path file) {
		try {
			return Files.exists(file) ? of(Files.readString(file).strip().replaceAll("_.*", "")) : SYSTEM;
		} catch (IOException e) {
			LoggerFactory.getLogger(Language.class).warn("The language cannot be read from {}", file, e);
			return SYSTEM;
		}
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
		remember(FILE);
	}

	void remember(Path file) {
		try {
			if (locale == null) {
				Files.deleteIfExists(file);
			} else {
				Files.createDirectories(file.getParent());
				Files.writeString(file, locale + "\n");
			}
		} catch (IOException e) {
			LoggerFactory.getLogger(Language.class).warn("The language was not kept in {}", file, e);
		}
	}

	/** Whether the screen shows this language now. */
	public boolean isShown() {
		return shown(Locale.getDefault(), system());
	}

	boolean shown(Locale screen, Locale system) {
		return (locale == null ? system : locale).getLanguage().equals(screen.getLanguage());
	}

	/** The platform may show another language than the operating system has: {@code -nl} changes the default locale, not what the VM found. */
	private static Locale system() {
		return Locale.of(System.getProperty("user.language", ""));
	}
}
