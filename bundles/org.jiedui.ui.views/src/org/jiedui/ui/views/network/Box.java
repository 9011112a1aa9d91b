/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

/** A rectangle of the picture, in its own units: pixels at a zoom of 100 %. */
record Box(double x, double y, double width, double height) {

	boolean contains(double atX, double atY) {
		return atX >= x && atY >= y && atX <= x + width && atY <= y + height;
	}

	boolean meets(Box other) {
		return x <= other.x + other.width && other.x <= x + width && y <= other.y + other.height && other.y <= y + height;
	}

	double middleX() {
		return x + width / 2;
	}

	double middleY() {
		return y + height / 2;
	}

	Box grown(double by) {
		return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
	}
}
