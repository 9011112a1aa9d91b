/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.choice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.internal.metric.declared.DeclaredMetric;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.MetricTraits;
import org.jiedui.model.vocabulary.Vocabulary;

/**
 * What the models of the installed modules declare, so that values can name it. Immutable; may be used by several threads.
 *
 * @param labels the language
 */
public record ModelChoices(Labels labels) {

	/** What a value of a feature can name, in the order of the models; empty where the feature names nothing, or what no model declares. */
	public List<NamedChoice> of(EStructuralFeature feature) {
		return new FeatureTraits(feature).chooses().filter(Vocabulary.METRIC::equals).map(kind -> metrics()).orElse(List.of());
	}

	private List<NamedChoice> metrics() {
		LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		return DeclaredMetric.all(catalog, null).stream().map(this::choice).toList();
	}

	private NamedChoice choice(DeclaredMetric metric) {
		String module = labels.label(metric.traits().type().getEPackage());
		return new NamedChoice(metric.id(), labels.label(metric.traits()), unit(metric.traits()), module, Labels.LANGUAGES.stream()
				.map(language -> new Labels(Locale.forLanguageTag(language)).label(metric.traits())).collect(Collectors.toSet()));
	}

	private static Optional<Unit> unit(MetricTraits metric) {
		return metric.figure().flatMap(figure -> figure.getEType().getInstanceClass() == Money.class ? Optional.of(Unit.YUAN)
				: new FeatureTraits(figure).unit().map(Unit::new));
	}
}
