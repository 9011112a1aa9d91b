/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.Programme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a selection as a file. */
public final class ProgrammesWriter {

	private final Selection selection;
	private final List<EObject> parties;
	private final boolean masked;

	/** @param masked whether personal data are left out */
	public ProgrammesWriter(Selection selection, boolean masked) {
		this.selection = selection;
		this.masked = masked;
		parties = selection.parties();
	}

	/** Writes everything; the stream stays open. */
	public void write(OutputStream out) throws IOException {
		TypeNames types = new TypeNames();
		LeafIndenter indenter = new LeafIndenter();
		try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.setPrettyPrinter(indenter.printer());
			ObjectWriter objects = new ObjectWriter(json, indenter, types, new SymbolicIds(selection, parties), new Mask(masked, roots()));
			roots().forEach(root -> addTypes(root, types));
			json.writeStartObject();
			json.writeStringField(FileFormat.FORMAT, FileFormat.NAME);
			json.writeNumberField(FileFormat.VERSION_KEY, FileFormat.VERSION);
			writePackages(json, types);
			writeAll(json, objects, FileFormat.PARTIES, parties, null);
			if (selection.records().size() == 1) {
				writeProgramme(json, objects, selection.records().entrySet().iterator().next());
			} else {
				writeProgrammes(json, objects);
			}
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private List<EObject> roots() {
		List<EObject> roots = new ArrayList<>(parties);
		selection.records().forEach((programme, records) -> {
			roots.add(programme);
			roots.addAll(records);
		});
		return roots;
	}

	private static void addTypes(EObject root, TypeNames types) {
		types.add(root.eClass());
		root.eAllContents().forEachRemaining(part -> types.add(part.eClass()));
	}

	private static void writePackages(JsonGenerator json, TypeNames types) throws IOException {
		json.writeObjectFieldStart(FileFormat.PACKAGES);
		for (var entry : types.packages().entrySet()) {
			json.writeStringField(entry.getKey(), entry.getValue());
		}
		json.writeEndObject();
	}

	private void writeProgrammes(JsonGenerator json, ObjectWriter objects) throws IOException {
		json.writeArrayFieldStart(FileFormat.PROGRAMMES);
		for (var entry : selection.records().entrySet()) {
			json.writeStartObject();
			writeProgramme(json, objects, entry);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void writeProgramme(JsonGenerator json, ObjectWriter objects, Map.Entry<Programme, List<EObject>> entry)
			throws IOException {
		json.writeFieldName(FileFormat.PROGRAMME);
		objects.write(entry.getKey(), null);
		writeAll(json, objects, FileFormat.RECORDS, entry.getValue(), entry.getKey());
	}

	private static void writeAll(JsonGenerator json, ObjectWriter objects, String key, List<EObject> all, Programme owner)
			throws IOException {
		json.writeArrayFieldStart(key);
		for (EObject object : all) {
			objects.write(object, owner);
		}
		json.writeEndArray();
	}
}
