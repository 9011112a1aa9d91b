/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Immutable value types of the books: money, quantities, units and dates that may be known to the month or the year only. Each has one
 * canonical string form, which files and command lines use, and a {@code parse} method that reads it back.
 */
package org.jiedui.model.value;
