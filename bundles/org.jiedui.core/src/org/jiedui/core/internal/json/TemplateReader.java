/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.internal.json.LocatedNode.Fields;
import org.jiedui.core.internal.json.LocatedNode.Scalar;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * Reads a template: a label in each language, perhaps a sentence in each, and one object with its parts as programme files have them. Its texts may
 * have the gap {@code {year}}.
 */
public final class TemplateReader {

	/** What follows a language in the key of a sentence. */
	static final String TEXT = ".text";

	private static final Set<String> SENTENCES = Labels.LANGUAGES.stream().map(language -> language + TEXT).collect(Collectors.toSet());

	private final Complaints complaints;
	private final TypeLookup types;
	private final ValueForms values;
	private final Map<String, String> texts = new LinkedHashMap<>();
	private LocatedNode object;

	/** @param file what the file is called, for messages */
	public TemplateReader(String file) {
		complaints = new Complaints(file);
		types = new TypeLookup(complaints, new ModelPackages(EPackage.Registry.INSTANCE).all());
		values = new ValueForms(complaints, new Labels(Locale.getDefault()));
	}

	/**
	 * Reads all; the stream stays open. Once for each reader.
	 *
	 * @param year fills the gaps
	 */
	public TemplateContent read(InputStream in, Year year) throws ProgrammeFormatException, IOException {
		JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
				.disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
		try (JsonParser json = factory.createParser(in)) {
			new FileHead(FileFormat.TEMPLATE, FileFormat.TEMPLATE_VERSION, Messages.noTemplateFile).read(json, complaints);
			LocatedReader nodes = new LocatedReader(json);
			while (json.nextToken() != JsonToken.END_OBJECT) {
				String key = json.currentName();
				json.nextToken();
				take(key, nodes.read("/" + key));
			}
		} catch (JsonProcessingException syntax) {
			int line = syntax.getLocation() == null ? 1 : syntax.getLocation().getLineNr();
			throw complaints.at(line, "", syntax, Messages.noJson);
		}
		if (object == null || !texts.keySet().containsAll(Labels.LANGUAGES)) {
			throw complaints.whole(Messages.templateMissing,
					Stream.concat(Labels.LANGUAGES.stream(), Stream.of(FileFormat.OBJECT)).collect(Collectors.joining("\", \"", "\"", "\"")));
		}
		return new TemplateContent(texts, TemplateContent.maker(new YearGaps(complaints, year).fill(object), complaints, types, values));
	}

	private void take(String key, LocatedNode node) throws ProgrammeFormatException {
		if (FileFormat.PACKAGES.equals(key)) {
			types.declare(fields(node));
		} else if (FileFormat.OBJECT.equals(key)) {
			object = node;
		} else if (!Labels.LANGUAGES.contains(key) && !SENTENCES.contains(key)) {
			throw complaints.at(node, Messages.unknownKey, key);
		} else if (node instanceof Scalar scalar && scalar.value() instanceof String text && !text.isBlank()) {
			texts.put(key, text);
		} else {
			throw complaints.at(node, Messages.oneValueExpected, key);
		}
	}

	private Fields fields(LocatedNode node) throws ProgrammeFormatException {
		if (node instanceof Fields fields) {
			return fields;
		}
		throw complaints.at(node, Messages.objectExpected);
	}
}
