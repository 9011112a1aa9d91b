/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The connection to a database: its one thread, what sets one product apart from another, how its tables are made, the lock, and what failures mean. */
package org.jiedui.store.internal.database;
