/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Collection;
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
	private static final int PADDING = 14;
	private static final int ROOM_FOR_MARKS = 20;

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
		if (feature instanceof EReference || feature.getEType().getInstanceClass() == String.class) {
			return NORMAL;
		}
		int longest = widthOf(heading()) + ROOM_FOR_MARKS;
		if (feature.getEType() instanceof EEnum type) {
			int label = type.getELiterals().stream().map(format.labels()::label).mapToInt(FeatureColumn::widthOf).max().orElse(0);
			longest = Math.max(longest, label);
		}
		return Math.clamp(longest + PADDING, NARROW, WIDE);
	}

	/** About the width of a text: Chinese characters take 14 pixels, others half of it. */
	private static int widthOf(String text) {
		return text.codePoints().map(each -> each > 0xFF ? 14 : 7).sum();
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
	public Comparable<Object> sortKey(Object value) {
		return format.sortKey(feature, value);
	}
}
