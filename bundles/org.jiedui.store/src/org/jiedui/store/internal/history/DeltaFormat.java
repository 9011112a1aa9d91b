/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * What a commit did to an object, as JSON: <code>{"feature":[old,new]}</code>. Values are the string forms of their data types and of
 * identifiers, lists of these, null for what was left alone, and <code>[]</code> for what was set to nothing, be it a list or not. Features and
 * values that the class does not know any more are left out when it is read.
 */
public final class DeltaFormat {

	private static final Logger LOG = LoggerFactory.getLogger(DeltaFormat.class);

	private final JsonFactory json = new JsonFactory();

	/** Writes changes whose values are as in {@link org.jiedui.core.spi.store.ObjectState}. */
	public String write(List<FeatureChange> changes) {
		StringWriter text = new StringWriter();
		try (JsonGenerator generator = json.createGenerator(text)) {
			generator.writeStartObject();
			for (FeatureChange change : changes) {
				generator.writeArrayFieldStart(change.feature().getName());
				write(generator, change.feature(), change.oldValue());
				write(generator, change.feature(), change.newValue());
				generator.writeEndArray();
			}
			generator.writeEndObject();
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
		return text.toString();
	}

	/**
	 * Reads changes in the order of the class's features, with identifiers for references.
	 *
	 * @throws IllegalArgumentException if the text was not written by {@link #write(List)}
	 */
	public List<FeatureChange> read(EClass type, String delta) {
		List<FeatureChange> changes = new ArrayList<>();
		try (JsonParser parser = json.createParser(delta)) {
			expect(parser.nextToken(), JsonToken.START_OBJECT);
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				EStructuralFeature feature = type.getEStructuralFeature(parser.currentName());
				expect(parser.nextToken(), JsonToken.START_ARRAY);
				Object oldText = text(parser);
				Object newText = text(parser);
				expect(parser.nextToken(), JsonToken.END_ARRAY);
				if (feature != null) {
					change(feature, oldText, newText).ifPresent(changes::add);
				}
			}
		} catch (IOException malformed) {
			throw new IllegalArgumentException(malformed);
		}
		changes.sort(Comparator.comparingInt(change -> type.getFeatureID(change.feature())));
		return changes;
	}

	/**
	 * What an object had after a change, by the names of the features that were changed, in the form that {@link #value} reads.
	 *
	 * @throws IllegalArgumentException if the text was not written by {@link #write(List)}
	 */
	public Map<String, Object> after(String delta) {
		Map<String, Object> values = new LinkedHashMap<>();
		try (JsonParser parser = json.createParser(delta)) {
			expect(parser.nextToken(), JsonToken.START_OBJECT);
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String feature = parser.currentName();
				expect(parser.nextToken(), JsonToken.START_ARRAY);
				text(parser);
				values.put(feature, text(parser));
				expect(parser.nextToken(), JsonToken.END_ARRAY);
			}
		} catch (IOException malformed) {
			throw new IllegalArgumentException(malformed);
		}
		return values;
	}

	private static Optional<FeatureChange> change(EStructuralFeature feature, Object oldText, Object newText) {
		try {
			return Optional.of(new FeatureChange(feature, value(feature, oldText), value(feature, newText)));
		} catch (RuntimeException unknown) {
			// a literal or a type that the model has no longer; each data type has its own way to refuse a text
			LOG.debug("Old values of {} cannot be read", feature.getName(), unknown);
			return Optional.empty();
		}
	}

	private static void write(JsonGenerator generator, EStructuralFeature feature, Object value) throws IOException {
		switch (value) {
			case null -> generator.writeNull();
			case List<?> many -> {
				generator.writeStartArray();
				for (Object each : many) {
					write(generator, feature, each);
				}
				generator.writeEndArray();
			}
			case Link link -> generator.writeString(link.id().toString());
			case ObjectId id -> generator.writeString(id.toString());
			default -> generator.writeString(EcoreUtil.convertToString((EDataType) feature.getEType(), value));
		}
	}

	/** A text, a list of texts, or null. */
	private static Object text(JsonParser parser) throws IOException {
		return switch (parser.nextToken()) {
			case VALUE_NULL -> null;
			case VALUE_STRING -> parser.getText();
			case START_ARRAY -> {
				List<String> many = new ArrayList<>();
				for (JsonToken each = parser.nextToken(); each != JsonToken.END_ARRAY; each = parser.nextToken()) {
					if (each != JsonToken.VALUE_NULL) {
						// a step of a module let the value go
						many.add(parser.getText());
					}
				}
				yield many;
			}
			default -> throw new IllegalArgumentException("Not a value: " + parser.currentToken());
		};
	}

	/**
	 * A value that was written.
	 *
	 * @param text a text, a list of texts, or null
	 * @return with identifiers for references
	 * @throws RuntimeException if it is none of the feature: each data type has its own way to refuse a text
	 */
	public static Object value(EStructuralFeature feature, Object text) {
		return switch (text) {
			case null -> null;
			case List<?> none when none.isEmpty() -> feature.isMany() || new FeatureTraits(feature).statesNothing() ? ObjectState.NOTHING : null;
			case List<?> many -> many.stream().map(each -> single(feature, (String) each)).toList();
			// a list that had room for one value only when this was written
			default -> feature.isMany() ? List.of(single(feature, (String) text)) : single(feature, (String) text);
		};
	}

	private static Object single(EStructuralFeature feature, String text) {
		return feature.getEType() instanceof EDataType type ? EcoreUtil.createFromString(type, text) : ObjectId.parse(text);
	}

	private static void expect(JsonToken found, JsonToken expected) {
		if (found != expected) {
			throw new IllegalArgumentException(expected + " expected, not " + found);
		}
	}
}
