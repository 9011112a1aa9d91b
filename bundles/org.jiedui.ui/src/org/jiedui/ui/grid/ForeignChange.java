/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.time.Instant;

/**
 * What somebody else made of a value since it was last seen.
 *
 * @param author who, of several the last
 * @param time when
 * @param before what it was when it was last seen, as {@link org.jiedui.core.history.FeatureChange} has it; null for no value
 */
public record ForeignChange(String author, Instant time, Object before) {
}
