/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Who changed what: how it is kept, and how it is told. */
package org.jiedui.store.internal.history;
