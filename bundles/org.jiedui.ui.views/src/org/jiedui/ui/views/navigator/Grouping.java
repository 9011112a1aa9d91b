/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.model.vocabulary.Vocabulary;

/**
 * How the objects of a ledger are grouped: by the feature that its class names, dates by year; else by their class where there are several.
 * Independent of any screen.
 */
final class Grouping {

	private final Ledger ledger;
	private final Labels labels;
	private final Optional<EStructuralFeature> feature;

	Grouping(Ledger ledger, Labels labels) {
		this.ledger = ledger;
		this.labels = labels;
		feature = ledger.ofParts() ? Optional.empty() : new ClassTraits(ledger.type()).grouping();
	}

	/** The feature whose value makes the groups, if it is one. */
	Optional<EStructuralFeature> feature() {
		return feature;
	}

	/** Whether there are groups at all; else the objects stand directly below their ledger. */
	boolean exists() {
		return feature.isPresent() || ledger.type().isAbstract() && !ledger.ofParts();
	}

	/** The value of the group to which an object belongs; null where it has none. */
	Object valueOf(EObject object) {
		if (feature.isEmpty()) {
			return object.eClass();
		}
		return switch (object.eGet(feature.get())) {
			case null -> null;
			case Enumerator literal when Vocabulary.NO_LITERAL.equals(literal.getLiteral()) -> null;
			case PartialDate date -> date.year();
			case LocalDate date -> date.getYear();
			case Object value -> value;
		};
	}

	/** The objects by code, then by title in the order of the language. */
	List<EObject> sorted(List<EObject> objects) {
		Titles titles = new Titles(labels);
		Collator collator = Collator.getInstance("zh".equals(labels.language()) ? Locale.CHINA : Locale.ENGLISH);
		Map<EObject, CollationKey> keys = new HashMap<>();
		objects.forEach(object -> keys.put(object, collator.getCollationKey(titles.title(object))));
		Comparator<EObject> byCode = Comparator.comparing(Grouping::code, Comparator.nullsLast(Comparator.naturalOrder()));
		return objects.stream().sorted(byCode.thenComparing(keys::get)).toList();
	}

	private static String code(EObject object) {
		EStructuralFeature code = object.eClass().getEStructuralFeature("code");
		return code != null && object.eGet(code) instanceof String text && !text.isBlank() ? text : null;
	}

	/** The objects by group: literals in the order of the model, the latest year first, what has no value last; each group sorted. */
	Map<Object, List<EObject>> group(List<EObject> unsorted) {
		List<EObject> objects = sorted(unsorted);
		Map<Object, List<EObject>> groups = new LinkedHashMap<>();
		objects.stream().map(this::valueOf).distinct().sorted(Comparator.nullsLast(this::compare))
				.forEach(value -> groups.put(value, new ArrayList<>()));
		objects.forEach(object -> groups.get(valueOf(object)).add(object));
		return groups;
	}

	private int compare(Object left, Object right) {
		return switch (left) {
			case Enumerator literal when right instanceof Enumerator other -> Integer.compare(literal.getValue(), other.getValue());
			case Integer year when right instanceof Integer other -> other.compareTo(year);
			case EClass type when right instanceof EClass other -> Integer.compare(type.getClassifierID(), other.getClassifierID());
			case EObject object when right instanceof EObject other -> {
				Titles titles = new Titles(labels);
				yield titles.title(object).compareTo(titles.title(other));
			}
			default -> left.toString().compareTo(right.toString());
		};
	}

	/** What a group is called. */
	String label(Object value) {
		return switch (value) {
			case null -> Messages.groupWithoutValue;
			case Integer year -> NLS.bind(Messages.groupYear, year.toString());
			case EClass type -> labels.plural(type);
			case Enumerator literal when feature.map(EStructuralFeature::getEType).orElse(null) instanceof EEnum type -> labels.label(type, literal);
			case EObject object -> new Titles(labels).title(object);
			default -> value.toString();
		};
	}
}
