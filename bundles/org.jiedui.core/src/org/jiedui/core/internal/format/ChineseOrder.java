/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of texts for people: by pinyin, Latin letters before. It is the same in every language of the screen, since names are Chinese
 * in all of them. Texts that differ only in case or width are told apart by their characters, so that the order is total.
 */
public final class ChineseOrder implements Comparator<String> {

	private final Collator collator = Collator.getInstance(Locale.CHINA);

	@Override
	public int compare(String first, String second) {
		int order = collator.compare(first, second);
		return order != 0 ? order : first.compareTo(second);
	}

	/** A key that sorts as the text does. To find out the reading of a text takes long; a key does it once for many comparisons. */
	public Comparable<?> key(String text) {
		return new Key(collator.getCollationKey(text));
	}

	private record Key(CollationKey reading) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			int order = reading.compareTo(other.reading);
			return order != 0 ? order : reading.getSourceString().compareTo(other.reading.getSourceString());
		}
	}
}
