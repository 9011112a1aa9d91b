/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.net.URL;

import org.jiedui.evidence.ui.internal.text.TextLook;

/** The pictures of the states of figures, in this bundle's folder {@code icons}. Each has a shape of its own besides its colour. */
final class FigureIcons {

	private FigureIcons() {
	}

	/** The picture of a look; null where it has none. */
	static URL of(TextLook look) {
		return switch (look) {
			case OPEN -> named("stateNew");
			case CONFIRMED -> named("stateConfirmed");
			case DISPUTED -> named("stateDisputed");
			case WITHDRAWN -> named("stateWithdrawn");
			case CONTEXT, REPETITION -> named("stateContext");
			case FURNITURE, REPAIRED, DAMAGED, SELECTED -> null;
		};
	}

	private static URL named(String name) {
		return FigureIcons.class.getResource("/icons/" + name + ".svg");
	}
}
