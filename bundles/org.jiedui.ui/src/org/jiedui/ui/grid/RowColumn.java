/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** Tells something about the row as a whole: its kind, or what it belongs to. */
public final class RowColumn extends WholeRowColumn {

	private final Function<EObject, String> tell;
	private final Function<String, Comparable<Object>> sortKey;

	/**
	 * @param id stable identifier, a word that starts with #
	 * @param heading what the head says
	 * @param width in pixels at 96 dpi
	 * @param tell answers null when there is nothing to tell
	 * @param sortKey what such a text is sorted by
	 */
	public RowColumn(String id, String heading, int width, Function<EObject, String> tell, Function<String, Comparable<Object>> sortKey) {
		super(id, heading, width);
		this.tell = tell;
		this.sortKey = sortKey;
	}

	@Override
	String tell(EObject row) {
		return tell.apply(row);
	}

	@Override
	public Comparable<Object> sortKey(Object value) {
		return sortKey.apply((String) value);
	}
}
