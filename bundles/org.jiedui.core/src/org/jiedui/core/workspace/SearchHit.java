/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import org.eclipse.emf.ecore.EClass;

/**
 * An object that a search found.
 *
 * @param id the object
 * @param type its class
 * @param root the aggregate that holds it; the object itself when it is a root
 * @param programme the programme in whose books it stands, or null for the register of parties
 * @param name what it is called, never null
 * @param excerpt the text in which the words occur, never null
 */
public record SearchHit(ObjectId id, EClass type, ObjectId root, ObjectId programme, String name, String excerpt) {
}
