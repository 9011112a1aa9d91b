/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.workspace.ObjectId;

/**
 * Something that refers to an object.
 *
 * @param id what refers
 * @param type its class
 * @param root the aggregate that holds it, itself when it is a root
 * @param feature the reference
 * @param target what is referred to
 */
public record Referrer(ObjectId id, EClass type, ObjectId root, EReference feature, ObjectId target) {
}
