/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.figure;

import java.util.List;
import java.util.Objects;

import org.jiedui.evidence.source.SourceText;

/**
 * A source and the figures that stand in it. Immutable.
 *
 * @param source the text
 * @param figures what it states, in the order of the text
 */
public record Article(SourceText source, List<Figure> figures) {

	public Article {
		Objects.requireNonNull(source, "source");
		figures = List.copyOf(figures);
	}
}
