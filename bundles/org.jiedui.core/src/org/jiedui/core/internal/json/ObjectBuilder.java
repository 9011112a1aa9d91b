/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.internal.json.LocatedNode.Fields;
import org.jiedui.core.internal.json.LocatedNode.Items;
import org.jiedui.core.internal.json.LocatedNode.Scalar;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Makes objects, with their parts and without references to others, of what a file says. */
final class ObjectBuilder {

	private final Complaints complaints;
	private final TypeLookup types;
	private final ValueForms values;
	private final FileReferences references;

	ObjectBuilder(Complaints complaints, TypeLookup types, ValueForms values, FileReferences references) {
		this.complaints = complaints;
		this.types = types;
		this.values = values;
		this.references = references;
	}

	/** @param expected what the place allows, {@code EObject} for anything */
	EObject build(LocatedNode node, EClass expected) throws ProgrammeFormatException {
		if (!(node instanceof Fields fields)) {
			throw complaints.at(node, Messages.objectExpected);
		}
		EClass type = types.type(fields);
		if (expected != EcorePackage.Literals.EOBJECT && !expected.isSuperTypeOf(type)) {
			throw complaints.at(node, Messages.wrongPlace, type.getName(), expected.getName());
		}
		EObject object = EcoreUtil.create(type);
		for (var entry : fields.fields().entrySet()) {
			fill(object, entry.getKey(), entry.getValue());
		}
		return object;
	}

	private void fill(EObject object, String key, LocatedNode node) throws ProgrammeFormatException {
		if (FileFormat.CLASS.equals(key)) {
			return;
		}
		if (FileFormat.ID.equals(key)) {
			references.declare(id(node), object, node);
			return;
		}
		EStructuralFeature feature = object.eClass().getEStructuralFeature(key);
		if (feature == null || !new FeatureTraits(feature).editable()) {
			throw complaints.at(node, Messages.unknownFeature, object.eClass().getName(), key, known(object.eClass()));
		}
		if (isNothing(node) && new FeatureTraits(feature).statesNothing()) {
			object.eSet(feature, feature.isMany() ? List.of() : null);
			return;
		}
		for (LocatedNode each : each(feature, node)) {
			add(object, feature, each);
		}
	}

	/** Whether a file says that something was set to nothing. */
	private static boolean isNothing(LocatedNode node) {
		return node instanceof Scalar scalar && scalar.value() == null || node instanceof Items list && list.items().isEmpty();
	}

	private String id(LocatedNode node) throws ProgrammeFormatException {
		if (node instanceof Scalar scalar && scalar.value() instanceof String id && !id.isBlank()) {
			return id;
		}
		throw complaints.at(node, Messages.oneValueExpected, FileFormat.ID);
	}

	private static String known(EClass type) {
		return new ClassTraits(type).features().stream().filter(feature -> new FeatureTraits(feature).editable())
				.map(EStructuralFeature::getName).collect(Collectors.joining(", "));
	}

	private List<LocatedNode> each(EStructuralFeature feature, LocatedNode node) throws ProgrammeFormatException {
		if (!feature.isMany()) {
			return List.of(node);
		}
		if (node instanceof Items list) {
			return list.items();
		}
		throw complaints.at(node, Messages.listExpected, feature.getName());
	}

	private void add(EObject object, EStructuralFeature feature, LocatedNode node) throws ProgrammeFormatException {
		switch (feature) {
			case EReference parts when parts.isContainment() -> put(object, feature, build(node, parts.getEReferenceType()));
			case EReference reference -> references.remember(object, reference, id(node), node);
			default -> put(object, feature, values.value((EAttribute) feature, node));
		}
	}

	/** Sets a single value, or puts one at the end of many; equal attribute values stay distinct entries. */
	static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> list = (List<Object>) ((InternalEObject) object).eGet(feature);
			list.add(value);
		} else {
			object.eSet(feature, value);
		}
	}
}
