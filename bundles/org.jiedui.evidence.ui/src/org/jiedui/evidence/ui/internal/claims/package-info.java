/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** From an entry of a ledger to the texts that claim its numbers. */
package org.jiedui.evidence.ui.internal.claims;
