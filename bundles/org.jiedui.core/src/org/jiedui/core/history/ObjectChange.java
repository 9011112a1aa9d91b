/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.workspace.ObjectId;

/**
 * What one commit did to one object.
 *
 * @param id the object
 * @param type its class
 * @param kind added, changed or removed
 * @param version the version of the object after the change
 * @param features old and new values, features in the order of the class
 */
public record ObjectChange(ObjectId id, EClass type, Kind kind, int version, List<FeatureChange> features) {

	/** What happened to the object. */
	public enum Kind {
		ADDED, CHANGED, REMOVED
	}

	public ObjectChange {
		features = List.copyOf(features);
	}
}
