/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.spi;

/** The lists of words by which texts are read. Each is a text file in UTF-8; lines that begin with # are comments. */
public enum WordList {
	/** How units are written: {@code written, tab, unit, tab, factor, tab, class}. */
	UNITS,
	/** Nouns that stand directly behind a number, and the unit that is meant: {@code noun, tab, unit}. */
	NOUNS,
	/** What figures are about: blocks of a name in brackets and conditions {@code key = pattern}. */
	INDICATORS,
	/** What these are called: {@code indicator, tab, Chinese, tab, English}. */
	INDICATOR_NAMES,
	/** Names and slogans that contain numbers: blocks {@code [name_number]} and the like with one pattern a line. */
	NAMES,
	/** What has digits and is no quantity: one pattern a line. */
	EXCLUSIONS,
	/** What a page has around its text: the blocks {@code [line]} and {@code [section]} with one pattern a line. */
	FURNITURE,
	/** What goes into what: one chain a line, indicators from the widest to the narrowest, such as posts, intents, contracts. */
	FUNNELS
}
