/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Old and new value of a feature: values of its type, lists where the feature is many-valued. What refers is a
 * {@link org.jiedui.core.workspace.ObjectId} where the history tells of it, and a {@link org.jiedui.core.spi.store.ObjectState.Link} in
 * what a store is given to write and in its {@link org.jiedui.core.spi.store.JournalEntry journal}. Null means that there was no value; these two
 * tell {@link org.jiedui.core.spi.store.ObjectState#NOTHING} from it.
 */
public record FeatureChange(EStructuralFeature feature, Object oldValue, Object newValue) {
}
