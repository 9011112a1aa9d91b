/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the annotations say of one class, super types included: the nearest word wins. Cheap to make; keeps no state besides the class.
 *
 * @param type the class, never null
 */
public record ClassTraits(EClass type) {

	/** The pattern of the title, such as <code>{year} {name}</code>. */
	public Optional<String> title() {
		return inherited(Vocabulary.TITLE);
	}

	/** The ledger page that lists this class. */
	public Optional<String> ledger() {
		return inherited(Vocabulary.LEDGER);
	}

	/** The feature by whose value lists group the objects; empty when the class names none, or one that it does not have. */
	public Optional<EStructuralFeature> grouping() {
		return inherited(Vocabulary.GROUPING).map(type::getEStructuralFeature);
	}

	/** Whether objects are about natural persons or households, so that all their words are personal data. */
	public boolean personal() {
		return inherited(Vocabulary.PERSONAL).filter("true"::equals).isPresent();
	}

	/** The features that a ledger shows unasked, in their order; empty where each feature says so for itself. */
	public List<EStructuralFeature> columns() {
		return features(Vocabulary.COLUMNS);
	}

	/** The features of the funnel, widest first; empty where the class has none. */
	public List<EStructuralFeature> funnel() {
		return features(Vocabulary.FUNNEL);
	}

	/** The features whose sums the store keeps up to date; empty where the class has none. */
	public List<EStructuralFeature> totals() {
		return features(Vocabulary.TOTALS);
	}

	/** The feature for each value of which counts and sums are kept apart; empty where the class names none. */
	public Optional<EStructuralFeature> totalsBy() {
		return inherited(Vocabulary.TOTALS_BY).map(type::getEStructuralFeature);
	}

	/** The date for each year of which counts and sums are kept apart; empty where the class names none. */
	public Optional<EStructuralFeature> totalsYear() {
		return inherited(Vocabulary.TOTALS_YEAR).map(type::getEStructuralFeature);
	}

	/** The key numbers that the class itself declares, in their order. */
	public List<MetricTraits> metrics() {
		return Vocabulary.identifiers(type, Vocabulary.METRIC).stream().map(id -> new MetricTraits(type, id)).toList();
	}

	/** The references that are all empty where an object stands for all together; empty where none does. */
	public List<EStructuralFeature> whole() {
		return features(Vocabulary.WHOLE);
	}

	/** The features by which a ledger groups its rows unasked, the outermost first; empty where it does not. */
	public List<EStructuralFeature> groupsShown() {
		return features(Vocabulary.GROUPS);
	}

	/** What the figures of an object cover that does not say so itself; empty where nothing is known. */
	public Optional<Basis> basis() {
		return inherited(Vocabulary.BASIS).flatMap(Basis::of);
	}

	/** The attribute whose literals say what the figures of an object cover; empty where none does. */
	public Optional<EAttribute> basisAttribute() {
		return type.getEAllAttributes().stream().filter(each -> !each.isMany() && each.getEAttributeType() instanceof EEnum literals
				&& literals.getELiterals().stream().anyMatch(literal -> Basis.of(literal).isPresent())).findFirst();
	}

	/** The date up to which cumulative figures of an object count; empty where there is none. */
	public Optional<EStructuralFeature> asOf() {
		return type.getEAllStructuralFeatures().stream().filter(each -> Vocabulary.is(each, Vocabulary.AS_OF)).findFirst();
	}

	/** The date that begins the period of an object: that of which the class keeps years apart, else the first that a later one ends. */
	public Optional<EStructuralFeature> begin() {
		return totalsYear().or(() -> type.getEAllStructuralFeatures().stream().filter(each -> new FeatureTraits(each).before().isPresent())
				.findFirst());
	}

	private List<EStructuralFeature> features(String key) {
		return inherited(key).map(this::named).orElse(List.of());
	}

	/** The features of these names, without those that the class does not have. */
	List<EStructuralFeature> named(String names) {
		List<EStructuralFeature> features = new ArrayList<>();
		for (String name : names.split(" ")) {
			EStructuralFeature feature = type.getEStructuralFeature(name);
			if (feature != null) {
				features.add(feature);
			}
		}
		return features;
	}

	/** {@code feature=literal} that freezes the object, if the class can be frozen. */
	public Optional<String> frozenWhen() {
		return inherited(Vocabulary.FROZEN_WHEN);
	}

	/** {@code feature=literal} that makes immutable what is reported of the object, if that can be. */
	public Optional<String> settledWhen() {
		return inherited(Vocabulary.SETTLED_WHEN);
	}

	/** All features as forms and files show them: by form group, inherited ones before own ones within a group. */
	public List<EStructuralFeature> features() {
		List<String> groups = groups();
		List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
		features.sort(Comparator.comparingInt(feature -> {
			int place = groups.indexOf(new FeatureTraits(feature).group());
			return place < 0 ? groups.size() : place;
		}));
		return features;
	}

	private List<String> groups() {
		return packages().flatMap(each -> Vocabulary.groups(each).stream()).distinct().toList();
	}

	/** The packages that declare form groups for the class: that of the most general super type first, its own last. */
	Stream<EPackage> packages() {
		return Stream.concat(type.getEAllSuperTypes().stream(), Stream.of(type)).map(EClass::getEPackage).distinct();
	}

	/** Whether objects of this class can be made where a class is asked for: it is that class or a subclass, and not abstract. */
	public boolean canBeMadeAs(EClass asked) {
		return !type.isAbstract() && !type.isInterface() && asked.isSuperTypeOf(type);
	}

	private Optional<String> inherited(String key) {
		return Stream.concat(Stream.of(type), superTypes()).map(each -> Vocabulary.value(each, key)).flatMap(Optional::stream).findFirst();
	}

	private Stream<EClass> superTypes() {
		return type.getEAllSuperTypes().reversed().stream();
	}
}
