/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jiedui.assessment.system.SystemFormatException;
import org.jiedui.assessment.system.Wording;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An object of a system file, which says what is wrong with it by file and indicator.
 *
 * @param file what the file is called
 * @param indicator the indicator that it belongs to, or an empty text
 * @param node the object
 */
record FileNode(String file, String indicator, JsonNode node) {

	static final String ZH = "zh";
	static final String EN = "en";
	/** A sentence of explanation in each language. */
	static final String ZH_TEXT = "zh.text";
	static final String EN_TEXT = "en.text";

	/** @param sentence pattern of a sentence, filled with the values */
	SystemFormatException complaint(String sentence, Object... values) {
		String told = NLS.bind(sentence, values);
		return new SystemFormatException(indicator.isEmpty() ? NLS.bind(Messages.place, file, told)
				: NLS.bind(Messages.placeOfIndicator, new Object[] { file, indicator, told }));
	}

	/** Nothing else may stand there: a slip of the pen would else go unnoticed. */
	void allow(String... keys) throws SystemFormatException {
		Set<String> known = new TreeSet<>(Arrays.asList(keys));
		for (var names = node.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!known.contains(name)) {
				throw complaint(Messages.unknownKey, name, String.join(", ", known));
			}
		}
	}

	boolean has(String key) {
		return node.hasNonNull(key);
	}

	private JsonNode get(String key) throws SystemFormatException {
		if (!has(key)) {
			throw complaint(Messages.lacks, key);
		}
		return node.get(key);
	}

	String text(String key) throws SystemFormatException {
		JsonNode value = get(key);
		if (!value.isTextual() || value.textValue().isBlank()) {
			throw complaint(Messages.noText, key);
		}
		return value.textValue().strip();
	}

	/** The label in both languages. */
	Wording wording() throws SystemFormatException {
		return new Wording(text(ZH), text(EN));
	}

	/** The sentence of explanation in both languages, or null where there is none. */
	Wording explanation() throws SystemFormatException {
		return has(ZH_TEXT) || has(EN_TEXT) ? new Wording(text(ZH_TEXT), text(EN_TEXT)) : null;
	}

	BigDecimal number(String key) throws SystemFormatException {
		JsonNode value = get(key);
		if (!value.isNumber()) {
			throw complaint(Messages.noNumber, key);
		}
		return value.decimalValue();
	}

	Optional<BigDecimal> numberIfAny(String key) throws SystemFormatException {
		return has(key) ? Optional.of(number(key)) : Optional.empty();
	}

	/** One of some words. */
	String word(String key, String... words) throws SystemFormatException {
		String text = text(key);
		if (Stream.of(words).noneMatch(text::equals)) {
			throw complaint(Messages.unknownWord, key, text, String.join(", ", words));
		}
		return text;
	}

	FileNode object(String key) throws SystemFormatException {
		JsonNode value = get(key);
		if (!value.isObject()) {
			throw complaint(Messages.noObject, key);
		}
		return new FileNode(file, indicator, value);
	}

	List<FileNode> list(String key) throws SystemFormatException {
		JsonNode value = get(key);
		if (!value.isArray() || value.isEmpty()) {
			throw complaint(Messages.noList, key);
		}
		List<FileNode> entries = new ArrayList<>();
		for (JsonNode entry : value) {
			if (!entry.isObject()) {
				throw complaint(Messages.noObject, key);
			}
			entries.add(new FileNode(file, indicator, entry));
		}
		return entries;
	}

	/** The same object as one of an indicator. */
	FileNode of(String id) {
		return new FileNode(file, id, node);
	}
}
