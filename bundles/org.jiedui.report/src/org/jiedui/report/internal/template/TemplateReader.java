/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiedui.report.internal.Texts;
import org.jiedui.report.spi.TemplateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads template files. Whatever is wrong with one is told with its place and the remedy. */
final class TemplateReader {

	private static final String CONTENT = "content";
	private static final String SECTION = "section";
	private static final String TEXT = "text";
	private static final String USE = "use";
	private static final String OTHERWISE = "otherwise";

	private final String id;
	private final String place;
	private final Texts texts;

	/**
	 * @param id of the template
	 * @param place what the file is called in messages
	 * @param language of messages
	 */
	TemplateReader(String id, String place, String language) {
		this.id = id;
		this.place = place;
		texts = new Texts(TemplateReader.class, language);
	}

	Template read(InputStream in) throws TemplateException {
		JsonNode root;
		try {
			root = new ObjectMapper().readTree(in);
		} catch (JsonProcessingException wrong) {
			int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
			throw new TemplateException(texts.text("noJson", place, String.valueOf(line), wrong.getOriginalMessage()), wrong);
		} catch (IOException unreadable) {
			throw new TemplateException(texts.text("unreadable", place), unreadable);
		}
		if (root == null || !root.isObject()) {
			throw complaint("/", "wantsObject");
		}
		Phrase name = phrase(root, "name", "");
		return new Template(id, place, name, root.has("title") ? phrase(root, "title", "") : name,
				root.has("subtitle") ? phrase(root, "subtitle", "") : new Phrase("", ""), pieces(root, ""));
	}

	private List<Piece> pieces(JsonNode owner, String path) throws TemplateException {
		JsonNode list = owner.get(CONTENT);
		String at = path + "/" + CONTENT;
		if (list == null || !list.isArray()) {
			throw complaint(at, "wantsList");
		}
		List<Piece> pieces = new ArrayList<>();
		for (int index = 0; index < list.size(); index++) {
			pieces.add(piece(list.get(index), at + "/" + index));
		}
		return pieces;
	}

	private Piece piece(JsonNode node, String path) throws TemplateException {
		if (node.has(SECTION)) {
			return new Piece.Part(phrase(node, SECTION, path), pieces(node, path));
		}
		if (node.has(TEXT)) {
			return new Piece.Sentence(phrase(node, TEXT, path));
		}
		if (!node.path(USE).isTextual()) {
			throw complaint(path, "wantsPiece");
		}
		Map<String, String> parameters = new HashMap<>();
		for (Map.Entry<String, JsonNode> entry : node.properties()) {
			if (!entry.getKey().equals(USE) && !entry.getKey().equals(OTHERWISE)) {
				if (!entry.getValue().isValueNode()) {
					throw complaint(path + "/" + entry.getKey(), "wantsWord");
				}
				parameters.put(entry.getKey(), entry.getValue().asText());
			}
		}
		return new Piece.Use(node.get(USE).asText(), parameters, node.has(OTHERWISE) ? Optional.of(phrase(node, OTHERWISE, path)) : Optional.empty());
	}

	private Phrase phrase(JsonNode owner, String key, String path) throws TemplateException {
		JsonNode node = owner.get(key);
		if (node == null || !node.path("zh").isTextual() || !node.path("en").isTextual()) {
			throw complaint(path + "/" + key, "wantsPhrase");
		}
		return new Phrase(node.get("zh").asText(), node.get("en").asText());
	}

	private TemplateException complaint(String path, String key) {
		return new TemplateException(texts.text("wrong", place, path, texts.text(key)));
	}
}
