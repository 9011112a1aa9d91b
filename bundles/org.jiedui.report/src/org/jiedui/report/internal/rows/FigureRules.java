/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;

/**
 * Which figures of a class may be added up, by the same words of the model that decide about key numbers: only those that the model adds up anywhere,
 * each for itself, and only of objects that do not include each other.
 *
 * @param type the class
 */
public record FigureRules(EClass type) {

	/** The figures that are added up. */
	public Set<EStructuralFeature> added() {
		ClassTraits traits = new ClassTraits(type);
		Set<EStructuralFeature> added = new LinkedHashSet<>(traits.totals());
		traits.metrics().forEach(metric -> metric.figure().ifPresent(added::add));
		added.removeIf(feature -> !FeaturePath.canEndIn(feature) || !FeaturePath.of(feature).isNumber());
		return added;
	}

	/** What holds of objects whose figures may be added up; empty where that is so of all. */
	public Optional<Condition> addable() {
		ClassTraits traits = new ClassTraits(type);
		List<Condition> all = new ArrayList<>();
		if (!traits.whole().isEmpty()) {
			all.add(new Condition.Not(
					new Condition.All(traits.whole().stream().<Condition>map(each -> new Comparison(each, Operator.EMPTY, null)).toList())));
		}
		traits.basisAttribute().ifPresent(attribute -> including(attribute).forEach(literal -> all.add(new Condition.Not(
				new Comparison(attribute, Operator.EQUAL, literal.getInstance())))));
		return all.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(all));
	}

	/** Whether no two objects of the class may be added up at all. */
	public boolean includeEachOther() {
		return new ClassTraits(type).basis().filter(FigureRules::includes).isPresent();
	}

	private static List<EEnumLiteral> including(EAttribute attribute) {
		return ((EEnum) attribute.getEAttributeType()).getELiterals().stream()
				.filter(literal -> Basis.of(literal).filter(FigureRules::includes).isPresent()).toList();
	}

	private static boolean includes(Basis basis) {
		return basis == Basis.CUMULATIVE || basis == Basis.WHOLE;
	}
}
