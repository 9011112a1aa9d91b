/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Lets what {@link DeltaFormat} wrote follow a feature that was renamed or has values of another form. */
public final class DeltaRewriter {

	private final JsonFactory json = new JsonFactory();
	private final String feature;
	private final String name;
	private final UnaryOperator<String> conversion;

	/**
	 * @param feature the name that was written
	 * @param name the new one
	 * @param conversion of each value, never asked for none
	 */
	public DeltaRewriter(String feature, String name, UnaryOperator<String> conversion) {
		this.feature = feature;
		this.name = name;
		this.conversion = conversion;
	}

	/** @throws IllegalArgumentException if the text was not written by {@link DeltaFormat} */
	public String rewrite(String delta) {
		StringWriter text = new StringWriter();
		try (JsonParser parser = json.createParser(delta); JsonGenerator generator = json.createGenerator(text)) {
			int depth = 0;
			boolean here = false;
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
				if (depth == 1 && token == JsonToken.FIELD_NAME) {
					here = parser.currentName().equals(feature);
					generator.writeFieldName(here ? name : parser.currentName());
				} else if (here && token == JsonToken.VALUE_STRING) {
					generator.writeString(conversion.apply(parser.getText()));
				} else {
					generator.copyCurrentEvent(parser);
				}
			}
		} catch (IOException malformed) {
			throw new IllegalArgumentException(malformed);
		}
		return text.toString();
	}
}
