/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

/** Is told on the UI thread what becomes of the figures on a desk. */
interface DeskListener {

	/** Another figure is selected, or none. */
	void selected();

	/** Figures came or went, were decided or corrected, others are listed, or something else is said of them. */
	void changed();
}
