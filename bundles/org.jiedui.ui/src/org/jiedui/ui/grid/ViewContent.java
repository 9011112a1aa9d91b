/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * How a grid is looked at, as far as that can be kept: which columns, in which order and width, what is sorted, filtered, highlighted. Each part has
 * a key of its own, so that a grid that learns something new adds a part, and one that does not know a part carries it along.
 *
 * @param parts what is said of each part, in the words of the part; a part that is as usual may be missing
 */
public record ViewContent(Map<String, String> parts) {

	/** All as usual. */
	public static final ViewContent NONE = new ViewContent(Map.of());

	private static final JsonFactory JSON = new JsonFactory();

	public ViewContent {
		parts = Collections.unmodifiableMap(new TreeMap<>(parts));
	}

	/** What is said of a part, empty where it is as usual. */
	public String part(String key) {
		return parts.getOrDefault(key, "");
	}

	/** The same with another word about a part; an empty one takes it out. */
	public ViewContent with(String key, String text) {
		Map<String, String> changed = new TreeMap<>(parts);
		if (text.isEmpty()) {
			changed.remove(key);
		} else {
			changed.put(key, text);
		}
		return new ViewContent(changed);
	}

	/** The text that {@link #parse} reads: an object of JSON. */
	public String write() {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			json.writeStartObject();
			for (var part : parts.entrySet()) {
				json.writeStringField(part.getKey(), part.getValue());
			}
			json.writeEndObject();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @return empty when it is null, damaged, or made by a program that writes something else
	 */
	public static Optional<ViewContent> parse(String text) {
		if (text == null) {
			return Optional.empty();
		}
		Map<String, String> parts = new TreeMap<>();
		try (JsonParser json = JSON.createParser(text)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				return Optional.empty();
			}
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String key = json.currentName();
				if (json.nextToken() != JsonToken.VALUE_STRING) {
					return Optional.empty();
				}
				parts.put(key, json.getText());
			}
			boolean complete = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
			return complete ? Optional.of(new ViewContent(parts)) : Optional.empty();
		} catch (IOException damaged) {
			return Optional.empty();
		}
	}
}
