/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** From rows to states: queries, whole aggregates, searches. */
package org.jiedui.store.internal.read;
