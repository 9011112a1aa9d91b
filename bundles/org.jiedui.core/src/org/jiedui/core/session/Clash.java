/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An unsaved change of something that somebody else changed too.
 *
 * @param object what both changed
 * @param feature the field, or null when one of the two deleted the object or both moved it
 */
public record Clash(EObject object, EStructuralFeature feature) {
}
