/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.history;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.write.Place;

/**
 * That an object was added together with many others.
 *
 * @param number the commit within its part
 * @param uid the object
 * @param type number of its class
 * @param version with which it began
 * @param place where it stood
 */
public record BulkEntry(long number, long uid, int type, int version, Place place) {

	/** The object. */
	public ObjectId id() {
		return new ObjectId(uid);
	}
}
