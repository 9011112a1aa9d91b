/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.jiedui.model.AdministrativeLevel;

/**
 * A graph with the place of each of its parts. Immutable.
 *
 * @param boxes of the nodes, by their numbers
 * @param paths of the ties, in their order
 * @param width of the whole picture
 * @param height of the whole picture
 */
record Drawing(Graph graph, List<Box> boxes, List<Path> paths, double width, double height) {

	static final Drawing EMPTY = new Drawing(Graph.EMPTY, List.of(), List.of(), 0, 0);

	Drawing {
		boxes = List.copyOf(boxes);
		paths = List.copyOf(paths);
	}

	/** Where each level stands, from left to right. */
	List<Band> bands() {
		Map<AdministrativeLevel, Band> bands = new LinkedHashMap<>();
		for (int number = 0; number < boxes.size(); number++) {
			Box box = boxes.get(number);
			bands.merge(graph.nodes().get(number).level(), new Band(graph.nodes().get(number).level(), box.x(), box.x() + box.width()),
					(one, other) -> new Band(one.level(), Math.min(one.left(), other.left()), Math.max(one.right(), other.right())));
		}
		return bands.values().stream().sorted(Comparator.comparingDouble(Band::left)).toList();
	}

	/** The number of the node at a place. */
	OptionalInt nodeAt(double x, double y) {
		for (int number = 0; number < boxes.size(); number++) {
			if (boxes.get(number).contains(x, y)) {
				return OptionalInt.of(number);
			}
		}
		return OptionalInt.empty();
	}

	/**
	 * The tie nearest to a place.
	 *
	 * @param reach how far away it may be
	 */
	OptionalInt tieAt(double x, double y, double reach) {
		OptionalInt nearest = OptionalInt.empty();
		double least = reach;
		for (int index = 0; index < paths.size(); index++) {
			if (paths.get(index).bounds().grown(reach).contains(x, y)) {
				double distance = paths.get(index).distance(x, y);
				if (distance <= least) {
					least = distance;
					nearest = OptionalInt.of(index);
				}
			}
		}
		return nearest;
	}

	/** The nearest node in a direction from another one: within a right angle around it; the number itself where there is none. */
	int next(int number, int right, int down) {
		Box from = boxes.get(number);
		int nearest = number;
		double least = Double.MAX_VALUE;
		for (int other = 0; other < boxes.size(); other++) {
			double along = (boxes.get(other).middleX() - from.middleX()) * right + (boxes.get(other).middleY() - from.middleY()) * down;
			double aside = Math.abs((boxes.get(other).middleX() - from.middleX()) * down) + Math.abs((boxes.get(other).middleY() - from.middleY()) * right);
			if (other != number && along > 0 && along + 2 * aside < least && graph.nodes().get(other) instanceof Graph.PartyNode) {
				least = along + 2 * aside;
				nearest = other;
			}
		}
		return nearest;
	}
}
