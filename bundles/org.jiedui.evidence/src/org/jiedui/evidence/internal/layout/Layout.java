/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.layout;

import java.util.List;

import org.jiedui.evidence.source.Passage;

/**
 * How a text is laid out.
 *
 * @param passages its lines that are not empty
 */
public record Layout(List<Passage> passages) {
}
