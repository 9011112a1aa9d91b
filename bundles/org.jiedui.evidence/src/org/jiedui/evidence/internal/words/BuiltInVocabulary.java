/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.words;

import java.io.InputStream;
import java.util.Locale;

import org.jiedui.evidence.spi.VocabularyContribution;
import org.jiedui.evidence.spi.WordList;

/** What the product brings along. */
final class BuiltInVocabulary implements VocabularyContribution {

	@Override
	public InputStream open(WordList list) {
		return BuiltInVocabulary.class.getResourceAsStream(list.name().toLowerCase(Locale.ROOT) + ".txt");
	}
}
