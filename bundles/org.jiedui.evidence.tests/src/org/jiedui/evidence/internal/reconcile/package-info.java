/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the rules of reconciliation. */
package org.jiedui.evidence.internal.reconcile;
