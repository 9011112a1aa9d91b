/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.ConditionText;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.LedgerColumn;

/** Conditions that were typed in one language and with one unit of money, as they are typed on this screen. */
public final class TypedWords {

	private final ValueFormat here;
	private final ValueFormat origin;

	/**
	 * @param here of this screen
	 * @param said what {@link #of} said of the screen on which they were typed; if it says nothing, they were typed as they would be here
	 */
	public TypedWords(ValueFormat here, String said) {
		this.here = here;
		origin = said.equals(of(here)) ? here : parse(said).orElse(here);
	}

	/** In which language and with which unit of money conditions are typed. */
	public static String of(ValueFormat format) {
		return format.labels().language() + " " + format.moneyScale().name();
	}

	private static Optional<ValueFormat> parse(String said) {
		String[] words = said.split(" ");
		return Stream.of(MoneyScale.values()).filter(scale -> words.length == 2 && scale.name().equals(words[1])).findFirst()
				.map(scale -> new ValueFormat(new Labels(Locale.forLanguageTag(words[0])), scale));
	}

	/** How a condition is typed here; empty where that cannot be said. */
	public Optional<String> here(LedgerColumn column, String typed) {
		if (origin == here) {
			return Optional.of(typed);
		}
		return new FilterParser(origin).parse(column, typed).flatMap(condition -> new ConditionText(here, origin).of(column, condition));
	}
}
