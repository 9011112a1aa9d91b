/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import org.jiedui.core.workspace.ObjectId;

/**
 * Consecutive numbers within a part that belong to whoever reserved them, so that identifiers are made without asking anybody.
 *
 * @param part the part
 * @param first the first number
 * @param count how many
 */
public record IdBlock(int part, long first, int count) {

	/** The identifier of the number at an index from 0. */
	public ObjectId id(int index) {
		if (index < 0 || index >= count) {
			throw new IndexOutOfBoundsException(index);
		}
		return ObjectId.of(part, first + index);
	}
}
