/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import org.jiedui.store.internal.schema.ClassTable;

/**
 * Where an object lies.
 *
 * @param id its key
 * @param table of its class
 * @param root the key of the aggregate that holds it, its own for a root
 */
record Located(long id, ClassTable table, long root) {

	boolean isRoot() {
		return id == root;
	}
}
