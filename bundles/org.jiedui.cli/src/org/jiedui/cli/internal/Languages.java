/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.util.List;
import java.util.Locale;

/** The language of a run: what {@code --lang} says, else that of the platform, which {@code -nl} or the system decides. */
public final class Languages {

	private Languages() {
	}

	/** Looks at the arguments before they are parsed, since messages about them are in this language too. */
	static Locale of(List<String> arguments, Locale platform) {
		Locale locale = platform;
		for (int index = 0; index < arguments.size(); index++) {
			String argument = arguments.get(index);
			if (argument.startsWith(CommonOptions.LANGUAGE + "=")) {
				locale = parse(argument.substring(CommonOptions.LANGUAGE.length() + 1));
			} else if (argument.equals(CommonOptions.LANGUAGE) && index + 1 < arguments.size()) {
				locale = parse(arguments.get(index + 1));
			}
		}
		return locale;
	}

	/** Whether arguments name a language. */
	public static boolean named(List<String> arguments) {
		return arguments.stream().anyMatch(each -> each.equals(CommonOptions.LANGUAGE) || each.startsWith(CommonOptions.LANGUAGE + "="));
	}

	private static Locale parse(String name) {
		return Locale.forLanguageTag(name.replace('_', '-'));
	}
}
