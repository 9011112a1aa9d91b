/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one object with its parts; values that are empty or the default are left out, but for required ones, and where they were set to nothing. */
final class ObjectWriter {

	private final JsonGenerator json;
	private final LeafIndenter indenter;
	private final TypeNames types;
	private final SymbolicIds ids;
	private final Mask mask;
	private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

	ObjectWriter(JsonGenerator json, LeafIndenter indenter, TypeNames types, SymbolicIds ids, Mask mask) {
		this.json = json;
		this.indenter = indenter;
		this.types = types;
		this.ids = ids;
		this.mask = mask;
	}

	/** @param owner the programme under which the object stands in the file, which need not be said again; may be null */
	void write(EObject object, Programme owner) throws IOException {
		json.writeStartObject();
		boolean before = indenter.leaf(object.eContents().isEmpty());
		json.writeStringField(FileFormat.CLASS, types.name(object.eClass()));
		if (ids.of(object) != null) {
			json.writeStringField(FileFormat.ID, ids.of(object));
		}
		for (EStructuralFeature feature : features.computeIfAbsent(object.eClass(), ObjectWriter::written)) {
			if (isWorthWriting(object, feature) && !mask.hides(object, feature)) {
				writeFeature(object, feature, owner);
			}
		}
		json.writeEndObject();
		indenter.leaf(before);
	}

	/** What a reader must know is written though it be the default. */
	private static boolean isWorthWriting(EObject object, EStructuralFeature feature) {
		if (!feature.isMany() && object.eGet(feature) == null) {
			return isNothing(object, feature);
		}
		return object.eIsSet(feature) || feature instanceof EAttribute && new FeatureTraits(feature).required() && !feature.isMany();
	}

	/** Whether the object says of a feature that it was set to nothing. */
	private static boolean isNothing(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return (value == null || value instanceof Collection<?> many && many.isEmpty()) && object.eIsSet(feature)
				&& new FeatureTraits(feature).statesNothing();
	}

	private static List<EStructuralFeature> written(EClass type) {
		return new ClassTraits(type).features().stream().filter(feature -> new FeatureTraits(feature).stored()).toList();
	}

	private void writeFeature(EObject object, EStructuralFeature feature, Programme owner) throws IOException {
		switch (feature) {
			case EReference parts when parts.isContainment() -> writeParts(object, parts);
			case EReference reference -> writeReference(object, reference, owner);
			default -> writeAttribute(object, (EAttribute) feature);
		}
	}

	private void writeParts(EObject object, EReference reference) throws IOException {
		json.writeFieldName(reference.getName());
		if (isNothing(object, reference) && !reference.isMany()) {
			json.writeNull();
			return;
		}
		if (reference.isMany()) {
			json.writeStartArray();
		}
		for (EObject part : Selection.targets(object, reference)) {
			write(part, null);
		}
		if (reference.isMany()) {
			json.writeEndArray();
		}
	}

	private void writeReference(EObject object, EReference reference, Programme owner) throws IOException {
		List<String> targets = Selection.targets(object, reference).stream().filter(target -> !told(reference, target, owner)).map(ids::of)
				.filter(Objects::nonNull).toList();
		if (targets.isEmpty() && !isNothing(object, reference)) {
			return;
		}
		json.writeFieldName(reference.getName());
		if (reference.isMany()) {
			writeTexts(targets);
		} else {
			json.writeString(targets.isEmpty() ? null : targets.getFirst());
		}
	}

	/** Whether the place of a record in the file tells what the reference does. */
	private static boolean told(EReference reference, EObject target, Programme owner) {
		return reference == JieduiPackage.Literals.PROGRAMME_RECORD__PROGRAMME && target == owner;
	}

	private void writeAttribute(EObject object, EAttribute attribute) throws IOException {
		Object value = mask.shown(object, attribute, object.eGet(attribute));
		json.writeFieldName(attribute.getName());
		if (value instanceof Collection<?> many) {
			json.writeStartArray();
			boolean before = indenter.leaf(true);
			for (Object each : many) {
				writeValue(attribute, each);
			}
			json.writeEndArray();
			indenter.leaf(before);
		} else {
			writeValue(attribute, value);
		}
	}

	private void writeValue(EAttribute attribute, Object value) throws IOException {
		switch (value) {
			case null -> json.writeNull();
			case Boolean truth -> json.writeBoolean(truth);
			case Integer number -> json.writeNumber(number);
			case Long number -> json.writeNumber(number);
			default -> json.writeString(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		}
	}

	private void writeTexts(List<String> texts) throws IOException {
		json.writeStartArray();
		boolean before = indenter.leaf(true);
		for (String text : texts) {
			json.writeString(text);
		}
		json.writeEndArray();
		indenter.leaf(before);
	}
}
