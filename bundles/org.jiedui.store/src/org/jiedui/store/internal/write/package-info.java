/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** From changes to rows, in one transaction with their history. */
package org.jiedui.store.internal.write;
