/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.stream.IntStream;

import org.jiedui.model.AdministrativeLevel;

/** In which column each node of a graph stands: the levels from left to right, in each of them who helps, the knots, and who is helped. */
final class Columns {

	private static final int OF_A_LEVEL = 3;

	private final int[] columns;

	Columns(Graph graph) {
		boolean[] helped = new boolean[graph.nodes().size()];
		graph.ties().stream().filter(tie -> !tie.isOfRegister()).forEach(tie -> helped[tie.to()] = true);
		columns = IntStream.range(0, helped.length).map(number -> OF_A_LEVEL * rank(graph.nodes().get(number).level())
				+ (graph.nodes().get(number) instanceof Graph.Knot ? 1 : helped[number] ? 2 : 0)).toArray();
	}

	/** What is not known to have a level stands on the right. */
	private static int rank(AdministrativeLevel level) {
		return level == AdministrativeLevel.NONE ? AdministrativeLevel.values().length : level.getValue();
	}

	int of(int node) {
		return columns[node];
	}
}
