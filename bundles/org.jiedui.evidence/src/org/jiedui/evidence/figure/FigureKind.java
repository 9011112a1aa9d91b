/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.figure;

/** What a quantity is to the programme. */
public enum FigureKind {
	/** Says something about the programme that books can hold. */
	FIGURE,
	/** Ages, distances, time spans, slogans, names, what a place has anyway. */
	CONTEXT
}
