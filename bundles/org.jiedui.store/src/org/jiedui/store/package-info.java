/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Keeps model objects in readable SQL tables; the only bundle that speaks JDBC. */
package org.jiedui.store;
