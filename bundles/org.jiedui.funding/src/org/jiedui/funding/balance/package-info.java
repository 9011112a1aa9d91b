/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Balances and shares that follow from the books of funds. */
package org.jiedui.funding.balance;
