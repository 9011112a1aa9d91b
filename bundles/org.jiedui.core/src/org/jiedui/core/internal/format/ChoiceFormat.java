/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.format;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.choice.NamedChoice;
import org.jiedui.core.format.FormatException;

/** Identifiers of what models declare, by its labels. What no model declares is shown and kept as it stands. */
final class ChoiceFormat implements TypeFormat<Object> {

	private final List<NamedChoice> choices;
	private final ChineseOrder order = new ChineseOrder();

	ChoiceFormat(List<NamedChoice> choices) {
		this.choices = choices;
	}

	@Override
	public String text(Object value) {
		return choices.stream().filter(each -> each.value().equals(value)).findFirst().map(NamedChoice::label).orElse((String) value);
	}

	/** Where several are called the same, only the identifier tells which is meant. */
	@Override
	public String editText(Object value) {
		String text = text(value);
		return choices.stream().filter(each -> each.isCalled(text)).count() > 1 ? (String) value : text;
	}

	@Override
	public Object parse(String text) throws FormatException {
		List<NamedChoice> called = choices.stream().filter(each -> each.value().equals(text)).toList();
		if (called.isEmpty()) {
			called = choices.stream().filter(each -> each.isCalled(text)).toList();
		}
		if (called.size() > 1) {
			throw new FormatException(NLS.bind(Messages.choiceAmbiguous, text,
					called.stream().map(each -> each.module() + ": " + each.value()).collect(Collectors.joining("; "))));
		}
		return called.isEmpty() ? text : called.getFirst().value();
	}

	@Override
	public int compare(Object first, Object second) {
		return order.compare(text(first), text(second));
	}

	@Override
	public Comparable<?> sortKey(Object value) {
		return order.key(text(value));
	}
}
