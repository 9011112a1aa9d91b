/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.FormatException;

/** Yes and no; reads them in both languages. */
final class BooleanFormat implements TypeFormat<Boolean> {

	private static final Set<String> YES = Set.of("是", "有", "对", "√", "✓", "yes", "y", "true", "1");
	private static final Set<String> NO = Set.of("否", "无", "不", "×", "✗", "no", "n", "false", "0");

	private final boolean chinese;

	BooleanFormat(String language) {
		chinese = "zh".equals(language);
	}

	@Override
	public String text(Boolean value) {
		if (chinese) {
			return value ? "是" : "否";
		}
		return value ? "yes" : "no";
	}

	@Override
	public Boolean parse(String text) throws FormatException {
		String word = text.toLowerCase(Locale.ROOT);
		if (!YES.contains(word) && !NO.contains(word)) {
			throw new FormatException(NLS.bind(Messages.yesOrNoExpected, text));
		}
		return YES.contains(word);
	}

	@Override
	public int compare(Boolean first, Boolean second) {
		return Boolean.compare(first, second);
	}

	@Override
	public Alignment alignment() {
		return Alignment.CENTER;
	}
}
