/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

/**
 * Shows what contains all the words that were typed, with all that stands above and below it. Case does not matter. Does not look into
 * books that are not loaded: looking would load them.
 */
final class NavigatorFilter extends PatternFilter {

	private final Function<Object, String> text;
	private final Predicate<Object> unread;
	private String[] words = {};

	/**
	 * @param text what a node is called
	 * @param unread whether what stands below a node is not at hand
	 */
	NavigatorFilter(Function<Object, String> text, Predicate<Object> unread) {
		this.text = text;
		this.unread = unread;
	}

	@Override
	public void setPattern(String pattern) {
		super.setPattern(pattern);
		words = pattern == null || pattern.isBlank() ? new String[0] : pattern.strip().toLowerCase(Locale.ROOT).split("\\s+");
	}

	@Override
	protected boolean isParentMatch(Viewer viewer, Object element) {
		return !unread.test(element) && super.isParentMatch(viewer, element);
	}

	@Override
	protected boolean isLeafMatch(Viewer viewer, Object element) {
		String title = text.apply(element).toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!title.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
