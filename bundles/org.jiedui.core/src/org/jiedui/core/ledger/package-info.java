/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which classes of the model are kept as ledgers, and which objects are their rows. */
package org.jiedui.core.ledger;
