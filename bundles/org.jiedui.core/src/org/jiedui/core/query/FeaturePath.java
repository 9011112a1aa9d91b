/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * The way from an object to one of its values, or to one of an object that it refers to, such as {@code budget} or {@code pairing.name}. Where a
 * reference on the way is empty, or leads to an object that lacks the feature, there is no value.
 *
 * @param through single-valued references, in the order in which they are followed; may be empty
 * @param feature single-valued and stored, or a number that the store works out, see {@code adds} in
 *        {@link org.jiedui.model.vocabulary.Vocabulary}; no containment
 */
public record FeaturePath(List<EReference> through, EStructuralFeature feature) {

	private static final Set<Class<?>> WHOLE = Set.of(byte.class, Byte.class, short.class, Short.class, int.class, Integer.class, long.class,
			Long.class);

	/** @throws IllegalArgumentException if a step has many values, contains, or is not stored */
	public FeaturePath {
		through = List.copyOf(through);
		Stream.concat(through.stream(), Stream.of(feature)).filter(step -> !canEndIn(step)).findFirst().ifPresent(step -> {
			throw new IllegalArgumentException("No single stored value: " + step.getEContainingClass().getName() + "." + step.getName());
		});
	}

	/** Whether the store can be asked for the values of a feature. */
	public static boolean canEndIn(EStructuralFeature feature) {
		FeatureTraits traits = new FeatureTraits(feature);
		return !feature.isMany() && !traits.containment() && (traits.stored() || !traits.adds().isEmpty());
	}

	/** A value of the object itself. */
	public static FeaturePath of(EStructuralFeature feature) {
		return new FeaturePath(List.of(), feature);
	}

	/**
	 * Reads names with points between them.
	 *
	 * @param type where the way begins
	 * @throws IllegalArgumentException if a class on the way has no such feature, or it is none that a path may have
	 */
	public static FeaturePath parse(EClass type, String names) {
		FeaturePath path = null;
		EClass at = type;
		for (String name : names.split("\\.", -1)) {
			EStructuralFeature step = at.getEStructuralFeature(name);
			if (step == null) {
				throw new IllegalArgumentException(at.getName() + " has no feature " + name);
			}
			path = path == null ? of(step) : path.then(step);
			at = step instanceof EReference reference ? reference.getEReferenceType() : at;
		}
		return path;
	}

	/**
	 * One step further.
	 *
	 * @param next a feature of what this path leads to
	 * @throws IllegalArgumentException if this path does not lead to an object
	 */
	public FeaturePath then(EStructuralFeature next) {
		if (!(feature instanceof EReference reference)) {
			throw new IllegalArgumentException(this + " leads to no object that could have a " + next.getName());
		}
		List<EReference> further = new ArrayList<>(through);
		further.add(reference);
		return new FeaturePath(further, next);
	}

	/** Whether the values are numbers that can be added up exactly: whole and decimal numbers, money and quantities. */
	public boolean isNumber() {
		Class<?> type = feature instanceof EAttribute ? feature.getEType().getInstanceClass() : null;
		return type != null && (WHOLE.contains(type) || type == Money.class || type == Quantity.class || type == BigDecimal.class
				|| type == BigInteger.class);
	}

	/** Whether the values are money or quantities, numbers that may be softened by a word. */
	public boolean isFigure() {
		Class<?> type = feature.getEType().getInstanceClass();
		return type == Money.class || type == Quantity.class;
	}

	/** Whether the values are dates, which lie in a year. */
	public boolean isDate() {
		Class<?> type = feature.getEType().getInstanceClass();
		return type == LocalDate.class || type == PartialDate.class;
	}

	/** The names with points between them. */
	@Override
	public String toString() {
		return Stream.concat(through.stream(), Stream.of(feature)).map(EStructuralFeature::getName).collect(Collectors.joining("."));
	}
}
