/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.vocabulary.Vocabulary;

/**
 * Looks for what in a model would do harm when it is used: types that are not there, things without a name, annotations that cannot be read. What is
 * merely incomplete is none of these.
 *
 * @param model a package; its sub-packages are looked at too
 */
public record ModelDefects(EPackage model) {

	/** A sentence about the first defect in the user's language; empty where the model is sound. */
	public Optional<String> first() {
		return Stream.<Supply>of(this::ofPackage, this::ofClassifiers, () -> model.getESubpackages().stream().map(each -> new ModelDefects(each).first())
				.flatMap(Optional::stream).findFirst()).map(Supply::get).flatMap(Optional::stream).findFirst();
	}

	private interface Supply {
		Optional<String> get();
	}

	private Optional<String> ofPackage() {
		if (isBlank(model.getName()) || isBlank(model.getNsURI()) || isBlank(model.getNsPrefix())) {
			return Optional.of(Messages.Model_namelessPackage);
		}
		return number(model, Vocabulary.ORDER, Integer::valueOf).or(() -> number(model, Vocabulary.VERSION, Integer::valueOf));
	}

	private Optional<String> ofClassifiers() {
		Set<String> names = new HashSet<>();
		for (EClassifier each : model.getEClassifiers()) {
			if (isBlank(each.getName())) {
				return Optional.of(NLS.bind(Messages.Model_nameless, model.getName()));
			}
			if (!names.add(each.getName())) {
				return Optional.of(NLS.bind(Messages.Model_twice, model.getName(), each.getName()));
			}
			Optional<String> defect = each instanceof EClass type ? ofClass(type) : Optional.empty();
			if (defect.isPresent()) {
				return defect;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> ofClass(EClass type) {
		for (EClass parent : type.getESuperTypes()) {
			if (parent.eIsProxy() || parent.getEPackage() == null) {
				return Optional.of(NLS.bind(Messages.Model_noSuperType, type.getName(), address(parent)));
			}
		}
		if (inherits(type, type, new HashSet<>())) {
			return Optional.of(NLS.bind(Messages.Model_circle, type.getName()));
		}
		Set<String> names = new HashSet<>();
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			if (isBlank(feature.getName())) {
				return Optional.of(NLS.bind(Messages.Model_nameless, type.getName()));
			}
			Optional<String> defect = names.add(feature.getName()) ? ofFeature(feature)
					: Optional.of(NLS.bind(Messages.Model_twice, type.getName(), feature.getName()));
			if (defect.isPresent()) {
				return defect;
			}
		}
		return Optional.empty();
	}

	private static boolean inherits(EClass type, EClass sought, Set<EClass> seen) {
		for (EClass parent : type.getESuperTypes()) {
			if (parent == sought || seen.add(parent) && inherits(parent, sought, seen)) {
				return true;
			}
		}
		return false;
	}

	private static Optional<String> ofFeature(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		if (type == null || type.eIsProxy()) {
			return Optional.of(NLS.bind(Messages.Model_noType, name(feature), type == null ? "-" : address(type)));
		}
		return number(feature, Vocabulary.WIDTH, Integer::valueOf).or(() -> number(feature, Vocabulary.MINIMUM, BigDecimal::new))
				.or(() -> number(feature, Vocabulary.MAXIMUM, BigDecimal::new)).or(() -> pattern(feature)).or(() -> period(feature));
	}

	private static Optional<String> number(ENamedElement element, String key, Consumer<String> reader) {
		return unreadable(element, key, reader, Messages.Model_noNumber);
	}

	private static Optional<String> pattern(EStructuralFeature feature) {
		return unreadable(feature, Vocabulary.PATTERN, Pattern::compile, Messages.Model_noPattern);
	}

	private static Optional<String> unreadable(ENamedElement element, String key, Consumer<String> reader, String sentence) {
		Optional<String> value = Vocabulary.value(element, key);
		try {
			value.ifPresent(reader);
			return Optional.empty();
		} catch (IllegalArgumentException nonsense) {
			return Optional.of(NLS.bind(sentence, new Object[] { name(element), key, value.orElseThrow() }));
		}
	}

	private static Optional<String> period(EStructuralFeature feature) {
		return Vocabulary.value(feature, Vocabulary.BEFORE).filter(end -> feature.getEContainingClass().getEStructuralFeature(end) == null)
				.map(end -> NLS.bind(Messages.Model_noFeature, new Object[] { name(feature), Vocabulary.BEFORE, end }));
	}

	/** With the class that has it. */
	private static String name(EModelElement element) {
		String own = element instanceof ENamedElement named ? String.valueOf(named.getName()) : "";
		return element instanceof EStructuralFeature feature ? String.join(".", List.of(feature.getEContainingClass().getName(), own)) : own;
	}

	private static String address(EClassifier missing) {
		return missing.eIsProxy() ? String.valueOf(((InternalEObject) missing).eProxyURI()) : String.valueOf(missing.getName());
	}

	private static boolean isBlank(String name) {
		return name == null || name.isBlank();
	}
}
