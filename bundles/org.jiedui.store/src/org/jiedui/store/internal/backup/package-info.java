/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Copies of the books. */
package org.jiedui.store.internal.backup;
