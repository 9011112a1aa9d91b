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

import org.eclipse.emf.ecore.EClass;
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

	private List<EStructuralFeature> features(String key) {
		List<EStructuralFeature> features = new ArrayList<>();
		inherited(key).ifPresent(names -> {
			for (String name : names.split(" ")) {
				EStructuralFeature feature = type.getEStructuralFeature(name);
				if (feature != null) {
					features.add(feature);
				}
			}
		});
		return features;
	}

	/** {@code feature=literal} that freezes the object, if the class can be frozen. */
	public Optional<String> frozenWhen() {
		return inherited(Vocabulary.FROZEN_WHEN);
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
