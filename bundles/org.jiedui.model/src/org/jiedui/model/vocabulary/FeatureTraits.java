/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the annotations say of one feature, in types. Cheap to make; keeps no state besides the feature.
 *
 * @param feature the feature, never null
 */
public record FeatureTraits(EStructuralFeature feature) {

	/** The form group, {@code basic} where none is named. */
	public String group() {
		return Vocabulary.value(feature, Vocabulary.GROUP).orElse("basic");
	}

	/** Whether a ledger shows the column unasked. */
	public boolean column() {
		return Vocabulary.is(feature, Vocabulary.COLUMN);
	}

	/** Width of the column in pixels at 96 dpi, if the model asks for one. */
	public Optional<Integer> width() {
		return Vocabulary.value(feature, Vocabulary.WIDTH).map(Integer::valueOf);
	}

	/** The unit of the number, such as {@code CNY} or {@code 人}. */
	public Optional<String> unit() {
		return Vocabulary.value(feature, Vocabulary.UNIT);
	}

	public boolean required() {
		return Vocabulary.is(feature, Vocabulary.REQUIRED) || feature.isRequired();
	}

	/** The smallest legal number. */
	public Optional<BigDecimal> minimum() {
		return Vocabulary.value(feature, Vocabulary.MINIMUM).map(BigDecimal::new);
	}

	/** The largest legal number. */
	public Optional<BigDecimal> maximum() {
		return Vocabulary.value(feature, Vocabulary.MAXIMUM).map(BigDecimal::new);
	}

	/** What a text must match as a whole. */
	public Optional<Pattern> pattern() {
		return Vocabulary.value(feature, Vocabulary.PATTERN).map(Pattern::compile);
	}

	/** The date of the same class that ends the period which this date begins. */
	public Optional<EStructuralFeature> before() {
		return Vocabulary.value(feature, Vocabulary.BEFORE).map(feature.getEContainingClass()::getEStructuralFeature);
	}

	/** Whether the date tells of something that happened, so that it cannot be later than today. */
	public boolean past() {
		return Vocabulary.is(feature, Vocabulary.PAST);
	}

	public boolean multiline() {
		return Vocabulary.is(feature, Vocabulary.MULTILINE);
	}

	public boolean personal() {
		return Vocabulary.is(feature, Vocabulary.PERSONAL);
	}

	public boolean indexed() {
		return Vocabulary.is(feature, Vocabulary.INDEXED);
	}

	/** Whether the feature becomes immutable when its owner is frozen. */
	public boolean frozen() {
		return Vocabulary.is(feature, Vocabulary.FROZEN);
	}

	/** Whether the feature becomes immutable when what is reported of its owner is settled. */
	public boolean settled() {
		return Vocabulary.is(feature, Vocabulary.SETTLED);
	}

	/** Whether a new part begins with the first literal that none of the parts beside it has. */
	public boolean alternates() {
		return Vocabulary.is(feature, Vocabulary.ALTERNATES);
	}

	/** The word under which models declare what the value identifies; empty where it identifies nothing. */
	public Optional<String> chooses() {
		return Vocabulary.value(feature, Vocabulary.CHOOSES);
	}

	/** The unit of the same class that must be that of what is chosen. */
	public Optional<EStructuralFeature> choosesUnit() {
		return Vocabulary.value(feature, Vocabulary.CHOOSES_UNIT).map(feature.getEContainingClass()::getEStructuralFeature);
	}

	/** Other words than the labels by which offices head a column of such values. */
	public List<String> synonyms() {
		return Vocabulary.value(feature, Vocabulary.SYNONYMS)
				.map(words -> Stream.of(words.split("[,，]")).map(String::strip).filter(word -> !word.isEmpty()).toList()).orElse(List.of());
	}

	/** What a computed number is made of, so that the store can work it out too; empty where the model does not say. */
	public List<Addend> adds() {
		return Vocabulary.value(feature, Vocabulary.ADDS).map(formula -> Addend.parse(feature.getEContainingClass(), formula)).orElse(List.of());
	}

	/** Whether the value is kept by the store: neither computed nor the way back to the container. */
	public boolean stored() {
		return !feature.isDerived() && !feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer());
	}

	/** Whether the value can be set at all: by people, or by the steps by which alone it changes. */
	public boolean editable() {
		return stored() && feature.isChangeable();
	}

	/** The steps by which alone the value changes; empty where there are none. */
	public Optional<Stepwise> steps() {
		return Vocabulary.value(feature, Vocabulary.STEPS).map(id -> new Stepwise(feature.getEContainingClass().getEPackage(), id));
	}

	/** Whether people may set the value. */
	public boolean typed() {
		return editable() && steps().isEmpty();
	}

	/**
	 * Whether it makes a difference that somebody set the feature to nothing, null or no entries, and did not leave it alone: it can be unset, or begins
	 * with another value. Not for the plain numbers and truth values of Java and for literals, which are never null.
	 */
	public boolean statesNothing() {
		if (!feature.isUnsettable() && (feature.isMany() || feature.getDefaultValue() == null)) {
			return false;
		}
		return feature.isMany() || !isNeverNull(feature.getEType());
	}

	private static boolean isNeverNull(EClassifier type) {
		return type instanceof EEnum || type.getInstanceClass() != null && type.getInstanceClass().isPrimitive();
	}

	/** Whether the value consists of parts that live and die with the object. */
	public boolean containment() {
		return feature instanceof EReference reference && reference.isContainment();
	}
}
