/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

/**
 * A run of the original that nobody can read and no repair restores.
 *
 * @param start where it begins, in code points of the original
 * @param end where it ends, in code points of the original
 * @param text the run as it is printed
 */
public record Damage(int start, int end, String text) {
}
