/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.internal.json.LocatedNode.Fields;
import org.jiedui.core.internal.json.LocatedNode.Items;
import org.jiedui.core.internal.json.LocatedNode.Scalar;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Reads a file, and finds everything wrong that can be found without the books. */
public final class ProgrammesReader {

	private final Complaints complaints;
	private final TypeLookup types;
	private final FileReferences references;
	private final ObjectBuilder builder;

	/** @param file what the file is called, for messages */
	public ProgrammesReader(String file) {
		complaints = new Complaints(file);
		types = new TypeLookup(complaints, new ModelPackages(EPackage.Registry.INSTANCE).all());
		references = new FileReferences(complaints);
		builder = new ObjectBuilder(complaints, types, new ValueForms(complaints, new Labels(Locale.getDefault())), references);
	}

	/** Reads all; the stream stays open. */
	public FileContent read(InputStream in) throws ProgrammeFormatException, IOException {
		JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
				.disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
		try (JsonParser json = factory.createParser(in)) {
			FileContent content = new FileContent(complaints, references);
			new FileHead(FileFormat.NAME, FileFormat.VERSION, Messages.noProgrammeFile).read(json, complaints);
			readBody(json, new LocatedReader(json), content);
			references.check();
			return content;
		} catch (JsonProcessingException syntax) {
			int line = syntax.getLocation() == null ? 1 : syntax.getLocation().getLineNr();
			throw complaints.at(line, "", syntax, Messages.noJson);
		}
	}

	private void readBody(JsonParser json, LocatedReader nodes, FileContent content) throws ProgrammeFormatException, IOException {
		Body single = new Body();
		while (json.nextToken() != JsonToken.END_OBJECT) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
				case FileFormat.PACKAGES -> types.declare(fields(nodes.read("/" + key)));
				case FileFormat.PARTIES -> readEach(json, nodes, key, node -> content.addParty(entry(node)));
				case FileFormat.RECORDS -> readEach(json, nodes, key, single::addRecord);
				case FileFormat.INTO -> content.setInto(text(nodes.read("/" + key)));
				case FileFormat.KNOWN -> readEach(json, nodes, key, node -> content.addKnown(record(node), node));
				case FileFormat.PROGRAMME -> single.setProgramme(nodes.read("/" + key));
				case FileFormat.PROGRAMMES -> readEach(json, nodes, key, node -> readNested(fields(node), content));
				default -> throw complaints.at(nodes.read("/" + key), Messages.unknownKey, key);
			}
		}
		if (single.programme != null || !single.records.isEmpty() || content.programmes().isEmpty()) {
			single.finish(content);
		}
	}

	/** One object at a time, so that a long list does not lie in memory twice. */
	private void readEach(JsonParser json, LocatedReader nodes, String key, NodeConsumer consumer)
			throws ProgrammeFormatException, IOException {
		if (json.currentToken() != JsonToken.START_ARRAY) {
			throw complaints.at(nodes.read("/" + key), Messages.listExpected, key);
		}
		for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
			consumer.accept(nodes.read("/" + key + "/" + index));
		}
	}

	private void readNested(Fields one, FileContent content) throws ProgrammeFormatException {
		Body body = new Body();
		for (var entry : one.fields().entrySet()) {
			if (FileFormat.PROGRAMME.equals(entry.getKey())) {
				body.setProgramme(entry.getValue());
			} else if (FileFormat.RECORDS.equals(entry.getKey()) && entry.getValue() instanceof Items list) {
				for (LocatedNode record : list.items()) {
					body.addRecord(record);
				}
			} else {
				throw complaints.at(entry.getValue(), Messages.unknownKey, entry.getKey());
			}
		}
		body.finish(content);
	}

	private EObject entry(LocatedNode node) throws ProgrammeFormatException {
		EObject entry = builder.build(node, EcorePackage.Literals.EOBJECT);
		if (Belonging.isOfProgrammes(entry.eClass())) {
			throw complaints.at(node, Messages.wrongPlace, entry.eClass().getName(), JieduiPackage.Literals.PARTY.getName());
		}
		return entry;
	}

	private EObject record(LocatedNode node) throws ProgrammeFormatException {
		EObject record = builder.build(node, EcorePackage.Literals.EOBJECT);
		if (!Belonging.isOfProgrammes(record.eClass()) || record instanceof Programme) {
			throw complaints.at(node, Messages.wrongPlace, record.eClass().getName(), JieduiPackage.Literals.PROGRAMME_RECORD.getName());
		}
		return record;
	}

	private String text(LocatedNode node) throws ProgrammeFormatException {
		if (node instanceof Scalar scalar && scalar.value() instanceof String text && !text.isBlank()) {
			return text;
		}
		throw complaints.at(node, Messages.oneValueExpected, FileFormat.INTO);
	}

	private Fields fields(LocatedNode node) throws ProgrammeFormatException {
		if (node instanceof Fields fields) {
			return fields;
		}
		throw complaints.at(node, Messages.objectExpected);
	}

	/** Takes one object of a list. */
	private interface NodeConsumer {
		void accept(LocatedNode node) throws ProgrammeFormatException;
	}

	/** A programme and its records, in whatever order they come. */
	private final class Body {

		private Programme programme;
		private final List<EObject> records = new ArrayList<>();

		void setProgramme(LocatedNode node) throws ProgrammeFormatException {
			programme = (Programme) builder.build(node, JieduiPackage.Literals.PROGRAMME);
			if (programme.getName() == null || programme.getName().isBlank()) {
				throw complaints.at(node, Messages.nameMissing);
			}
		}

		void addRecord(LocatedNode node) throws ProgrammeFormatException {
			records.add(record(node));
		}

		void finish(FileContent content) throws ProgrammeFormatException {
			if (programme == null && content.into().isEmpty()) {
				throw complaints.whole(Messages.programmeMissing);
			}
			if (programme == null) {
				content.addRecords(records);
			} else {
				content.addProgramme(programme, records);
			}
		}
	}
}
