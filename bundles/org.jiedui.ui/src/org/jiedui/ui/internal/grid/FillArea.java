/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Cells that are filled with what others have.
 *
 * @param source the cells that have values: position of the first column and row, how many columns and rows
 * @param direction where those lie that are filled
 * @param count how many rows, or columns, these are
 */
record FillArea(Rectangle source, Direction direction, int count) {

	/** Where cells are filled. */
	enum Direction {
		DOWN, UP, RIGHT, LEFT;

		boolean isVertical() {
			return this == DOWN || this == UP;
		}
	}

	/**
	 * From the source up to a cell, in the direction in which that lies farther.
	 *
	 * @return empty when the cell lies in the source
	 */
	static Optional<FillArea> upTo(Rectangle source, int column, int row) {
		int down = row - (source.y + source.height - 1);
		int up = source.y - row;
		int right = column - (source.x + source.width - 1);
		int left = source.x - column;
		int vertical = Math.max(down, up);
		int horizontal = Math.max(right, left);
		if (vertical <= 0 && horizontal <= 0) {
			return Optional.empty();
		}
		if (vertical >= horizontal) {
			return Optional.of(new FillArea(source, down > 0 ? Direction.DOWN : Direction.UP, vertical));
		}
		return Optional.of(new FillArea(source, right > 0 ? Direction.RIGHT : Direction.LEFT, horizontal));
	}

	/** The cells that are filled. */
	Rectangle target() {
		return switch (direction) {
			case DOWN -> new Rectangle(source.x, source.y + source.height, source.width, count);
			case UP -> new Rectangle(source.x, source.y - count, source.width, count);
			case RIGHT -> new Rectangle(source.x + source.width, source.y, count, source.height);
			case LEFT -> new Rectangle(source.x - count, source.y, count, source.height);
		};
	}

	/** The cells that have values and those that are filled. */
	Rectangle all() {
		return source.union(target());
	}

	/** Rows, or columns, of the source from the first to the last. */
	IntStream given() {
		return direction.isVertical() ? IntStream.range(source.y, source.y + source.height) : IntStream.range(source.x, source.x + source.width);
	}

	/** The row, or column, that is filled first, second and so on. */
	int filled(int index) {
		return switch (direction) {
			case DOWN -> source.y + source.height + index;
			case UP -> source.y - 1 - index;
			case RIGHT -> source.x + source.width + index;
			case LEFT -> source.x - 1 - index;
		};
	}

	/** Whether values go on backwards. */
	boolean isBackwards() {
		return direction == Direction.UP || direction == Direction.LEFT;
	}
}
