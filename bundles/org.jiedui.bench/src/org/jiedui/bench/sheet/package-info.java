/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measures tables coming into books and going out of them. */
package org.jiedui.bench.sheet;
