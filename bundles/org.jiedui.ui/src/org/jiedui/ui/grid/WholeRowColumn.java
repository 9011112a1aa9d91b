/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.Alignment;

/** A column of text about each row as a whole, which is no feature of it and cannot be edited. */
abstract class WholeRowColumn extends LedgerColumn {

	private final int width;

	WholeRowColumn(String id, String heading, int width) {
		super(id, heading);
		this.width = width;
	}

	/** What is told of a row, null when there is nothing. */
	abstract String tell(EObject row);

	@Override
	public Optional<String> description() {
		return Optional.empty();
	}

	@Override
	public final Optional<EStructuralFeature> feature() {
		return Optional.empty();
	}

	@Override
	public final int width() {
		return width;
	}

	@Override
	public boolean shown() {
		return true;
	}

	@Override
	public final Alignment alignment() {
		return Alignment.LEFT;
	}

	@Override
	public final boolean appliesTo(EObject row) {
		return true;
	}

	@Override
	public final Object value(EObject row) {
		return tell(row);
	}

	@Override
	public final String text(EObject row) {
		return Objects.requireNonNullElse(tell(row), "");
	}
}
