/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Shows a feature as model and annotations describe it. */
final class FeatureColumn extends LedgerColumn {

	private static final int NARROW = 96;
	private static final int NORMAL = 120;
	private static final int WIDE = 180;

	private final EStructuralFeature feature;
	private final FeatureTraits traits;
	private final ValueFormat format;
	private final boolean shown;

	FeatureColumn(String id, String heading, EStructuralFeature feature, ValueFormat format, boolean shown) {
		super(id, heading);
		this.feature = feature;
		this.format = format;
		this.shown = shown;
		traits = new FeatureTraits(feature);
	}

	@Override
	public Optional<String> description() {
		return format.labels().description(feature);
	}

	@Override
	public Optional<EStructuralFeature> feature() {
		return Optional.of(feature);
	}

	@Override
	public int width() {
		return traits.width().orElseGet(this::usualWidth);
	}

	private int usualWidth() {
		if (feature.isMany() || traits.multiline()) {
			return WIDE;
		}
		boolean text = feature instanceof EReference || feature.getEType().getInstanceClass() == String.class;
		return text ? NORMAL : Math.max(NARROW, feature.getEType() instanceof EEnum ? NARROW : headingWidth());
	}

	/** Room for the heading: Chinese characters are about 14 pixels wide, others half of it. */
	private int headingWidth() {
		return 34 + heading().codePoints().map(each -> each > 0xFF ? 14 : 7).sum();
	}

	@Override
	public boolean shown() {
		return shown;
	}

	@Override
	public Alignment alignment() {
		return format.alignment(feature);
	}

	@Override
	public boolean appliesTo(EObject row) {
		return feature.getEContainingClass().isSuperTypeOf(row.eClass());
	}

	@Override
	public Object value(EObject row) {
		if (!appliesTo(row)) {
			return null;
		}
		Object value = row.eGet(feature);
		return value instanceof Collection<?> many && many.isEmpty() || "".equals(value) ? null : value;
	}

	@Override
	public String text(EObject row) {
		return format.text(feature, value(row));
	}

	@Override
	public Comparator<Object> order() {
		return format.comparator(feature);
	}
}
