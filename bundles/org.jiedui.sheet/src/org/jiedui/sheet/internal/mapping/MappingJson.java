/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jiedui.sheet.ColumnMapping;
import org.jiedui.sheet.ColumnMapping.Entry;
import org.jiedui.sheet.DateOrder;
import org.jiedui.sheet.Magnitude;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * A mapping as JSON: {@code {"name": …, "class": "Project", "keys": ["name"], "columns": [{"heading": "总投资", "field": "budget", "magnitude":
 * "TEN_THOUSAND", "dates": "UNKNOWN"}]}}.
 */
public final class MappingJson {

	private final JsonFactory factory = new JsonFactory();

	/**
	 * Reads a mapping.
	 *
	 * @throws SheetRefusedException when the file is none
	 */
	public ColumnMapping read(Path file) throws IOException, SheetRefusedException {
		try (InputStream in = Files.newInputStream(file); JsonParser json = factory.createParser(in)) {
			expect(json, json.nextToken(), JsonToken.START_OBJECT);
			return mapping(json);
		} catch (JsonProcessingException | IllegalArgumentException wrong) {
			String reason = wrong.getMessage() == null ? "" : wrong.getMessage().lines().findFirst().orElse("");
			throw new SheetRefusedException(Reason.MAPPING, NLS.bind(Messages.mappingDamaged, file.getFileName(), reason), wrong);
		}
	}

	private static ColumnMapping mapping(JsonParser json) throws IOException {
		String name = "";
		String type = "";
		List<Entry> columns = new ArrayList<>();
		List<String> keys = new ArrayList<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			JsonToken token = json.nextToken();
			switch (key) {
				case "name" -> name = text(json);
				case "class" -> type = text(json);
				case "keys" -> {
					expect(json, token, JsonToken.START_ARRAY);
					while (json.nextToken() != JsonToken.END_ARRAY) {
						keys.add(text(json));
					}
				}
				case "columns" -> {
					expect(json, token, JsonToken.START_ARRAY);
					while (json.nextToken() != JsonToken.END_ARRAY) {
						expect(json, json.currentToken(), JsonToken.START_OBJECT);
						columns.add(entry(json));
					}
				}
				default -> json.skipChildren();
			}
		}
		return new ColumnMapping(name, type, columns, keys);
	}

	private static Entry entry(JsonParser json) throws IOException {
		String heading = "";
		String target = "";
		Magnitude magnitude = null;
		DateOrder dates = DateOrder.UNKNOWN;
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
				case "heading" -> heading = text(json);
				case "field" -> target = text(json);
				case "magnitude" -> magnitude = Magnitude.valueOf(text(json));
				case "dates" -> dates = DateOrder.valueOf(text(json));
				default -> json.skipChildren();
			}
		}
		return new Entry(heading, target, magnitude, dates);
	}

	private static String text(JsonParser json) throws IOException {
		expect(json, json.currentToken(), JsonToken.VALUE_STRING);
		return json.getText();
	}

	private static void expect(JsonParser json, JsonToken token, JsonToken expected) {
		if (token != expected) {
			throw new IllegalArgumentException(expected + ", line " + json.currentLocation().getLineNr());
		}
	}

	/** Writes a mapping; the file is replaced as a whole. */
	public void write(ColumnMapping mapping, Path file) throws IOException {
		Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".jiedui", ".json");
		try {
			try (OutputStream out = Files.newOutputStream(draft); JsonGenerator json = factory.createGenerator(out)) {
				json.useDefaultPrettyPrinter();
				write(mapping, json);
			}
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static void write(ColumnMapping mapping, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", mapping.name());
		json.writeStringField("class", mapping.type());
		json.writeArrayFieldStart("keys");
		for (String key : mapping.keys()) {
			json.writeString(key);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("columns");
		for (Entry entry : mapping.columns()) {
			json.writeStartObject();
			json.writeStringField("heading", entry.heading());
			json.writeStringField("field", entry.target());
			if (entry.magnitude() != null) {
				json.writeStringField("magnitude", entry.magnitude().name());
			}
			json.writeStringField("dates", entry.dates().name());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
