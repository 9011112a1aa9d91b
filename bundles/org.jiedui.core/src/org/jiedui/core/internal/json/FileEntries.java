/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Objects of a file that may be in the books already.
 *
 * @param objects in the order of the file
 * @param superiors what each stands below, within the file
 */
public record FileEntries(List<EObject> objects, Map<EObject, EObject> superiors) {
}
