/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

/**
 * A line with bends.
 *
 * @param points x and y of each point by turns, at least two points
 */
record Path(double[] points) {

	/** The smallest box around it. */
	Box bounds() {
		double left = points[0];
		double right = left;
		double top = points[1];
		double bottom = top;
		for (int index = 2; index < points.length; index += 2) {
			left = Math.min(left, points[index]);
			right = Math.max(right, points[index]);
			top = Math.min(top, points[index + 1]);
			bottom = Math.max(bottom, points[index + 1]);
		}
		return new Box(left, top, right - left, bottom - top);
	}

	/** How far a point lies from the line. */
	double distance(double x, double y) {
		double nearest = Double.MAX_VALUE;
		for (int index = 0; index + 3 < points.length; index += 2) {
			nearest = Math.min(nearest, distance(x, y, points[index], points[index + 1], points[index + 2], points[index + 3]));
		}
		return nearest;
	}

	private static double distance(double x, double y, double fromX, double fromY, double toX, double toY) {
		double alongX = toX - fromX;
		double alongY = toY - fromY;
		double length = alongX * alongX + alongY * alongY;
		double share = length == 0 ? 0 : Math.clamp(((x - fromX) * alongX + (y - fromY) * alongY) / length, 0, 1);
		return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
	}
}
