/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.internal.json.LocatedNode.Fields;
import org.jiedui.core.internal.json.LocatedNode.Items;
import org.jiedui.core.internal.json.LocatedNode.Scalar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads values of a JSON file with their places. */
final class LocatedReader {

	private final JsonParser json;

	/** @param json stands on the first token of a value whenever this is asked to read one */
	LocatedReader(JsonParser json) {
		this.json = json;
	}

	LocatedNode read(String path) throws IOException {
		int line = json.currentTokenLocation().getLineNr();
		return switch (json.currentToken()) {
			case START_OBJECT -> fields(line, path);
			case START_ARRAY -> items(line, path);
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(json.getDecimalValue(), line, path);
			case VALUE_TRUE, VALUE_FALSE -> new Scalar(json.getBooleanValue(), line, path);
			case VALUE_NULL -> new Scalar(null, line, path);
			default -> new Scalar(json.getText(), line, path);
		};
	}

	private Fields fields(int line, String path) throws IOException {
		Map<String, LocatedNode> fields = new LinkedHashMap<>();
		while (json.nextToken() != JsonToken.END_OBJECT) {
			String key = json.currentName();
			json.nextToken();
			fields.put(key, read(path + "/" + key));
		}
		return new Fields(fields, line, path);
	}

	private Items items(int line, String path) throws IOException {
		List<LocatedNode> items = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			items.add(read(path + "/" + items.size()));
		}
		return new Items(items, line, path);
	}
}
