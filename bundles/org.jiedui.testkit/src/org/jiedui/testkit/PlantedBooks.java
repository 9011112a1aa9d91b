/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Books with one object of each class of a model, each with parts of each kind, in which whatever is personal by the model has the
 * {@linkplain #MARK mark}, and all that can refer to a person or household does.
 */
final class PlantedBooks {

	/** Stands in everything that must not be told. */
	static final String MARK = "Zq7Mark";

	private static final String HARMLESS = "harmless";
	private static final int DEPTH = 3;

	private final List<EClass> classes;
	private final List<EObject> roots = new ArrayList<>();
	private final Map<EClass, EObject> made = new HashMap<>();

	/** @param packages the core's package and that of the model */
	PlantedBooks(Collection<EPackage> packages) {
		LedgerCatalog catalog = new LedgerCatalog(packages);
		classes = catalog.classes().toList();
		root(JieduiPackage.Literals.PROGRAMME);
		catalog.ofRegister().forEach(ledger -> catalog.creatable(ledger).forEach(this::root));
		classes.stream().filter(type -> !type.isAbstract() && Belonging.isOfProgrammes(type)).forEach(this::root);
		roots.forEach(this::refer);
		roots.forEach(root -> root.eAllContents().forEachRemaining(this::refer));
	}

	private void root(EClass type) {
		if (!made.containsKey(type)) {
			EObject object = filled(type, false, DEPTH);
			made.put(type, object);
			roots.add(object);
		}
	}

	/** @param ofPerson whether it becomes part of a person */
	private EObject filled(EClass type, boolean ofPerson, int depth) {
		EObject object = EcoreUtil.create(type);
		boolean person = ofPerson || new ClassTraits(type).personal();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute && new FeatureTraits(feature).editable()) {
				text(object, attribute, person || new FeatureTraits(feature).personal());
			} else if (feature instanceof EReference slot && slot.isContainment() && depth > 0) {
				parts(object, slot, person, depth - 1);
			}
		}
		return object;
	}

	private static void text(EObject object, EAttribute attribute, boolean personal) {
		if (attribute.getEAttributeType().getInstanceClass() == String.class) {
			String text = (personal ? MARK : HARMLESS) + attribute.getName();
			object.eSet(attribute, attribute.isMany() ? List.of(text) : text);
		}
	}

	private void parts(EObject object, EReference slot, boolean person, int depth) {
		List<EObject> parts = classes.stream().filter(type -> new ClassTraits(type).canBeMadeAs(slot.getEReferenceType()))
				.map(type -> filled(type, person, depth)).toList();
		if (!parts.isEmpty()) {
			object.eSet(slot, slot.isMany() ? parts : parts.getFirst());
		}
	}

	private void refer(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && new FeatureTraits(reference).editable()) {
				List<EObject> targets = targets(reference);
				if (!targets.isEmpty()) {
					object.eSet(reference, reference.isMany() ? targets : targets.getFirst());
				}
			}
		}
	}

	/** Persons and households before all else that can be meant. */
	private List<EObject> targets(EReference reference) {
		List<EObject> possible = roots.stream().filter(reference.getEReferenceType()::isInstance).toList();
		List<EObject> persons = possible.stream().filter(each -> !Belonging.isOfProgrammes(each.eClass()) && new ClassTraits(each.eClass()).personal())
				.filter(each -> !each.eClass().getEAllReferences().contains(reference)).toList();
		return persons.isEmpty() ? possible.stream().limit(1).toList() : persons;
	}

	/** All of them, the programme first. */
	List<EObject> roots() {
		return roots;
	}

	/** The classes of the objects, parts too. */
	List<EClass> types() {
		List<EObject> all = new ArrayList<>(roots);
		roots.forEach(root -> root.eAllContents().forEachRemaining(all::add));
		return all.stream().map(EObject::eClass).distinct().toList();
	}
}
