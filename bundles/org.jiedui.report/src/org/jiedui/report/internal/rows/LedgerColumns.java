/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.rows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.report.tree.Column;
import org.jiedui.report.tree.Column.Kind;

/**
 * Columns of a ledger as its model names them.
 *
 * @param type the class of its rows
 * @param format gives the language and the unit of money
 */
public record LedgerColumns(EClass type, ValueFormat format) {

	private static final int NUMBER = 12;
	private static final int DATE = 12;
	private static final int WORD = 10;
	private static final int NAME = 18;
	private static final int TEXT = 30;
	private static final int PIXELS = 9;

	/** What a ledger shows unasked, in its order. */
	public List<EStructuralFeature> usual() {
		ClassTraits traits = new ClassTraits(type);
		List<EStructuralFeature> features = new ArrayList<>(traits.columns());
		if (features.isEmpty()) {
			traits.features().stream().filter(feature -> new FeatureTraits(feature).column()).forEach(features::add);
		}
		features.removeIf(feature -> new FeatureTraits(feature).containment() || feature instanceof EReference reference && Belonging.names(reference));
		return features;
	}

	/** A column for a feature. */
	public Column column(EStructuralFeature feature) {
		Kind kind = kind(feature);
		String label = format.labels().label(feature);
		return new Column(label, format.columnUnit(feature).orElse(""), kind, width(feature, kind));
	}

	private Kind kind(EStructuralFeature feature) {
		if (FeaturePath.canEndIn(feature) && FeaturePath.of(feature).isDate()) {
			return Kind.DATE;
		}
		return format.alignment(feature) == Alignment.RIGHT ? Kind.NUMBER : Kind.TEXT;
	}

	private static int width(EStructuralFeature feature, Kind kind) {
		FeatureTraits traits = new FeatureTraits(feature);
		return switch (kind) {
			case NUMBER -> NUMBER;
			case DATE -> DATE;
			case TEXT -> traits.multiline() ? TEXT : traits.width().map(pixels -> Math.max(WORD, pixels / PIXELS)).orElse(isWord(feature) ? WORD : NAME);
		};
	}

	private static boolean isWord(EStructuralFeature feature) {
		return !feature.isMany() && feature instanceof EAttribute attribute
				&& (attribute.getEAttributeType() instanceof EEnum || attribute.getEAttributeType().getInstanceClass() == boolean.class);
	}
}
