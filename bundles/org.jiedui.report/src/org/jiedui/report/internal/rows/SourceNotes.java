/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.Element;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Source;

/**
 * Names where the figures of an object are known from.
 *
 * @param format gives the language
 */
public record SourceNotes(ValueFormat format) {

	/** A note for each source of an object; none where it names none. */
	public List<String> of(EObject object) {
		return object instanceof Element element ? element.getSources().stream().map(this::note).filter(note -> !note.isBlank()).toList() : List.of();
	}

	private String note(Source source) {
		List<String> words = new ArrayList<>();
		add(words, source.getPublisher());
		add(words, quoted(source.getTitle()));
		add(words, format.text(Literals.SOURCE__PUBLISHED, source.getPublished()));
		add(words, source.getLocator());
		return words.stream().collect(Collectors.joining(isChinese() ? "，" : ", "));
	}

	private String quoted(String title) {
		if (title == null || title.isBlank()) {
			return null;
		}
		return isChinese() ? "《" + title + "》" : "“" + title + "”";
	}

	private boolean isChinese() {
		return "zh".equals(format.labels().language());
	}

	private static void add(List<String> words, String word) {
		if (word != null && !word.isBlank()) {
			words.add(word.strip());
		}
	}
}
