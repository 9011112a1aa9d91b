/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.history.Obstacle;
import org.jiedui.core.history.Obstacle.Reason;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.workspace.ObjectId;

/**
 * What takes a commit back.
 *
 * @param changes containers before their parts where they come back, parts first where they go
 * @param obstacles why the changes must not be written
 * @param omissions what the changes leave out
 * @param types the classes of all objects that are concerned
 */
public record Inverse(List<Change> changes, List<Obstacle> obstacles, List<Obstacle> omissions, Map<ObjectId, EClass> types) {

	/** Obstacles for objects of which the store says that somebody else needs them. */
	public List<Obstacle> inUse(Collection<ObjectId> objects) {
		return objects.stream().map(id -> new Obstacle(id, types.getOrDefault(id, EcorePackage.Literals.EOBJECT), Reason.IN_USE)).toList();
	}
}
