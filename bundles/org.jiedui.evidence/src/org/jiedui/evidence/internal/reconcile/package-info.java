/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules of reconciliation, one class each. */
package org.jiedui.evidence.internal.reconcile;
