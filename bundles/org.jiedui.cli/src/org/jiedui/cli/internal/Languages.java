/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.util.List;
import java.util.Locale;

/** The language of a run: what {@code --lang} or {@code --language} says, else that of the platform, which {@code -nl} or the system decides. */
public final class Languages {

	private Languages() {
	}

	/** Looks at the arguments before they are parsed, since messages about them are in this language too. */
	static Locale of(List<String> arguments, Locale platform) {
		Locale locale = platform;
		for (int index = 0; index < arguments.size(); index++) {
			String argument = arguments.get(index);
			int equals = argument.indexOf('=');
			if (isLanguage(argument) && index + 1 < arguments.size()) {
				locale = parse(arguments.get(index + 1));
			} else if (equals > 0 && isLanguage(argument.substring(0, equals))) {
				locale = parse(argument.substring(equals + 1));
			}
		}
		return locale;
	}

	/** Whether arguments name a language. */
	public static boolean named(List<String> arguments) {
		return arguments.stream().anyMatch(each -> isLanguage(each.replaceFirst("=.*", "")));
	}

	private static boolean isLanguage(String option) {
		return option.equals(CommonOptions.LANGUAGE) || option.equals(CommonOptions.LANGUAGE_IN_FULL);
	}

	private static Locale parse(String name) {
		return Locale.forLanguageTag(name.replace('_', '-'));
	}
}
