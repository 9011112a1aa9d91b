/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that a row brings.
 *
 * @param feature the field
 * @param before what the books have, as people read it; empty for no value
 * @param after what the row says
 */
public record FieldChange(EStructuralFeature feature, String before, String after) {
}
