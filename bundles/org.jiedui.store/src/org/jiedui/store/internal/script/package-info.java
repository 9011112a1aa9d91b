/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is told to an empty database, as a text. */
package org.jiedui.store.internal.script;
