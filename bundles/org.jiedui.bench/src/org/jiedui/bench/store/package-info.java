/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How fast the store is, against JDBC written by hand and against itself on smaller books. */
package org.jiedui.bench.store;
