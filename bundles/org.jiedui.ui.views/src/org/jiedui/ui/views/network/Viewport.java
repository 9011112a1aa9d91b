/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

/**
 * Which part of a picture is seen, and how large. Immutable.
 *
 * @param scale screen pixels of one pixel of the picture
 * @param left of the picture, at the left edge of the window
 * @param top of the picture, at the upper edge of the window
 */
record Viewport(double scale, double left, double top) {

	static final Viewport START = new Viewport(1, 0, 0);

	private static final double SMALLEST = 0.02;
	private static final double LARGEST = 4;

	Viewport {
		scale = Math.clamp(scale, SMALLEST, LARGEST);
	}

	double toPictureX(double x) {
		return left + x / scale;
	}

	double toPictureY(double y) {
		return top + y / scale;
	}

	/** Larger or smaller, so that what is at a place of the window stays there. */
	Viewport zoomed(double factor, double x, double y) {
		Viewport larger = new Viewport(scale * factor, left, top);
		return new Viewport(larger.scale, toPictureX(x) - x / larger.scale, toPictureY(y) - y / larger.scale);
	}

	/** Moved by pixels of the screen. */
	Viewport moved(double right, double down) {
		return new Viewport(scale, left + right / scale, top + down / scale);
	}

	/** All of a picture in the middle of a window, not larger than it is drawn. */
	static Viewport fitting(double width, double height, double windowWidth, double windowHeight) {
		double scale = width <= 0 || height <= 0 ? 1 : Math.min(1, Math.min(windowWidth / width, windowHeight / height));
		Viewport fitted = new Viewport(scale, 0, 0);
		return new Viewport(fitted.scale, (width - windowWidth / fitted.scale) / 2, (height - windowHeight / fitted.scale) / 2);
	}

	/** Moved as little as possible, so that a box is seen. */
	Viewport showing(Box box, double windowWidth, double windowHeight) {
		return new Viewport(scale, shifted(left, box.x(), box.width(), windowWidth / scale), shifted(top, box.y(), box.height(), windowHeight / scale));
	}

	private static double shifted(double start, double from, double length, double room) {
		if (from < start) {
			return from;
		}
		return from + length > start + room ? from + length - room : start;
	}

	/** What is seen in a window. */
	Box seen(double windowWidth, double windowHeight) {
		return new Box(left, top, windowWidth / scale, windowHeight / scale);
	}
}
