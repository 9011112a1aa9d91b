/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

/** The head at the end of a line. */
final class Arrow {

	private static final double LENGTH = 7;
	private static final double WIDTH = 3.5;

	private final double[] corners;

	Arrow(Path path) {
		double[] points = path.points();
		int last = points.length - 2;
		double along = points[last] - points[last - 2];
		double down = points[last + 1] - points[last - 1];
		double length = Math.max(Math.hypot(along, down), 0.001);
		double unitX = along / length;
		double unitY = down / length;
		double backX = points[last] - LENGTH * unitX;
		double backY = points[last + 1] - LENGTH * unitY;
		corners = new double[] { points[last], points[last + 1], backX - WIDTH * unitY, backY + WIDTH * unitX, backX + WIDTH * unitY,
				backY - WIDTH * unitX };
	}

	/** x and y of its three corners by turns. */
	double[] corners() {
		return corners.clone();
	}
}
