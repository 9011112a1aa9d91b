/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.Party;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;

/**
 * Changes books in all ways that EMF knows, at random: any feature of any object, roots and parts that come, go, come back and are moved. Values
 * are few, so that twins, circles and contradictions are common. The same seed makes the same edits.
 */
final class RandomEdits {

	private static final List<String> TEXTS = List.of("甲", "乙", "510131", "513322", "513322103", "", "2019");
	private static final List<String> DATES = List.of("2016", "2019-11-13", "2020-05", "2024-06-30", "2031");
	private static final List<EClass> ROOTS = List.of(Literals.PROGRAMME, Literals.ADMINISTRATIVE_UNIT, Literals.ADMINISTRATIVE_UNIT,
			Literals.VILLAGE, Literals.PLACE, Literals.ENTERPRISE, Literals.DEPARTMENT, Literals.PAIRING, Literals.PAIRING, Literals.PAIRING,
			Literals.ANNUAL_PLAN, Literals.PROJECT, Literals.PROJECT, Literals.VISIT, Literals.VISIT, Literals.TRAINING);

	private final Random random;
	private final Resource resource;
	private final List<EObject> removed = new ArrayList<>();

	RandomEdits(long seed, Resource resource) {
		random = new Random(seed);
		this.resource = resource;
	}

	/** Adds so many roots and fills them. */
	void fill(int roots) {
		for (int i = 0; i < roots; i++) {
			addRoot();
		}
		for (int i = 0; i < roots * 6; i++) {
			changeFeature();
		}
	}

	/** Does one thing. */
	void edit() {
		switch (random.nextInt(20)) {
			case 0, 1 -> addRoot();
			case 2, 3 -> removeRoot();
			case 4 -> bringBack();
			case 5 -> moveRoot();
			case 6, 7, 8 -> movePart();
			default -> changeFeature();
		}
	}

	private List<EObject> roots() {
		return resource.getContents();
	}

	private void addRoot() {
		EObject root = make(pick(ROOTS));
		if (root instanceof ProgrammeRecord entry && random.nextInt(8) > 0) {
			entry.eSet(Literals.PROGRAMME_RECORD__PROGRAMME, any(Literals.PROGRAMME));
		}
		if (root instanceof Pairing) {
			add(root, Literals.PAIRING__MEMBERS);
			add(root, Literals.PAIRING__MEMBERS);
		}
		roots().add(random.nextInt(3) > 0 ? roots().size() : random.nextInt(roots().size() + 1), root);
	}

	/** Others may go on referring to it. */
	private void removeRoot() {
		if (roots().size() > 10) {
			removed.add(roots().remove(random.nextInt(roots().size())));
		}
	}

	private void bringBack() {
		if (!removed.isEmpty()) {
			roots().add(random.nextInt(roots().size() + 1), removed.remove(random.nextInt(removed.size())));
		}
	}

	private void moveRoot() {
		((EList<EObject>) roots()).move(random.nextInt(roots().size()), random.nextInt(roots().size()));
	}

	/** From one container to another, or to another place in its own. */
	@SuppressWarnings("unchecked")
	private void movePart() {
		List<EObject> parts = objects().filter(object -> object.eContainer() != null).toList();
		if (parts.isEmpty()) {
			return;
		}
		EObject part = pick(parts);
		EReference slot = part.eContainmentFeature();
		List<EObject> containers = objects().filter(object -> object.eClass().getEAllReferences().contains(slot))
				.filter(object -> !EcoreUtil.isAncestor(part, object)).toList();
		if (slot.isMany()) {
			EList<EObject> siblings = (EList<EObject>) pick(containers).eGet(slot);
			if (siblings.contains(part)) {
				siblings.move(random.nextInt(siblings.size()), part);
			} else {
				siblings.add(random.nextInt(siblings.size() + 1), part);
			}
		}
	}

	private void changeFeature() {
		EObject object = pick(objects().toList());
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isChangeable() && !feature.isDerived()).toList();
		EStructuralFeature feature = pick(features);
		if (feature instanceof EReference reference && reference.isContainment()) {
			changeParts(object, reference);
		} else if (feature.isMany()) {
			changeList(object, feature);
		} else {
			object.eSet(feature, random.nextInt(6) == 0 ? feature.getDefaultValue() : value(feature));
		}
	}

	private void changeParts(EObject object, EReference reference) {
		List<?> parts = reference.isMany() ? (List<?>) object.eGet(reference) : List.of();
		if (!parts.isEmpty() && random.nextInt(3) == 0) {
			parts.remove(random.nextInt(parts.size()));
		} else if (reference.isMany()) {
			add(object, reference);
		}
	}

	@SuppressWarnings("unchecked")
	private void add(EObject object, EReference reference) {
		EClass type = reference.getEReferenceType();
		if (!type.isAbstract()) {
			((List<EObject>) object.eGet(reference)).add(make(type));
		}
	}

	@SuppressWarnings("unchecked")
	private void changeList(EObject object, EStructuralFeature feature) {
		List<Object> values = (List<Object>) object.eGet(feature);
		Object value = value(feature);
		if (!values.isEmpty() && random.nextInt(3) == 0) {
			values.remove(random.nextInt(values.size()));
		} else if (value != null && !values.contains(value)) {
			values.add(value);
		}
	}

	/** With some of its values. */
	private EObject make(EClass type) {
		EObject object = JieduiFactory.eINSTANCE.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.isChangeable() && !attribute.isMany() && random.nextInt(3) == 0) {
				object.eSet(attribute, value(attribute));
			}
		}
		if (object instanceof Member member && random.nextInt(4) > 0) {
			member.setCount(1);
			member.setParty((Party) any(Literals.PARTY));
			member.setRole(pick(MemberRole.VALUES));
		}
		return object;
	}

	private Object value(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return any(reference.getEReferenceType());
		}
		if (feature.getEType() instanceof EEnum type) {
			return pick(type.getELiterals()).getInstance();
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == String.class) {
			return pick(TEXTS);
		} else if (type == int.class) {
			return pick(List.of(0, 1, 2, 2019, 2024, 100));
		} else if (type == boolean.class) {
			return random.nextBoolean();
		} else if (type == PartialDate.class) {
			return PartialDate.parse(pick(DATES));
		} else if (type == LocalDate.class) {
			return LocalDate.of(2016 + random.nextInt(12), 6, 30);
		} else if (type == Quantity.class) {
			return Quantity.of((long) random.nextInt(4));
		} else if (type == Money.class) {
			return Money.of(random.nextInt(3) * 10_000 - 10_000);
		}
		return feature.getDefaultValue();
	}

	/** A root of a type, or null where there is none. One that was removed may be among them. */
	private EObject any(EClass type) {
		List<EObject> candidates = Stream.concat(roots().stream(), removed.stream()).filter(type::isInstance).toList();
		return candidates.isEmpty() ? null : pick(candidates);
	}

	private Stream<EObject> objects() {
		List<EObject> all = new ArrayList<>();
		resource.getAllContents().forEachRemaining(all::add);
		return all.stream();
	}

	private <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}
}
