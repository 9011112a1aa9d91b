/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A part of a picture that stands for a number.
 *
 * @param bounds where it is drawn
 * @param text what it says, with number and unit
 * @param open shows what stands behind it; empty where it leads nowhere
 */
public record Mark(Rectangle bounds, String text, Optional<Runnable> open) {

	/** A mark that leads somewhere if it is to. */
	static Mark leading(Rectangle bounds, String text, boolean leads, Runnable open) {
		return new Mark(bounds, text, leads ? Optional.of(open) : Optional.empty());
	}
}
