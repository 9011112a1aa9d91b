/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.Alignment;

/** Tells something about the row as a whole: its kind, or what it belongs to. */
final class RowColumn extends LedgerColumn {

	private final int width;
	private final Function<EObject, String> tell;

	/** @param tell answers null when there is nothing to tell */
	RowColumn(String id, String heading, int width, Function<EObject, String> tell) {
		super(id, heading);
		this.width = width;
		this.tell = tell;
	}

	@Override
	public Optional<String> description() {
		return Optional.empty();
	}

	@Override
	public Optional<EStructuralFeature> feature() {
		return Optional.empty();
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public boolean shown() {
		return true;
	}

	@Override
	public Alignment alignment() {
		return Alignment.LEFT;
	}

	@Override
	public boolean appliesTo(EObject row) {
		return true;
	}

	@Override
	public Object value(EObject row) {
		return tell.apply(row);
	}

	@Override
	public String text(EObject row) {
		String text = tell.apply(row);
		return text == null ? "" : text;
	}

	@Override
	public Comparator<Object> order() {
		return Comparator.nullsLast(Collator.getInstance(Locale.CHINA));
	}
}
