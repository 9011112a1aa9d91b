/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How well ledgers of very many rows are worked with: scrolled and edited against a table over an array, sorted and filtered against
 * SQL written by hand.
 */
package org.jiedui.bench.ledger;
