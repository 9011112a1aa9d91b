/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.function.Supplier;

/**
 * One of the values that a cell may have.
 *
 * @param text what it is called
 * @param detail what tells it from others called so; may be empty
 * @param value gives the value
 */
public record Choice(String text, String detail, Supplier<?> value) {
}
