/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jiedui.evidence.internal.words.Words;
import org.jiedui.evidence.spi.WordList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What indicators are called, in the words of the product and of modules. A service, for any thread. */
@Component(service = IndicatorNames.class)
public final class IndicatorNames {

	/** @param zh Chinese @param en English */
	private record Name(String zh, String en) {
	}

	private final Map<String, Name> names = new HashMap<>();

	/** @param words the lists of words */
	@Activate
	public IndicatorNames(@Reference Words words) {
		for (String[] line : words.fields(WordList.INDICATOR_NAMES)) {
			if (line.length < 3) {
				throw new IllegalStateException("An indicator needs a Chinese and an English name: " + String.join(" ", line));
			}
			names.putIfAbsent(line[0], new Name(line[1], line[2]));
		}
	}

	/** In Chinese, as the books call it; one that nobody named by its identifier. */
	public String chinese(String indicator) {
		Name name = names.get(indicator);
		return name == null ? indicator : name.zh();
	}

	/** In the language of a reader. */
	public String name(String indicator, Locale locale) {
		Name name = names.get(indicator);
		return name == null ? indicator : Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? name.zh() : name.en();
	}
}
