/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.Target;

/** What the columns of a table can become, and how well a heading names it. */
final class Fields {

	private final EClass type;
	private final Words words;
	private final List<Target> targets = new ArrayList<>();
	private final Map<Target, Set<String>> labels = new LinkedHashMap<>();
	private final Map<Target, Set<String>> synonyms = new LinkedHashMap<>();

	Fields(EClass type, Words words) {
		this.type = type;
		this.words = words;
		new ClassTraits(type).features().forEach(this::add);
		if (type.isAbstract()) {
			subclasses(type).forEach(each -> new ClassTraits(each).features().forEach(this::add));
			special(Target.TYPE);
		}
		special(Target.ID);
		special(Target.VERSION);
	}

	/** The classes that can be made where a class is meant, the class itself where it is none of them. */
	static List<EClass> subclasses(EClass type) {
		return new ModelPackages(EPackage.Registry.INSTANCE).all().stream().flatMap(each -> each.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast).filter(each -> new ClassTraits(each).canBeMadeAs(type)).toList();
	}

	private void add(EStructuralFeature feature) {
		FeatureTraits traits = new FeatureTraits(feature);
		Target target = Target.of(feature);
		if (!traits.editable() || traits.containment() || FeatureMapUtil.isFeatureMap(feature) || targets.contains(target)) {
			return;
		}
		targets.add(target);
		labels.put(target, Words.labels(feature));
		synonyms.put(target, words.synonyms(feature));
	}

	private void special(Target target) {
		targets.add(target);
		labels.put(target, Set.of());
		synonyms.put(target, words.synonyms("#" + target.key().substring(1)));
	}

	/** All that a column can become, in the order of forms. */
	List<Target> targets() {
		return targets;
	}

	/** How well a heading names a target; {@link Origin#NONE} where it does not. */
	Origin match(String heading, Target target) {
		Origin best = Origin.NONE;
		for (String part : parts(heading)) {
			List<String> variants = Words.variants(Heading.normal(part), type);
			Origin match = match(variants, target);
			best = match.compareTo(best) < 0 ? match : best;
		}
		return best;
	}

	/** A joined heading as a whole, and its last part alone. */
	private static List<String> parts(String heading) {
		int blank = heading.lastIndexOf(' ');
		boolean chinese = heading.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
		return blank < 0 || !chinese ? List.of(heading) : List.of(heading, heading.substring(blank + 1));
	}

	private Origin match(List<String> variants, Target target) {
		if (variants.stream().anyMatch(labels.get(target)::contains)) {
			return Origin.LABEL;
		}
		if (variants.stream().anyMatch(synonyms.get(target)::contains)) {
			return Origin.SYNONYM;
		}
		return variants.stream().anyMatch(each -> labels.get(target).stream().anyMatch(label -> Similarity.isNear(each, label))) ? Origin.SIMILAR
				: Origin.NONE;
	}

	/** Whether a text is likely to head a column. */
	boolean isKnown(String text) {
		return words.isSerial(text) || targets.stream().anyMatch(target -> match(text, target).compareTo(Origin.SIMILAR) < 0);
	}
}
