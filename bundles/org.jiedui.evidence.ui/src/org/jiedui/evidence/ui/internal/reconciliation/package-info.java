/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view that lays what texts claim beside what the ledgers hold. */
package org.jiedui.evidence.ui.internal.reconciliation;
