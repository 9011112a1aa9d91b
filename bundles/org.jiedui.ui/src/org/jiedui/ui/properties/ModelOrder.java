/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.properties;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Keeps groups and features in the order of the model, where the platform would sort them by name. */
final class ModelOrder extends PropertySheetSorter {

	@Override
	public void sort(IPropertySheetEntry[] entries) {
		// They come in the right order.
	}

	@Override
	public int compareCategories(String left, String right) {
		return 0;
	}
}
