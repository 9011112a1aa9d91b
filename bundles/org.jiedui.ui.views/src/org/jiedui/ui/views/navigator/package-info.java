/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The navigator: all programmes with their ledgers, and the register of parties. Its tree follows from the ledgers that the model declares
 * and from the grouping that a class names, so a module's ledger appears without code.
 */
package org.jiedui.ui.views.navigator;
