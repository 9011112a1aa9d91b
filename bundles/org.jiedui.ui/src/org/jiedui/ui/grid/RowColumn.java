/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.Alignment;

/** Tells something about the row as a whole: its kind, or what it belongs to. */
final class RowColumn extends LedgerColumn {

	private final int width;
	private final Function<EObject, String> tell;
	private final Function<String, Comparable<Object>> sortKey;

	/**
	 * @param tell answers null when there is nothing to tell
	 * @param sortKey what such a text is sorted by
	 */
	RowColumn(String id, String heading, int width, Function<EObject, String> tell, Function<String, Comparable<Object>> sortKey) {
		super(id, heading);
		this.width = width;
		this.tell = tell;
		this.sortKey = sortKey;
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
	public Comparable<Object> sortKey(Object value) {
		return sortKey.apply((String) value);
	}
}
