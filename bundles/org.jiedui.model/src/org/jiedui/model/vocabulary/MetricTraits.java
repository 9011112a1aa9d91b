/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the annotations say of one key number of a class. Cheap to make; keeps no state besides its name.
 *
 * @param type the class that declares it, never null
 * @param id unique within the class, never null
 */
public record MetricTraits(EClass type, String id) {

	/** Where objects are counted, rather than a number of theirs added up. */
	public static final String COUNT = "count";

	/** What the annotation says: {@link #COUNT} or the name of a feature. */
	public String formula() {
		return Vocabulary.value(type, key()).orElse("");
	}

	/** The number that is added up; empty where objects are counted, or where the class has no such feature. */
	public Optional<EStructuralFeature> figure() {
		return Optional.ofNullable(type.getEStructuralFeature(formula()));
	}

	/** Other numbers of the same objects, to be told beside it. */
	public List<EStructuralFeature> beside() {
		return detail(Vocabulary.WITH).map(new ClassTraits(type)::named).orElse(List.of());
	}

	/** What must hold of an object. */
	public List<Requirement> requirements() {
		return detail(Vocabulary.WHERE).map(text -> Stream.of(text.split(" ")).map(each -> Requirement.parse(type, each)).toList()).orElse(List.of());
	}

	/** Whether only objects count in whose period today lies. */
	public boolean now() {
		return detail(Vocabulary.NOW).filter("true"::equals).isPresent();
	}

	/** Identifiers of what texts claim about the same; empty where the model names none. */
	public List<String> indicators() {
		return detail(Vocabulary.INDICATORS).map(text -> List.of(text.split(" "))).orElse(List.of());
	}

	/** Whether the overview shows it. */
	public boolean shown() {
		return detail(Vocabulary.CARD).filter("false"::equals).isEmpty();
	}

	/** The label in a language, if it has one of its own. */
	public Optional<String> label(String language) {
		return detail(language);
	}

	/** What the annotation says about it under a further key. */
	public Optional<String> detail(String further) {
		return Vocabulary.value(type, key() + "." + further);
	}

	private String key() {
		return Vocabulary.METRIC + "." + id;
	}
}
