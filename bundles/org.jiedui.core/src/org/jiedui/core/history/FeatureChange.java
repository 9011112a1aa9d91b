/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Old and new value of a feature: values of its type, {@link org.jiedui.core.workspace.ObjectId}s for references, lists where the feature
 * is many-valued. Null means that there was no value.
 */
public record FeatureChange(EStructuralFeature feature, Object oldValue, Object newValue) {
}
